// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/types.h"

namespace mitoyen::model {

/// An owner as the building knows him: a natural person, or a company (then without surname and first name).
/// `code` is unique in the building. Persons are never merged by name or e-mail.
struct Person {
    Id<Person> id;
    Id<Organisation> organisation;
    Id<Building> building;
    std::string code;
    std::optional<std::string> surname;
    std::optional<std::string> firstName;
    std::optional<std::string> company;
    Language language = Language::Fr;
    std::optional<std::string> email;
    std::optional<std::string> mobile;
    std::optional<std::string> street;
    std::optional<std::string> postalCode;
    std::optional<std::string> town;
    std::optional<std::string> country;
    std::optional<std::string> iban;
    bool operator==(const Person&) const = default;
};

} // namespace mitoyen::model

namespace mitoyen::schema {

template <> struct Schema<model::Person> {
    using E = model::Person;
    static constexpr std::string_view table = "person";
    static constexpr std::string_view display = "first_name,surname,company";
    static constexpr std::string_view naturalKey = "building,code";
    static constexpr auto fields = std::tuple{
        field("id", &E::id),
        field("organisation", &E::organisation).references("organisation").fixed(),
        field("building", &E::building).references("building").fixed(),
        field("code", &E::code)
            .required()
            .longest(40)
            .searchable()
            .headings("code|code proprietaire|code eigenaar|code eigentumer|owner code|proprietaire code|"
                      "eigenaarscode|eigentumercode|no proprietaire|eigenaarsnummer|eigentumernummer"),
        field("surname", &E::surname)
            .searchable()
            .personal(Personal::Identity)
            .headings("nom|naam|name|surname|nom de famille|familienaam|achternaam|nachname|familienname|last name"),
        field("first_name", &E::firstName)
            .searchable()
            .personal(Personal::Identity)
            .headings("prenom|voornaam|vorname|first name|given name"),
        field("company", &E::company)
            .searchable()
            .headings("societe|vennootschap|gesellschaft|company|firme|firma|denomination sociale|bedrijf"),
        field("language", &E::language).headings("langue|taal|sprache|language"),
        field("email", &E::email)
            .searchable()
            .personal(Personal::Contact)
            .headings("email|e mail|courriel|mail|adresse e mail|e mailadres|e mail adresse"),
        field("mobile", &E::mobile)
            .searchable()
            .personal(Personal::Contact)
            .headings("gsm|handy|mobile|telephone|tel|gsm nummer|telefoon|telefon|mobiltelefon|mobiel|portable|"
                      "phone"),
        field("street", &E::street)
            .searchable()
            .personal(Personal::Contact)
            .headings("rue|straat|strasse|street|adresse|adres|address|anschrift"),
        field("postal_code", &E::postalCode)
            .personal(Personal::Contact)
            .headings("cp|code postal|postcode|plz|postleitzahl|postal code|zip"),
        field("town", &E::town)
            .searchable()
            .personal(Personal::Contact)
            .headings("ville|gemeente|ort|town|city|localite|commune|plaats|stad|gemeinde|stadt|wohnort|woonplaats"),
        field("country", &E::country).longest(2).headings("pays|land|country"),
        field("iban", &E::iban)
            .longest(34)
            .personal(Personal::Payment)
            .headings("iban|compte bancaire|bankrekening|rekeningnummer|bankkonto|kontonummer|bank account"),
    };
    /// A person has a surname or a company.
    static core::Result<void> check(const E& person);
};

} // namespace mitoyen::schema
