// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/statement.h"
#include "models/column.h"

#include <vector>

namespace mitoyen::pages {

/// Of statements that are not issued yet: holder, units, language, total.
std::vector<models::Column<model::Statement>> draftColumns();
/// Of those issued: number and dates too.
std::vector<models::Column<model::Statement>> issuedColumns();

/// One line of a statement with what it refers to.
struct StatementLineRow {
    model::StatementLine line;
    std::string unit;
    model::StatementExpense expense;
};
std::vector<models::Column<StatementLineRow>> lineColumns();
std::vector<StatementLineRow> lineRows(const model::Statement& statement);

} // namespace mitoyen::pages
