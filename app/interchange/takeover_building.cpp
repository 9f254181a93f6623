// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/enterprise_number.h"
#include "banking/iban.h"
#include "interchange/takeover_parts.h"
#include "interchange/takeover_words.h"

namespace mitoyen::interchange {

namespace {

std::string textOf(RowCells& cells, std::size_t field)
{
    return std::string(cells.text(field).value_or(std::string_view{}));
}

void readEnterpriseNumber(RowCells& cells, model::Building& building)
{
    constexpr auto field = BuildingField::EnterpriseNumber;
    const auto text = cells.text(field);
    if (!text)
        return;
    const auto number = banking::parseEnterpriseNumber(*text);
    if (number)
        building.enterpriseNumber = number->digits;
    else
        cells.refuse(field, number.error().code, number.error().text);
}

void readDeedTotal(RowCells& cells, TakeoverContext& context)
{
    constexpr auto field = BuildingField::DeedTotal;
    const auto text = cells.text(field);
    if (!text)
        return;
    const auto total = parseWhole(*text);
    if (!total || *total == 0) {
        cells.refuse(field, "number_not_a_number",
                     quote(*text) + " is not a total of shares; write a whole number like 10000.");
        return;
    }
    context.deedTotal = *total;
    context.deedTotalCell = *text;
    context.plan().building.deedTotal = *total;
}

void readBuildingRow(RowCells& cells, TakeoverContext& context)
{
    auto& planned = context.plan().building;
    auto& building = planned.record;
    building.name = textOf(cells, BuildingField::Name);
    building.street = textOf(cells, BuildingField::Street);
    building.postalCode = textOf(cells, BuildingField::PostalCode);
    building.town = textOf(cells, BuildingField::Town);
    readEnterpriseNumber(cells, building);
    planned.ibanCurrent = readIban(cells, BuildingField::IbanCurrent);
    planned.ibanSavings = readIban(cells, BuildingField::IbanSavings);
    if (cells.isBlank(BuildingField::IbanCurrent))
        cells.warn(BuildingField::IbanCurrent, "building_without_account",
                   "The building has no current account; its statements will ask for no payment.");
    readDeedTotal(cells, context);
    if (const auto word = cells.text(BuildingField::Language)) {
        if (const auto language = languageOf(*word))
            building.language = *language;
        else
            cells.refuse(BuildingField::Language, "unknown_language",
                         quote(*word) +
                             " is no language of the product; choose one of: " + wordList<model::Language>() + ".");
    }
    building.fiscalYearStart = cells.date(BuildingField::FiscalYearStart);
}

} // namespace

std::string readIban(RowCells& cells, std::size_t field)
{
    const auto text = cells.cell(field);
    if (text.empty())
        return {};
    const auto iban = banking::parseIban(text);
    if (!iban) {
        cells.refuse(field, iban.error().code, iban.error().text);
        return {};
    }
    if (const auto national = banking::checkNationalNumber(*iban); !national)
        cells.warn(field, national.error().code,
                   quote(text) + " is not the number of a Belgian account; compare it with the paper.");
    return iban->text;
}

void readBuilding(const TakeoverTable& file, TakeoverContext& context)
{
    RowCells cells(file, context.faults());
    if (!cells.next()) {
        context.faults().refuse(
            {file.fileName, 1, {}, "building_missing", "The file describes no building: there is no row.", {}});
        return;
    }
    readBuildingRow(cells, context);
    while (cells.next())
        cells.refuse(BuildingField::Name, "more_than_one_building",
                     quote(cells.cell(BuildingField::Name)) + " is a second building; take over one at a time.");
}

void readAgenda(const TakeoverTable& file, TakeoverContext& context)
{
    RowCells cells(file, context.faults());
    std::unordered_map<std::int64_t, int> lines;
    while (cells.next()) {
        PlannedAgendaItem item;
        item.line = cells.line();
        if (const auto number = cells.text(AgendaField::Item)) {
            const auto position = parseWhole(*number);
            if (!position)
                cells.refuse(AgendaField::Item, "item_not_a_number", quote(*number) + " is not the number of an item.");
            else if (const auto [other, isNew] = lines.emplace(*position, item.line); !isNew)
                cells.refuse(AgendaField::Item, "item_twice",
                             "The item " + quote(*number) + " is on line " + std::to_string(other->second) +
                                 " as well.");
            item.record.position = position.value_or(0);
        }
        item.record.title = textOf(cells, AgendaField::Title);
        if (const auto word = cells.text(AgendaField::Majority)) {
            const auto majority = majorityOf(*word);
            if (!majority)
                cells.refuse(AgendaField::Majority, "unknown_majority",
                             quote(*word) + " is no majority; choose one of: " + wordList<model::Majority>() + ".");
            item.record.majority = majority.value_or(model::Majority::Absolute);
        }
        context.plan().agenda.push_back(std::move(item));
    }
}

} // namespace mitoyen::interchange
