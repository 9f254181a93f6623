// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// Each fund has an account of its own in the association's name (Civil Code, art. 3.86 §3).
enum class BankAccountKind { Current, Savings };

struct BankAccount {
    Id<BankAccount> id;
    Id<Organisation> organisation;
    Id<Building> building;
    BankAccountKind kind = BankAccountKind::Current;
    std::string iban;
    std::optional<std::string> bic;
    bool operator==(const BankAccount&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Words<model::BankAccountKind> {
    static constexpr std::array<std::string_view, 2> all{"current", "savings"};
};

template <> struct Schema<model::BankAccount> {
    using E = model::BankAccount;
    static constexpr std::string_view table = "bank_account";
    static constexpr RecordClass recordClass = RecordClass::Accounting;
    static constexpr std::string_view display = "iban";
    static constexpr std::string_view naturalKey = "building,iban";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("kind", &E::kind),
        field("iban", &E::iban).required().longest(34).searchable(),
        field("bic", &E::bic).longest(11),
    };
};

} // namespace mitoyen::schema
