// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// A remark on any record: `entity` and `record` say which.
struct Note {
    Id<Note> id;
    Id<Organisation> organisation;
    std::optional<Id<Building>> building;
    std::string entity;
    core::Uuid record;
    std::string text;
    std::optional<std::string> author;
    std::optional<Instant> writtenAt;
    bool operator==(const Note&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Note> {
    using E = model::Note;
    static constexpr std::string_view table = "note";
    static constexpr std::string_view display = "text";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("entity", &E::entity).required().longest(40).fixed(),
        field("record", &E::record).fixed(),
        field("text", &E::text).required().longest(20'000).searchable(),
        field("author", &E::author).personal(Personal::Identity),
        field("written_at", &E::writtenAt),
    };
};

} // namespace mitoyen::schema
