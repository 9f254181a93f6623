// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// An account of the co-ownership chart (Royal Decree of 12 July 2012). The chart itself is in
/// `rules/chart_of_accounts.h`; an office keeps the accounts it uses and those it adds.
struct Account {
    Id<Account> id;
    Id<Organisation> organisation;
    std::string number;
    std::string labelFr;
    std::string labelNl;
    std::string labelDe;
    std::string labelEn;
    std::optional<std::string> heading;
    bool operator==(const Account&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Account> {
    using E = model::Account;
    static constexpr std::string_view table = "account";
    static constexpr RecordClass recordClass = RecordClass::Accounting;
    static constexpr std::string_view display = "number,label_fr";
    static constexpr std::string_view naturalKey = "number";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("number", &E::number).required().longest(8).searchable().fixed(),
        field("label_fr", &E::labelFr).searchable(),
        field("label_nl", &E::labelNl).searchable(),
        field("label_de", &E::labelDe).searchable(),
        field("label_en", &E::labelEn).searchable(),
        field("heading", &E::heading).longest(8),
    };
};

} // namespace mitoyen::schema
