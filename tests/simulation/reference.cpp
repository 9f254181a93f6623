// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/reference.h"

#include "model/allocation_key.h"
#include "model/device.h"
#include "model/document.h"
#include "model/entities.h"
#include "model/expense.h"
#include "model/fiscal_year.h"
#include "model/office_user.h"
#include "model/statement.h"
#include "model/unit.h"
#include "schema/validate.h"

#include <algorithm>

namespace mitoyen::simulation {

namespace {

using schema::description;
using schema::EntityDescription;
using sync::ChangeKind;
using sync::Outcome;
using Codes = std::set<std::string>;

Verdict refused(Codes codes, Outcome outcome = Outcome::Rejected)
{
    return {outcome, std::move(codes), {}};
}

} // namespace

Verdict Reference::judge(const sync::Change& change)
{
    if (change.kind == ChangeKind::Void)
        return {};
    if (auto codes = forbidden(change); !codes.empty())
        return refused(std::move(codes), Outcome::Quarantined);
    Verdict verdict = change.kind == ChangeKind::Create ? create(change)
        : change.kind == ChangeKind::Patch              ? patch(change)
        : change.kind == ChangeKind::Delete             ? remove(change)
        : change.command->name == "SetShares"           ? setShares(change)
        : change.command->name == "ClosePeriod"         ? closePeriod(change)
                                                        : issue(change);
    for (const auto& step : verdict.steps)
        if (!step.conflict)
            now_[step.key] = step.row;
    return verdict;
}

const core::Row* Reference::row(const EntityDescription& entity, const core::Uuid& id) const
{
    if (const auto held = now_.find({&entity, id}); held != now_.end())
        return held->second ? &*held->second : nullptr;
    return content_.row({&entity, id});
}

std::map<core::Uuid, const core::Row*> Reference::rows(const EntityDescription& entity) const
{
    std::map<core::Uuid, const core::Row*> all;
    for (auto at = content_.history.lower_bound({&entity, {}});
         at != content_.history.end() && at->first.first == &entity; ++at)
        if (at->second.back().row)
            all[at->first.second] = &*at->second.back().row;
    for (const auto& [key, held] : now_)
        if (key.first == &entity) {
            all.erase(key.second);
            if (held)
                all[key.second] = &*held;
        }
    return all;
}

std::optional<core::Uuid> Reference::buildingOf(const EntityDescription& entity, const core::Row& row)
{
    const auto at = entity.table == "building" ? std::optional<std::size_t>(0) : entity.building();
    const auto* id = at ? std::get_if<core::Uuid>(&row[*at]) : nullptr;
    return id != nullptr ? std::optional(*id) : std::nullopt;
}

bool Reference::isWithdrawn(const EntityDescription& entity, const core::Row* row) const
{
    const auto building = row != nullptr ? buildingOf(entity, *row) : std::nullopt;
    return caller_.buildings && building && !caller_.buildings->contains(*building);
}

Codes Reference::forbidden(const sync::Change& change) const
{
    Codes codes;
    const auto& entity = *change.entity;
    const bool own = (entity.table == "device" && change.record == caller_.device) ||
        (entity.table == "office_user" && change.kind == ChangeKind::Create &&
         change.row[*entity.column("name")] == core::Value{caller_.author});
    const bool allowed = change.kind == ChangeKind::Command ? rules::mayCommand(caller_.role, change.command->name)
                                                            : rules::mayChange(caller_.role, entity.table) || own;
    if (!allowed)
        codes.insert("forbidden");
    bool withdrawn = isWithdrawn(entity, row(entity, change.record)) ||
        (change.kind == ChangeKind::Create && isWithdrawn(entity, &change.row));
    if (change.command)
        for (const auto& fact : change.command->facts)
            withdrawn = withdrawn || isWithdrawn(*fact.entity, &fact.row);
    if (withdrawn)
        codes.insert("building_withdrawn");
    return codes;
}

Codes Reference::faults(const EntityDescription& entity, const core::Row& row,
                        const std::set<core::Uuid>& together) const
{
    Codes codes;
    if (const auto valid = schema::validateRow(entity, row); !valid)
        codes.insert(valid.error().code);
    if (row.size() != entity.columns.size())
        return codes;
    if (row[*entity.organisation()] != core::Value{caller_.organisation})
        codes.insert("organisation_mismatch");
    const auto own = entity.building() ? row[*entity.building()] : core::Value{};
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto& column = entity.columns[i];
        const auto* id = std::get_if<core::Uuid>(&row[i]);
        if (id == nullptr || column.references.empty() || column.name == "organisation" || together.contains(*id))
            continue;
        const auto& target = *model::findEntity(column.references);
        const auto* referred = this->row(target, *id);
        if (referred == nullptr)
            codes.insert("dependency");
        else if (target.building() && !core::isNull(own) && !core::isNull((*referred)[*target.building()]) &&
                 (*referred)[*target.building()] != own)
            codes.insert("reference_of_another_building");
    }
    return codes;
}

