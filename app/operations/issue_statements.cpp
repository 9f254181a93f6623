// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/issue_statements.h"

#include "banking/structured_reference_series.h"
#include "base/undo_label.h"
#include "documents/charge_statement_document.h"
#include "model/document.h"
#include "operations/output_files.h"
#include "operations/statement_fact.h"
#include "operations/statement_files.h"
#include "operations/statement_report.h"
#include "operations/statement_texts.h"
#include "storage/write.h"
#include "sync/commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <future>
#include <unordered_set>

namespace mitoyen::operations {

namespace {

/// Days a holder has to pay when nobody says otherwise.
constexpr std::int32_t daysToPay = 30;

using Reports = std::vector<documents::ChargeStatementReport>;

core::Result<std::vector<model::Statement>> compute(const ChargeSources& sources, const StatementOrder& order)
{
    if (sources.units.empty())
        return core::Error{"building_without_units",
                           "The building \"" + sources.building.name +
                               "\" has no units yet: nobody bears its expenses.",
                           {}};
    const auto computed = rules::chargeStatements(sources.input);
    if (!computed)
        return computed.error();
    const StatementTerms terms{order.today, order.dueOn.value_or(order.today + daysToPay), order.language};
    std::vector<model::Statement> statements;
    for (const auto& one : computed->statements) {
        auto fact = statementFact(sources, one, terms);
        if (!fact)
            return fact.error();
        statements.push_back(std::move(*fact));
    }
    return statements;
}

/// Number and payment reference from the series of this device: no other device gives them, with or without a network.
core::Result<void> number(storage::Replica& replica, model::Statement& statement)
{
    const auto series = replica.deviceSeries();
    const auto year = core::yearMonthDay(statement.issuedOn).year;
    const auto place = replica.nextNumber(fmt::format("statement_{}_{}", year, series));
    const auto reference = banking::referenceOfSeries(static_cast<int>(series),
                                                      replica.nextNumber(fmt::format("payment_reference_{}", series)));
    if (!reference)
        return reference.error();
    statement.id.uuid = replica.newId();
    statement.number = fmt::format("{}-D{:02}-{:06}", year, series, place);
    statement.structuredCommunication = reference->digits;
    return {};
}

model::Document documentOf(storage::Replica& replica, const model::Statement& statement,
                           const documents::ChargeStatementReport& report, const QByteArray& file)
{
    model::Document document;
    document.id.uuid = replica.newId();
    document.organisation = statement.organisation;
    document.building = statement.building;
    document.kind = model::DocumentKind::ChargeStatement;
    document.title = documents::propertiesOf(report).title;
    document.fileName = statementFileName(report);
    document.sha256 = sha256(file);
    document.size = file.size();
    document.language = report.language;
    document.issuedOn = statement.issuedOn;
    document.statement = statement.id;
    return document;
}

core::Result<void> issue(storage::Write& write, const model::Statement& statement, const model::Document& document)
{
    sync::Command command;
    command.name = "IssueDocument";
    command.entity = &schema::description<model::Statement>();
    command.record = statement.id.uuid;
    command.facts.push_back({command.entity, schema::toRow(statement)});
    command.facts.push_back({&schema::description<model::Document>(), schema::toRow(document)});
    return write.command(command);
}

core::Result<void> issueAll(storage::Write& write, const std::vector<model::Statement>& statements,
                            const Reports& reports, const std::vector<QByteArray>& files)
{
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const auto document = documentOf(write.replica(), statements[i], reports[i], files[i]);
        if (auto issued = issue(write, statements[i], document); !issued)
            return issued;
    }
    return {};
}

Reports reportsOf(const std::vector<model::Statement>& statements, const Printing& printing)
{
    Reports reports;
    for (const auto& statement : statements)
        reports.push_back(reportOf(statement, printing));
    return reports;
}

std::string_view bytesOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Files that lie ready in the folder, without their names yet.
core::Result<OutputFiles> store(const StatementOrder& order, const std::string& building, const Reports& reports,
                                const std::vector<QByteArray>& files)
{
    auto output = OutputFiles::into(order.folder);
    if (!output)
        return output;
    const auto bundle = bundleOf(reports, files);
    if (!bundle)
        return bundle.error();
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (auto added = output->add(statementFileName(reports[i]), bytesOf(files[i])); !added)
            return added.error();
    }
    if (auto added = output->add(bundleFileName(building, reports.front()), bytesOf(*bundle)); !added)
        return added.error();
    return output;
}

