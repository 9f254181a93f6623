// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/judged_rows.h"

#include "model/allocation_key.h"
#include "model/entities.h"
#include "model/expense.h"
#include "model/statement.h"
#include "model/unit.h"
#include "sync/references.h"

#include <set>

namespace mitoyen::sync {

namespace {

using schema::EntityDescription;
using Wanted = std::map<const EntityDescription*, std::set<core::Uuid>>;

void wantReferences(const EntityDescription& entity, const core::Row& row, Wanted& wanted)
{
    const auto& targets = referenceTargets(entity);
    for (std::size_t i = 0; i < row.size() && i < targets.size(); ++i)
        if (const auto* id = std::get_if<core::Uuid>(&row[i]); id != nullptr && targets[i] != nullptr)
            wanted[targets[i]].insert(*id);
}

void wantNamedInLists(const Command& command, Wanted& wanted)
{
    if (const auto* after = command.argument("after")) {
        std::vector<model::UnitShare> shares;
        if (schema::Cell<std::vector<model::UnitShare>>::from(*after, shares))
            for (const auto& share : shares)
                wanted[&schema::description<model::Unit>()].insert(share.unit.uuid);
    }
    for (const auto& fact : command.facts) {
        if (fact.entity != &schema::description<model::Statement>())
            continue;
        std::vector<model::StatementExpense> expenses;
        if (schema::Cell<std::vector<model::StatementExpense>>::from(fact.row[*fact.entity->column("expenses")],
                                                                     expenses))
            for (const auto& expense : expenses)
                wanted[&schema::description<model::Expense>()].insert(expense.expense.uuid);
    }
}

void wantCommand(const Command& command, Wanted& wanted)
{
    for (const auto& fact : command.facts) {
        const auto* id = std::get_if<core::Uuid>(&fact.row[0]);
        wanted[fact.entity].insert(id != nullptr ? *id : core::Uuid{});
        wantReferences(*fact.entity, fact.row, wanted);
    }
    wantNamedInLists(command, wanted);
}

void take(JudgedRow& held, std::map<core::Uuid, ServerRow>& loaded, const core::Uuid& id)
{
    const auto found = loaded.find(id);
    held.existed = found != loaded.end();
    if (held.existed)
        held.current = std::move(found->second);
}

} // namespace

JudgedRows::JudgedRows(const PushRequest& request, ServerRows& rows) : rows_(rows)
{
    prefetch(request);
}

void JudgedRows::prefetch(const PushRequest& request)
{
    Wanted wanted;
    for (const auto& change : request.changes) {
        if (change.entity == nullptr)
            continue;
        wanted[change.entity].insert(change.record);
        if (change.kind == ChangeKind::Create)
            wantReferences(*change.entity, change.row, wanted);
        for (const auto& field : change.fields)
            if (const auto* id = std::get_if<core::Uuid>(&field.after))
                if (const auto* target = referenceTargets(*change.entity)[field.column])
                    wanted[target].insert(*id);
        if (change.command)
            wantCommand(*change.command, wanted);
    }
    for (const auto& [entity, ids] : wanted) {
        auto loaded = rows_.load(*entity, {ids.begin(), ids.end()});
        for (const auto& id : ids)
            take(held_[{entity, id}], loaded, id);
    }
}

JudgedRow& JudgedRows::hold(const EntityDescription& entity, const core::Uuid& id)
{
    const auto [place, fresh] = held_.try_emplace(Key{&entity, id});
    if (fresh) {
        auto loaded = rows_.load(entity, {id});
        take(place->second, loaded, id);
    }
    return place->second;
}

std::optional<core::Row> JudgedRows::row(const EntityDescription& entity, const core::Uuid& id)
{
    const auto& held = hold(entity, id);
    return held.current ? std::optional(held.current->row) : std::nullopt;
}

std::vector<core::Uuid> JudgedRows::find(const EntityDescription& entity, std::string_view column,
                                         const core::Value& value)
{
    return recordsWith(entity, *entity.column(column), value);
}

std::vector<core::Row> JudgedRows::rowsWith(const EntityDescription& entity, std::string_view column,
                                            const core::Value& value)
{
    const auto ids = find(entity, column, value);
    std::vector<core::Uuid> unknown;
    for (const auto& id : ids)
        if (!held_.contains({&entity, id}))
            unknown.push_back(id);
    if (!unknown.empty()) {
        auto loaded = rows_.load(entity, unknown);
        for (const auto& id : unknown)
            take(held_[{&entity, id}], loaded, id);
    }
    std::vector<core::Row> found;
    for (const auto& id : ids)
        if (auto held = row(entity, id))
            found.push_back(*std::move(held));
    return found;
}

std::vector<core::Uuid> JudgedRows::recordsWith(const EntityDescription& entity, std::size_t column,
                                                const core::Value& value)
{
    std::vector<core::Uuid> found;
    for (const auto& id : rows_.find(entity, column, value))
        if (const auto held = held_.find({&entity, id}); held == held_.end() || !held->second.touched)
            found.push_back(id);
    const std::string text = core::toText(value);
    const bool list = entity.columns[column].kind == schema::ColumnKind::List;
    for (const auto& [key, held] : held_) {
        if (key.first != &entity || !held.touched || !held.current)
            continue;
        const auto& cell = held.current->row[column];
        if (list ? core::toText(cell).find(text) != std::string::npos : cell == value)
            found.push_back(key.second);
    }
    return found;
}

} // namespace mitoyen::sync
