// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/lists.h"

#include "cli/command.h"
#include "model/entities.h"
#include "operations/find_building.h"

#include <algorithm>
#include <array>

namespace mitoyen::cli {

namespace {

constexpr std::array names{
    ListName{"buildings", "building", "name"},
    ListName{"units", "unit", "building,position"},
    ListName{"owners", "person", "building,code"},
    ListName{"ownerships", "ownership", "building,since"},
    ListName{"keys", "allocation_key", "building,position"},
    ListName{"expenses", "expense", "building,date"},
    ListName{"meetings", "meeting", "building,held_on"},
    ListName{"documents", "document", "issued_on,title"},
    ListName{"conflicts", "conflict", ""},
    ListName{"accounts", "account", "number"},
    ListName{"attachments", "attachment", "building,added_at"},
    ListName{"agenda", "agenda_item", "meeting,position"},
    ListName{"bank_accounts", "bank_account", "building,kind"},
    ListName{"holders", "holder", "building"},
    ListName{"organisations", "organisation", ""},
    ListName{"statements", "statement", "number"},
    ListName{"suppliers", "supplier", "name"},
    ListName{"tasks", "task", "due_on"},
};

} // namespace

std::span<const ListName> listNames()
{
    return names;
}

core::Result<ListName> findListName(const std::string& name)
{
    for (const auto& list : names)
        if (list.name == name)
            return list;
    std::string known;
    for (const auto& list : names)
        known += (known.empty() ? "" : ", ") + std::string(list.name);
    return usageError("\"" + name + "\" is no list; choose one of: " + known + ".");
}

core::Result<const schema::EntityDescription*> findEntityByName(const std::string& name)
{
    if (const auto* entity = model::findEntity(name))
        return entity;
    for (const auto& list : names)
        if (list.name == name)
            return model::findEntity(list.table);
    std::string known;
    for (const auto* entity : model::entities())
        known += (known.empty() ? "" : ", ") + std::string(entity->table);
    return usageError("\"" + name + "\" is no entity; choose one of: " + known + ".");
}

core::Result<std::vector<storage::StoredRow>> listRows(storage::Replica& replica, const ListName& list,
                                                       const std::optional<std::string>& building)
{
    const auto* entity = model::findEntity(list.table);
    core::require(entity != nullptr, "every list has its entity");
    storage::Query query;
    // Records alike in these columns come in the same order on every laptop.
    query.orderBy = std::string(list.order) + (list.order.empty() ? "id" : ",id");
    if (building) {
        const bool ofBuildings = list.table == "building";
        if (!ofBuildings && !entity->building())
            return usageError("The list \"" + std::string(list.name) + "\" belongs to no building.");
        const auto found = operations::findBuilding(replica, *building);
        if (!found)
            return found.error();
        if (ofBuildings)
            query.equal = {{"id", found->id.uuid}};
        else
            query.building = found->id.uuid;
    }
    return replica.rows(*entity, query);
}

std::string alikeText(const storage::RecordsAlike& alike)
{
    std::string text = std::string(alike.entity->table) + " \"" + alike.key + "\" is there " +
        std::to_string(alike.records.size()) + " times:";
    for (const auto& record : alike.records)
        text += " " + core::toText(record);
    return text;
}

} // namespace mitoyen::cli
