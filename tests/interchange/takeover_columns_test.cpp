// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_columns.h"

#include "interchange/row_cells.h"
#include "interchange/takeover_words.h"
#include "small_takeover.h"

#include <gtest/gtest.h>

namespace mitoyen::interchange {
namespace {

using test::SmallTakeover;

TEST(TakeoverColumns, FilesAreKnownByTheirNamesInFourLanguages)
{
    EXPECT_EQ(fileKindOf("lots.csv"), FileKind::Lots);
    EXPECT_EQ(fileKindOf("Units.CSV"), FileKind::Lots);
    EXPECT_EQ(fileKindOf("Eigentümer.txt"), FileKind::Owners);
    EXPECT_EQ(fileKindOf("Dépenses.csv"), FileKind::Expenses);
    EXPECT_EQ(fileKindOf("ordre_du_jour.csv"), FileKind::Agenda);
    EXPECT_FALSE(fileKindOf("lots.pdf"));
    EXPECT_FALSE(fileKindOf("lots"));
    EXPECT_FALSE(fileKindOf("notes.csv"));
}

TEST(TakeoverColumns, AKeyIsNamedByItsHeaderWithoutTheWordForKey)
{
    EXPECT_EQ(keyName("cle_ascenseur"), "Ascenseur");
    EXPECT_EQ(keyName("Clé ascenseur"), "Ascenseur");
    EXPECT_EQ(keyName("sleutel_lift"), "Lift");
    EXPECT_EQ(keyName("Schlüssel Aufzug"), "Aufzug");
    EXPECT_EQ(keyName("key_lift"), "Lift");
    EXPECT_EQ(keyName("Lift key"), "Lift");
    EXPECT_EQ(keyName("cle_chauffage_central"), "Chauffage central");
    EXPECT_EQ(keyName("cle_étages"), "Étages");
    EXPECT_EQ(keyName("Parking"), "Parking");
    EXPECT_EQ(keyName("key"), "Key");
}

TEST(TakeoverColumns, TheGeneralKeyIsKnownInFourLanguages)
{
    for (const auto* name : {"Général", "GENERAL", "Algemeen", "Allgemein", "General", "générale"})
        EXPECT_TRUE(isGeneralKey(name)) << name;
    EXPECT_FALSE(isGeneralKey("Ascenseur"));
}

TEST(TakeoverColumns, ANormalHeadingIsItsOwnNormalForm)
{
    for (const auto* heading : {"la eau", "Surface (m²)", "TVA %", "Flæche", "o e", "Numéro d'entreprise"})
        EXPECT_EQ(normalHeading(normalHeading(heading)), normalHeading(heading)) << heading;
    EXPECT_EQ(normalHeading("Surface_M²"), normalHeading("surface m2"));
    EXPECT_NE(normalHeading("TVA %"), normalHeading("TVA"));
}

TEST(TakeoverColumns, EveryHeadingOfEveryFieldIsUnderstoodAsThatField)
{
    for (std::size_t kind = 0; kind < fileKinds; ++kind) {
        for (const auto& field : fieldsOf(static_cast<FileKind>(kind))) {
            for (const auto heading : schema::splitNames(field.headings, '|')) {
                CsvTable table;
                table.header = {heading};
                Faults faults;
                const auto matched = matchColumns(static_cast<FileKind>(kind), "f.csv", table, {}, faults);
                EXPECT_EQ(matched.matches[0].field, field.name) << heading;
            }
        }
    }
}

TEST(TakeoverColumns, AMappingExplainsAHeadingThatNobodyKnows)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Expenses, 1, 5) = "Base imposable";
    const std::vector<ColumnMapping> mappings{{FileKind::Expenses, "base  IMPOSABLE", "net"}};
    const auto reading = readTakeover(takeover.files(), mappings);
    EXPECT_TRUE(reading.accepted());
    EXPECT_TRUE(reading.faults.warnings.empty());
    EXPECT_EQ(reading.plan.expenses[0].record.vatLines[0].net.cents, 10000);
}

TEST(TakeoverColumns, AMappingMakesAColumnAKeyOrLeavesItOut)
{
    SmallTakeover takeover;
    for (auto& row : takeover.table(FileKind::Lots))
        row.push_back("7");
    takeover.cell(FileKind::Lots, 1, 7) = "Remarque";
    EXPECT_EQ(takeover.read().plan.keys.size(), 4u);
    const std::vector<ColumnMapping> ignore{{FileKind::Lots, "remarque", std::string(ignoredColumn)}};
    const auto ignored = readTakeover(takeover.files(), ignore);
    EXPECT_EQ(ignored.plan.keys.size(), 3u);
    EXPECT_TRUE(ignored.faults.warnings.empty());
    for (int line = 2; line <= 5; ++line)
        takeover.cell(FileKind::Lots, line, 7) = "?";
    EXPECT_EQ(takeover.read().plan.keys.size(), 3u);
    EXPECT_EQ(takeover.read().faults.warnings.at(0).code, "column_unknown");
    const std::vector<ColumnMapping> key{{FileKind::Lots, "remarque", std::string(keyColumn)}};
    EXPECT_EQ(readTakeover(takeover.files(), key).faults.errors.size(), 4u);
}

