// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_writer.h"

#include "core/text.h"
#include "model/account.h"
#include "model/account_id.h"
#include "model/agenda_item.h"
#include "model/allocation_key.h"
#include "model/bank_account.h"
#include "model/fiscal_year.h"
#include "model/meeting.h"
#include "model/supplier.h"
#include "rules/chart_of_accounts.h"

#include <algorithm>

namespace mitoyen::interchange {

namespace {

/// The one row of the building's file.
constexpr int buildingLine = 2;

/// The same day of the next year; 1 March after a year that began on 29 February.
core::Date oneYearLater(core::Date date)
{
    const auto [year, month, day] = core::yearMonthDay(date);
    const auto same = core::makeDate(year + 1, month, day);
    if (same)
        return *same;
    const auto march = core::makeDate(year + 1, 3, 1);
    return march ? *march : date + 365;
}

model::Account accountOf(const PlannedAccount& planned)
{
    model::Account account;
    account.number = planned.number;
    const auto* heading = rules::longestHeading(planned.number);
    core::require(heading != nullptr, "a planned account has a heading in the chart");
    const auto labels = rules::fullLabels(*heading);
    account.labelFr = labels.fr;
    account.labelNl = labels.nl;
    account.labelDe = labels.de;
    account.labelEn = labels.en;
    const auto above = rules::longestHeading(std::string_view(planned.number).substr(0, planned.number.size() - 1));
    if (above != nullptr)
        account.heading = std::string(above->number);
    return account;
}

/// Two laptops took it over apart from each other: which one is meant is for a person to say.
core::Error ambiguous(const std::vector<model::Building>& same)
{
    std::string identifiers;
    for (const auto& building : same)
        identifiers += (identifiers.empty() ? "" : ", ") + core::toText(building.id.uuid);
    return {"building_twice",
            "Several buildings have the enterprise number \"" + same.front().enterpriseNumber + "\": " + identifiers +
                ". Take the number away from all but one, then import again.",
            {{}, 0, "enterprise_number"}};
}

} // namespace

TakeoverWriter::TakeoverWriter(storage::Write& write, const TakeoverPlan& plan, const ImportProgress& progress)
    : write_(write),
      plan_(plan),
      progress_(progress)
{
    total_ = 1 + plan.units.size() + plan.keys.size() + plan.owners.size() + plan.holders.size() +
        plan.ownerships.size() + plan.suppliers.size() + plan.accounts.size() + plan.expenses.size() +
        plan.agenda.size();
}

core::Result<ImportReport> TakeoverWriter::run()
{
    using Step = Done (TakeoverWriter::*)();
    constexpr std::array<Step, 12> steps{
        &TakeoverWriter::writeBuilding, &TakeoverWriter::writeBankAccounts, &TakeoverWriter::writeFiscalYear,
        &TakeoverWriter::writeUnits,    &TakeoverWriter::writeKeys,         &TakeoverWriter::writeOwners,
        &TakeoverWriter::writeHolders,  &TakeoverWriter::writeOwnerships,   &TakeoverWriter::writeSuppliers,
        &TakeoverWriter::writeAccounts, &TakeoverWriter::writeExpenses,     &TakeoverWriter::writeAgenda,
    };
    for (const auto step : steps)
        if (auto done = (this->*step)(); !done)
            return done.error();
    report_.building = building_;
    return std::move(report_);
}

TakeoverWriter::Done TakeoverWriter::step()
{
    constexpr std::size_t often = 200;
    ++done_;
    if (progress_ && done_ % often == 0 && !progress_(done_, std::max(done_, total_)))
        return core::Error{"import_cancelled", "The import was stopped; nothing was stored.", {}};
    return {};
}

std::string TakeoverWriter::headerOf(FileKind file, std::string_view column) const
{
    // Columns that the file calls by another word than the entity.
    static const std::map<std::string_view, std::string_view> words{
        {"surface_dm2", "surface"}, {"allocation_key", "key"}, {"vat_lines", "net"},
        {"total_cents", "gross"},   {"position", "item"},      {"holder", "owner"},
    };
    const auto known = words.find(column);
    const auto name = known == words.end() ? column : known->second;
    const auto fields = fieldsOf(file);
    const auto& headers = plan_.headers[static_cast<std::size_t>(file)];
    for (std::size_t field = 0; field < headers.size(); ++field)
        if (fields[field].name == name)
            return headers[field];
    return std::string(name);
}

void TakeoverWriter::warnOfOther(FileKind file, int line, std::string header, std::string_view name,
                                 const std::string& what)
{
    report_.warnings.push_back(
        {plan_.fileNames[static_cast<std::size_t>(file)], line, std::move(header), "already_there_with_other_values",
         quote(name) + " is there already with other values (" + what + "); it stays as it is.", std::string(name)});
}

void TakeoverWriter::compareRows(const schema::EntityDescription& entity, const core::Row& stored,
                                 const core::Row& planned, FileKind file, int line, std::string_view name,
                                 const std::set<std::string_view>& apart)
{
    std::string differing;
    std::string_view first;
    for (std::size_t i = 0; i < entity.columns.size(); ++i) {
        const auto column = entity.columns[i].name;
        if (column == "id" || column == "organisation" || apart.contains(column) || stored[i] == planned[i])
            continue;
        if (first.empty())
            first = column;
        differing += (differing.empty() ? "" : ", ") + std::string(column);
    }
    if (!differing.empty())
        warnOfOther(file, line, headerOf(file, first), name, differing);
}

TakeoverWriter::Done TakeoverWriter::writeBuilding()
{
    auto building = plan_.building.record;
    const auto same = write_.replica().all<model::Building>(
        {.equal = {{"enterprise_number", core::Value{building.enterpriseNumber}}}});
    if (same.size() > 1)
        return ambiguous(same);
    if (!same.empty()) {
        buildingIsOld_ = true;
        building_ = same[0].id;
        compare(same[0], building, FileKind::Building, buildingLine, building.name, {"parent"});
        return skip();
    }
    own(building);
    building_ = building.id;
    return insert(building, report_.added.buildings);
}

TakeoverWriter::Done TakeoverWriter::writeBankAccounts()
{
    const auto known = stored<model::BankAccount>();
    const auto write = [&](const std::string& iban, model::BankAccountKind kind, std::string_view field) -> Done {
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const auto& a) { return a.iban == iban || a.kind == kind; });
        if (iban.empty() || same != known.end()) {
            if (!iban.empty() && same->iban != iban)
                warnOfOther(FileKind::Building, buildingLine, headerOf(FileKind::Building, field), iban, "iban");
            return {};
        }
        model::BankAccount account;
        own(account);
        account.kind = kind;
        account.iban = iban;
        return write_.insert(account);
    };
    const auto& [record, current, savings, total] = plan_.building;
    if (auto done = write(current, model::BankAccountKind::Current, "iban_current"); !done)
        return done;
    if (savings == current)
        return {};
    return write(savings, model::BankAccountKind::Savings, "iban_savings");
}

