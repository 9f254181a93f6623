// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/conflicts.h"

#include "model/entities.h"
#include "model/expense.h"
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

core::Result<void> settleWhole(Write& write, const model::Conflict& conflict, const schema::EntityDescription& entity,
                               const std::optional<std::string>& value)
{
    if (value == "deleted" && write.replica().row(entity, conflict.record))
        return write.remove(entity, conflict.record);
    return {};
}

/// The total of an expense is the sum of its VAT lines, whichever lines were chosen.
void totalUp(const schema::EntityDescription& entity, core::Row& row)
{
    auto expense = schema::fromRow<model::Expense>(row);
    if (!expense)
        return;
    std::int64_t sum = 0;
    for (const auto& line : expense->vatLines)
        if (__builtin_add_overflow(sum, line.net.cents, &sum) || __builtin_add_overflow(sum, line.vat.cents, &sum))
            return;
    row[*entity.column("total_cents")] = sum;
}

/// The other open clashes of the same change in columns of the same group: a part of them alone has no sense.
std::vector<ConflictView> companions(Replica& replica, const model::Conflict& conflict,
                                     const schema::EntityDescription& entity)
{
    const auto position = entity.column(conflict.field);
    if (!position || entity.columns[*position].together.empty())
        return {};
    std::vector<ConflictView> found;
    for (auto& view : openConflicts(replica)) {
        const auto& other = view.conflict;
        const auto column = entity.column(other.field);
        if (other.id != conflict.id && other.entity == conflict.entity && other.record == conflict.record &&
            other.parkedDevice == conflict.parkedDevice && other.parkedAt == conflict.parkedAt && column &&
            entity.columns[*column].together == entity.columns[*position].together)
            found.push_back(std::move(view));
    }
    return found;
}

/// Fields with the values chosen for them, written as one edit.
core::Result<void> settleFields(Write& write, const std::vector<model::Conflict>& conflicts,
                                const schema::EntityDescription& entity)
{
    auto stored = write.replica().row(entity, conflicts.front().record);
    if (!stored)
        return {};
    bool linesChosen = false;
    for (const auto& conflict : conflicts) {
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
        stored->row[*position] = chosen;
        linesChosen = linesChosen || (entity.table == "expense" && conflict.field == "vat_lines");
    }
    if (linesChosen)
        totalUp(entity, stored->row);
    return write.save(entity, stored->row);
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
    const auto& conflict = view->conflict;
    if (conflict.state == model::ConflictState::Resolved)
        return core::Error{"conflict_resolved", "This conflict was already settled.", {}};
    const auto* entity = model::findEntity(conflict.entity);
    if (entity == nullptr)
        return core::Error{"record_missing", "The record of this conflict is no longer there.", {}};
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
    if (done && choice == Choice::Value)
        for (const auto& other : others)
            settled.push_back(settledAsItIs(write.replica(), other.conflict, *entity));
    for (auto& one : settled) {
        if (!done)
            return done;
        one.state = model::ConflictState::Resolved;
        one.resolvedBy = write.replica().setting("user_name");
        done = write.save(one);
    }
    return done;
}

} // namespace mitoyen::storage
