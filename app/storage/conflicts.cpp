// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/conflicts.h"

#include "model/entities.h"
#include "schema/validate.h"

namespace mitoyen::storage {

namespace {

ConflictView viewOf(Replica& replica, const StoredRow& stored)
{
    const auto record = schema::fromRow<model::Conflict>(stored.row);
    core::require(record.ok(), "a stored conflict is readable");
    ConflictView view;
    view.conflict = *record;
    view.revision = stored.revision;
    const auto& conflict = view.conflict;
    const bool parkedHere = conflict.parkedDevice == replica.device();
    view.mine = parkedHere ? conflict.parked : conflict.accepted;
    view.theirs = parkedHere ? conflict.accepted : conflict.parked;
    view.author = (parkedHere ? conflict.acceptedAuthor : conflict.parkedAuthor).value_or("");
    view.device = parkedHere ? conflict.acceptedDevice.value_or(core::Uuid{}) : conflict.parkedDevice;
    view.at = parkedHere ? conflict.acceptedAt : conflict.parkedAt;
    return view;
}

core::Result<void> settleWhole(Write& write, const model::Conflict& conflict,
                               const schema::EntityDescription& entity, const std::optional<std::string>& value)
{
    if (value == "deleted" && write.replica().row(entity, conflict.record))
        return write.remove(entity, conflict.record);
    return {};
}

core::Result<void> settleField(Write& write, const model::Conflict& conflict,
                               const schema::EntityDescription& entity, const std::optional<std::string>& value)
{
    const auto position = entity.column(conflict.field);
    auto stored = write.replica().row(entity, conflict.record);
    if (!stored || !position)
        return {};
    const auto& column = entity.columns[*position];
    core::Value chosen;
    if (value) {
        auto parsed = schema::parseCell(column, *value);
        if (!parsed)
            return parsed.error();
        chosen = *parsed;
    }
    stored->row[*position] = chosen;
    return write.save(entity, stored->row);
}

} // namespace

std::vector<ConflictView> openConflicts(Replica& replica)
{
    std::vector<ConflictView> views;
    Query query;
    query.equal = {{"state", std::string(schema::toWord(model::ConflictState::Open))}};
    for (const auto& stored : replica.rows(schema::description<model::Conflict>(), query))
        views.push_back(viewOf(replica, stored));
    return views;
}

std::optional<ConflictView> findConflict(Replica& replica, const core::Uuid& id)
{
    const auto stored = replica.row(schema::description<model::Conflict>(), id);
    return stored ? std::optional(viewOf(replica, *stored)) : std::nullopt;
}

core::Result<void> resolve(Write& write, const core::Uuid& id, Choice choice, const std::optional<std::string>& value)
{
    const auto view = findConflict(write.replica(), id);
    if (!view)
        return core::Error{"record_missing", "This conflict is no longer there.", {}};
    auto conflict = view->conflict;
    if (conflict.state == model::ConflictState::Resolved)
        return core::Error{"conflict_resolved", "This conflict was already settled.", {}};
    const auto* entity = model::findEntity(conflict.entity);
    if (entity == nullptr)
        return core::Error{"record_missing", "The record of this conflict is no longer there.", {}};
    const auto& chosen = choice == Choice::Mine ? view->mine : choice == Choice::Theirs ? view->theirs : value;
    auto settled = conflict.field.empty() ? settleWhole(write, conflict, *entity, chosen)
                                          : settleField(write, conflict, *entity, chosen);
    if (!settled)
        return settled;
    conflict.state = model::ConflictState::Resolved;
    conflict.resolution = chosen;
    conflict.resolvedBy = write.replica().setting("user_name");
    return write.save(conflict);
}

} // namespace mitoyen::storage