Step Reference::conflict(const sync::Change& change, std::string_view field, const core::Value& accepted,
                         const core::Value& parked) const
{
    const auto text = [](const core::Value& value) {
        return core::isNull(value) ? std::nullopt : std::optional(core::toText(value));
    };
    model::Conflict conflict;
    conflict.organisation.uuid = caller_.organisation;
    conflict.entity = change.entity->table;
    conflict.record = change.record;
    conflict.field = field;
    conflict.accepted = text(accepted);
    conflict.parked = text(parked);
    conflict.parkedAuthor = caller_.author;
    conflict.parkedDevice = caller_.device;
    conflict.parkedAt = change.at;
    Step step;
    step.key.first = &description<model::Conflict>();
    step.conflict = std::move(conflict);
    return step;
}

Verdict Reference::create(const sync::Change& change) const
{
    const auto& entity = *change.entity;
    if (entity.fact || entity.table == "conflict")
        return refused({"fact_by_command"});
    if (auto codes = faults(entity, change.row); !codes.empty())
        return refused(std::move(codes));
    const auto* current = row(entity, change.record);
    // A year that was closed since, and changed in nothing else, is the same year.
    if (auto opened = current != nullptr ? *current : core::Row{};
        current != nullptr && &entity == &description<model::FiscalYear>()) {
        const auto state = *entity.column("state");
        opened[state] = std::string("open");
        if (opened == change.row)
            return {Outcome::Duplicate, {}, {}};
    }
    if ((current == nullptr || *current != change.row) && isInClosedPeriod(entity, current, &change.row))
        return refused({"period_closed"});
    if (current == nullptr)
        return {Outcome::Applied, {}, {Step{{&entity, change.record}, change.row, true, {}}}};
    Verdict verdict{Outcome::Duplicate, {}, {}};
    for (std::size_t i = 0; i < change.row.size(); ++i)
        if ((*current)[i] != change.row[i])
            verdict.steps.push_back(conflict(change, entity.columns[i].name, (*current)[i], change.row[i]));
    if (!verdict.steps.empty())
        verdict = {Outcome::Parked, {"created_twice"}, std::move(verdict.steps)};
    return verdict;
}

Verdict Reference::patch(const sync::Change& change) const
{
    const auto& entity = *change.entity;
    Codes codes;
    for (const auto& field : change.fields) {
        if (entity.columns[field.column].fixed || field.column == 0)
            codes.insert("field_fixed");
        if (!entity.columns[field.column].command.empty())
            codes.insert("field_by_command");
    }
    if (entity.fact)
        codes.insert("fact_never_changes");
    if (!codes.empty())
        return refused(std::move(codes));
    const auto* current = row(entity, change.record);
    if (current == nullptr && !wasEverThere({&entity, change.record}))
        return refused({"dependency"});
    if (current == nullptr) {
        Verdict verdict{Outcome::Parked, {"edit_of_deleted"}, {}};
        for (const auto& field : change.fields)
            verdict.steps.push_back(conflict(change, entity.columns[field.column].name, {}, field.after));
        return verdict;
    }
    return merged(change, *current);
}

