// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/commands.h"

#include "model/allocation_key.h"
#include "model/document.h"
#include "model/expense.h"
#include "model/fiscal_year.h"
#include "model/statement.h"
#include "model/unit.h"
#include "schema/validate.h"
#include "sync/closed_periods.h"

#include <array>

namespace mitoyen::sync {

namespace {

using model::AllocationKey;
using schema::description;

core::Error missing(std::string_view what)
{
    return {"record_missing", "The " + std::string(what) + " is no longer there.", {}};
}

core::Error damaged(const Command& command)
{
    return {"command_damaged", "The command " + command.name + " lacks an argument.", {}};
}

core::Result<Plan> setShares(const Command& command, RowReader& rows)
{
    const auto* before = command.argument("before");
    const auto* after = command.argument("after");
    const auto* total = command.argument("total");
    if (command.entity != &description<AllocationKey>() || before == nullptr || after == nullptr || total == nullptr)
        return damaged(command);
    const auto& entity = description<AllocationKey>();
    const auto current = rows.row(entity, command.record);
    if (!current)
        return missing("allocation key");
    const auto shares = *entity.column("shares");
    Plan plan;
    core::Row changed = *current;
    changed[shares] = *after;
    changed[*entity.column("total")] = *total;
    if (changed == *current) {
        plan.duplicate = true;
        return plan;
    }
    if ((*current)[shares] != *before)
        return core::Error{"stale_draft",
                           "The shares of this key were changed meanwhile; look at them and set them again.",
                           {{}, 0, "shares"}};
    if (auto valid = schema::validateRow(entity, changed); !valid)
        return valid.error();
    const auto key = schema::fromRow<AllocationKey>(changed);
    if (!key)
        return key.error();
    const auto& units = description<model::Unit>();
    for (const auto& share : key->shares) {
        const auto unit = rows.row(units, share.unit.uuid);
        if (!unit)
            return missing("unit of a share");
        if ((*unit)[*units.building()] != core::Value{key->building.uuid})
            return core::Error{
                "unit_of_another_building", "A share names a unit of another building.", {{}, 0, "shares"}};
    }
    plan.rows.push_back({&entity, std::move(changed)});
    return plan;
}

core::Result<void> checkExpenses(const model::Statement& statement, RowReader& rows)
{
    const core::Error stale{
        "stale_draft", "An expense of this statement was changed meanwhile; compute it again.", {{}, 0, "expenses"}};
    for (const auto& frozen : statement.expenses) {
        const auto row = rows.row(description<model::Expense>(), frozen.expense.uuid);
        const auto expense =
            row ? schema::fromRow<model::Expense>(*row) : core::Result<model::Expense>(missing("expense"));
        if (!expense || expense->total != frozen.total || expense->date != frozen.date ||
            expense->building != statement.building)
            return stale;
    }
    return {};
}

/// One statement for each holder and period: two devices that issue apart from each other would charge twice.
bool isIssuedAlready(const model::Statement& statement, RowReader& rows)
{
    const auto& statements = description<model::Statement>();
    for (const auto& id : rows.find(statements, "holder", statement.holder.uuid)) {
        const auto row = rows.row(statements, id);
        if (row && (*row)[*statements.column("from_date")] == core::Value{core::toIso(statement.fromDate)} &&
            (*row)[*statements.column("to_date")] == core::Value{core::toIso(statement.toDate)})
            return true;
    }
    return false;
}

core::Result<Plan> issueDocument(const Command& command, RowReader& rows)
{
    const auto& statements = description<model::Statement>();
    const auto& documents = description<model::Document>();
    Plan plan;
    std::size_t statementFacts = 0;
    for (const auto& fact : command.facts) {
        if (fact.entity != &statements && fact.entity != &documents)
            return damaged(command);
        if (auto valid = schema::validateRow(*fact.entity, fact.row); !valid)
            return valid.error();
        const auto& id = std::get<core::Uuid>(fact.row[0]);
        if (const auto there = rows.row(*fact.entity, id)) {
            if (*there != fact.row)
                return core::Error{"fact_never_changes", "An issued document is never changed.", {}};
            plan.duplicate = true;
            continue;
        }
        if (fact.entity == &statements) {
            ++statementFacts;
            const auto statement = schema::fromRow<model::Statement>(fact.row);
            if (!statement)
                return statement.error();
            if (rows.holds(statements, "structured_communication", statement->structuredCommunication))
                return core::Error{
                    "reference_taken", "The payment reference is already in use.", {{}, 0, "structured_communication"}};
            if (isIssuedAlready(*statement, rows))
                return core::Error{"already_issued",
                                   "A statement for this holder and period was issued meanwhile; print a copy of it.",
                                   {{}, 0, "holder"}};
            if (auto fresh = checkExpenses(*statement, rows); !fresh)
                return fresh.error();
        }
        plan.rows.push_back(fact);
    }
    if (statementFacts > 1 || (plan.rows.empty() && !plan.duplicate))
        return damaged(command);
    plan.duplicate = plan.rows.empty();
    return plan;
}

core::Result<Plan> closeYear(const Command& command, RowReader& rows)
{
    const auto& entity = description<model::FiscalYear>();
    const auto* from = command.argument("starts_on");
    const auto* to = command.argument("ends_on");
    if (command.entity != &entity || from == nullptr || to == nullptr)
        return damaged(command);
    auto year = rows.row(entity, command.record);
    if (!year)
        return missing("fiscal year");
    Plan plan;
    plan.duplicate = isClosedYear(*year);
    if (plan.duplicate)
        return plan;
    if ((*year)[*entity.column("starts_on")] != *from || (*year)[*entity.column("ends_on")] != *to)
        return core::Error{"stale_draft",
                           "The first or last day of this fiscal year was changed meanwhile; look at it again.",
                           {{}, 0, "ends_on"}};
    applyTo(*year, command);
    plan.rows.push_back({&entity, *std::move(year)});
    return plan;
}

struct Named {
    std::string_view name;
    core::Result<Plan> (*function)(const Command&, RowReader&);
};

constexpr std::array commands{Named{"SetShares", setShares}, Named{"IssueDocument", issueDocument},
                              Named{"ClosePeriod", closeYear}};

} // namespace

core::Result<Plan> plan(const Command& command, RowReader& rows)
{
    for (const auto& [name, function] : commands)
        if (name == command.name)
            return function(command, rows);
    return core::Error{"unknown_command", "\"" + command.name + "\" is no command of this version.", {}};
}

void applyTo(core::Row& row, const Command& command)
{
    const auto& entity = *command.entity;
    if (command.name == "ClosePeriod" && &entity == &description<model::FiscalYear>()) {
        row[*entity.column("state")] = std::string(schema::Words<model::FiscalYearState>::all[1]);
    } else if (const auto* after = command.argument("after"); after != nullptr) {
        row[*entity.column("shares")] = *after;
        row[*entity.column("total")] = *command.argument("total");
    }
}

Command closePeriod(const core::Row& fiscalYear)
{
    const auto& entity = description<model::FiscalYear>();
    Command command;
    command.name = "ClosePeriod";
    command.entity = &entity;
    command.record = std::get<core::Uuid>(fiscalYear[0]);
    for (const auto* column : {"starts_on", "ends_on"})
        command.arguments.emplace_back(column, fiscalYear[*entity.column(column)]);
    return command;
}

std::vector<std::string_view> commandNames()
{
    std::vector<std::string_view> names;
    for (const auto& command : commands)
        names.push_back(command.name);
    return names;
}

} // namespace mitoyen::sync
