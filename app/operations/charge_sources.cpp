// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/charge_sources.h"

#include "model/ownership.h"
#include "model/supplier.h"

#include <algorithm>

namespace mitoyen::operations {

namespace {

template <class E>
void loadByIdentifier(storage::Replica& replica, const storage::Query& query,
                      std::unordered_map<core::Uuid, E>& records)
{
    for (auto& record : replica.all<E>(query))
        records.emplace(record.id.uuid, std::move(record));
}

/// The date is compared before the row is decoded: a building has years of expenses, a statement wants one of them.
std::vector<model::Expense> expensesOf(storage::Replica& replica, const storage::Query& query, core::Period period)
{
    const auto& entity = schema::description<model::Expense>();
    const auto date = *entity.column("date");
    const std::string first = core::toIso(period.from);
    const std::string last = core::toIso(period.to);
    std::vector<model::Expense> expenses;
    for (const auto& stored : replica.rows(entity, query)) {
        const auto* day = std::get_if<std::string>(&stored.row[date]);
        if (day == nullptr || *day < first || *day > last)
            continue;
        auto expense = schema::fromRow<model::Expense>(stored.row);
        if (!expense)
            throw storage::DatabaseError(11, expense.error().text);
        expenses.push_back(std::move(*expense));
    }
    return expenses;
}

void nameSuppliersAndAccounts(storage::Replica& replica, ChargeSources& sources)
{
    for (const auto& expense : sources.expenses) {
        if (!sources.suppliers.contains(expense.supplier.uuid)) {
            const auto supplier = replica.find(expense.supplier);
            sources.suppliers.emplace(expense.supplier.uuid, supplier ? supplier->name : std::string{});
        }
        if (!sources.accounts.contains(expense.account.uuid)) {
            if (const auto account = replica.find(expense.account))
                sources.accounts.emplace(account->id.uuid, *account);
        }
    }
}

/// References do not promise that a member belongs to the building of his holder.
void addMembers(storage::Replica& replica, ChargeSources& sources)
{
    for (const auto& [id, holder] : sources.holders) {
        for (const auto& member : holder.members) {
            if (sources.persons.contains(member.person.uuid))
                continue;
            if (const auto person = replica.find(member.person))
                sources.persons.emplace(person->id.uuid, *person);
        }
    }
}

rules::ChargedKey chargedKey(const model::AllocationKey& key, const std::vector<model::Unit>& units)
{
    std::unordered_map<core::Uuid, std::int64_t> shares;
    for (const auto& share : key.shares)
        shares.emplace(share.unit.uuid, share.shares);
    rules::ChargedKey charged{key.id.uuid, key.name, {}};
    for (const auto& unit : units) {
        const auto found = shares.find(unit.id.uuid);
        charged.weights.push_back(found == shares.end() ? 0 : found->second);
    }
    return charged;
}

rules::ChargedExpense chargedExpense(const model::Expense& expense, const ChargeSources& sources)
{
    rules::ChargedExpense charged;
    charged.id = expense.id.uuid;
    charged.date = expense.date;
    charged.supplier = sources.suppliers.at(expense.supplier.uuid);
    charged.invoiceNumber = expense.invoiceNumber;
    const auto account = sources.accounts.find(expense.account.uuid);
    charged.account = account == sources.accounts.end() ? std::string{} : account->second.number;
    charged.key = expense.allocationKey.uuid;
    for (const auto& line : expense.vatLines)
        charged.vatLines.push_back({static_cast<std::int32_t>(line.rateBasisPoints), line.net, line.vat});
    return charged;
}

void fillInput(storage::Replica& replica, const storage::Query& ofBuilding, core::Period period, ChargeSources& sources)
{
    auto& input = sources.input;
    input.period = period;
    for (const auto& unit : sources.units)
        input.units.push_back({unit.id.uuid, unit.label});
    for (const auto& key : sources.keys)
        input.keys.push_back(chargedKey(key, sources.units));
    for (const auto& expense : sources.expenses)
        input.expenses.push_back(chargedExpense(expense, sources));
    for (const auto& ownership : replica.all<model::Ownership>(ofBuilding))
        input.spans.push_back({ownership.unit.uuid, ownership.holder.uuid, ownership.since, ownership.until});
}

} // namespace

const model::AllocationKey* ChargeSources::generalKey() const
{
    const auto key = std::find_if(keys.begin(), keys.end(), [](const auto& candidate) { return candidate.general; });
    return key == keys.end() ? nullptr : &*key;
}

core::Result<ChargeSources> loadChargeSources(storage::Replica& replica, core::Id<model::Building> building,
                                              core::Period period)
{
    const auto found = replica.find(building);
    const auto organisation = replica.find(replica.organisation());
    if (!found || !organisation)
        return core::Error{"record_missing", "This building is no longer there.", {}};
    ChargeSources sources;
    sources.organisation = *organisation;
    sources.building = *found;
    storage::Query query;
    query.building = building.uuid;
    for (const auto& account : replica.all<model::BankAccount>(query)) {
        if (account.kind == model::BankAccountKind::Current && !sources.account)
            sources.account = account;
    }
    loadByIdentifier(replica, query, sources.holders);
    loadByIdentifier(replica, query, sources.persons);
    addMembers(replica, sources);
    const storage::Query ofBuilding = query;
    query.orderBy = "position";
    sources.units = replica.all<model::Unit>(query);
    sources.keys = replica.all<model::AllocationKey>(query);
    query.orderBy = "date";
    sources.expenses = expensesOf(replica, query, period);
    nameSuppliersAndAccounts(replica, sources);
    fillInput(replica, ofBuilding, period, sources);
    return sources;
}

} // namespace mitoyen::operations
