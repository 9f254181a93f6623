// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/write.h"

#include "model/allocation_key.h"
#include "model/entities.h"
#include "model/fiscal_year.h"
#include "schema/validate.h"
#include "storage/base_rows.h"
#include "storage/journal.h"
#include "storage/natural_key.h"
#include "storage/rows.h"
#include "sync/commands.h"
#include "sync/merge.h"
#include "sync/references.h"

namespace mitoyen::storage {

namespace {

core::Error missing(const schema::EntityDescription& entity)
{
    return {"record_missing", "This " + std::string(entity.table) + " is no longer there.", {}};
}

core::Error neverChanges()
{
    return {
        "fact_never_changes", "What has left the office is never changed; it is corrected by another document.", {}};
}

} // namespace

Write::Write(Replica& replica)
    : replica_(replica),
      naturalKeys_(replica.database()),
      rows_(replica.database()),
      periods_(rows_),
      at_(replica.now())
{}

core::Result<void> Write::insert(const schema::EntityDescription& entity, const core::Row& row)
{
    if (entity.fact)
        return core::Error{"fact_by_command", "Such a record is made by a command only.", {}};
    if (auto valid = checkRow(entity, row); !valid)
        return valid;
    if (auto open = periods_.check(entity, nullptr, &row); !open)
        return open;
    if (auto free = naturalKeys_.checkNew(entity, row); !free)
        return free;
    const auto& id = std::get<core::Uuid>(row[0]);
    try {
        insertRow(replica_.database(), entity, row, 0);
    } catch (const DatabaseError& error) {
        if (error.isConstraint())
            return core::Error{"record_exists", "A record with this identifier is already there.", {}};
        throw;
    }
    naturalKeys_.remember(entity, row);
    if (!sync::referrers(entity).empty()) {
        const auto* building = entity.building() ? std::get_if<core::Uuid>(&row[*entity.building()]) : nullptr;
        known_[id] = building == nullptr ? std::nullopt : std::optional(*building);
    }
    sync::Change change;
    change.kind = sync::ChangeKind::Create;
    change.entity = &entity;
    change.record = id;
    change.row = row;
    note(std::move(change));
    return {};
}

core::Result<void> Write::save(const schema::EntityDescription& entity, const core::Row& row)
{
    if (row.empty() || !std::holds_alternative<core::Uuid>(row[0]))
        return missing(entity);
    const auto& id = std::get<core::Uuid>(row[0]);
    const auto stored = loadRow(replica_.database(), entity, id);
    if (!stored)
        return missing(entity);
    sync::Change change;
    change.kind = sync::ChangeKind::Patch;
    change.entity = &entity;
    change.record = id;
    change.fields = sync::difference(stored->row, row);
    change.seen = stored->revision;
    if (change.fields.empty())
        return {};
    if (entity.fact)
        return neverChanges();
    for (const auto& field : change.fields) {
        const auto& column = entity.columns[field.column];
        const core::Where where{{}, 0, std::string(column.name)};
        if (column.fixed)
            return core::Error{"field_fixed", "\"" + std::string(column.name) + "\" is set once and never changed.",
                               where};
        if (!column.command.empty())
            return core::Error{
                "field_by_command",
                "\"" + std::string(column.name) + "\" is changed by " + std::string(column.command) + " only.", where};
    }
    if (auto valid = checkRow(entity, row); !valid)
        return valid;
    if (auto open = periods_.check(entity, &stored->row, &row); !open)
        return open;
    if (auto free = checkNaturalKey(replica_.database(), entity, stored->row, row); !free)
        return free;
    keepBase(entity, *stored);
    replaceRow(replica_.database(), entity, stored->row, row, stored->revision);
    naturalKeys_.remember(entity, row);
    note(std::move(change));
    return {};
}

core::Result<void> Write::remove(const schema::EntityDescription& entity, const core::Uuid& id)
{
    const auto stored = loadRow(replica_.database(), entity, id);
    if (!stored)
        return missing(entity);
    if (entity.fact)
        return neverChanges();
    if (auto open = periods_.check(entity, &stored->row, nullptr); !open)
        return open;
    for (const auto& referrer : sync::referrers(entity))
        if (rows_.holds(*referrer.entity, referrer.entity->columns[referrer.column].name, core::Value{id}))
            return core::Error{"record_in_use",
                               "It cannot go: a " + std::string(referrer.entity->table) + " refers to it.",
                               {{}, 0, std::string(referrer.entity->table)}};
    keepBase(entity, *stored);
    deleteRow(replica_.database(), entity, id);
    known_.erase(id);
    sync::Change change;
    change.kind = sync::ChangeKind::Delete;
    change.entity = &entity;
    change.record = id;
    change.row = stored->row;
    note(std::move(change));
    return {};
}

core::Result<void> Write::command(const sync::Command& command)
{
    auto plan = sync::plan(command, rows_);
    if (!plan)
        return plan.error();
    if (plan->duplicate)
        return {};
    for (const auto& [entity, row] : plan->rows) {
        if (auto valid = checkRow(*entity, row); !valid)
            return valid;
        if (const auto stored = loadRow(replica_.database(), *entity, std::get<core::Uuid>(row[0]))) {
            keepBase(*entity, *stored);
            replaceRow(replica_.database(), *entity, stored->row, row, stored->revision);
        } else {
            insertRow(replica_.database(), *entity, row, 0);
        }
        touched_.insert(entity->table);
    }
    sync::Change change;
    change.kind = sync::ChangeKind::Command;
    change.entity = command.entity;
    change.record = command.record;
    change.command = command;
    note(std::move(change));
    return {};
}

core::Result<void> Write::checkRow(const schema::EntityDescription& entity, const core::Row& row)
{
    if (auto valid = schema::validateRow(entity, row); !valid)
        return valid;
    if (row[*entity.organisation()] != core::Value{replica_.organisation().uuid})
        return core::Error{"organisation_mismatch", "The record belongs to another organisation.", {}};
    return sync::checkReferences(entity, row, [this](const schema::EntityDescription& target, const core::Uuid& id) {
        return referenced(target, id);
    });
}

std::optional<sync::Referenced> Write::referenced(const schema::EntityDescription& entity, const core::Uuid& id)
{
    if (const auto known = known_.find(id); known != known_.end())
        return sync::Referenced{known->second};
    const std::string building = entity.building() ? "building" : "NULL";
    auto statement =
        replica_.database().prepare("SELECT " + building + " FROM " + std::string(entity.table) + " WHERE id = ?1");
    statement.bind(1, id);
    if (!statement.step())
        return std::nullopt;
    const auto found = statement.isNull(0) ? std::nullopt : std::optional(statement.uuid(0));
    known_[id] = found;
    return sync::Referenced{found};
}

void Write::note(sync::Change change)
{
    change.at = at_;
    touched_.insert(change.entity->table);
    if (change.entity == &schema::description<model::FiscalYear>())
        periods_.forget();
    ++records_;
    Journal(replica_.database()).append(change);
}

void Write::keepBase(const schema::EntityDescription& entity, const StoredRow& stored)
{
    BaseRows(replica_.database()).keep(entity, stored);
}

core::Result<void> setShares(Write& write, const core::Uuid& allocationKey, std::int64_t total,
                             const core::Value& shares)
{
    const auto& entity = schema::description<model::AllocationKey>();
    const auto stored = loadRow(write.replica().database(), entity, allocationKey);
    if (!stored)
        return missing(entity);
    sync::Command command;
    command.name = "SetShares";
    command.entity = &entity;
    command.record = allocationKey;
    command.arguments = {{"before", stored->row[*entity.column("shares")]},
                         {"after", shares},
                         {"total", total},
                         {"total_before", stored->row[*entity.column("total")]}};
    return write.command(command);
}

} // namespace mitoyen::storage
