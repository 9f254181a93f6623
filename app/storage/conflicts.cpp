// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/conflicts.h"

#include "model/entities.h"
#include "schema/validate.h"
#include "storage/deleted_rows.h"
#include "storage/totals.h"

#include <algorithm>
#include <set>

namespace mitoyen::storage {

namespace {

core::Error missing()
{
    return {"record_missing", "This conflict is no longer there.", {}};
}

const schema::EntityDescription& conflicts()
{
    return schema::description<model::Conflict>();
}

ConflictKind kindOf(Replica& replica, const model::Conflict& conflict)
{
    if (conflict.field.empty())
        return ConflictKind::DeleteOfChanged;
    const auto* entity = model::findEntity(conflict.entity);
    const bool gone = entity != nullptr && !conflict.accepted && !replica.row(*entity, conflict.record);
    return gone ? ConflictKind::EditOfDeleted : ConflictKind::Field;
}

ConflictView viewOf(Replica& replica, const StoredRow& stored)
{
    const auto record = schema::fromRow<model::Conflict>(stored.row);
    core::require(record.ok(), "a stored conflict is readable");
    ConflictView view;
    view.conflict = *record;
    view.revision = stored.revision;
    const auto& conflict = view.conflict;
    view.kind = kindOf(replica, conflict);
    view.mineIsParked = conflict.parkedDevice == replica.device();
    view.mine = view.mineIsParked ? conflict.parked : conflict.accepted;
    view.theirs = view.mineIsParked ? conflict.accepted : conflict.parked;
    view.author = (view.mineIsParked ? conflict.acceptedAuthor : conflict.parkedAuthor).value_or("");
    view.device = view.mineIsParked ? conflict.acceptedDevice.value_or(core::Uuid{}) : conflict.parkedDevice;
    view.at = view.mineIsParked ? conflict.acceptedAt : conflict.parkedAt;
    return view;
}

std::vector<ConflictView> openOnes(Replica& replica, const std::optional<core::Uuid>& record = std::nullopt)
{
    std::vector<ConflictView> views;
    Query query;
    query.equal = {{"state", std::string(schema::toWord(model::ConflictState::Open))}};
    if (record)
        query.equal.emplace_back("record", *record);
    for (const auto& stored : replica.rows(conflicts(), query))
        views.push_back(viewOf(replica, stored));
    return views;
}

core::Result<void> settleWhole(Write& write, const model::Conflict& conflict, const schema::EntityDescription& entity,
                               const std::optional<std::string>& value)
{
    if (value == "deleted" && write.replica().row(entity, conflict.record))
        return write.remove(entity, conflict.record);
    return {};
}

/// The other open clashes of the same change in columns of the same group: a part of them alone has no sense.
std::vector<ConflictView> companions(Replica& replica, const model::Conflict& conflict,
                                     const schema::EntityDescription& entity)
{
    const auto position = entity.column(conflict.field);
    if (!position || entity.columns[*position].together.empty())
        return {};
    std::vector<ConflictView> found;
    for (auto& view : openOnes(replica, conflict.record)) {
        const auto& other = view.conflict;
        const auto column = entity.column(other.field);
        if (other.id != conflict.id && other.entity == conflict.entity && other.record == conflict.record &&
            other.parkedDevice == conflict.parkedDevice && other.parkedAt == conflict.parkedAt && column &&
            entity.columns[*column].together == entity.columns[*position].together)
            found.push_back(std::move(view));
    }
    return found;
}

/// The row with the values chosen for its fields.
core::Result<core::Row> withChosen(core::Row row, const std::vector<model::Conflict>& settled,
                                   const schema::EntityDescription& entity)
{
    bool linesChosen = false;
    for (const auto& conflict : settled) {
        const auto position = entity.column(conflict.field);
        if (!position)
            continue;
        core::Value chosen;
        if (conflict.resolution) {
            auto parsed = schema::parseCell(entity.columns[*position], *conflict.resolution);
            if (!parsed)
                return parsed.error();
            chosen = *parsed;
        }
        row[*position] = chosen;
        linesChosen = linesChosen || conflict.field == "vat_lines";
    }
    if (linesChosen)
        totalUp(entity, row);
    return row;
}

/// Fields with the values chosen for them, written as one edit.
core::Result<void> settleFields(Write& write, const std::vector<model::Conflict>& settled,
                                const schema::EntityDescription& entity)
{
    const auto stored = write.replica().row(entity, settled.front().record);
    if (!stored)
        return {};
    const auto row = withChosen(stored->row, settled, entity);
    return row ? write.save(entity, *row) : row.error();
}

core::Result<void> close(Write& write, std::vector<model::Conflict> settled)
{
    for (auto& one : settled) {
        one.state = model::ConflictState::Resolved;
        one.resolvedBy = write.replica().setting("user_name");
        if (auto done = write.save(one); !done)
            return done;
    }
    return {};
}

/// Everything one device had typed into a record that was gone, or nothing of it.
core::Result<void> settleDeleted(Write& write, const ConflictView& view, const schema::EntityDescription& entity,
                                 Choice choice, const std::optional<std::string>& value)
{
    auto& replica = write.replica();
    const bool comesBack = choice == Choice::Value || (choice == Choice::Mine) == view.mineIsParked;
    // Oldest first, so that what was typed last stands.
    std::vector<model::Conflict> settled;
    for (auto& other : openOnes(replica, view.conflict.record))
        if (other.kind == ConflictKind::EditOfDeleted && other.conflict.entity == view.conflict.entity &&
            other.conflict.parkedDevice == view.conflict.parkedDevice && other.conflict.id != view.conflict.id)
            settled.push_back(std::move(other.conflict));
    std::stable_sort(settled.begin(), settled.end(),
                     [](const auto& a, const auto& b) { return a.parkedAt < b.parkedAt; });
    settled.push_back(view.conflict);
    if (comesBack) {
        for (auto& one : settled)
            one.resolution = one.parked;
        if (choice == Choice::Value)
            settled.back().resolution = value;
        const auto held = lastHeld(replica, entity, view.conflict.record);
        if (!held)
            return core::Error{
                "record_never_here", "This computer never held the deleted record; settle it on one that did.", {}};
        const auto row = withChosen(*held, settled, entity);
        if (!row)
            return row.error();
        if (auto done = write.insert(entity, *row); !done)
            return done;
    }
    return close(write, std::move(settled));
}

/// A value was given for another column of the group: this one is settled with what the record holds now.
model::Conflict settledAsItIs(Replica& replica, model::Conflict conflict, const schema::EntityDescription& entity)
{
    const auto stored = replica.row(entity, conflict.record);
    const auto position = entity.column(conflict.field);
    if (stored && position && !core::isNull(stored->row[*position]))
        conflict.resolution = core::toText(stored->row[*position]);
    return conflict;
}

} // namespace

std::string_view toWord(ConflictKind kind)
{
    constexpr std::string_view words[]{"field_clash", "edit_of_deleted", "delete_of_changed"};
    return words[static_cast<std::size_t>(kind)];
}

std::vector<ConflictView> openConflicts(Replica& replica)
{
    return openOnes(replica);
}

std::optional<ConflictView> findConflict(Replica& replica, const core::Uuid& id)
{
    const auto stored = replica.row(conflicts(), id);
    return stored ? std::optional(viewOf(replica, *stored)) : std::nullopt;
}

std::vector<core::Uuid> alikeConflicts(Replica& replica, const core::Uuid& id, Alike alike)
{
    const auto pattern = findConflict(replica, id);
    if (!pattern || pattern->conflict.state != model::ConflictState::Open)
        return {};
    const auto& one = pattern->conflict;
    std::vector<core::Uuid> found;
    for (const auto& view : openOnes(replica)) {
        const auto& other = view.conflict;
        bool is = false;
        switch (alike) {
        case Alike::Same:
            is = other.entity == one.entity && other.field == one.field && view.kind == pattern->kind &&
                view.mine == pattern->mine && view.theirs == pattern->theirs;
            break;
        case Alike::Record: is = other.entity == one.entity && other.record == one.record; break;
        case Alike::Author: is = view.author == pattern->author; break;
        case Alike::Import: is = other.parkedDevice == one.parkedDevice && other.parkedAt == one.parkedAt; break;
        }
        if (is)
            found.push_back(other.id.uuid);
    }
    return found;
}

core::Result<void> resolve(Write& write, const core::Uuid& id, Choice choice, const std::optional<std::string>& value)
{
    const auto view = findConflict(write.replica(), id);
    if (!view)
        return missing();
    const auto& conflict = view->conflict;
    if (conflict.state == model::ConflictState::Resolved)
        return core::Error{"conflict_resolved", "This conflict was already settled.", {}};
    const auto* entity = model::findEntity(conflict.entity);
    if (entity == nullptr || (!conflict.field.empty() && !entity->column(conflict.field)))
        return core::Error{
            "program_too_old", "This conflict is about something only a newer version knows; update this one.", {}};
    if (view->kind == ConflictKind::EditOfDeleted)
        return settleDeleted(write, *view, *entity, choice, value);
    const auto chosenOf = [choice, &value](const ConflictView& one) {
        return choice == Choice::Mine ? one.mine : choice == Choice::Theirs ? one.theirs : value;
    };
    std::vector<model::Conflict> settled{conflict};
    settled.front().resolution = chosenOf(*view);
    const auto others = companions(write.replica(), conflict, *entity);
    if (choice != Choice::Value)
        for (const auto& other : others) {
            settled.push_back(other.conflict);
            settled.back().resolution = chosenOf(other);
        }
    auto done = conflict.field.empty() ? settleWhole(write, conflict, *entity, settled.front().resolution)
                                       : settleFields(write, settled, *entity);
    if (!done)
        return done;
    if (choice == Choice::Value)
        for (const auto& other : others)
            settled.push_back(settledAsItIs(write.replica(), other.conflict, *entity));
    return close(write, std::move(settled));
}

core::Result<void> resolveAll(Write& write, const std::vector<core::Uuid>& ids, Choice choice,
                              const std::optional<std::string>& value)
{
    std::set<std::pair<std::string, std::string>> fields;
    for (const auto& id : ids) {
        const auto view = findConflict(write.replica(), id);
        if (!view)
            return missing();
        fields.emplace(view->conflict.entity, view->conflict.field);
    }
    if (choice == Choice::Value && fields.size() > 1)
        return core::Error{
            "value_of_one_field", "A typed value settles conflicts of one field only; these are of several.", {}};
    std::set<core::Uuid> done;
    for (const auto& id : ids) {
        const auto view = findConflict(write.replica(), id);
        if (!done.empty() && view->conflict.state == model::ConflictState::Resolved)
            continue;
        if (auto settled = resolve(write, id, choice, value); !settled)
            return settled;
        done.insert(id);
    }
    return {};
}

} // namespace mitoyen::storage
