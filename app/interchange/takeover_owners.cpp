// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_parts.h"
#include "interchange/takeover_words.h"

namespace mitoyen::interchange {

namespace {

std::optional<std::string> optionalText(RowCells& cells, std::size_t field)
{
    const auto text = cells.text(field);
    if (!text || text->empty())
        return std::nullopt;
    return std::string(*text);
}

/// Not a check of every rule of RFC 5322: only what tells an address from a remark.
bool looksLikeAddress(std::string_view email)
{
    const auto at = email.find('@');
    return at != std::string_view::npos && at > 0 && email.find('@', at + 1) == std::string_view::npos &&
        email.find('.', at) != std::string_view::npos && email.find(' ') == std::string_view::npos;
}

void readLanguage(RowCells& cells, const TakeoverContext& context, model::Person& person)
{
    person.language = context.reading.plan.building.record.language;
    const auto word = cells.text(OwnerField::Language);
    if (!word || word->empty())
        return;
    if (const auto language = languageOf(*word))
        person.language = *language;
    else
        cells.refuse(OwnerField::Language, "unknown_language",
                     quote(*word) + " is no language of the product; choose one of: " + wordList<model::Language>() +
                         ".");
}

void readCountry(RowCells& cells, model::Person& person)
{
    const auto word = cells.cell(OwnerField::Country);
    if (word.empty())
        return;
    person.country = countryOf(word);
    if (!person.country)
        cells.refuse(OwnerField::Country, "unknown_country",
                     quote(word) + " is no country; write its two letters, like BE.");
}

void readPerson(RowCells& cells, const TakeoverContext& context, model::Person& person)
{
    person.surname = optionalText(cells, OwnerField::Surname);
    person.firstName = optionalText(cells, OwnerField::FirstName);
    person.company = optionalText(cells, OwnerField::Company);
    if (cells.hasColumn(OwnerField::Surname) && cells.isBlank(OwnerField::Surname) &&
        cells.isBlank(OwnerField::Company))
        cells.refuse(OwnerField::Surname, "owner_without_name",
                     "The owner " + quote(cells.cell(OwnerField::Code)) + " has neither surname nor company: \"\".");
    readLanguage(cells, context, person);
    person.email = optionalText(cells, OwnerField::Email);
    if (person.email && !looksLikeAddress(*person.email))
        cells.warn(OwnerField::Email, "email_doubtful", quote(*person.email) + " does not look like an address.");
    person.mobile = optionalText(cells, OwnerField::Mobile);
    person.street = optionalText(cells, OwnerField::Street);
    person.postalCode = optionalText(cells, OwnerField::PostalCode);
    person.town = optionalText(cells, OwnerField::Town);
    readCountry(cells, person);
    const auto iban = readIban(cells, OwnerField::Iban);
    if (!iban.empty())
        person.iban = iban;
}

} // namespace

void readOwners(const TakeoverTable& file, TakeoverContext& context)
{
    context.ownersFile = file.fileName;
    context.owners.emplace();
    RowCells cells(file, context.faults());
    auto& owners = context.plan().owners;
    while (cells.next()) {
        PlannedOwner owner;
        owner.line = cells.line();
        if (const auto code = cells.text(OwnerField::Code)) {
            owner.record.code = *code;
            const auto [other, isNew] = context.owners->emplace(*code, owners.size());
            if (!isNew)
                cells.refuse(OwnerField::Code, "owner_twice",
                             "The code " + quote(*code) + " is on line " + std::to_string(owners[other->second].line) +
                                 " as well.");
        }
        readPerson(cells, context, owner.record);
        owners.push_back(std::move(owner));
    }
    if (file.columns.columnOf[OwnerField::Code] < 0)
        context.owners.reset();
}

} // namespace mitoyen::interchange
