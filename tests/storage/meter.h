// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// An entity of a later version: what somebody writes to add one.
struct Meter {
    Id<Meter> id;
    Id<Organisation> organisation;
    Id<Building> building;
    std::string serialNumber;
    std::optional<std::int64_t> reading;
    bool operator==(const Meter&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Meter> {
    using E = model::Meter;
    static constexpr std::string_view table = "meter";
    static constexpr int since = 2;
    static constexpr std::string_view display = "serial_number";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("serial_number", &E::serialNumber).required().searchable(),
        field("reading", &E::reading).atLeast(0),
    };
};

} // namespace mitoyen::schema
