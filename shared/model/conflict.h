// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

enum class ConflictState { Open, Resolved };

/// Two people changed the same field apart from each other. `accepted` is what the record holds, `parked` what the
/// other one typed; both are storage texts of the field (null: empty). Nothing is lost until a person has chosen.
/// `field` is empty when a whole record is at stake: an edit of a deleted record, a deletion of a changed one.
struct Conflict {
    Id<Conflict> id;
    Id<Organisation> organisation;
    std::optional<Id<Building>> building;
    std::string entity;
    core::Uuid record;
    std::string field;
    std::optional<std::string> accepted;
    std::optional<std::string> acceptedAuthor;
    std::optional<core::Uuid> acceptedDevice;
    std::optional<Instant> acceptedAt;
    std::optional<std::string> parked;
    std::optional<std::string> parkedAuthor;
    core::Uuid parkedDevice;
    std::optional<Instant> parkedAt;
    ConflictState state = ConflictState::Open;
    std::optional<std::string> resolution;
    std::optional<std::string> resolvedBy;
    bool operator==(const Conflict&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::ConflictState> {
    static constexpr std::array<std::string_view, 2> all{"open", "resolved"};
};

template <> struct Schema<model::Conflict> {
    using E = model::Conflict;
    static constexpr std::string_view table = "conflict";
    static constexpr std::string_view display = "entity,field";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("entity", &E::entity).longest(40).fixed(),
        field("record", &E::record).fixed(),
        field("field", &E::field).longest(60).fixed(),
        field("accepted", &E::accepted).longest(4u << 20).fixed(),
        field("accepted_author", &E::acceptedAuthor).fixed(),
        field("accepted_device", &E::acceptedDevice).fixed(),
        field("accepted_at", &E::acceptedAt).fixed(),
        field("parked", &E::parked).longest(4u << 20).fixed(),
        field("parked_author", &E::parkedAuthor).fixed(),
        field("parked_device", &E::parkedDevice).fixed(),
        field("parked_at", &E::parkedAt).fixed(),
        field("state", &E::state).together("resolution"),
        field("resolution", &E::resolution).longest(4u << 20).together("resolution"),
        field("resolved_by", &E::resolvedBy).together("resolution"),
    };
};

} // namespace mitoyen::schema
