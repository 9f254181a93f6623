// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "models/table_model.h"
#include "pages/expenses/expense_columns.h"
#include "storage/replica.h"

#include <string>
#include <vector>

/// What the page of expenses does to the replica; each runs on the replica thread and answers with the number under
/// which it can be undone.
namespace mitoyen::pages {

/// Stores a new expense with the supplier and account it brings along. Errors: expense_exists (this supplier's
/// invoice is there already; where.field names invoice_number), errors of validation.
core::Result<std::int64_t> addExpense(storage::Replica& replica, const std::string& label, ExpenseRow row);
core::Result<std::int64_t> changeExpense(storage::Replica& replica, const std::string& label,
                                         const model::Expense& before, ExpenseRow after);
core::Result<std::int64_t> removeExpenses(storage::Replica& replica, const std::string& label,
                                          const std::vector<core::Uuid>& expenses);

/// What the money columns of a building's whole list add up to.
std::vector<models::ColumnSum> expenseSums(storage::Replica& replica, core::Id<model::Building> building);

} // namespace mitoyen::pages