TakeoverWriter::Done TakeoverWriter::writeFiscalYear()
{
    const auto start = plan_.building.record.fiscalYearStart;
    if (!start)
        return {};
    for (const auto& year : stored<model::FiscalYear>())
        if (year.startsOn == *start)
            return {};
    model::FiscalYear year;
    own(year);
    year.startsOn = *start;
    year.endsOn = oneYearLater(*start) - 1;
    return write_.insert(year);
}

TakeoverWriter::Done TakeoverWriter::writeUnits()
{
    std::unordered_map<std::string, model::Unit> known;
    std::int64_t next = 0;
    for (auto& unit : stored<model::Unit>()) {
        next = std::max(next, unit.position + 1);
        known.emplace(unit.label, std::move(unit));
    }
    for (const auto& planned : plan_.units) {
        auto unit = planned.record;
        if (const auto found = known.find(unit.label); found != known.end()) {
            unit.building = building_;
            compare(found->second, unit, FileKind::Lots, planned.line, unit.label, {"position"});
            units_.push_back(found->second.id);
            if (auto done = skip(); !done)
                return done;
            continue;
        }
        own(unit);
        unit.position = next++;
        units_.push_back(unit.id);
        if (auto done = insert(unit, report_.added.units); !done)
            return done;
    }
    return {};
}

TakeoverWriter::Done TakeoverWriter::writeKeys()
{
    const auto known = stored<model::AllocationKey>();
    std::int64_t next = std::ssize(known);
    for (const auto& planned : plan_.keys) {
        model::AllocationKey key;
        own(key);
        key.name = planned.name;
        key.general = planned.general;
        key.total = planned.total;
        for (std::size_t unit = 0; unit < units_.size(); ++unit)
            key.shares.push_back({units_[unit], planned.shares[unit]});
        const auto folded = core::foldKeepingPairs(key.name);
        const auto same = std::find_if(known.begin(), known.end(), [&](const auto& k) {
            return (k.general && key.general) || core::foldKeepingPairs(k.name) == folded;
        });
        if (same == known.end()) {
            key.position = next++;
            keys_.push_back(key.id);
            if (auto done = insert(key, report_.added.keys); !done)
                return done;
            continue;
        }
        keys_.push_back(same->id);
        // The order of a vector says nothing; what each unit weighs does.
        const auto byUnit = [](const auto& a, const auto& b) { return a.unit < b.unit; };
        auto before = *same;
        std::sort(before.shares.begin(), before.shares.end(), byUnit);
        std::sort(key.shares.begin(), key.shares.end(), byUnit);
        if (before.shares != key.shares)
            warnOfOther(FileKind::Lots, 1, planned.column, key.name, "shares");
        if (auto done = skip(); !done)
            return done;
    }
    return {};
}

