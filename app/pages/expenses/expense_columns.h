// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/expense.h"
#include "models/column.h"
#include "pages/expenses/expense_lists.h"

#include <memory>

namespace mitoyen::pages {

/// A row of the list. A supplier or account typed that is not there yet waits in the last two members until saved.
struct ExpenseRow {
    model::Expense expense;
    std::string newSupplier;
    std::string newAccount;
};

/// Date, supplier, invoice, account, key, rate, net, VAT, total; `lists` may be filled later.
std::vector<models::Column<ExpenseRow>> expenseColumns(const std::shared_ptr<const ExpenseLists>& lists);

} // namespace mitoyen::pages
