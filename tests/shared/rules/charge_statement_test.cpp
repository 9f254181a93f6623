// SPDX-License-Identifier: AGPL-3.0-or-later
#include "shared/rules/charge_builder.h"

#include <gtest/gtest.h>

namespace mitoyen::rules {

namespace {

TEST(ChargeStatement, DividesAnExpenseByItsKeyInTheOrderOfTheUnits)
{
    const auto made = ChargeBuilder()
                          .withUnits(5)
                          .withKey({152, 148, 200, 175, 325})
                          .heldBy(1, 1)
                          .heldBy(2, 2)
                          .heldBy(3, 3)
                          .heldBy(4, 4)
                          .heldBy(5, 5)
                          .withExpense({{0, {123'457}, {0}}})
                          .made();
    ASSERT_EQ(made.statements.size(), 5U);
    const std::vector<std::int64_t> expected{18765, 18272, 24691, 21605, 40124};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(made.statements[i].holder, holderId(static_cast<std::uint32_t>(i + 1)));
        EXPECT_EQ(made.statements[i].total.cents, expected[i]);
    }
    EXPECT_EQ(made.total.cents, 123'457);
}

TEST(ChargeStatement, DividesNetAndVatApart)
{
    const auto made = ChargeBuilder()
                          .withUnits(3)
                          .withKey({1, 1, 1})
                          .heldBy(1, 1)
                          .heldBy(2, 2)
                          .heldBy(3, 3)
                          .withExpense({{2100, {10'000}, {2'100}}})
                          .made();
    EXPECT_EQ(made.statements[0].net.cents, 3334);
    EXPECT_EQ(made.statements[0].vat.cents, 700);
    EXPECT_EQ(made.statements[0].total.cents, 4034);
    EXPECT_EQ(made.statements[1].total.cents, 4033);
    EXPECT_EQ(made.net.cents, 10'000);
    EXPECT_EQ(made.vat.cents, 2'100);
}

TEST(ChargeStatement, KeepsRatesApartAndJoinsLinesOfOneRate)
{
    const auto made = ChargeBuilder()
                          .withUnits(3)
                          .withKey({1, 1, 1})
                          .heldBy(1, 1)
                          .heldBy(2, 2)
                          .heldBy(3, 3)
                          .withExpense({{2100, {50}, {5}}, {600, {100}, {6}}, {2100, {50}, {16}}})
                          .made();
    const auto& lines = made.statements[0].lines;
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].rateBasisPoints, 2100);
    EXPECT_EQ(lines[0].net.cents, 34);
    EXPECT_EQ(lines[0].vat.cents, 7);
    EXPECT_EQ(lines[1].rateBasisPoints, 600);
    EXPECT_EQ(lines[1].net.cents, 34);
    EXPECT_EQ(lines[1].vat.cents, 2);
}

TEST(ChargeStatement, DividesAUnitsPartByTheDaysOfItsHolders)
{
    // A lot charge of 375.41, deed on 15 February: 45 days each, the tie goes to the seller.
    const auto made = ChargeBuilder()
                          .withUnits(1)
                          .withKey({1})
                          .heldBy(1, 1)
                          .heldBy(1, 2, "2026-02-15")
                          .withExpense({{0, {37'541}, {0}}})
                          .made();
    ASSERT_EQ(made.statements.size(), 2U);
    const auto& seller = made.statements[0].lines.front();
    const auto& buyer = made.statements[1].lines.front();
    EXPECT_EQ(seller.net.cents, 18'771);
    EXPECT_EQ(seller.days, 45);
    EXPECT_EQ(seller.daysOf, 90);
    EXPECT_EQ(seller.net.dayExtraCent, 1);
    EXPECT_EQ(buyer.net.cents, 18'770);
    EXPECT_EQ(buyer.net.dayExtraCent, 0);
}

TEST(ChargeStatement, DividesByDaysWhateverTheDateOfTheExpense)
{
    const auto building = [](const char* date) {
        return ChargeBuilder()
            .withUnits(1)
            .withKey({1})
            .heldBy(1, 1)
            .heldBy(1, 2, "2026-03-31")
            .withExpense({{0, {9'000}, {0}}}, 1, date);
    };
    for (const auto* date : {"2026-01-01", "2026-03-31"}) {
        const auto made = building(date).made();
        EXPECT_EQ(made.statements[0].total.cents, 8'900) << date;
        EXPECT_EQ(made.statements[1].total.cents, 100) << date;
    }
}

TEST(ChargeStatement, TakesExpensesOfThePeriodByTheirDate)
{
    const auto made = ChargeBuilder()
                          .withUnits(1)
                          .withKey({1})
                          .heldBy(1, 1)
                          .withExpense({{0, {1}, {0}}}, 1, "2025-12-31")
                          .withExpense({{0, {10}, {0}}}, 1, "2026-01-01")
                          .withExpense({{0, {100}, {0}}}, 1, "2026-03-31")
                          .withExpense({{0, {1000}, {0}}}, 1, "2026-04-01")
                          .made();
    EXPECT_EQ(made.total.cents, 110);
    ASSERT_EQ(made.statements[0].lines.size(), 2U);
    EXPECT_EQ(made.statements[0].lines[0].expense, 1U);
    EXPECT_EQ(made.statements[0].lines[1].expense, 2U);
}

TEST(ChargeStatement, ExplainsTheOddCents)
{
    const auto made = ChargeBuilder()
                          .withUnits(2)
                          .withKey({1, 2})
                          .heldBy(1, 1)
                          .heldBy(2, 2)
                          .withExpense({{2100, {100}, {-100}}})
                          .made();
    const auto& first = made.statements[0].lines.front();
    const auto& second = made.statements[1].lines.front();
    EXPECT_EQ(first.weight, 1);
    EXPECT_EQ(first.weightTotal, 3);
    EXPECT_EQ(first.net.unitFloor, 33);
    EXPECT_EQ(first.net.unitRemainder, 1);
    EXPECT_EQ(first.net.unitExtraCent, 0);
    EXPECT_EQ(second.net.unitFloor, 66);
    EXPECT_EQ(second.net.unitRemainder, 2);
    EXPECT_EQ(second.net.unitExtraCent, 1);
    EXPECT_EQ(second.vat.unitFloor, -66);
    EXPECT_EQ(second.vat.unitExtraCent, -1);
    EXPECT_EQ(second.vat.cents, -67);
}

TEST(ChargeStatement, GathersAllUnitsOfAHolder)
{
    const auto made = ChargeBuilder()
                          .withUnits(3)
                          .withKey({500, 300, 200})
                          .heldBy(1, 7)
                          .heldBy(2, 8)
                          .heldBy(3, 7)
                          .withExpense({{0, {1000}, {0}}})
                          .made();
    ASSERT_EQ(made.statements.size(), 2U);
    EXPECT_EQ(made.statements[0].holder, holderId(7));
    ASSERT_EQ(made.statements[0].units.size(), 2U);
    EXPECT_EQ(made.statements[0].units[1].unit, 2U);
    EXPECT_EQ(made.statements[0].total.cents, 700);
}

TEST(ChargeStatement, HasNoLineForAUnitTheKeyLeavesOut)
{
    const auto made =
        ChargeBuilder().withUnits(2).withKey({0, 1}).heldBy(1, 1).heldBy(2, 2).withExpense({{0, {1000}, {0}}}).made();
    ASSERT_EQ(made.statements.size(), 2U);
    EXPECT_TRUE(made.statements[0].lines.empty());
    EXPECT_EQ(made.statements[0].total.cents, 0);
    EXPECT_EQ(made.statements[0].units.front().days, 90);
}

TEST(ChargeStatement, IsMadeForEveryHolderOfADayAndForNobodyElse)
{
    const auto made = ChargeBuilder()
                          .withUnits(1)
                          .heldBy(1, 1)
                          .heldBy(1, 2, "2025-12-31")
                          .heldBy(1, 3, "2026-03-31")
                          .heldBy(1, 4, "2026-04-01")
                          .made();
    ASSERT_EQ(made.statements.size(), 2U);
    EXPECT_EQ(made.statements[0].holder, holderId(2));
    EXPECT_EQ(made.statements[1].holder, holderId(3));
}

TEST(ChargeStatement, RefusesAUnitDayWithoutHolderEvenWhenNoExpenseConcernsIt)
{
    ChargeBuilder building;
    building.withUnits(2).withKey({1, 0}).heldBy(1, 1).heldBy(2, 2, "2026-01-15").withExpense({{0, {100}, {0}}});
    const auto refused = chargeStatements(building.input());
    EXPECT_EQ(refused.error().code, "unit_without_holder");
    EXPECT_NE(refused.error().text.find("\"A2\""), std::string::npos);
    EXPECT_NE(refused.error().text.find("2026-01-01"), std::string::npos);
}

TEST(ChargeStatement, RefusesAKeyWithoutWeightsOnlyWhenAnExpenseUsesIt)
{
    EXPECT_EQ(ChargeBuilder().withUnits(1).withKey({0}).heldBy(1, 1).code(), "made");
    EXPECT_EQ(ChargeBuilder().withUnits(1).withKey({0}).heldBy(1, 1).withExpense({{0, {1}, {0}}}).code(),
              "key_without_weights");
    EXPECT_EQ(
        ChargeBuilder().withUnits(1).withKey({0}).heldBy(1, 1).withExpense({{0, {1}, {0}}}, 1, "2025-01-01").code(),
        "made");
    EXPECT_EQ(ChargeBuilder().withKey({}).withExpense({{0, {1}, {0}}}).code(), "key_without_weights");
}

TEST(ChargeStatement, RefusesWhatDoesNotFitTogether)
{
    const auto expense = std::vector<ChargedVatLine>{{0, {1}, {0}}};
    EXPECT_EQ(ChargeBuilder().withUnits(1).withKey({1}).heldBy(1, 1).withExpense(expense, 9).code(), "unknown_key");
    EXPECT_EQ(ChargeBuilder().withUnits(1).withKey({1, 1}).heldBy(1, 1).withExpense(expense).code(),
              "key_does_not_fit_units");
    EXPECT_EQ(ChargeBuilder().withUnits(1).withKey({-1}).heldBy(1, 1).withExpense(expense).code(), "negative_weight");
    EXPECT_EQ(ChargeBuilder().withUnits(1).heldBy(2, 1).code(), "unknown_unit");
    auto backwards = ChargeBuilder().withUnits(1).heldBy(1, 1).input();
    std::swap(backwards.period.from, backwards.period.to);
    EXPECT_EQ(chargeStatements(backwards).error().code, "period_backwards");
}

TEST(ChargeStatement, OfAnEmptyBuildingIsEmpty)
{
    const auto made = ChargeBuilder().made();
    EXPECT_TRUE(made.statements.empty());
    EXPECT_EQ(made.total.cents, 0);
}

} // namespace

} // namespace mitoyen::rules
