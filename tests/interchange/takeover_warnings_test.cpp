// SPDX-License-Identifier: AGPL-3.0-or-later
#include "small_takeover.h"

#include <gtest/gtest.h>

namespace mitoyen::interchange {
namespace {

using test::SmallTakeover;

struct Doubtful {
    std::string name;
    FileKind file;
    int line;
    std::size_t column;
    std::string cell;
    std::string code;
};

std::ostream& operator<<(std::ostream& stream, const Doubtful& doubtful)
{
    return stream << doubtful.name;
}

class OneDoubtfulCell : public testing::TestWithParam<Doubtful> {};

TEST_P(OneDoubtfulCell, IsAcceptedWithAWarningAtItsPlace)
{
    const auto& doubtful = GetParam();
    SmallTakeover takeover;
    takeover.cell(doubtful.file, doubtful.line, doubtful.column) = doubtful.cell;
    const auto reading = takeover.read();
    EXPECT_TRUE(reading.accepted());
    ASSERT_EQ(reading.faults.warnings.size(), 1u);
    const auto& warning = reading.faults.warnings[0];
    EXPECT_EQ(warning.code, doubtful.code);
    EXPECT_EQ(warning.file, std::string(toWord(doubtful.file)) + ".csv");
    EXPECT_EQ(warning.line, doubtful.line);
    EXPECT_EQ(warning.column, takeover.header(doubtful.file, doubtful.column));
    EXPECT_EQ(warning.cell, doubtful.cell);
}

INSTANTIATE_TEST_SUITE_P(
    All, OneDoubtfulCell,
    testing::Values(Doubtful{"NationalCheck", FileKind::Owners, 2, 11, "BE16539007547000", "iban_wrong_national_check"},
                    Doubtful{"NoAccountOfTheBuilding", FileKind::Building, 2, 5, "", "building_without_account"},
                    Doubtful{"Email", FileKind::Owners, 3, 5, "voir dossier", "email_doubtful"},
                    Doubtful{"AccountNotInTheChart", FileKind::Expenses, 2, 3, "610119", "account_added"}),
    [](const auto& test) { return test.param.name; });

TEST(TakeoverWarnings, AnAccountMissingInTheChartNamesItsHeadingOnceForAllRows)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Expenses, 2, 3) = "610117";
    takeover.cell(FileKind::Expenses, 4, 3) = "610117";
    const auto reading = takeover.read();
    ASSERT_EQ(reading.faults.warnings.size(), 1u);
    EXPECT_NE(reading.faults.warnings[0].message.find("sub-account of 61011"), std::string::npos);
    ASSERT_EQ(reading.plan.accounts.size(), 2u);
    EXPECT_FALSE(reading.plan.accounts[0].inChart);
    EXPECT_TRUE(reading.plan.accounts[1].inChart);
}

TEST(TakeoverWarnings, VatThatTheRateDoesNotGiveStandsWithAWarning)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Expenses, 2, 7) = "20,99";
    takeover.cell(FileKind::Expenses, 2, 8) = "120,99";
    const auto reading = takeover.read();
    EXPECT_TRUE(reading.accepted());
    ASSERT_EQ(reading.faults.warnings.size(), 1u);
    const auto& warning = reading.faults.warnings[0];
    EXPECT_EQ(warning.code, "vat_differs_from_rate");
    EXPECT_EQ(warning.file, "expenses.csv");
    EXPECT_EQ(warning.line, 2);
    EXPECT_EQ(warning.column, "tva");
    EXPECT_NE(warning.message.find("\"20,99\""), std::string::npos);
    EXPECT_EQ(reading.plan.expenses[0].record.vatLines[0].vat.cents, 2099);
}

TEST(TakeoverWarnings, VatIsRoundedHalfAwayFromZero)
{
    // 6 % of 0,25 is 0,015: half a cent up, and down below zero.
    SmallTakeover takeover;
    takeover.table(FileKind::Expenses)
        .push_back({"01/02/2026", "Mosan", "H1", "61011", "Général", "0,25", "6", "0,02", "0,27"});
    takeover.table(FileKind::Expenses)
        .push_back({"01/02/2026", "Mosan", "H2", "61011", "Général", "-0,25", "6,0 %", "-0,02", "-0,27"});
    EXPECT_TRUE(takeover.read().faults.warnings.empty());
    takeover.cell(FileKind::Expenses, 5, 7) = "0,01";
    takeover.cell(FileKind::Expenses, 5, 8) = "0,26";
    ASSERT_EQ(takeover.read().faults.warnings.size(), 1u);
    EXPECT_EQ(takeover.read().faults.warnings[0].line, 5);
}

TEST(TakeoverWarnings, AUnitWithoutOwnerIsNamedOnTheUnitsFile)
{
    SmallTakeover takeover;
    takeover.table(FileKind::Ownership).pop_back();
    const auto reading = takeover.read();
    EXPECT_TRUE(reading.accepted());
    ASSERT_EQ(reading.faults.warnings.size(), 1u);
    EXPECT_EQ(reading.faults.warnings[0].code, "unit_without_owner");
    EXPECT_EQ(reading.faults.warnings[0].file, "lots.csv");
    EXPECT_EQ(reading.faults.warnings[0].line, 5);
    EXPECT_EQ(reading.faults.warnings[0].column, "lot");
}

TEST(TakeoverWarnings, AKeyThatNobodyBearsIsNamedWhenAnExpenseUsesIt)
{
    SmallTakeover takeover;
    for (const int line : {2, 3})
        takeover.cell(FileKind::Lots, line, 5) = "0";
    const auto reading = takeover.read();
    EXPECT_TRUE(reading.accepted());
    ASSERT_EQ(reading.faults.warnings.size(), 1u);
    EXPECT_EQ(reading.faults.warnings[0].code, "key_without_shares");
    EXPECT_EQ(reading.faults.warnings[0].column, "cle");
}

TEST(TakeoverWarnings, AnOwnerWithoutUnitAndEmptyContactsAreNoFaults)
{
    const auto reading = SmallTakeover().read();
    ASSERT_EQ(reading.plan.owners.size(), 4u);
    EXPECT_EQ(reading.plan.owners[3].record.surname, "Smith");
    EXPECT_FALSE(reading.plan.owners[3].record.email);
    EXPECT_FALSE(reading.plan.owners[3].record.iban);
    EXPECT_TRUE(reading.faults.warnings.empty());
}

TEST(TakeoverWarnings, AFileOfAnotherNameIsNotUsed)
{
    auto takeover = SmallTakeover().files();
    addTakeoverFile(takeover, "notes.csv", "a;b\n");
    ASSERT_EQ(takeover.faults.warnings.size(), 1u);
    EXPECT_EQ(takeover.faults.warnings[0].code, "file_not_used");
    EXPECT_EQ(takeover.faults.warnings[0].file, "notes.csv");
}

} // namespace
} // namespace mitoyen::interchange
