// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/faulty_rows.h"
#include "interchange/takeover_reader.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

constexpr std::string_view fileMark = "\n=== ";

/// Files one after the other, each begun by a line "=== NAME".
interchange::TakeoverFiles filesIn(std::string_view text)
{
    interchange::TakeoverFiles files;
    for (auto at = text.find(fileMark); at != std::string_view::npos;) {
        text.remove_prefix(at + fileMark.size());
        at = text.find(fileMark);
        const auto part = text.substr(0, at);
        const auto end = part.find('\n');
        if (end != std::string_view::npos)
            interchange::addTakeoverFile(files, std::string(part.substr(0, end)), part.substr(end + 1));
    }
    return files;
}

void checkFaults(const std::vector<interchange::Fault>& faults)
{
    expect(faults.size() <= interchange::Faults::most + 1, "faults without bounds");
    for (const auto& fault : faults)
        expect(fault.line >= 1 && !fault.code.empty() && !fault.message.empty(), "a fault has place, code and message");
}

void checkOwners(const interchange::TakeoverPlan& plan)
{
    for (const auto& holder : plan.holders) {
        expect(holder.representative < holder.members.size(), "a representative who is no member");
        for (const auto& member : holder.members)
            expect(member.owner < plan.owners.size(), "an owner from nowhere");
    }
    for (const auto& ownership : plan.ownerships)
        expect(ownership.unit < plan.units.size() && ownership.holder < plan.holders.size(), "a lot of nobody");
}

void checkPlan(const interchange::TakeoverPlan& plan)
{
    for (const auto& key : plan.keys) {
        std::int64_t total = 0;
        expect(key.shares.size() == plan.units.size(), "a share for each lot");
        for (const auto share : key.shares)
            total += share;
        expect(total == key.total, "shares miss their total");
    }
    checkOwners(plan);
    for (const auto& expense : plan.expenses)
        expect(expense.supplier < plan.suppliers.size() && expense.account < plan.accounts.size() &&
                   expense.key < plan.keys.size(),
               "an expense from nowhere");
}

bool readFiles(std::string_view bytes)
{
    auto files = filesIn("\n" + std::string(bytes));
    const auto reading = interchange::readTakeover(files);
    checkFaults(reading.faults.errors);
    checkFaults(reading.faults.warnings);
    if (reading.accepted()) {
        checkPlan(reading.plan);
        return true;
    }
    const auto before = files.files.size();
    for (std::size_t place = 0; place < before; ++place) {
        const auto kind = files.files[place].kind;
        const auto rows = interchange::faultyRows(files.files[place], reading.faults.errors);
        if (rows.empty())
            continue;
        expect(interchange::readCsv(rows).ok(), "rows to correct that cannot be read");
        const auto back = interchange::bringBack(files, kind, rows);
        expect(back.ok() || !back.error().code.empty(), "an error has a code");
    }
    checkFaults(interchange::readTakeover(files).faults.errors);
    return false;
}

const Target target("takeover", readFiles);

} // namespace

} // namespace mitoyen::fuzz
