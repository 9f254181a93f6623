// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// What a user may do, in one building or in all of them; `rules/permissions.h` says what each kind allows.
enum class RoleKind { Syndic, Accountant, Reader };

struct Role {
    Id<Role> id;
    Id<Organisation> organisation;
    std::optional<Id<Building>> building;
    Id<OfficeUser> officeUser;
    RoleKind kind = RoleKind::Reader;
    bool operator==(const Role&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::RoleKind> {
    static constexpr std::array<std::string_view, 3> all{"syndic", "accountant", "reader"};
};

template <> struct Schema<model::Role> {
    using E = model::Role;
    static constexpr std::string_view table = "role";
    static constexpr std::string_view display = "kind";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("office_user", &E::officeUser).references("office_user").fixed(),
        field("kind", &E::kind),
    };
};

} // namespace mitoyen::schema