Verdict Reference::merged(const sync::Change& change, const core::Row& current) const
{
    const auto& entity = *change.entity;
    std::set<std::string_view> broken;
    const auto fresh = [&](const sync::FieldChange& field) {
        return current[field.column] == field.before || current[field.column] == field.after;
    };
    for (const auto& field : change.fields)
        if (!fresh(field))
            broken.insert(entity.columns[field.column].together);
    broken.erase("");
    core::Row after = current;
    std::vector<Step> clashes;
    for (const auto& field : change.fields) {
        const auto& column = entity.columns[field.column];
        if (fresh(field) && !broken.contains(column.together))
            after[field.column] = field.after;
        else if (current[field.column] != field.after)
            clashes.push_back(conflict(change, column.name, current[field.column], field.after));
    }
    auto wanted = current;
    for (const auto& field : change.fields)
        wanted[field.column] = field.after;
    if (wanted != current && isInClosedPeriod(entity, &current, &wanted))
        return refused({"period_closed"});
    Verdict verdict;
    if (after != current) {
        if (auto codes = faults(entity, after); !codes.empty())
            return refused(std::move(codes));
        verdict.steps.push_back({{&entity, change.record}, after, false, {}});
    } else if (clashes.empty()) {
        verdict.outcome = Outcome::Duplicate;
    }
    if (clashes.empty())
        return verdict;
    if (entity.table == "conflict")
        return {Outcome::Merged, {}, std::move(verdict.steps)};
    verdict.outcome = Outcome::Parked;
    verdict.codes = {"field_clash"};
    for (auto& clash : clashes)
        verdict.steps.push_back(std::move(clash));
    return verdict;
}

bool Reference::isUsed(const core::Uuid& id, std::string_view table) const
{
    for (const auto* entity : model::entities())
        for (std::size_t i = 0; i < entity->columns.size(); ++i) {
            const auto& column = entity->columns[i];
            const bool list = (entity->table == "allocation_key" && column.name == "shares" && table == "unit") ||
                (entity->table == "holder" && column.name == "members" && table == "person");
            if (!list && (column.references != table || column.name == "organisation"))
                continue;
            for (const auto& [other, row] : rows(*entity))
                if (list ? core::toText((*row)[i]).find(core::toText(id)) != std::string::npos
                         : (*row)[i] == core::Value{id})
                    return true;
        }
    return false;
}

Verdict Reference::remove(const sync::Change& change) const
{
    const auto& entity = *change.entity;
    if (entity.fact)
        return refused({"fact_never_changes"});
    const auto* current = row(entity, change.record);
    if (current == nullptr)
        return {Outcome::Duplicate, {}, {}};
    if (isInClosedPeriod(entity, current, nullptr))
        return refused({"period_closed"});
    if (*current != change.row)
        return {Outcome::Parked,
                {"delete_of_changed"},
                {conflict(change, "", core::Value{std::string("kept")}, core::Value{std::string("deleted")})}};
    if (isUsed(change.record, entity.table))
        return refused({"record_in_use"});
    return {Outcome::Applied, {}, {Step{{&entity, change.record}, std::nullopt, false, {}}}};
}

bool Reference::isInClosedPeriod(const EntityDescription& entity, const core::Row* before, const core::Row* after) const
{
    const auto isClosed = [](const core::Row& row) {
        return schema::fromRow<model::FiscalYear>(row)->state == model::FiscalYearState::Closed;
    };
    const auto& years = description<model::FiscalYear>();
    if (&entity == &years)
        return before != nullptr && isClosed(*before);
    if (&entity != &description<model::Expense>())
        return false;
    for (const auto& [id, row] : rows(years)) {
        const auto year = *schema::fromRow<model::FiscalYear>(*row);
        for (const auto* one : {before, after}) {
            const auto expense =
                one != nullptr ? schema::fromRow<model::Expense>(*one) : core::Result<model::Expense>(core::Error{});
            if (expense && expense->building == year.building && year.startsOn <= expense->date &&
                expense->date <= year.endsOn && year.state == model::FiscalYearState::Closed)
                return true;
        }
    }
    return false;
}

