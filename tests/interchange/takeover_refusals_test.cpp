// SPDX-License-Identifier: AGPL-3.0-or-later
#include "small_takeover.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace mitoyen::interchange {
namespace {

using test::SmallTakeover;

/// One cell spoiled, and the one fault that it makes.
struct Spoiled {
    std::string name;
    FileKind file;
    int line;
    std::size_t column;
    std::string cell;
    std::string code;
};

std::ostream& operator<<(std::ostream& stream, const Spoiled& spoiled)
{
    return stream << spoiled.name;
}

std::string fileName(FileKind kind)
{
    return std::string(toWord(kind)) + ".csv";
}

std::string codes(const std::vector<Fault>& faults)
{
    std::string all;
    for (const auto& fault : faults)
        all += fault.code + " " + fault.message + "\n";
    return all;
}

class OneSpoiledCell : public testing::TestWithParam<Spoiled> {};

TEST_P(OneSpoiledCell, IsRefusedAtItsFileLineAndColumnQuotingTheCell)
{
    const auto& spoiled = GetParam();
    SmallTakeover takeover;
    takeover.cell(spoiled.file, spoiled.line, spoiled.column) = spoiled.cell;
    const auto reading = takeover.read();
    ASSERT_EQ(reading.faults.errors.size(), 1u) << codes(reading.faults.errors);
    const auto& fault = reading.faults.errors[0];
    EXPECT_EQ(fault.file, fileName(spoiled.file));
    EXPECT_EQ(fault.line, spoiled.line);
    EXPECT_EQ(fault.column, takeover.header(spoiled.file, spoiled.column));
    EXPECT_EQ(fault.code, spoiled.code);
    EXPECT_EQ(fault.cell, spoiled.cell);
    EXPECT_NE(fault.message.find("\"" + spoiled.cell + "\""), std::string::npos) << fault.message;
    EXPECT_FALSE(reading.accepted());
}

INSTANTIATE_TEST_SUITE_P(
    Building, OneSpoiledCell,
    testing::Values(Spoiled{"NoName", FileKind::Building, 2, 0, "", "cell_missing"},
                    Spoiled{"NumberCheck", FileKind::Building, 2, 4, "0209.523.068", "enterprise_number_wrong_check"},
                    Spoiled{"NumberWord", FileKind::Building, 2, 4, "aucun", "enterprise_number_not_digits"},
                    Spoiled{"IbanCheck", FileKind::Building, 2, 5, "BE86097715482306", "iban_wrong_check"},
                    Spoiled{"IbanLength", FileKind::Building, 2, 6, "BE7906339193803", "iban_wrong_length"},
                    Spoiled{"TotalWord", FileKind::Building, 2, 7, "mille", "number_not_a_number"},
                    Spoiled{"Language", FileKind::Building, 2, 8, "IT", "unknown_language"},
                    Spoiled{"FirstDay", FileKind::Building, 2, 9, "30/02/2026", "impossible_date"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(Lots, OneSpoiledCell,
                         testing::Values(Spoiled{"Kind", FileKind::Lots, 3, 1, "Château", "unknown_kind"},
                                         Spoiled{"Surface", FileKind::Lots, 2, 3, "grand", "surface_not_a_number"},
                                         Spoiled{"Shares", FileKind::Lots, 2, 4, "12,5", "share_not_a_number"},
                                         Spoiled{"KeyShares", FileKind::Lots, 2, 5, "beaucoup", "share_not_a_number"},
                                         Spoiled{"LongFloor", FileKind::Lots, 5, 2, std::string(21, 'x'),
                                                 "cell_too_long"}),
                         [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(Owners, OneSpoiledCell,
                         testing::Values(Spoiled{"Language", FileKind::Owners, 3, 4, "ES", "unknown_language"},
                                         Spoiled{"Iban", FileKind::Owners, 2, 11, "BE61363380577218",
                                                 "iban_wrong_check"},
                                         Spoiled{"Country", FileKind::Owners, 2, 10, "Atlantis", "unknown_country"},
                                         Spoiled{"NoName", FileKind::Owners, 5, 1, "", "owner_without_name"}),
                         [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(Ownership, OneSpoiledCell,
                         testing::Values(Spoiled{"Unit", FileKind::Ownership, 8, 0, "Z999", "unknown_unit"},
                                         Spoiled{"Owner", FileKind::Ownership, 8, 1, "P99", "unknown_owner"},
                                         Spoiled{"Part", FileKind::Ownership, 8, 2, "tout", "fraction_not_a_fraction"},
                                         Spoiled{"NoPart", FileKind::Ownership, 8, 2, "0/1", "fraction_not_a_fraction"},
                                         Spoiled{"Right", FileKind::Ownership, 8, 3, "Location", "unknown_right"},
                                         Spoiled{"Since", FileKind::Ownership, 8, 4, "31/04/2020", "impossible_date"},
                                         Spoiled{"SinceWord", FileKind::Ownership, 8, 4, "jadis", "date_not_a_date"},
                                         Spoiled{"PartsBelow", FileKind::Ownership, 2, 2, "1/3", "parts_do_not_add_up"},
                                         Spoiled{"SoleHalf", FileKind::Ownership, 4, 2, "1/2", "parts_do_not_add_up"},
                                         Spoiled{"UsufructHalf", FileKind::Ownership, 6, 2, "1/2",
                                                 "parts_do_not_add_up"},
                                         Spoiled{"Twice", FileKind::Ownership, 3, 1, "P1", "ownership_twice"}),
                         [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Expenses, OneSpoiledCell,
    testing::Values(Spoiled{"Date", FileKind::Expenses, 2, 0, "31/02/2026", "impossible_date"},
                    Spoiled{"DateOfAnotherAge", FileKind::Expenses, 2, 0, "02/02/1026", "date_out_of_range"},
                    Spoiled{"DateWord", FileKind::Expenses, 2, 0, "hier", "date_not_a_date"},
                    Spoiled{"Supplier", FileKind::Expenses, 2, 1, "", "cell_missing"},
                    Spoiled{"Invoice", FileKind::Expenses, 2, 2, "", "cell_missing"},
                    Spoiled{"Account", FileKind::Expenses, 2, 3, "ascenseur", "cell_too_long"},
                    Spoiled{"AccountClass", FileKind::Expenses, 2, 3, "91011", "unknown_account"},
                    Spoiled{"Key", FileKind::Expenses, 2, 4, "Piscine", "unknown_key"},
                    Spoiled{"NetWord", FileKind::Expenses, 2, 5, "douze", "amount_not_a_number"},
                    Spoiled{"NetAmbiguous", FileKind::Expenses, 2, 5, "1.234", "amount_ambiguous"},
                    Spoiled{"NetPrecise", FileKind::Expenses, 2, 5, "1,2345", "amount_too_precise"},
                    Spoiled{"Rate", FileKind::Expenses, 2, 6, "normal", "vat_rate_not_a_rate"},
                    Spoiled{"RateTooHigh", FileKind::Expenses, 2, 6, "101", "vat_rate_not_a_rate"},
                    Spoiled{"VatWord", FileKind::Expenses, 2, 7, "n/a", "amount_not_a_number"},
                    Spoiled{"Sum", FileKind::Expenses, 2, 8, "120,99", "expense_does_not_add_up"},
                    Spoiled{"GrossMissing", FileKind::Expenses, 2, 8, "", "cell_missing"},
                    Spoiled{"Twice", FileKind::Expenses, 4, 2, "F1", "expense_twice"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(Agenda, OneSpoiledCell,
                         testing::Values(Spoiled{"Item", FileKind::Agenda, 2, 0, "premier", "item_not_a_number"},
                                         Spoiled{"Twice", FileKind::Agenda, 3, 0, "1", "item_twice"},
                                         Spoiled{"Title", FileKind::Agenda, 2, 1, "", "cell_missing"},
                                         Spoiled{"Majority", FileKind::Agenda, 2, 2, "la plupart", "unknown_majority"}),
                         [](const auto& test) { return test.param.name; });

TEST(TakeoverRefusals, TheSmallTakeoverItselfHasNoFault)
{
    const auto reading = SmallTakeover().read();
    EXPECT_TRUE(reading.accepted()) << codes(reading.faults.errors);
    EXPECT_TRUE(reading.faults.warnings.empty()) << codes(reading.faults.warnings);
}

TEST(TakeoverRefusals, AUnitTwiceIsReportedOnTheSecondLine)
{
    SmallTakeover takeover;
    takeover.table(FileKind::Lots).push_back({"A1", "Cave", "", "", "0", "0", "0"});
    const auto reading = takeover.read();
    ASSERT_EQ(reading.faults.errors.size(), 1u) << codes(reading.faults.errors);
    EXPECT_EQ(reading.faults.errors[0].code, "unit_twice");
    EXPECT_EQ(reading.faults.errors[0].line, 6);
    EXPECT_EQ(reading.faults.errors[0].column, "lot");
    EXPECT_NE(reading.faults.errors[0].message.find("line 2"), std::string::npos);
}

TEST(TakeoverRefusals, AnOwnerCodeTwiceIsReportedOnTheSecondLine)
{
    SmallTakeover takeover;
    takeover.table(FileKind::Owners).push_back({"P2", "Autre", "", "", "FR", "", "", "", "", "", "", ""});
    const auto reading = takeover.read();
    ASSERT_EQ(reading.faults.errors.size(), 1u) << codes(reading.faults.errors);
    EXPECT_EQ(reading.faults.errors[0].code, "owner_twice");
    EXPECT_EQ(reading.faults.errors[0].line, 6);
    EXPECT_EQ(reading.faults.errors[0].column, "code");
}

TEST(TakeoverRefusals, SharesThatMissTheTotalAreReportedOnTheUnitsFileWithBothSums)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Lots, 3, 4) = "351";
    const auto reading = takeover.read();
    ASSERT_EQ(reading.faults.errors.size(), 1u) << codes(reading.faults.errors);
    const auto& fault = reading.faults.errors[0];
    EXPECT_EQ(fault.file, "lots.csv");
    EXPECT_EQ(fault.line, 1);
    EXPECT_EQ(fault.column, "quotites");
    EXPECT_EQ(fault.code, "shares_miss_total");
    EXPECT_NE(fault.message.find("1001"), std::string::npos);
    EXPECT_NE(fault.message.find("1000"), std::string::npos);
}

TEST(TakeoverRefusals, AnUnreadableShareIsNotAlsoAWrongTotal)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Lots, 3, 4) = "";
    const auto reading = takeover.read();
    ASSERT_EQ(reading.faults.errors.size(), 1u) << codes(reading.faults.errors);
    EXPECT_EQ(reading.faults.errors[0].code, "cell_missing");
}

TEST(TakeoverRefusals, TheTotalOfASpecialKeyIsItsColumn)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Lots, 2, 5) = "1";
    const auto reading = takeover.read();
    EXPECT_TRUE(reading.accepted()) << codes(reading.faults.errors);
    EXPECT_EQ(reading.plan.keys.at(1).total, 351);
}

TEST(TakeoverRefusals, UsufructWithoutBareOwnershipDoesNotFit)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Ownership, 6, 3) = "Usufruit";
    const auto reading = takeover.read();
    ASSERT_EQ(reading.faults.errors.size(), 1u) << codes(reading.faults.errors);
    EXPECT_EQ(reading.faults.errors[0].code, "rights_do_not_fit");
    EXPECT_EQ(reading.faults.errors[0].line, 6);
    EXPECT_EQ(reading.faults.errors[0].column, "droit");
}

TEST(TakeoverRefusals, AnUnreadableDateIsNotAlsoAMissingPart)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Ownership, 3, 4) = "31/02/2003";
    const auto reading = takeover.read();
    ASSERT_EQ(reading.faults.errors.size(), 1u) << codes(reading.faults.errors);
    EXPECT_EQ(reading.faults.errors[0].code, "impossible_date");
}

TEST(TakeoverRefusals, AMissingColumnIsSaidOnceAndNamesWhatIsUnknown)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Expenses, 1, 5) = "base imposable";
    const auto reading = takeover.read();
    ASSERT_EQ(reading.faults.errors.size(), 1u) << codes(reading.faults.errors);
    const auto& fault = reading.faults.errors[0];
    EXPECT_EQ(fault.code, "column_missing");
    EXPECT_EQ(fault.file, "expenses.csv");
    EXPECT_EQ(fault.line, 1);
    EXPECT_EQ(fault.column, "net");
    EXPECT_NE(fault.message.find("\"base imposable\""), std::string::npos);
    ASSERT_EQ(reading.faults.warnings.size(), 1u);
    EXPECT_EQ(reading.faults.warnings[0].code, "column_unknown");
    EXPECT_EQ(reading.faults.warnings[0].column, "base imposable");
}

