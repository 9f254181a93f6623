// SPDX-License-Identifier: AGPL-3.0-or-later
#include "small_takeover.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace mitoyen::interchange {
namespace {

using test::Dialect;
using test::SmallTakeover;
using test::Speech;

/// Everything a plan holds but the headers as written, in one text to compare.
std::string digest(const TakeoverPlan& plan, bool withNames)
{
    std::string text;
    const auto put = [&text](const auto& part) { text += part + std::string("|"); };
    const auto putRow = [&](const core::Row& row) {
        for (const auto& value : row)
            put(core::toText(value));
    };
    putRow(schema::toRow(plan.building.record));
    put(plan.building.ibanCurrent + plan.building.ibanSavings);
    for (const auto& unit : plan.units)
        putRow(schema::toRow(unit.record));
    for (const auto& key : plan.keys) {
        if (withNames)
            put(key.name);
        put(std::to_string(key.general) + " " + std::to_string(key.total));
        for (const auto share : key.shares)
            put(std::to_string(share));
    }
    for (const auto& owner : plan.owners)
        putRow(schema::toRow(owner.record));
    for (const auto& holder : plan.holders) {
        put(std::string(schema::toWord(holder.kind)) + std::to_string(holder.representative));
        for (const auto& member : holder.members)
            put(std::to_string(member.owner) + std::string(schema::toWord(member.right)) + core::toText(member.part));
    }
    for (const auto& one : plan.ownerships)
        put(std::to_string(one.unit) + " " + std::to_string(one.holder) + core::toIso(one.since) +
            (one.until ? core::toIso(*one.until) : "open"));
    for (const auto& supplier : plan.suppliers)
        put(supplier);
    for (const auto& account : plan.accounts)
        put(account.number);
    for (const auto& expense : plan.expenses) {
        putRow(schema::toRow(expense.record));
        put(std::to_string(expense.supplier) + " " + std::to_string(expense.account) + " " +
            std::to_string(expense.key));
    }
    for (const auto& item : plan.agenda)
        putRow(schema::toRow(item.record));
    return text;
}

TEST(TakeoverPlan, HoldsWhatTheFilesSay)
{
    const auto plan = SmallTakeover().read().plan;
    EXPECT_EQ(plan.building.record.enterpriseNumber, "0209523067");
    EXPECT_EQ(plan.building.ibanCurrent, "BE85097715482306");
    EXPECT_EQ(core::toIso(*plan.building.record.fiscalYearStart), "2026-01-01");
    ASSERT_EQ(plan.units.size(), 4u);
    EXPECT_EQ(plan.units[0].record.surfaceDm2, 8550);
    EXPECT_EQ(plan.units[2].record.surfaceDm2, 12025);
    EXPECT_FALSE(plan.units[3].record.surfaceDm2);
    EXPECT_EQ(plan.units[3].record.floor, "-1");
    EXPECT_EQ(plan.units[3].record.position, 3);
    EXPECT_EQ(plan.units[2].record.kind, model::UnitKind::Shop);
    ASSERT_EQ(plan.expenses.size(), 3u);
    EXPECT_EQ(plan.expenses[1].record.total.cents, 130863);
    EXPECT_EQ(plan.expenses[1].record.vatLines, (std::vector<model::VatLine>{{600, {123456}, {7407}}}));
    EXPECT_EQ(plan.expenses[2].record.total.cents, -1210);
    EXPECT_EQ(plan.suppliers, (std::vector<std::string>{"Ascenseurs; Mosan", "Toiture \"Ardenne\""}));
}

TEST(TakeoverPlan, KeysAreNamedByTheirHeadersAndTheSharesAreGeneral)
{
    const auto plan = SmallTakeover().read().plan;
    ASSERT_EQ(plan.keys.size(), 3u);
    EXPECT_EQ(plan.keys[0].name, "General");
    EXPECT_TRUE(plan.keys[0].general);
    EXPECT_EQ(plan.keys[0].total, 1000);
    EXPECT_EQ(plan.keys[1].name, "Ascenseur");
    EXPECT_EQ(plan.keys[1].total, 750);
    EXPECT_EQ(plan.keys[2].name, "Chauffage");
    EXPECT_EQ(plan.keys[2].shares, (std::vector<std::int64_t>{10, 20, 0, 0}));
    EXPECT_EQ(plan.expenses[0].key, 1u);
    EXPECT_EQ(plan.expenses[1].key, 0u);
}

TEST(TakeoverPlan, RowsOfOneUnitWithOneDateAreOneHolderAndALaterDateEndsTheEarlier)
{
    const auto plan = SmallTakeover().read().plan;
    ASSERT_EQ(plan.ownerships.size(), 5u);
    const auto& joint = plan.holders[plan.ownerships[0].holder];
    EXPECT_EQ(joint.kind, model::HolderKind::Undivided);
    EXPECT_EQ(joint.members.size(), 2u);
    EXPECT_FALSE(plan.ownerships[0].until);
    EXPECT_EQ(core::toIso(*plan.ownerships[1].until), "2026-03-09");
    EXPECT_EQ(core::toIso(plan.ownerships[2].since), "2026-03-10");
    EXPECT_FALSE(plan.ownerships[2].until);
}

TEST(TakeoverPlan, TheUsufructuaryRepresentsEvenWhenNamedSecond)
{
    const auto plan = SmallTakeover().read().plan;
    const auto& holder = plan.holders[plan.ownerships[3].holder];
    EXPECT_EQ(holder.kind, model::HolderKind::Usufruct);
    EXPECT_EQ(holder.representative, 1u);
}

TEST(TakeoverPlan, TheSameMembersAreOneHolderForAllTheirUnits)
{
    const auto plan = SmallTakeover().read().plan;
    EXPECT_EQ(plan.ownerships[1].holder, plan.ownerships[4].holder);
    EXPECT_EQ(plan.holders.size(), 4u);
    SmallTakeover swapped;
    swapped.table(FileKind::Ownership).pop_back();
    swapped.table(FileKind::Ownership).push_back({"C1", "P2", "2/4", "Indivision", "01/01/2020"});
    swapped.table(FileKind::Ownership).push_back({"C1", "P1", "1/2", "Indivision", "01/01/2020"});
    const auto other = swapped.read().plan;
    EXPECT_EQ(other.ownerships[0].holder, other.ownerships[4].holder);
}

TEST(TakeoverPlan, HalvesOfFullOwnershipAreJointOwnershipAndALoneUndividedWholeIsFull)
{
    SmallTakeover takeover;
    for (const int line : {2, 3})
        takeover.cell(FileKind::Ownership, line, 3) = "Pleine propriété";
    takeover.cell(FileKind::Ownership, 4, 3) = "Indivision";
    const auto reading = takeover.read();
    ASSERT_TRUE(reading.accepted());
    EXPECT_EQ(reading.plan.holders[reading.plan.ownerships[0].holder].kind, model::HolderKind::Undivided);
    EXPECT_EQ(reading.plan.holders[reading.plan.ownerships[1].holder].kind, model::HolderKind::Sole);
}

TEST(TakeoverPlan, AnInvoiceWithTwoRatesIsOneExpense)
{
    SmallTakeover takeover;
    takeover.table(FileKind::Expenses)
        .push_back({"03/02/2026", "Toiture \"Ardenne\"", "F2", "61101", "Général", "100", "21%", "21", "121"});
    const auto reading = takeover.read();
    ASSERT_TRUE(reading.accepted());
    ASSERT_EQ(reading.plan.expenses.size(), 3u);
    EXPECT_EQ(reading.plan.expenses[1].record.vatLines.size(), 2u);
    EXPECT_EQ(reading.plan.expenses[1].record.total.cents, 130863 + 12100);
}

TEST(TakeoverPlan, CountsRecords)
{
    const auto counts = SmallTakeover().read().counts;
    EXPECT_EQ(counts.units, 4u);
    EXPECT_EQ(counts.keys, 3u);
    EXPECT_EQ(counts.owners, 4u);
    EXPECT_EQ(counts.holders, 4u);
    EXPECT_EQ(counts.ownerships, 5u);
    EXPECT_EQ(counts.expenses, 3u);
    EXPECT_EQ(counts.agendaItems, 2u);
}

TEST(TakeoverPlan, IsTheSameFromEveryDialectAndEveryLanguage)
{
    const auto expected = digest(SmallTakeover().read().plan, false);
    for (const auto speech : {Speech::French, Speech::Dutch, Speech::German, Speech::English})
        for (const char delimiter : {';', ',', '\t'})
            for (const auto encoding : {Encoding::Utf8, Encoding::Utf8WithMark, Encoding::Windows1252,
                                        Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian})
                for (const std::string end : {"\r\n", "\n", "\r"})
                    for (const bool quotes : {false, true}) {
                        const Dialect dialect{delimiter, encoding, end, quotes, !quotes};
                        const auto reading = SmallTakeover(speech).read(dialect);
                        ASSERT_TRUE(reading.accepted())
                            << reading.faults.errors[0].message << static_cast<int>(speech) << delimiter;
                        ASSERT_TRUE(reading.faults.warnings.empty()) << reading.faults.warnings[0].message;
                        ASSERT_EQ(digest(reading.plan, false), expected);
                    }
}

RC_GTEST_PROP(TakeoverPlanProperties, TheOrderOfColumnsSaysNothing, ())
{
    SmallTakeover takeover(*rc::gen::element(Speech::French, Speech::Dutch, Speech::German, Speech::English));
    const auto expected = digest(takeover.read().plan, true);
    for (std::size_t kind = 0; kind < fileKinds; ++kind) {
        auto& table = takeover.table(static_cast<FileKind>(kind));
        // The keys keep their order among themselves: it is theirs on every list.
        std::vector<std::size_t> order(table[0].size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[*rc::gen::inRange<std::size_t>(0, i)]);
        if (static_cast<FileKind>(kind) == FileKind::Lots) {
            const auto first = std::find(order.begin(), order.end(), 5u);
            const auto second = std::find(order.begin(), order.end(), 6u);
            if (second < first)
                std::iter_swap(first, second);
        }
        for (auto& row : table) {
            SmallTakeover::Row moved;
            for (const auto from : order)
                moved.push_back(row[from]);
            row = moved;
        }
    }
    const auto reading = takeover.read();
    RC_ASSERT(reading.accepted());
    RC_ASSERT(digest(reading.plan, true) == expected);
}

RC_GTEST_PROP(TakeoverPlanProperties, AnyCellInAnyPlaceIsJudgedAndNeverStopsTheProgram, ())
{
    SmallTakeover takeover;
    const auto kind = static_cast<FileKind>(*rc::gen::inRange<std::size_t>(0, fileKinds));
    auto& table = takeover.table(kind);
    const auto row = *rc::gen::inRange<std::size_t>(0, table.size());
    const auto column = *rc::gen::inRange<std::size_t>(0, table[row].size());
    table[row][column] =
        *rc::gen::oneOf(rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789,.-/% \"';\n\xc3\xa9"
                                                                                       "ab"))),
                        rc::gen::elementOf(std::vector<std::string>{"", "9999999999999999999", "-1", "1/0", "0/0",
                                                                    "1000001/1", "31/12/9999"}));
    const auto reading = takeover.read();
    for (const auto& fault : reading.faults.errors) {
        RC_ASSERT(fault.line >= 1);
        RC_ASSERT(!fault.code.empty());
        RC_ASSERT(!fault.file.empty());
    }
}

} // namespace
} // namespace mitoyen::interchange
