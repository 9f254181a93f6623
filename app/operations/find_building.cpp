// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/find_building.h"

namespace mitoyen::operations {

core::Result<model::Building> findBuilding(storage::Replica& replica, const std::string& nameOrId)
{
    if (const auto id = core::parseUuid(nameOrId)) {
        if (const auto building = replica.find(core::Id<model::Building>{*id}))
            return *building;
    }
    storage::Query query;
    query.equal = {{"name", nameOrId}};
    query.orderBy = "id";
    const auto found = replica.all<model::Building>(query);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return core::Error{"building_unknown",
                           "There is no building \"" + nameOrId + "\"; give its exact name or its identifier.",
                           {}};
    std::string identifiers;
    for (const auto& building : found)
        identifiers += (identifiers.empty() ? "" : ", ") + core::toText(building.id.uuid);
    return core::Error{"building_ambiguous",
                       "Several buildings are called \"" + nameOrId + "\"; give one of the identifiers " + identifiers +
                           ".",
                       {}};
}

} // namespace mitoyen::operations
