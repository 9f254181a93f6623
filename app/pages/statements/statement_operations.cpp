// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/statements/statement_operations.h"

#include "operations/charge_sources.h"
#include "operations/output_files.h"
#include "operations/statement_files.h"
#include "operations/statement_report.h"
#include "operations/statement_texts.h"

#include <algorithm>
#include <tuple>

namespace mitoyen::pages {

namespace {

model::Language languageOf(storage::Replica& replica, core::Id<model::Building> building)
{
    const auto found = replica.find(building);
    return found ? found->language : model::Language::Fr;
}

core::Result<QByteArray> paper(const documents::ChargeStatementReport& report)
{
    auto files = operations::renderStatements({report});
    if (!files)
        return files.error();
    return std::move(files->front());
}

} // namespace

core::Result<StatementPreview> previewStatements(storage::Replica& replica, const operations::StatementOrder& order)
{
    StatementPreview preview;
    preview.statements = operations::issuedStatements(replica, order.building, order.period);
    preview.issuedBefore = !preview.statements.empty();
    if (!preview.issuedBefore) {
        auto drafts = operations::draftStatements(replica, order);
        if (!drafts)
            return drafts.error();
        preview.statements = std::move(*drafts);
    }
    const auto sources = operations::loadChargeSources(replica, order.building, order.period);
    if (!sources)
        return sources.error();
    for (const auto& expense : sources->expenses)
        preview.expenseSum += expense.total;
    preview.expenses = static_cast<std::int64_t>(sources->expenses.size());
    for (const auto& statement : preview.statements)
        preview.statementSum += statement.total;
    return preview;
}

std::vector<model::Statement> statementsOf(storage::Replica& replica, core::Id<model::Building> building)
{
    storage::Query query;
    query.building = building.uuid;
    query.orderBy = "number";
    auto statements = replica.all<model::Statement>(query);
    std::ranges::stable_sort(statements, {},
                             [](const auto& one) { return std::tuple(-one.toDate.days, -one.fromDate.days); });
    return statements;
}

core::Result<QByteArray> draftPaper(storage::Replica& replica, model::Statement statement, const std::string& number)
{
    statement.number = number;
    auto report =
        operations::reportOf(statement, {std::nullopt, std::nullopt, languageOf(replica, statement.building)});
    report.draft = true;
    return paper(report);
}

core::Result<QByteArray> copyPaper(storage::Replica& replica, const model::Statement& statement, core::Date day)
{
    return paper(operations::reportOf(statement, {std::nullopt, day, languageOf(replica, statement.building)}));
}

core::Result<std::string> reprint(storage::Replica& replica, const std::vector<model::Statement>& statements,
                                  core::Date day, const std::string& folder, base::Progress& progress)
{
    std::vector<documents::ChargeStatementReport> reports;
    for (const auto& statement : statements)
        reports.push_back(
            operations::reportOf(statement, {std::nullopt, day, languageOf(replica, statement.building)}));
    const auto files = operations::renderStatements(reports, &progress);
    if (!files)
        return files.error();
    auto output = operations::OutputFiles::into(folder);
    if (!output)
        return output.error();
    for (std::size_t i = 0; i < files->size(); ++i) {
        const auto& bytes = (*files)[i];
        const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (auto added = output->add(operations::statementFileName(reports[i]), view); !added)
            return added.error();
    }
    if (auto published = output->publish(); !published)
        return published.error();
    return folder + '/' + operations::statementFileName(reports.front());
}

std::string memberNames(const model::Statement& statement)
{
    std::string names;
    for (const auto& member : operations::readMembers(statement.members))
        names += (names.empty() ? "" : " & ") + member.name;
    return names;
}

} // namespace mitoyen::pages
