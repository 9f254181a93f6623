// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "operations/issue_statements.h"

#include <string>
#include <vector>

#include <QByteArray>

/// What the page of statements asks of the replica thread beyond issuing (operations/issue_statements.h).
namespace mitoyen::pages {

/// The statements of an order as they would be issued, held against the expenses they divide.
struct StatementPreview {
    std::vector<model::Statement> statements;
    core::Money statementSum;
    core::Money expenseSum;
    std::int64_t expenses = 0;
    bool issuedBefore = false; ///< these are the statements issued for exactly this period
};

/// Errors as operations::draftStatements.
core::Result<StatementPreview> previewStatements(storage::Replica& replica, const operations::StatementOrder& order);

/// Every statement issued for the building, the newest period first, by number.
std::vector<model::Statement> statementsOf(storage::Replica& replica, core::Id<model::Building> building);

/// The paper of a draft: without a number, its payment reference all zeros, so that nobody can pay by it.
core::Result<QByteArray> draftPaper(storage::Replica& replica, model::Statement statement, const std::string& number);

/// The paper of an issued statement, marked as a copy of the day.
core::Result<QByteArray> copyPaper(storage::Replica& replica, const model::Statement& statement, core::Date day);

/// Copies of issued statements as files in a folder, all or nothing. Answers with the whole path of the first.
core::Result<std::string> reprint(storage::Replica& replica, const std::vector<model::Statement>& statements,
                                  core::Date day, const std::string& folder, base::Progress& progress);

/// "Denis Piérard & Fabrice De Smet": the members as they stood at issue.
std::string memberNames(const model::Statement& statement);

} // namespace mitoyen::pages
