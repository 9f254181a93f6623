// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

enum class HolderKind { Sole, Undivided, Usufruct };
enum class RightKind { Full, Undivided, Usufruct, Bare };

struct HolderMember {
    Id<Person> person;
    RightKind right = RightKind::Full;
    Fraction part;
    bool operator==(const HolderMember&) const = default;
};

/// Who stands for a unit: a sole owner, joint owners, or usufructuary with bare owner. Undivided parts add up to 1;
/// usufruct adds up to 1 and bare ownership adds up to 1. The representative gets the documents; by default the
/// usufructuary, else the first named (Civil Code, art. 3.87 §1).
struct Holder {
    Id<Holder> id;
    Id<Organisation> organisation;
    Id<Building> building;
    HolderKind kind = HolderKind::Sole;
    Id<Person> representative;
    std::vector<HolderMember> members;
    bool operator==(const Holder&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::HolderKind> {
    static constexpr std::array<std::string_view, 3> all{"sole", "undivided", "usufruct"};
};

template <> struct Words<model::RightKind> {
    static constexpr std::array<std::string_view, 4> all{"full", "undivided", "usufruct", "bare"};
};

template <> struct ListElement<model::HolderMember> {
    static constexpr auto items =
        std::tuple{item("person", &model::HolderMember::person), item("right", &model::HolderMember::right),
                   item("part", &model::HolderMember::part)};
};

template <> struct Schema<model::Holder> {
    using E = model::Holder;
    static constexpr std::string_view table = "holder";
    static constexpr std::string_view display = "kind";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("kind", &E::kind).together("members"),
        field("representative", &E::representative).references("person"),
        field("members", &E::members).together("members"),
    };
    /// Parts and rights as above; the representative is a member.
    static core::Result<void> check(const E& holder);
};

} // namespace mitoyen::schema