Verdict Reference::closePeriod(const sync::Change& change) const
{
    const auto& entity = description<model::FiscalYear>();
    const auto* current = row(entity, change.record);
    if (current == nullptr)
        return refused({"record_missing"});
    if (isInClosedPeriod(entity, current, nullptr))
        return {Outcome::Duplicate, {}, {}};
    for (const auto* column : {"starts_on", "ends_on"})
        if ((*current)[*entity.column(column)] != *change.command->argument(column))
            return refused({"stale_draft"});
    auto after = *current;
    after[*entity.column("state")] = std::string("closed");
    return {Outcome::Applied, {}, {Step{{&entity, change.record}, after, false, {}}}};
}

Verdict Reference::setShares(const sync::Change& change) const
{
    const auto& entity = description<model::AllocationKey>();
    const auto* current = row(entity, change.record);
    if (current == nullptr)
        return refused({"record_missing"});
    core::Row after = *current;
    after[*entity.column("shares")] = *change.command->argument("after");
    after[*entity.column("total")] = *change.command->argument("total");
    if (after == *current)
        return {Outcome::Duplicate, {}, {}};
    if ((*current)[*entity.column("shares")] != *change.command->argument("before"))
        return refused({"stale_draft"});
    auto codes = faults(entity, after);
    if (const auto key = schema::fromRow<model::AllocationKey>(after); key)
        for (const auto& share : key->shares) {
            const auto* unit = row(description<model::Unit>(), share.unit.uuid);
            if (unit == nullptr)
                codes.insert("record_missing");
            else if (schema::fromRow<model::Unit>(*unit)->building != key->building)
                codes.insert("unit_of_another_building");
        }
    if (!codes.empty())
        return refused(std::move(codes));
    return {Outcome::Applied, {}, {Step{{&entity, change.record}, after, false, {}}}};
}

Codes Reference::againstStatement(const model::Statement& statement) const
{
    Codes codes;
    for (const auto& [id, row] : rows(description<model::Statement>())) {
        const auto other = *schema::fromRow<model::Statement>(*row);
        if (other.structuredCommunication == statement.structuredCommunication)
            codes.insert("reference_taken");
        if (other.holder == statement.holder && other.fromDate == statement.fromDate &&
            other.toDate == statement.toDate)
            codes.insert("already_issued");
    }
    for (const auto& frozen : statement.expenses) {
        const auto* row = this->row(description<model::Expense>(), frozen.expense.uuid);
        const auto expense = row != nullptr ? std::optional(*schema::fromRow<model::Expense>(*row)) : std::nullopt;
        if (!expense || expense->total != frozen.total || expense->date != frozen.date ||
            expense->building != statement.building)
            codes.insert("stale_draft");
    }
    return codes;
}

Verdict Reference::issue(const sync::Change& change) const
{
    Verdict verdict;
    Codes codes;
    std::set<core::Uuid> together;
    for (const auto& fact : change.command->facts)
        together.insert(std::get<core::Uuid>(fact.row[0]));
    for (const auto& fact : change.command->facts) {
        const auto id = std::get<core::Uuid>(fact.row[0]);
        if (const auto* there = row(*fact.entity, id)) {
            if (*there != fact.row)
                codes.insert("fact_never_changes");
            continue;
        }
        codes.merge(faults(*fact.entity, fact.row, together));
        if (fact.entity == &description<model::Statement>())
            if (const auto statement = schema::fromRow<model::Statement>(fact.row); statement)
                codes.merge(againstStatement(*statement));
        verdict.steps.push_back({{fact.entity, id}, fact.row, false, {}});
    }
    if (!codes.empty())
        return refused(std::move(codes));
    if (verdict.steps.empty())
        verdict.outcome = Outcome::Duplicate;
    return verdict;
}

} // namespace mitoyen::simulation
