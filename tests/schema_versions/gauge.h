// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

#ifndef MITOYEN_PEER_VERSION
#error "say which version of the description this program has"
#endif

namespace mitoyen::model {

/// An entity that came with version 2 and grew by one column in each version since.
struct Gauge {
    Id<Gauge> id;
    Id<Organisation> organisation;
    Id<Building> building;
    std::string serialNumber;
    std::optional<std::string> place;
    std::optional<std::int64_t> reading;
    std::string unitOfMeasure = "m3";
    std::optional<Date> readOn;
    bool operator==(const Gauge&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Gauge> {
    using E = model::Gauge;
    static constexpr std::string_view table = "gauge";
    static constexpr int since = 2;
    static constexpr std::string_view display = "serial_number";
    static constexpr auto fields = std::tuple
    {
        field("id", &E::id), field("organisation", &E::organisation).references("organisation").fixed(),
            field("building", &E::building).references("building").fixed(),
            field("serial_number", &E::serialNumber).required().searchable(), field("place", &E::place),
#if MITOYEN_PEER_VERSION >= 3
            field("reading", &E::reading).atLeast(0).since(3),
#endif
#if MITOYEN_PEER_VERSION >= 4
            field("unit_of_measure", &E::unitOfMeasure).required().since(4),
#endif
#if MITOYEN_PEER_VERSION >= 5
            field("read_on", &E::readOn).since(5),
#endif
    };
};

} // namespace mitoyen::schema
