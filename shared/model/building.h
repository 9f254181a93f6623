// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// A building stands for one association of co-owners; `parent` is there for a main association with partial ones
/// (Civil Code, art. 3.86). The enterprise number stands on every document (art. 3.86 §1).
struct Building {
    Id<Building> id;
    Id<Organisation> organisation;
    std::optional<Id<Building>> parent;
    std::string name;
    std::string street;
    std::string postalCode;
    std::string town;
    std::string country = "BE";
    std::string enterpriseNumber;
    Language language = Language::Fr;
    std::optional<Date> fiscalYearStart;
    bool operator==(const Building&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Building> {
    using E = model::Building;
    static constexpr std::string_view table = "building";
    static constexpr std::string_view display = "name";
    static constexpr std::string_view naturalKey = "enterprise_number";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("parent", &E::parent).references("building"),
        field("name", &E::name)
            .required()
            .searchable()
            .headings("nom|naam|name|nom de l immeuble|immeuble|residence|denomination|naam van het gebouw|gebouw|"
                      "benaming|bezeichnung|gebaude|building"),
        field("street", &E::street).searchable().headings("rue|straat|strasse|street|adresse|adres|address|anschrift"),
        field("postal_code", &E::postalCode)
            .searchable()
            .headings("cp|code postal|postcode|plz|postleitzahl|postal code|zip"),
        field("town", &E::town)
            .searchable()
            .headings("ville|gemeente|ort|town|city|localite|commune|plaats|stad|gemeinde|stadt"),
        field("country", &E::country).longest(2).headings("pays|land|country"),
        field("enterprise_number", &E::enterpriseNumber)
            .searchable()
            .headings("bce|kbo|zdu|no bce|n bce|numero bce|kbo nummer|zdu nummer|numero d entreprise|"
                      "ondernemingsnummer|unternehmensnummer|enterprise number|company number"),
        field("language", &E::language).headings("langue|taal|sprache|language"),
        field("fiscal_year_start", &E::fiscalYearStart)
            .headings("exercice debut|boekjaar begin|geschaftsjahr ab|fiscal year start|debut de l exercice|"
                      "debut exercice|begin boekjaar|begin van het boekjaar|beginn des geschaftsjahres|"
                      "geschaftsjahr beginn|financial year start|first day of the fiscal year"),
    };
};

} // namespace mitoyen::schema