TEST(TakeoverColumns, TheReadingTellsHowEachColumnWasUnderstood)
{
    const auto reading = SmallTakeover().read();
    const auto& lots = reading.columns[static_cast<std::size_t>(FileKind::Lots)];
    ASSERT_EQ(lots.size(), 7u);
    EXPECT_EQ(lots[0].heading, "lot");
    EXPECT_EQ(lots[0].field, "label");
    EXPECT_EQ(lots[3].field, "surface");
    EXPECT_EQ(lots[5].field, keyColumn);
}

TEST(TakeoverWords, KnowTheProductsOwnWords)
{
    for (std::size_t i = 0; i < schema::Words<model::UnitKind>::all.size(); ++i)
        EXPECT_EQ(unitKindOf(schema::Words<model::UnitKind>::all[i]), static_cast<model::UnitKind>(i));
    for (std::size_t i = 0; i < schema::Words<model::Majority>::all.size(); ++i)
        EXPECT_EQ(majorityOf(schema::Words<model::Majority>::all[i]), static_cast<model::Majority>(i));
    for (std::size_t i = 0; i < schema::Words<model::RightKind>::all.size(); ++i)
        EXPECT_EQ(rightOf(schema::Words<model::RightKind>::all[i]), static_cast<model::RightKind>(i));
}

TEST(TakeoverWords, KnowTheFieldsWordsInFourLanguages)
{
    EXPECT_EQ(languageOf("français"), model::Language::Fr);
    EXPECT_EQ(languageOf("NL"), model::Language::Nl);
    EXPECT_EQ(languageOf("nl-BE"), model::Language::Nl);
    EXPECT_EQ(languageOf("Deutsch"), model::Language::De);
    EXPECT_EQ(unitKindOf("Stellplatz"), model::UnitKind::Parking);
    EXPECT_EQ(unitKindOf("KELDER"), model::UnitKind::Cellar);
    EXPECT_EQ(rightOf("Nießbrauch"), model::RightKind::Usufruct);
    EXPECT_EQ(rightOf("nue propriete"), model::RightKind::Bare);
    EXPECT_EQ(majorityOf("4/5"), model::Majority::FourFifths);
    EXPECT_EQ(majorityOf("Deux tiers"), model::Majority::TwoThirds);
    EXPECT_EQ(countryOf("be"), "BE");
    EXPECT_EQ(countryOf("Pays-Bas"), "NL");
    EXPECT_FALSE(countryOf("Atlantis"));
    EXPECT_FALSE(languageOf("klingon"));
}

TEST(RowCells, ReadWholeNumbers)
{
    EXPECT_EQ(parseWhole("1000"), 1000);
    EXPECT_EQ(parseWhole("10.000"), 10000);
    EXPECT_EQ(parseWhole("1.234.567"), 1234567);
    EXPECT_EQ(parseWhole("1 000"), 1000);
    EXPECT_EQ(parseWhole("0"), 0);
    for (const auto* wrong :
         {"", "-1", "1,5", "1.5", "1.00", "1.0000", ".100", "1.234'567", "1.2.3", "1.23.", "12a", "10000000001", "1e3"})
        EXPECT_FALSE(parseWhole(wrong)) << wrong;
}

TEST(RowCells, ReadHundredths)
{
    EXPECT_EQ(parseHundredths("128,3"), 12830);
    EXPECT_EQ(parseHundredths("128.35"), 12835);
    EXPECT_EQ(parseHundredths("21"), 2100);
    EXPECT_EQ(parseHundredths("6,000"), 600);
    for (const auto* wrong : {"", "-1", "1,2345", "1,2,3", ",5", "5,", "x", "99999999999"})
        EXPECT_FALSE(parseHundredths(wrong)) << wrong;
}

TEST(RowCells, ReadAmountsAsParseMoneyDoes)
{
    for (const auto* text : {"1234,5", "1.234,56", "1 234,56", "-12", "12.50", "0,01", "1,234.56", "007", "-0,5"}) {
        const auto amount = parseAmount(text);
        ASSERT_TRUE(amount) << text;
        EXPECT_EQ(*amount, *core::parseMoney(text)) << text;
    }
    EXPECT_EQ(parseAmount("€ 12,50")->cents, 1250);
    EXPECT_EQ(parseAmount("12,50 EUR")->cents, 1250);
    for (const auto* text : {"1.234", "1,234", "12,345", "--1", "1,", ",", "douze", "99999999999999"})
        EXPECT_EQ(parseAmount(text).ok(), core::parseMoney(text).ok()) << text;
}

} // namespace
} // namespace mitoyen::interchange
