// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

struct Supplier {
    Id<Supplier> id;
    Id<Organisation> organisation;
    std::string name;
    std::optional<std::string> enterpriseNumber;
    std::optional<std::string> iban;
    std::optional<std::string> email;
    std::optional<std::string> phone;
    bool operator==(const Supplier&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Supplier> {
    using E = model::Supplier;
    static constexpr std::string_view table = "supplier";
    static constexpr RecordClass recordClass = RecordClass::Accounting;
    static constexpr std::string_view display = "name";
    static constexpr std::string_view naturalKey = "name";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("name", &E::name).required().searchable().headings("fournisseur|leverancier|lieferant|supplier"),
        field("enterprise_number", &E::enterpriseNumber).searchable(),
        field("iban", &E::iban).longest(34),
        field("email", &E::email).searchable(),
        field("phone", &E::phone),
    };
};

} // namespace mitoyen::schema
