// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// Somebody who works in the office; what signs in is the server's business.
struct OfficeUser {
    Id<OfficeUser> id;
    Id<Organisation> organisation;
    std::string name;
    std::optional<std::string> displayName;
    std::optional<Language> language;
    bool active = true;
    bool operator==(const OfficeUser&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::OfficeUser> {
    using E = model::OfficeUser;
    static constexpr std::string_view table = "office_user";
    static constexpr std::string_view display = "name";
    static constexpr std::string_view naturalKey = "name";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("name", &E::name).required().searchable().personal(Personal::Identity),
        field("display_name", &E::displayName).personal(Personal::Identity),
        field("language", &E::language),
        field("active", &E::active),
    };
};

} // namespace mitoyen::schema