TEST(TakeoverRefusals, TwoColumnsForOneFieldAreRefused)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Owners, 1, 3) = "Achternaam";
    const auto reading = takeover.read();
    ASSERT_FALSE(reading.faults.errors.empty());
    EXPECT_EQ(reading.faults.errors[0].code, "column_twice");
    EXPECT_EQ(reading.faults.errors[0].line, 1);
    EXPECT_EQ(reading.faults.errors[0].column, "Achternaam");
}

TEST(TakeoverRefusals, TwoColumnsForOneKeyAreRefused)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Lots, 1, 6) = "Clé Ascenseur";
    const auto reading = takeover.read();
    ASSERT_FALSE(reading.faults.errors.empty());
    EXPECT_EQ(reading.faults.errors[0].code, "key_twice");
    EXPECT_EQ(reading.faults.errors[0].column, "Clé Ascenseur");
}

TEST(TakeoverRefusals, AnUnquotedDecimalCommaIsSeenByItsSurplusCell)
{
    auto takeover = SmallTakeover().files();
    const std::string bytes = "date,fournisseur,facture,compte,cle,htva,taux_tva,tva,tvac\n"
                              "02/01/2026,Mosan,F1,61011,Général,100,00,21,21,00,121,00\n";
    std::erase_if(takeover.files, [](const auto& file) { return file.kind == FileKind::Expenses; });
    addTakeoverFile(takeover, "expenses.csv", bytes);
    const auto reading = readTakeover(takeover);
    ASSERT_FALSE(reading.faults.errors.empty());
    const auto& fault = reading.faults.errors[0];
    EXPECT_EQ(fault.code, "row_too_long");
    EXPECT_EQ(fault.line, 2);
    EXPECT_EQ(fault.column, "column 10");
}

