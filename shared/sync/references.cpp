// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/references.h"

#include "model/entities.h"

#include <map>
#include <unordered_map>

namespace mitoyen::sync {

namespace {

/// Lists that name records, and the table they name. The other lists hold amounts.
struct NamingList {
    std::string_view entity;
    std::string_view column;
    std::string_view names;
};
constexpr NamingList namingLists[]{{"allocation_key", "shares", "unit"}, {"holder", "members", "person"}};

bool refers(const schema::EntityDescription& entity, const schema::Column& column, std::string_view table)
{
    if (column.references == table && column.name != "organisation")
        return true;
    for (const auto& list : namingLists)
        if (list.entity == entity.table && list.column == column.name && list.names == table)
            return true;
    return false;
}

} // namespace

const std::vector<Referrer>& referrers(const schema::EntityDescription& table)
{
    static const auto all = [] {
        std::map<std::string_view, std::vector<Referrer>> found;
        for (const auto* target : model::entities())
            for (const auto* entity : model::entities())
                for (std::size_t i = 0; i < entity->columns.size(); ++i)
                    if (refers(*entity, entity->columns[i], target->table))
                        found[target->table].push_back({entity, i});
        return found;
    }();
    static const std::vector<Referrer> none;
    const auto found = all.find(table.table);
    return found == all.end() ? none : found->second;
}

const std::vector<const schema::EntityDescription*>& referenceTargets(const schema::EntityDescription& entity)
{
    using Targets = std::vector<const schema::EntityDescription*>;
    static const auto all = [] {
        std::unordered_map<const schema::EntityDescription*, Targets> found;
        for (const auto* described : model::entities()) {
            auto& targets = found[described];
            for (const auto& column : described->columns)
                targets.push_back(column.references.empty() || column.name == "organisation"
                                      ? nullptr
                                      : model::findEntity(column.references));
        }
        return found;
    }();
    return all.at(&entity);
}

std::optional<core::Uuid> buildingOf(const schema::EntityDescription& entity, const core::Row& row)
{
    const auto position = entity.table == "building" ? std::optional<std::size_t>(0) : entity.building();
    if (!position || *position >= row.size())
        return std::nullopt;
    const auto* building = std::get_if<core::Uuid>(&row[*position]);
    return building != nullptr ? std::optional(*building) : std::nullopt;
}

core::Result<void> checkReferences(const schema::EntityDescription& entity, const core::Row& row,
                                   const FindReferenced& find)
{
    const auto& targets = referenceTargets(entity);
    const auto* own = entity.building() ? std::get_if<core::Uuid>(&row[*entity.building()]) : nullptr;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto* id = targets[i] != nullptr ? std::get_if<core::Uuid>(&row[i]) : nullptr;
        if (id == nullptr)
            continue;
        const auto& column = entity.columns[i];
        const auto found = find(*targets[i], *id);
        if (!found)
            return core::Error{"reference_missing",
                               "The " + std::string(column.references) + " it names is not there.",
                               {{}, 0, std::string(column.name)}};
        if (own != nullptr && found->building && *found->building != *own)
            return core::Error{"reference_of_another_building",
                               "The " + std::string(column.references) + " it names belongs to another building.",
                               {{}, 0, std::string(column.name)}};
    }
    return {};
}

} // namespace mitoyen::sync
