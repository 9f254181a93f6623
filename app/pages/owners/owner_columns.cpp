// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/owners/owner_columns.h"

#include "banking/iban.h"
#include "pages/working/field_column.h"

namespace mitoyen::pages {

namespace {

using model::Person;

/// Typed with or without blanks; an account that cannot exist is refused in its cell.
models::Column<Person> ibanColumn()
{
    auto column = fieldColumn<Person, Person>(
        "iban", [](auto& person) -> auto& { return person.iban; });
    column.edit = [](Person& person, const QString& text) -> core::Result<void> {
        auto typedText = typedOrNothing(text);
        if (typedText) {
            const auto iban = banking::parseIban(*typedText);
            if (!iban)
                return iban.error();
            typedText = iban->text;
        }
        person.iban = typedText;
        return {};
    };
    return column;
}

} // namespace

std::vector<models::Column<Person>> ownerColumns()
{
    const auto field = [](std::string_view name, auto access, const char* orderBy = "") {
        auto column = fieldColumn<Person, Person>(name, access);
        column.orderBy = orderBy;
        return column;
    };
    return {
        field(
            "code", [](auto& person) -> auto& { return person.code; }, "code"),
        field(
            "surname", [](auto& person) -> auto& { return person.surname; }),
        field(
            "first_name", [](auto& person) -> auto& { return person.firstName; }),
        field(
            "company", [](auto& person) -> auto& { return person.company; }),
        field(
            "language", [](auto& person) -> auto& { return person.language; }),
        field(
            "email", [](auto& person) -> auto& { return person.email; }),
        field(
            "mobile", [](auto& person) -> auto& { return person.mobile; }),
        field(
            "street", [](auto& person) -> auto& { return person.street; }),
        field(
            "postal_code", [](auto& person) -> auto& { return person.postalCode; }),
        field(
            "town", [](auto& person) -> auto& { return person.town; }),
        field(
            "country", [](auto& person) -> auto& { return person.country; }),
        ibanColumn(),
    };
}

} // namespace mitoyen::pages
