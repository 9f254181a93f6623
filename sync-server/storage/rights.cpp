// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/rights.h"

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view selectBuildings =
    "SELECT role.building FROM synced.office_user AS person"
    " JOIN synced.role AS role ON role.organisation = person.organisation AND role.office_user = person.id"
    " WHERE person.organisation = $1 AND person.name = $2";
constexpr std::string_view setBuildings = "SELECT set_config('mitoyen.buildings', $1, true)";

} // namespace

std::optional<std::set<core::Uuid>> buildingsOfUser(Transaction& transaction, const core::Uuid& organisation,
                                                    const std::string& userName)
{
    std::set<core::Uuid> buildings;
    const auto rows = transaction.run(selectBuildings, {organisation, userName});
    for (const auto row : rows) {
        if (row.isNull(0))
            return std::nullopt;
        buildings.insert(row.id(0));
    }
    return rows.empty() ? std::nullopt : std::optional(buildings);
}

void limitToBuildings(Transaction& transaction, const std::set<core::Uuid>& buildings)
{
    std::string list = "{";
    for (const auto& building : buildings)
        list += (list.size() > 1 ? "," : "") + core::toText(building);
    transaction.run(setBuildings, {list + "}"});
}

} // namespace mitoyen::server::storage