IssuedStatements resultOf(const OutputFiles& output, const std::string& building, const Reports& reports,
                          std::vector<model::Statement> statements)
{
    IssuedStatements result;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        IssuedStatement issued;
        for (auto& member : readMembers(statements[i].members))
            issued.members.push_back(std::move(member.name));
        issued.language = reports[i].language;
        issued.file = output.folder() + '/' + statementFileName(reports[i]);
        result.total += statements[i].total;
        issued.fact = std::move(statements[i]);
        result.statements.push_back(std::move(issued));
    }
    result.bundle = output.folder() + '/' + bundleFileName(building, reports.front());
    return result;
}

core::Result<IssuedStatements> printCopies(const ChargeSources& sources, std::vector<model::Statement> statements,
                                           const StatementOrder& order, base::Progress* progress)
{
    const Printing printing{order.language, order.today, sources.building.language};
    const auto reports = reportsOf(statements, printing);
    const auto files = renderStatements(reports, progress);
    if (!files)
        return files.error();
    auto output = store(order, sources.building.name, reports, *files);
    if (!output)
        return output.error();
    auto result = resultOf(*output, sources.building.name, reports, std::move(statements));
    result.copies = true;
    if (auto published = output->publish(); !published)
        return published.error();
    return result;
}

/// Holder and amounts: what a changed expense, share or ownership would show in.
bool saysTheSame(const std::vector<model::Statement>& issued, const core::Result<std::vector<model::Statement>>& now)
{
    if (!now || now->size() != issued.size())
        return false;
    return std::all_of(issued.begin(), issued.end(), [&now](const auto& old) {
        return std::any_of(now->begin(), now->end(), [&old](const auto& fresh) {
            return fresh.holder == old.holder && fresh.total == old.total && fresh.lines == old.lines;
        });
    });
}

void warnAboutCopies(const ChargeSources& sources, const StatementOrder& order, IssuedStatements& result)
{
    std::vector<model::Statement> issued;
    for (const auto& statement : result.statements)
        issued.push_back(statement.fact);
    if (!saysTheSame(issued, compute(sources, order)))
        result.warnings.push_back(
            {"statement_differs",
             "Expenses, shares or ownerships were changed since these statements were issued on " +
                 core::toIso(issued.front().issuedOn) + "; the copies show what was issued.",
             {}});
    if (order.dueOn && *order.dueOn != issued.front().dueOn)
        result.warnings.push_back({"due_date_frozen",
                                   "These statements were issued with the due date " +
                                       core::toIso(issued.front().dueOn) + "; a copy keeps it.",
                                   {}});
}

/// Statements of other periods that share a day with this one. Dates alone are read: a statement is a hundred
/// kilobytes, and an office keeps ten years of them.
std::vector<core::Id<model::Statement>> overlapping(storage::Replica& replica, const StatementOrder& order)
{
    std::vector<core::Id<model::Statement>> found;
    auto statement =
        replica.database().prepare("SELECT id FROM statement WHERE building = ?1 AND from_date <= ?3 AND to_date >= ?2 "
                                   "AND NOT (from_date = ?2 AND to_date = ?3)");
    statement.bind(1, order.building.uuid)
        .bind(2, core::toIso(order.period.from))
        .bind(3, core::toIso(order.period.to));
    while (statement.step())
        found.push_back({statement.uuid(0)});
    return found;
}