TEST(TakeoverRefusals, MissingFilesAreNamedAndTheRestIsStillRead)
{
    SmallTakeover takeover;
    takeover.remove(FileKind::Owners);
    takeover.cell(FileKind::Expenses, 2, 5) = "douze";
    const auto reading = takeover.read();
    ASSERT_EQ(reading.faults.errors.size(), 2u) << codes(reading.faults.errors);
    EXPECT_EQ(reading.faults.errors[0].code, "file_missing");
    EXPECT_EQ(reading.faults.errors[0].file, "owners.csv");
    EXPECT_EQ(reading.faults.errors[1].code, "amount_not_a_number");
}

TEST(TakeoverRefusals, ExpensesAndAgendaMayBeLeftOut)
{
    SmallTakeover takeover;
    takeover.remove(FileKind::Expenses);
    takeover.remove(FileKind::Agenda);
    EXPECT_TRUE(takeover.read().accepted());
}

TEST(TakeoverRefusals, AFileThatIsNoTextIsOneFaultAndNoOther)
{
    auto takeover = SmallTakeover().files();
    std::erase_if(takeover.files, [](const auto& file) { return file.kind == FileKind::Lots; });
    addTakeoverFile(takeover, "lots.csv", "PK\x03\x04");
    const auto reading = readTakeover(takeover);
    ASSERT_EQ(reading.faults.errors.size(), 1u) << codes(reading.faults.errors);
    EXPECT_EQ(reading.faults.errors[0].code, "csv_not_text");
    EXPECT_EQ(reading.faults.errors[0].file, "lots.csv");
}

