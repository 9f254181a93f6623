// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// Majorities of Civil Code, art. 3.88.
enum class Majority { Absolute, TwoThirds, FourFifths, Unanimity };

struct AgendaItem {
    Id<AgendaItem> id;
    Id<Organisation> organisation;
    Id<Building> building;
    Id<Meeting> meeting;
    std::int64_t position = 0;
    std::string title;
    Majority majority = Majority::Absolute;
    bool operator==(const AgendaItem&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::Majority> {
    static constexpr std::array<std::string_view, 4> all{"absolute", "two_thirds", "four_fifths", "unanimity"};
};

template <> struct Schema<model::AgendaItem> {
    using E = model::AgendaItem;
    static constexpr std::string_view table = "agenda_item";
    static constexpr RecordClass recordClass = RecordClass::Governance;
    static constexpr std::string_view display = "title";
    static constexpr std::string_view naturalKey = "meeting,position";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("meeting", &E::meeting).references("meeting").fixed(),
        field("position", &E::position).atLeast(0).headings("point|punt|punkt|item|no|nr|numero|nummer|number"),
        field("title", &E::title)
            .required()
            .searchable()
            .headings("titre|titel|title|intitule|sujet|objet|onderwerp|thema|gegenstand|subject"),
        field("majority", &E::majority).headings("majorite|meerderheid|mehrheit|majority"),
    };
};

} // namespace mitoyen::schema
