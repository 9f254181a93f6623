// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// Who holds a unit from `since` to `until`, both days included; no end while it lasts.
struct Ownership {
    Id<Ownership> id;
    Id<Organisation> organisation;
    Id<Building> building;
    Id<Unit> unit;
    Id<Holder> holder;
    Date since;
    std::optional<Date> until;
    bool operator==(const Ownership&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Ownership> {
    using E = model::Ownership;
    static constexpr std::string_view table = "ownership";
    static constexpr std::string_view display = "since";
    static constexpr std::string_view naturalKey = "unit,since";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("unit", &E::unit).references("unit").fixed(),
        field("holder", &E::holder).references("holder"),
        field("since", &E::since)
            .together("span")
            .headings("depuis|sinds|seit|since|a partir du|vanaf|ab|date d acquisition|date acquisition|"
                      "aankoopdatum|erwerbsdatum|from"),
        field("until", &E::until).together("span"),
    };
    /// The span has at least one day.
    static core::Result<void> check(const E& ownership);
};

} // namespace mitoyen::schema