TakeoverWriter::Done TakeoverWriter::writeOwners()
{
    std::unordered_map<std::string, model::Person> known;
    for (auto& person : stored<model::Person>())
        known.emplace(person.code, std::move(person));
    for (const auto& planned : plan_.owners) {
        auto person = planned.record;
        if (const auto found = known.find(person.code); found != known.end()) {
            person.building = building_;
            compare(found->second, person, FileKind::Owners, planned.line, person.code);
            owners_.push_back(found->second.id);
            if (auto done = skip(); !done)
                return done;
            continue;
        }
        own(person);
        owners_.push_back(person.id);
        if (auto done = insert(person, report_.added.owners); !done)
            return done;
    }
    return {};
}

TakeoverWriter::Done TakeoverWriter::writeSuppliers()
{
    std::unordered_map<std::string, core::Id<model::Supplier>> known;
    for (const auto& supplier : write_.replica().all<model::Supplier>())
        known.emplace(supplier.name, supplier.id);
    for (const auto& name : plan_.suppliers) {
        if (const auto found = known.find(name); found != known.end()) {
            suppliers_.push_back(found->second);
            if (auto done = skip(); !done)
                return done;
            continue;
        }
        model::Supplier supplier;
        own(supplier);
        supplier.name = name;
        suppliers_.push_back(supplier.id);
        if (auto done = insert(supplier, report_.added.suppliers); !done)
            return done;
    }
    return {};
}

TakeoverWriter::Done TakeoverWriter::writeAccounts()
{
    for (const auto& planned : plan_.accounts) {
        const auto same = write_.replica().all<model::Account>({.equal = {{"number", core::Value{planned.number}}}});
        if (!same.empty()) {
            accounts_.push_back(same[0].id);
            if (auto done = skip(); !done)
                return done;
            continue;
        }
        auto account = accountOf(planned);
        account.organisation = write_.replica().organisation();
        account.id = model::accountId(account.organisation, account.number);
        accounts_.push_back(account.id);
        if (auto done = insert(account, report_.added.accounts); !done)
            return done;
    }
    return {};
}

TakeoverWriter::Done TakeoverWriter::writeExpenses()
{
    std::map<std::pair<core::Uuid, std::string>, model::Expense> known;
    for (auto& expense : stored<model::Expense>())
        known.emplace(std::pair{expense.supplier.uuid, expense.invoiceNumber}, std::move(expense));
    for (const auto& planned : plan_.expenses) {
        auto expense = planned.record;
        expense.supplier = suppliers_[planned.supplier];
        expense.account = accounts_[planned.account];
        expense.allocationKey = keys_[planned.key];
        const auto found = known.find({expense.supplier.uuid, expense.invoiceNumber});
        if (found != known.end()) {
            expense.building = building_;
            compare(found->second, expense, FileKind::Expenses, planned.line, expense.invoiceNumber, {"description"});
            if (auto done = skip(); !done)
                return done;
            continue;
        }
        own(expense);
        if (auto done = insert(expense, report_.added.expenses); !done)
            return done;
    }
    return {};
}

core::Result<core::Id<model::Meeting>> TakeoverWriter::plannedMeeting()
{
    for (const auto& meeting : stored<model::Meeting>())
        if (meeting.kind == model::MeetingKind::Ordinary && meeting.state == model::MeetingState::Planned)
            return meeting.id;
    model::Meeting meeting;
    own(meeting);
    if (auto done = write_.insert(meeting); !done)
        return done.error();
    return meeting.id;
}

TakeoverWriter::Done TakeoverWriter::writeAgenda()
{
    if (plan_.agenda.empty())
        return {};
    const auto meeting = plannedMeeting();
    if (!meeting)
        return meeting.error();
    std::map<std::int64_t, model::AgendaItem> known;
    for (auto& item : stored<model::AgendaItem>())
        if (item.meeting == *meeting)
            known.emplace(item.position, std::move(item));
    for (const auto& planned : plan_.agenda) {
        auto item = planned.record;
        item.meeting = *meeting;
        if (const auto found = known.find(item.position); found != known.end()) {
            item.building = building_;
            compare(found->second, item, FileKind::Agenda, planned.line, item.title);
            if (auto done = skip(); !done)
                return done;
            continue;
        }
        own(item);
        if (auto done = insert(item, report_.added.agendaItems); !done)
            return done;
    }
    return {};
}

} // namespace mitoyen::interchange
