// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_reader.h"

#include "interchange/takeover_parts.h"

#include <algorithm>

namespace mitoyen::interchange {

namespace {

using Step = void (*)(const TakeoverTable&, TakeoverContext&);

struct FileStep {
    FileKind kind;
    Step read;
    bool needed;
};

constexpr std::array<FileStep, fileKinds> steps{{
    {FileKind::Building, readBuilding, true},
    {FileKind::Lots, readUnits, true},
    {FileKind::Owners, readOwners, true},
    {FileKind::Ownership, readOwnership, true},
    {FileKind::Expenses, readExpenses, false},
    {FileKind::Agenda, readAgenda, false},
}};

TakeoverCounts countsOf(const TakeoverPlan& plan, bool hasBuilding)
{
    TakeoverCounts counts;
    counts.buildings = hasBuilding ? 1 : 0;
    counts.units = plan.units.size();
    counts.keys = plan.keys.size();
    counts.owners = plan.owners.size();
    counts.holders = plan.holders.size();
    counts.ownerships = plan.ownerships.size();
    counts.suppliers = plan.suppliers.size();
    counts.accounts = plan.accounts.size();
    counts.expenses = plan.expenses.size();
    counts.agendaItems = plan.agenda.size();
    return counts;
}

std::vector<std::string> headersOf(const TakeoverTable& file)
{
    std::vector<std::string> headers;
    const auto fields = fieldsOf(file.kind);
    for (std::size_t field = 0; field < fields.size(); ++field) {
        const int column = file.columns.columnOf[field];
        headers.emplace_back(column < 0 ? fields[field].name : file.table->header[static_cast<std::size_t>(column)]);
    }
    return headers;
}

/// Faults of one file after the other in the order of their lines, as a person works through them.
void sortByLine(std::vector<Fault>& faults, const TakeoverPlan& plan)
{
    const auto rank = [&plan](const Fault& fault) {
        return std::find(plan.fileNames.begin(), plan.fileNames.end(), fault.file) - plan.fileNames.begin();
    };
    std::stable_sort(faults.begin(), faults.end(), [&rank](const Fault& a, const Fault& b) {
        const auto first = rank(a);
        const auto second = rank(b);
        return first != second ? first < second : a.line < b.line;
    });
}

} // namespace

TakeoverReading readTakeover(const TakeoverFiles& takeover, std::span<const ColumnMapping> mappings)
{
    TakeoverReading reading;
    reading.faults = takeover.faults;
    TakeoverContext context(reading);
    for (const auto& step : steps) {
        const auto place = static_cast<std::size_t>(step.kind);
        const auto* file = takeover.find(step.kind);
        reading.plan.fileNames[place] = file != nullptr ? file->name : std::string(toWord(step.kind)) + ".csv";
        if (file != nullptr) {
            TakeoverTable table{step.kind, file->name, &file->table, {}};
            table.columns = matchColumns(step.kind, file->name, file->table, mappings, reading.faults);
            reading.columns[place] = table.columns.matches;
            reading.plan.headers[place] = headersOf(table);
            step.read(table, context);
        } else if (step.needed && !takeover.isUnreadable(step.kind)) {
            const auto& name = reading.plan.fileNames[place];
            reading.faults.refuse({name, 1, {}, "file_missing", "The file " + quote(name) + " is missing.", {}});
        }
    }
    reading.counts = countsOf(reading.plan, takeover.find(FileKind::Building) != nullptr);
    sortByLine(reading.faults.errors, reading.plan);
    sortByLine(reading.faults.warnings, reading.plan);
    return reading;
}

} // namespace mitoyen::interchange
