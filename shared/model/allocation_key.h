// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// What one unit weighs in a key; 0 is legal.
struct UnitShare {
    Id<Unit> unit;
    std::int64_t shares = 0;
    bool operator==(const UnitShare&) const = default;
};

/// How a kind of charge is divided (Civil Code, art. 3.81, 3.84). The whole vector changes at once, by the command
/// SetShares. `total` is the deed's total for the general key, the sum of the vector for any other.
struct AllocationKey {
    Id<AllocationKey> id;
    Id<Organisation> organisation;
    Id<Building> building;
    std::string name;
    bool general = false;
    std::int64_t total = 0;
    std::vector<UnitShare> shares;
    std::int64_t position = 0;
    bool operator==(const AllocationKey&) const = default;
};

/// The name of the key of the deed's shares, as it is stored in every building.
inline constexpr std::string_view generalKeyName = "General";

/// A key's name for a reader: the general key has a name in his language, any other the one it was given.
inline std::string displayedKeyName(const std::string& name, Language reader)
{
    constexpr std::array<std::string_view, 4> general{"Général", "Algemeen", "Allgemein", generalKeyName};
    return name == generalKeyName ? std::string(general[static_cast<std::size_t>(reader)]) : name;
}

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct ListElement<model::UnitShare> {
    static constexpr auto items =
        std::tuple{item("unit", &model::UnitShare::unit), item("shares", &model::UnitShare::shares)};
};

template <> struct Schema<model::AllocationKey> {
    using E = model::AllocationKey;
    static constexpr std::string_view table = "allocation_key";
    static constexpr std::string_view display = "name";
    static constexpr std::string_view naturalKey = "building,name";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("name", &E::name).required().longest(100).searchable(),
        field("general", &E::general).fixed(),
        field("total", &E::total).atLeast(0).atMost(1'000'000'000).onlyBy("SetShares"),
        field("shares", &E::shares).onlyBy("SetShares"),
        field("position", &E::position).atLeast(0),
    };
    /// The vector adds up to the total at every revision (promise I9); no unit twice, no share below 0.
    static core::Result<void> check(const E& key);
};

} // namespace mitoyen::schema