/// The same expense on statements of two periods is nearly always a mistake in the dates asked for.
void warnAboutCharged(storage::Replica& replica, const StatementOrder& order, IssuedStatements& result)
{
    std::unordered_set<core::Uuid> charged;
    for (const auto& statement : result.statements)
        for (const auto& expense : statement.fact.expenses)
            charged.insert(expense.expense.uuid);
    for (const auto& id : overlapping(replica, order)) {
        const auto other = replica.find(id);
        for (const auto& expense : other->expenses) {
            if (!charged.contains(expense.expense.uuid))
                continue;
            result.warnings.push_back({"already_charged",
                                       "The invoice \"" + expense.invoiceNumber + "\" of " + core::toIso(expense.date) +
                                           " is on statement " + other->number + " of another period as well.",
                                       {}});
            return;
        }
    }
}

core::Result<IssuedStatements> issueNew(storage::Replica& replica, const ChargeSources& sources,
                                        const StatementOrder& order, base::Progress* progress)
{
    auto statements = compute(sources, order);
    if (!statements)
        return statements.error();
    std::optional<IssuedStatements> result;
    std::optional<OutputFiles> output;
    const auto write = [&](storage::Write& write) -> core::Result<void> {
        for (auto& statement : *statements) {
            if (auto numbered = number(replica, statement); !numbered)
                return numbered;
        }
        const auto reports = reportsOf(*statements, {std::nullopt, std::nullopt, sources.building.language});
        const auto files = renderStatements(reports, progress);
        if (!files)
            return files.error();
        // On the disk before the facts are: a full disk leaves no statement that nobody has. Both take as long, so
        // they run side by side.
        auto storing =
            std::async(std::launch::async, [&] { return store(order, sources.building.name, reports, *files); });
        const auto issued = issueAll(write, *statements, reports, *files);
        auto stored = storing.get();
        if (!issued || !stored)
            return issued ? stored.error() : issued.error();
        result = resultOf(*stored, sources.building.name, reports, std::move(*statements));
        output.emplace(std::move(*stored));
        return {};
    };
    if (auto written = replica.write(base::undoLabel("issue_statements", {sources.building.name}), write); !written)
        return written.error();
    if (auto published = output->publish(); !published)
        return published.error();
    return std::move(*result);
}

} // namespace

std::vector<model::Statement> issuedStatements(storage::Replica& replica, core::Id<model::Building> building,
                                               core::Period period)
{
    storage::Query query;
    query.building = building.uuid;
    query.equal = {{"from_date", core::toIso(period.from)}, {"to_date", core::toIso(period.to)}};
    query.orderBy = "number";
    return replica.all<model::Statement>(query);
}

core::Result<std::vector<model::Statement>> draftStatements(storage::Replica& replica, const StatementOrder& order)
{
    const auto sources = loadChargeSources(replica, order.building, order.period);
    if (!sources)
        return sources.error();
    return compute(*sources, order);
}

core::Result<IssuedStatements> issueStatements(storage::Replica& replica, const StatementOrder& order,
                                               base::Progress* progress)
{
    const auto sources = loadChargeSources(replica, order.building, order.period);
    if (!sources)
        return sources.error();
    auto issued = issuedStatements(replica, order.building, order.period);
    auto result = issued.empty() ? issueNew(replica, *sources, order, progress)
                                 : printCopies(*sources, std::move(issued), order, progress);
    if (!result)
        return result;
    if (result->copies)
        warnAboutCopies(*sources, order, *result);
    else
        warnAboutCharged(replica, order, *result);
    if (!result->copies && order.dueOn && *order.dueOn < order.today)
        result->warnings.push_back(
            {"due_date_past", "The due date " + core::toIso(*order.dueOn) + " lies before the day of issue.", {}});
    return result;
}

} // namespace mitoyen::operations
