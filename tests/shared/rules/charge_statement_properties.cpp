// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/allocation.h"
#include "shared/rules/charge_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace mitoyen::rules {

namespace {

/// Positions of expense and unit, and the rate: what is divided among holders.
using Part = std::tuple<std::uint32_t, std::uint32_t, std::int32_t>;

std::vector<HeldSpan> anySpans(const core::Uuid& unit, core::Period period)
{
    std::set<std::int32_t> starts{period.from.days - *rc::gen::inRange(0, 400)};
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        starts.insert(period.from.days + *rc::gen::inRange(-20, period.days() + 20));
    std::vector<HeldSpan> spans;
    for (auto start = starts.begin(); start != starts.end(); ++start) {
        HeldSpan span{unit, holderId(static_cast<std::uint32_t>(*rc::gen::inRange(1, 6))), {*start}, {}};
        if (std::next(start) != starts.end() && *rc::gen::arbitrary<bool>())
            span.until = core::Date{*std::next(start) - 1};
        spans.push_back(span);
    }
    if (*rc::gen::arbitrary<bool>())
        std::reverse(spans.begin(), spans.end());
    return spans;
}

ChargedExpense anyExpense(std::uint32_t number, core::Period period, std::uint32_t keys)
{
    ChargedExpense expense{expenseId(number),
                           period.from + *rc::gen::inRange(-10, period.days() + 10),
                           "Supplier",
                           std::to_string(number),
                           "61011",
                           keyId(static_cast<std::uint32_t>(*rc::gen::inRange<std::uint32_t>(1, keys + 1))),
                           {}};
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        expense.vatLines.push_back({*rc::gen::element(0, 600, 2100),
                                    {*rc::gen::inRange<std::int64_t>(-100'000, 1'000'000)},
                                    {*rc::gen::inRange<std::int64_t>(-20'000, 200'000)}});
    return expense;
}

ChargeInput anyBuilding()
{
    ChargeInput input;
    input.period.from = on("2026-01-01") + *rc::gen::inRange(0, 365);
    input.period.to = input.period.from + *rc::gen::inRange(0, 120);
    const auto units = *rc::gen::inRange<std::uint32_t>(1, 8);
    for (std::uint32_t unit = 1; unit <= units; ++unit) {
        input.units.push_back({unitId(unit), "A" + std::to_string(unit)});
        for (const auto& span : anySpans(unitId(unit), input.period))
            input.spans.push_back(span);
    }
    const auto keys = *rc::gen::inRange<std::uint32_t>(1, 4);
    for (std::uint32_t key = 1; key <= keys; ++key) {
        ChargedKey entry{keyId(key), "Key " + std::to_string(key), {}};
        for (std::uint32_t unit = 0; unit < units; ++unit)
            entry.weights.push_back(*rc::gen::inRange<std::int64_t>(0, 300));
        entry.weights[*rc::gen::inRange<std::size_t>(0, units)] += 1;
        input.keys.push_back(entry);
    }
    for (std::uint32_t number = *rc::gen::inRange<std::uint32_t>(0, 12); number > 0; --number)
        input.expenses.push_back(anyExpense(number, input.period, keys));
    return input;
}

bool sameLine(const ChargeLine& a, const ChargeLine& b)
{
    const auto key = [](const ChargeLine& line) {
        return std::tuple(line.expense, line.unit, line.rateBasisPoints, line.days, line.net.cents, line.vat.cents,
                          line.net.unitExtraCent, line.vat.unitExtraCent, line.net.dayExtraCent, line.vat.dayExtraCent);
    };
    return key(a) == key(b);
}

/// Lines of one unit by holder, wherever the statement stands.
std::map<core::Uuid, std::vector<ChargeLine>> linesOfUnit(const ChargeStatements& made, std::uint32_t unit)
{
    std::map<core::Uuid, std::vector<ChargeLine>> lines;
    for (const auto& statement : made.statements)
        for (const auto& line : statement.lines)
            if (line.unit == unit)
                lines[statement.holder].push_back(line);
    return lines;
}

RC_GTEST_PROP(ChargeStatementProperties, StatementsAddUpToTheExpensesOfThePeriod, ())
{
    const auto input = anyBuilding();
    const auto made = chargeStatements(input).value();
    core::Money net;
    core::Money vat;
    for (const auto& expense : input.expenses) {
        if (!input.period.contains(expense.date))
            continue;
        for (const auto& line : expense.vatLines) {
            net += line.net;
            vat += line.vat;
        }
    }
    core::Money statementNet;
    core::Money statementVat;
    core::Money statementTotal;
    for (const auto& statement : made.statements) {
        statementNet += statement.net;
        statementVat += statement.vat;
        statementTotal += statement.total;
    }
    RC_ASSERT(statementNet == net && made.net == net);
    RC_ASSERT(statementVat == vat && made.vat == vat);
    RC_ASSERT(statementTotal == net + vat && made.total == net + vat);
}

RC_GTEST_PROP(ChargeStatementProperties, LinesAddUpToTheirStatement, ())
{
    for (const auto& statement : chargeStatements(anyBuilding()).value().statements) {
        std::int64_t net = 0;
        std::int64_t vat = 0;
        for (const auto& line : statement.lines) {
            net += line.net.cents;
            vat += line.vat.cents;
        }
        RC_ASSERT(net == statement.net.cents && vat == statement.vat.cents);
        RC_ASSERT(statement.total == statement.net + statement.vat);
    }
}

RC_GTEST_PROP(ChargeStatementProperties, HoldersOfAUnitBearExactlyTheUnitsPart, ())
{
    const auto input = anyBuilding();
    const auto made = chargeStatements(input).value();
    std::map<Part, std::int64_t> net;
    std::map<Part, std::int64_t> vat;
    std::map<Part, std::int32_t> days;
    std::map<Part, ChargeLine> anyLine;
    for (const auto& statement : made.statements) {
        for (const auto& line : statement.lines) {
            const Part part{line.expense, line.unit, line.rateBasisPoints};
            net[part] += line.net.cents;
            vat[part] += line.vat.cents;
            days[part] += line.days;
            anyLine[part] = line;
        }
    }
    for (const auto& [part, line] : anyLine) {
        RC_ASSERT(net[part] == line.net.unitFloor + line.net.unitExtraCent);
        RC_ASSERT(vat[part] == line.vat.unitFloor + line.vat.unitExtraCent);
        RC_ASSERT(days[part] == input.period.days());
        RC_ASSERT(line.daysOf == input.period.days());
    }
}

RC_GTEST_PROP(ChargeStatementProperties, NoHolderIsACentOrMoreAwayFromHisDays, ())
{
    const auto isNear = [](const ChargeAmount& amount, const ChargeLine& line) {
        const auto part = amount.unitFloor + amount.unitExtraCent;
        return std::abs(amount.cents * line.daysOf - part * line.days) < line.daysOf;
    };
    for (const auto& statement : chargeStatements(anyBuilding()).value().statements)
        for (const auto& line : statement.lines)
            RC_ASSERT(isNear(line.net, line) && isNear(line.vat, line));
}

RC_GTEST_PROP(ChargeStatementProperties, UnitsPartsFollowTheAllocationOfEachRate, ())
{
    const auto input = anyBuilding();
    const auto made = chargeStatements(input).value();
    for (const auto& statement : made.statements) {
        for (const auto& line : statement.lines) {
            const auto& expense = input.expenses[line.expense];
            core::Money net;
            core::Money vat;
            for (const auto& rate : expense.vatLines) {
                if (rate.rateBasisPoints == line.rateBasisPoints) {
                    net += rate.net;
                    vat += rate.vat;
                }
            }
            const auto key = std::find_if(input.keys.begin(), input.keys.end(),
                                          [&](const auto& entry) { return entry.id == expense.key; });
            for (const auto& [total, amount] : {std::pair(net, line.net), std::pair(vat, line.vat)}) {
                const auto part = allocate(total, key->weights).value()[line.unit];
                RC_ASSERT(part.floor == amount.unitFloor && part.extraCent == amount.unitExtraCent);
                RC_ASSERT(part.remainder == amount.unitRemainder && part.weight == line.weight);
            }
        }
    }
}

RC_GTEST_PROP(ChargeStatementProperties, CreditNotesForEverythingNegateEveryLine, ())
{
    const auto input = anyBuilding();
    auto credited = input;
    for (auto& expense : credited.expenses)
        for (auto& line : expense.vatLines)
            line = {line.rateBasisPoints, -line.net, -line.vat};
    const auto made = chargeStatements(input).value();
    const auto negated = chargeStatements(credited).value();
    RC_ASSERT(made.statements.size() == negated.statements.size());
    for (std::size_t i = 0; i < made.statements.size(); ++i) {
        RC_ASSERT(made.statements[i].net == -negated.statements[i].net);
        RC_ASSERT(made.statements[i].vat == -negated.statements[i].vat);
        for (std::size_t line = 0; line < made.statements[i].lines.size(); ++line)
            RC_ASSERT(made.statements[i].lines[line].net.cents == -negated.statements[i].lines[line].net.cents);
    }
}

RC_GTEST_PROP(ChargeStatementProperties, TheOrderOfTheSpansDoesNotMatter, ())
{
    const auto input = anyBuilding();
    auto reversed = input;
    std::reverse(reversed.spans.begin(), reversed.spans.end());
    const auto made = chargeStatements(input).value();
    const auto again = chargeStatements(reversed).value();
    RC_ASSERT(made.statements.size() == again.statements.size());
    for (std::size_t i = 0; i < made.statements.size(); ++i) {
        RC_ASSERT(made.statements[i].holder == again.statements[i].holder);
        RC_ASSERT(std::equal(made.statements[i].lines.begin(), made.statements[i].lines.end(),
                             again.statements[i].lines.begin(), again.statements[i].lines.end(), sameLine));
    }
}

RC_GTEST_PROP(ChargeStatementProperties, ASaleChangesNoCentOfAnotherUnit, ())
{
    const auto input = anyBuilding();
    const auto sold = *rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(input.units.size()));
    auto after = input;
    std::erase_if(after.spans, [&](const auto& span) { return span.unit == input.units[sold].id; });
    for (const auto& span : anySpans(input.units[sold].id, input.period))
        after.spans.push_back(span);
    const auto before = chargeStatements(input).value();
    const auto changed = chargeStatements(after).value();
    for (std::uint32_t unit = 0; unit < input.units.size(); ++unit) {
        if (unit == sold)
            continue;
        const auto left = linesOfUnit(before, unit);
        const auto right = linesOfUnit(changed, unit);
        RC_ASSERT(left.size() == right.size());
        for (const auto& [holder, lines] : left) {
            RC_ASSERT(right.contains(holder));
            const auto& others = right.at(holder);
            RC_ASSERT(std::equal(lines.begin(), lines.end(), others.begin(), others.end(), sameLine));
        }
    }
}

RC_GTEST_PROP(ChargeStatementProperties, ATakenAwayHolderIsAlwaysNoticed, ())
{
    auto input = anyBuilding();
    const auto unit = input.units[*rc::gen::inRange<std::size_t>(0, input.units.size())].id;
    std::erase_if(input.spans, [&](const auto& span) { return span.unit == unit && span.since <= input.period.from; });
    RC_ASSERT(chargeStatements(input).error().code == "unit_without_holder");
}

} // namespace

} // namespace mitoyen::rules
