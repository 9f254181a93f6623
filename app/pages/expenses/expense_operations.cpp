// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/expenses/expense_operations.h"

#include "pages/working/record_write.h"
#include "rules/chart_of_accounts.h"

namespace mitoyen::pages {

namespace {

core::Result<void> nameSupplier(storage::Write& write, ExpenseRow& row)
{
    if (row.newSupplier.empty())
        return {};
    storage::Query query;
    query.equal = {{"name", row.newSupplier}};
    const auto same = write.replica().all<model::Supplier>(query);
    if (!same.empty()) {
        row.expense.supplier = same.front().id;
        return {};
    }
    model::Supplier supplier;
    supplier.id.uuid = write.replica().newId();
    supplier.organisation = write.replica().organisation();
    supplier.name = row.newSupplier;
    row.expense.supplier = supplier.id;
    return write.insert(supplier);
}

/// An account of the chart comes into the books when it is used first.
core::Result<void> nameAccount(storage::Write& write, ExpenseRow& row)
{
    if (row.newAccount.empty())
        return {};
    storage::Query query;
    query.equal = {{"number", row.newAccount}};
    const auto same = write.replica().all<model::Account>(query);
    if (!same.empty()) {
        row.expense.account = same.front().id;
        return {};
    }
    model::Account account;
    account.id.uuid = write.replica().newId();
    account.organisation = write.replica().organisation();
    account.number = row.newAccount;
    if (const auto* heading = rules::longestHeading(row.newAccount)) {
        const auto labels = rules::fullLabels(*heading);
        account.labelFr = labels.fr;
        account.labelNl = labels.nl;
        account.labelDe = labels.de;
        account.labelEn = labels.en;
        if (heading->number != row.newAccount)
            account.heading = std::string(heading->number);
    }
    row.expense.account = account.id;
    return write.insert(account);
}

/// The same number of the same supplier twice is the same invoice.
core::Result<void> checkUnique(storage::Replica& replica, const model::Expense& expense)
{
    storage::Query query;
    query.building = expense.building.uuid;
    query.equal = {{"supplier", expense.supplier.uuid}, {"invoice_number", expense.invoiceNumber}};
    for (const auto& other : replica.all<model::Expense>(query)) {
        if (other.id == expense.id)
            continue;
        return core::Error{"expense_exists",
                           "The invoice \"" + expense.invoiceNumber + "\" of this supplier is there already.",
                           {{}, 0, "invoice_number"}};
    }
    return {};
}

core::Result<void> prepare(storage::Write& write, ExpenseRow& row)
{
    if (auto named = nameSupplier(write, row); !named)
        return named;
    if (auto named = nameAccount(write, row); !named)
        return named;
    return checkUnique(write.replica(), row.expense);
}

} // namespace

core::Result<std::int64_t> addExpense(storage::Replica& replica, const std::string& label, ExpenseRow row)
{
    return writeUndoable(replica, label, [&](storage::Write& write) -> core::Result<void> {
        if (auto ready = prepare(write, row); !ready)
            return ready;
        row.expense.id.uuid = replica.newId();
        row.expense.organisation = replica.organisation();
        return write.insert(row.expense);
    });
}

core::Result<std::int64_t> changeExpense(storage::Replica& replica, const std::string& label,
                                         const model::Expense& before, ExpenseRow after)
{
    return writeUndoable(replica, label, [&](storage::Write& write) -> core::Result<void> {
        if (auto ready = prepare(write, after); !ready)
            return ready;
        return saveChanged(write, before, after.expense);
    });
}

core::Result<std::int64_t> removeExpenses(storage::Replica& replica, const std::string& label,
                                          const std::vector<core::Uuid>& expenses)
{
    return writeUndoable(replica, label, [&](storage::Write& write) -> core::Result<void> {
        for (const auto& expense : expenses)
            if (auto removed = write.remove(core::Id<model::Expense>{expense}); !removed)
                return removed;
        return {};
    });
}

std::vector<models::ColumnSum> expenseSums(storage::Replica& replica, core::Id<model::Building> building)
{
    storage::Query query;
    query.building = building.uuid;
    const auto& entity = schema::description<model::Expense>();
    return {{"net", {replica.sum(entity, "vat_lines", query, "net_cents")}},
            {"vat", {replica.sum(entity, "vat_lines", query, "vat_cents")}},
            {"total_cents", {replica.sum(entity, "total_cents", query)}}};
}

} // namespace mitoyen::pages
