// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/workload.h"

#include "model/account.h"
#include "model/allocation_key.h"
#include "model/building.h"
#include "model/document.h"
#include "model/expense.h"
#include "model/fiscal_year.h"
#include "model/holder.h"
#include "model/note.h"
#include "model/ownership.h"
#include "model/person.h"
#include "model/statement.h"
#include "model/supplier.h"
#include "model/task.h"
#include "model/unit.h"
#include "simulation/rows_made_up.h"
#include "storage/conflicts.h"
#include "sync/commands.h"

#include <array>

namespace mitoyen::simulation {

namespace {

using schema::description;
using schema::EntityDescription;

/// Repeated ones come up more often.
const EntityDescription& someEntity(Device& device, Dice& dice)
{
    static const std::array all{
        &description<model::Task>(),         &description<model::Task>(),      &description<model::Expense>(),
        &description<model::Expense>(),      &description<model::Expense>(),   &description<model::Building>(),
        &description<model::Building>(),     &description<model::Unit>(),      &description<model::Person>(),
        &description<model::Holder>(),       &description<model::Holder>(),    &description<model::Supplier>(),
        &description<model::Note>(),         &description<model::Ownership>(), &description<model::Account>(),
        &description<model::AllocationKey>()};
    const auto& entity = *all[dice.roll(all.size())];
    // Who has rights in some buildings only is not offered to make another.
    return device.ledger().buildings && entity.table == "building" ? description<model::Task>() : entity;
}

void makeOne(Device& device, Dice& dice)
{
    const auto& entity = someEntity(device, dice);
    const auto row = madeUpRow(device, dice, entity);
    device.act("make " + named({&entity, std::get<core::Uuid>(row[0])}),
               [&](Typist& typist) { return typist.insert(entity, row); });
}

void changeOne(Device& device, Dice& dice)
{
    const auto& entity = someEntity(device, dice);
    const auto row = someRow(device, dice, entity);
    if (!row)
        return makeOne(device, dice);
    const auto after = retyped(device, dice, entity, *row);
    device.act("change " + named({&entity, std::get<core::Uuid>(after[0])}),
               [&](Typist& typist) { return typist.save(entity, after); });
}

void removeOne(Device& device, Dice& dice)
{
    const auto& entity = someEntity(device, dice);
    const auto row = someRow(device, dice, entity);
    if (!row)
        return;
    const auto id = std::get<core::Uuid>((*row)[0]);
    device.act("remove " + named({&entity, id}), [&](Typist& typist) { return typist.remove(entity, id); });
}

/// Several records in one act, some of them twice: all or nothing.
void doMuch(Device& device, Dice& dice)
{
    const bool broken = dice.percent(10);
    device.act("do much", [&](Typist& typist) -> core::Result<void> {
        for (auto left = 2 + dice.roll(4); left > 0; --left) {
            const auto& entity = someEntity(device, dice);
            const auto row = madeUpRow(device, dice, entity);
            if (auto done = typist.insert(entity, row); !done)
                return done;
            if (dice.oneIn(2))
                if (auto done = typist.save(entity, retyped(device, dice, entity, row)); !done)
                    return done;
            if (dice.oneIn(6))
                if (auto done = typist.remove(entity, std::get<core::Uuid>(row[0])); !done)
                    return done;
        }
        return broken ? core::Result<void>(core::Error{"changed_my_mind", "", {}}) : core::Result<void>();
    });
}

void setShares(Device& device, Dice& dice)
{
    const auto& keys = description<model::AllocationKey>();
    const auto& units = description<model::Unit>();
    const auto row = someRow(device, dice, keys);
    if (!row)
        return;
    std::vector<model::UnitShare> shares;
    std::int64_t total = 0;
    for (const auto& unit : device.replica().rows(units))
        if (unit.row[*units.building()] == (*row)[*keys.building()] && shares.size() < 4 && dice.percent(80)) {
            shares.push_back({{std::get<core::Uuid>(unit.row[0])}, dice.between(1, 3)});
            total += shares.back().shares;
        }
    total += dice.percent(5) ? 1 : 0;
    const auto after = schema::Cell<std::vector<model::UnitShare>>::to(shares);
    const auto shareColumn = *keys.column("shares");
    const auto totalColumn = *keys.column("total");
    sync::Command command{"SetShares", &keys, std::get<core::Uuid>((*row)[0]), {}, {}};
    command.arguments = {
        {"before", (*row)[shareColumn]}, {"after", after}, {"total", total}, {"total_before", (*row)[totalColumn]}};
    const bool hasEffect = (*row)[shareColumn] != after || (*row)[totalColumn] != core::Value{total};
    device.act("set shares of " + named({&keys, command.record}),
               [&](Typist& typist) { return typist.command(command, hasEffect); });
}

void issueDocument(Device& device, Dice& dice)
{
    auto& replica = device.replica();
    const auto holderRow = someRow(device, dice, description<model::Holder>());
    if (!holderRow)
        return;
    const auto holder = *schema::fromRow<model::Holder>(*holderRow);
    model::Statement statement;
    statement.id.uuid = replica.newId();
    statement.organisation = replica.organisation();
    statement.building = holder.building;
    statement.holder = holder.id;
    statement.number = "2026-" + std::to_string(dice.roll(1'000));
    statement.structuredCommunication = "0000000" + std::to_string(10'000 + dice.roll(dice.oneIn(3) ? 3 : 10'000));
    statement.fromDate = *core::parseIsoDate("2026-0" + std::to_string(1 + dice.roll(6)) + "-01");
    statement.toDate = *core::parseIsoDate("2026-12-31");
    for (const auto& stored : replica.rows(description<model::Expense>())) {
        const auto expense = *schema::fromRow<model::Expense>(stored.row);
        if (expense.building != holder.building || dice.oneIn(2))
            continue;
        model::StatementExpense frozen;
        frozen.expense = expense.id;
        frozen.date = expense.date;
        frozen.total = expense.total;
        statement.expenses.push_back(frozen);
    }
    model::Document document;
    document.id.uuid = replica.newId();
    document.organisation = replica.organisation();
    document.building = holder.building;
    document.title = "Statement " + statement.number;
    document.statement = statement.id;
    sync::Command command{"IssueDocument", &description<model::Statement>(), statement.id.uuid, {}, {}};
    command.facts = {{command.entity, schema::toRow(statement)},
                     {&description<model::Document>(), schema::toRow(document)}};
    device.act("issue " + named({command.entity, command.record}),
               [&](Typist& typist) { return typist.command(command, true); });
}

} // namespace

void found(Device& device, Dice& dice)
{
    device.act("found", [&](Typist& typist) -> core::Result<void> {
        for (const auto* entity :
             {&description<model::Building>(), &description<model::Unit>(), &description<model::Unit>(),
              &description<model::AllocationKey>(), &description<model::Supplier>(), &description<model::Account>(),
              &description<model::Person>(), &description<model::Person>(), &description<model::Holder>(),
              &description<model::Expense>(), &description<model::Task>()})
            for (int tries = 0; tries < 3 && !typist.tryInsert(*entity, madeUpRow(device, dice, *entity));)
                ++tries;
        return {};
    });
}

void doSomething(Device& device, Dice& dice)
{
    const auto what = dice.roll(100);
    if (what < 16)
        makeOne(device, dice);
    else if (what < 66)
        changeOne(device, dice);
    else if (what < 74)
        removeOne(device, dice);
    else if (what < 80)
        doMuch(device, dice);
    else if (what < 92)
        setShares(device, dice);
    else
        issueDocument(device, dice);
}

void workOnPeriods(Device& device, Dice& dice)
{
    const auto& years = description<model::FiscalYear>();
    auto row = someRow(device, dice, years);
    if (!row || dice.oneIn(4)) {
        row = madeUpRow(device, dice, years);
        const auto quarter = dice.roll(3);
        (*row)[*years.column("starts_on")] = "2026-0" + std::to_string(1 + 3 * quarter) + "-01";
        (*row)[*years.column("ends_on")] = "2026-0" + std::to_string(3 + 3 * quarter) + "-31";
        device.act("make a year", [&](Typist& typist) { return typist.insert(years, *row); });
    } else if (dice.oneIn(4)) {
        (*row)[*years.column("ends_on")] =
            "2026-0" + std::to_string(4 + dice.roll(6)) + "-1" + std::to_string(dice.roll(9));
        device.act("move " + named({&years, std::get<core::Uuid>((*row)[0])}),
                   [&](Typist& typist) { return typist.save(years, *row); });
    } else {
        const bool hasEffect = (*row)[*years.column("state")] == core::Value{std::string("open")};
        device.act("close " + named({&years, std::get<core::Uuid>((*row)[0])}),
                   [&](Typist& typist) { return typist.command(sync::closePeriod(*row), hasEffect); });
    }
}

void undoSomething(Device& device, Dice& dice)
{
    const auto acts = device.replica().undoList(dice.percent(70) ? 1 : 6);
    if (!acts.empty())
        device.undo(acts[dice.roll(acts.size())].number);
}

void settleSomething(Device& device, Dice& dice)
{
    const auto conflicts = storage::openConflicts(device.replica());
    if (conflicts.empty())
        return doSomething(device, dice);
    const auto& view = conflicts[dice.roll(conflicts.size())];
    const auto choice = static_cast<storage::Choice>(dice.roll(3));
    const auto value = choice == storage::Choice::Value ? std::optional<std::string>("Spa") : std::nullopt;
    device.act("settle " + view.conflict.entity + " " + view.conflict.field, [&](Typist& typist) {
        typist.trustJournal();
        return storage::resolve(typist.write(), view.conflict.id.uuid, choice, value);
    });
}

} // namespace mitoyen::simulation
