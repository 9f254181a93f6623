// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/references.h"

#include "model/entities.h"

#include <map>

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

} // namespace mitoyen::sync
