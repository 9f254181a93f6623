// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

enum class UnitKind { Flat, House, Shop, Office, Cellar, Garage, Parking, Other };

/// A lot of the basic deed. Its shares stand in the allocation keys, never here. `position` is its place in the deed:
/// equal remainders of an allocation go to the lowest one.
struct Unit {
    Id<Unit> id;
    Id<Organisation> organisation;
    Id<Building> building;
    std::string label;
    UnitKind kind = UnitKind::Flat;
    std::optional<std::string> floor;
    std::optional<std::int64_t> surfaceDm2;
    std::int64_t position = 0;
    bool operator==(const Unit&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::UnitKind> {
    static constexpr std::array<std::string_view, 8> all{"flat",   "house",  "shop",    "office",
                                                         "cellar", "garage", "parking", "other"};
};

template <> struct Schema<model::Unit> {
    using E = model::Unit;
    static constexpr std::string_view table = "unit";
    static constexpr std::string_view display = "label";
    static constexpr std::string_view naturalKey = "building,label";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("label", &E::label)
            .required()
            .longest(40)
            .searchable()
            .headings("lot|kavel|los|unit|label|numero de lot|no lot|n lot|numero lot|lotnummer|nr lot|kavelnummer|"
                      "losnummer|einheit|eenheid|unite"),
        field("kind", &E::kind).headings("type|art|kind|nature|soort|aard|typ"),
        field("floor", &E::floor).longest(20).headings("etage|verdieping|stockwerk|floor|niveau|geschoss|level"),
        field("surface_dm2", &E::surfaceDm2)
            .atLeast(0)
            .headings("surface m2|oppervlakte m2|flache m2|surface|oppervlakte|flache|superficie|superficie m2|"
                      "surface in m2|oppervlakte in m2|flache in m2|area|area m2|m2"),
        field("position", &E::position).atLeast(0),
    };
};

} // namespace mitoyen::schema
