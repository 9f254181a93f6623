// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/rows_made_up.h"

#include "model/entities.h"
#include "model/expense.h"
#include "model/holder.h"
#include "model/person.h"

#include <array>

namespace mitoyen::simulation {

namespace {

using schema::ColumnKind;

/// Few texts, so that two people often type the same.
std::string someText(Dice& dice, std::size_t longest = 500)
{
    if (longest < 12)
        return std::string(1, static_cast<char>('A' + dice.roll(5)));
    static constexpr std::array<std::string_view, 6> texts{"Liège", "Namur", "Mons",
                                                           "Spa",   "Eupen", "a 'quoted' \"one\""};
    return dice.percent(60) ? std::string(texts[dice.roll(texts.size())])
                            : "text " + std::to_string(dice.roll(100'000));
}

std::string someDate(Dice& dice)
{
    return "2026-0" + std::to_string(1 + dice.roll(9)) + "-1" + std::to_string(dice.roll(9));
}

core::Value someReference(Device& device, Dice& dice, const schema::Column& column, const core::Value& building)
{
    if (column.name == "organisation")
        return device.replica().organisation().uuid;
    const auto& target = *model::findEntity(column.references);
    const auto own = target.building();
    std::vector<core::Uuid> fitting;
    for (const auto& stored : device.replica().rows(target))
        if (!own || core::isNull(building) || stored.row[*own] == building)
            fitting.push_back(std::get<core::Uuid>(stored.row[0]));
    if (fitting.empty())
        return column.nullable ? core::Value{} : core::Value{device.replica().newId()};
    return fitting[dice.roll(fitting.size())];
}

core::Value someValue(Device& device, Dice& dice, const schema::Column& column, const core::Value& building)
{
    if (column.nullable && dice.percent(25))
        return {};
    switch (column.kind) {
    case ColumnKind::Uuid:
        return column.references.empty() ? core::Value{device.replica().newId()}
                                         : someReference(device, dice, column, building);
    case ColumnKind::Text: return someText(dice, column.longest);
    case ColumnKind::Word: return std::string(column.words[dice.roll(column.words.size())]);
    case ColumnKind::Date: return someDate(dice);
    case ColumnKind::Boolean: return static_cast<std::int64_t>(dice.roll(2));
    case ColumnKind::List: return std::string("[]");
    default: return dice.between(std::max<std::int64_t>(column.minimum, 0), 5);
    }
}

void setAmount(Dice& dice, const schema::EntityDescription& entity, core::Row& row)
{
    std::vector<model::VatLine> lines;
    std::int64_t sum = 0;
    for (auto left = 1 + dice.roll(2); left > 0; --left) {
        model::VatLine line{
            static_cast<std::int64_t>(600 * (1 + dice.roll(2))), {dice.between(1, 4) * 100}, {dice.between(0, 2)}};
        sum += line.net.cents + line.vat.cents;
        lines.push_back(line);
    }
    row[*entity.column("vat_lines")] = schema::Cell<std::vector<model::VatLine>>::to(lines);
    row[*entity.column("total_cents")] = sum + (dice.percent(3) ? 1 : 0);
}

void setMembers(Device& device, Dice& dice, const schema::EntityDescription& entity, core::Row& row)
{
    const auto building = row[*entity.building()];
    std::vector<core::Uuid> persons;
    for (const auto& stored : device.replica().rows(schema::description<model::Person>()))
        if (stored.row[*schema::description<model::Person>().building()] == building)
            persons.push_back(std::get<core::Uuid>(stored.row[0]));
    if (persons.empty())
        return;
    const auto first = persons[dice.roll(persons.size())];
    const auto second = persons[dice.roll(persons.size())];
    using Members = std::vector<model::HolderMember>;
    const bool both = first != second;
    const Members members = both
        ? Members{{{first}, model::RightKind::Undivided, {1, 2}}, {{second}, model::RightKind::Undivided, {1, 2}}}
        : Members{{{first}, model::RightKind::Full, {1, 1}}};
    row[*entity.column("kind")] = std::string(both ? "undivided" : "sole");
    row[*entity.column("representative")] = first;
    row[*entity.column("members")] = schema::Cell<Members>::to(members);
}

void setTogether(Device& device, Dice& dice, const schema::EntityDescription& entity, core::Row& row)
{
    if (entity.table == "expense")
        setAmount(dice, entity, row);
    if (entity.table == "holder")
        setMembers(device, dice, entity, row);
    if (entity.table == "ownership") {
        row[*entity.column("since")] = "2025-0" + std::to_string(1 + dice.roll(9)) + "-01";
        row[*entity.column("until")] = dice.oneIn(2) ? core::Value{} : core::Value{someDate(dice)};
    }
}

/// Something the program refuses, here or at the server.
void breakOne(Device& device, Dice& dice, const schema::EntityDescription& entity, core::Row& row)
{
    const auto i = 1 + dice.roll(row.size() - 1);
    const auto& column = entity.columns[i];
    if (!column.references.empty())
        row[i] = device.replica().newId(); // a record nobody has
    else if (column.kind == ColumnKind::Text)
        row[i] = std::string(column.required ? 0 : column.longest + 1, 'x');
    else
        row[i] = core::Value{};
}

} // namespace

core::Row madeUpRow(Device& device, Dice& dice, const schema::EntityDescription& entity)
{
    core::Row row;
    for (const auto& column : entity.columns)
        row.push_back(column.initial);
    row[0] = device.replica().newId();
    const auto building = entity.building();
    if (building)
        row[*building] = someReference(device, dice, entity.columns[*building], {});
    for (std::size_t i = 1; i < row.size(); ++i) {
        const auto& column = entity.columns[i];
        if (i == building || !column.command.empty() || !column.together.empty())
            continue;
        row[i] = someValue(device, dice, column, building ? row[*building] : core::Value{});
        const bool names = ("," + std::string(entity.naturalKey) + ",").find("," + std::string(column.name) + ",") !=
            std::string::npos;
        if (names && column.kind == ColumnKind::Text)
            row[i] = "n" + std::to_string(dice.roll(1'000'000));
    }
    setTogether(device, dice, entity, row);
    if (entity.table == "person")
        row[*entity.column("surname")] = someText(dice);
    if (dice.percent(3))
        breakOne(device, dice, entity, row);
    return row;
}

core::Row retyped(Device& device, Dice& dice, const schema::EntityDescription& entity, core::Row row)
{
    const auto building = entity.building();
    for (auto left = 1 + dice.roll(3); left > 0; --left) {
        const auto i = 1 + dice.roll(row.size() - 1);
        const auto& column = entity.columns[i];
        if (!column.together.empty())
            setTogether(device, dice, entity, row);
        else if (i == building && !column.fixed)
            continue; // a record stays in its building
        else if ((!column.fixed && column.command.empty()) || dice.percent(1))
            row[i] = someValue(device, dice, column, building ? row[*building] : core::Value{});
    }
    if (dice.percent(3))
        breakOne(device, dice, entity, row);
    return row;
}

std::optional<core::Row> someRow(Device& device, Dice& dice, const schema::EntityDescription& entity)
{
    const auto rows = device.replica().rows(entity);
    if (rows.empty())
        return std::nullopt;
    return rows[dice.roll(dice.percent(75) ? std::min<std::size_t>(2, rows.size()) : rows.size())].row;
}

} // namespace mitoyen::simulation
