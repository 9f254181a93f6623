// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// The syndic's office: everything it keeps belongs to it, and nothing leaves it.
struct Organisation {
    Id<Organisation> id;
    Id<Organisation> organisation;
    std::string name;
    Language language = Language::Fr;
    std::optional<std::string> enterpriseNumber;
    std::optional<std::string> street;
    std::optional<std::string> postalCode;
    std::optional<std::string> town;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    std::optional<std::string> agentNumber;
    bool operator==(const Organisation&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Organisation> {
    using E = model::Organisation;
    static constexpr std::string_view table = "organisation";
    static constexpr std::string_view display = "name";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).fixed(),
        field("name", &E::name).required().searchable(),
        field("language", &E::language),
        field("enterprise_number", &E::enterpriseNumber),
        field("street", &E::street),
        field("postal_code", &E::postalCode),
        field("town", &E::town),
        field("email", &E::email),
        field("phone", &E::phone),
        field("agent_number", &E::agentNumber),
    };
};

} // namespace mitoyen::schema