TEST(TakeoverRefusals, TheSameFileUnderTwoNamesIsRefused)
{
    auto takeover = SmallTakeover().files();
    addTakeoverFile(takeover, "units.csv", "lot;type;quotites\n");
    ASSERT_EQ(takeover.faults.errors.size(), 1u);
    EXPECT_EQ(takeover.faults.errors[0].code, "file_twice");
    EXPECT_EQ(takeover.faults.errors[0].file, "units.csv");
}

TEST(TakeoverRefusals, ABuildingFileHasExactlyOneBuilding)
{
    SmallTakeover none;
    none.table(FileKind::Building).resize(1);
    ASSERT_FALSE(none.read().faults.errors.empty());
    EXPECT_EQ(none.read().faults.errors[0].code, "building_missing");
    SmallTakeover two;
    two.table(FileKind::Building).push_back(two.table(FileKind::Building)[1]);
    ASSERT_EQ(two.read().faults.errors.size(), 1u);
    EXPECT_EQ(two.read().faults.errors[0].code, "more_than_one_building");
    EXPECT_EQ(two.read().faults.errors[0].line, 3);
}

TEST(TakeoverRefusals, EveryFaultOfEveryFileComesInOnePass)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Building, 2, 8) = "XX";
    takeover.cell(FileKind::Lots, 2, 1) = "Yourte";
    takeover.cell(FileKind::Lots, 4, 3) = "large";
    takeover.cell(FileKind::Owners, 2, 4) = "XX";
    takeover.cell(FileKind::Ownership, 8, 1) = "P9";
    takeover.cell(FileKind::Expenses, 2, 0) = "00/00/0000";
    takeover.cell(FileKind::Expenses, 2, 5) = "cent";
    takeover.cell(FileKind::Agenda, 3, 2) = "XX";
    std::vector<std::string> found;
    for (const auto& fault : takeover.read().faults.errors)
        found.push_back(fault.file + ":" + std::to_string(fault.line));
    EXPECT_EQ(found,
              (std::vector<std::string>{"building.csv:2", "lots.csv:2", "lots.csv:4", "owners.csv:2", "ownership.csv:8",
                                        "expenses.csv:2", "expenses.csv:2", "agenda.csv:3"}));
}

} // namespace
} // namespace mitoyen::interchange
