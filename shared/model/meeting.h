// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

enum class MeetingKind { Ordinary, Extraordinary, SecondSession };
enum class MeetingState { Planned, Convened, Held, Cancelled };

/// A general assembly (Civil Code, art. 3.87).
struct Meeting {
    Id<Meeting> id;
    Id<Organisation> organisation;
    Id<Building> building;
    MeetingKind kind = MeetingKind::Ordinary;
    std::optional<Date> heldOn;
    std::optional<std::string> startsAt;
    std::optional<std::string> place;
    MeetingState state = MeetingState::Planned;
    bool operator==(const Meeting&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::MeetingKind> {
    static constexpr std::array<std::string_view, 3> all{"ordinary", "extraordinary", "second_session"};
};

template <> struct Words<model::MeetingState> {
    static constexpr std::array<std::string_view, 4> all{"planned", "convened", "held", "cancelled"};
};

template <> struct Schema<model::Meeting> {
    using E = model::Meeting;
    static constexpr std::string_view table = "meeting";
    static constexpr RecordClass recordClass = RecordClass::Governance;
    static constexpr std::string_view display = "kind,held_on";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("kind", &E::kind),
        field("held_on", &E::heldOn),
        field("starts_at", &E::startsAt).longest(5),
        field("place", &E::place).searchable(),
        field("state", &E::state),
    };
};

} // namespace mitoyen::schema
