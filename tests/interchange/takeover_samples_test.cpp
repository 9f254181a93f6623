// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_reader.h"

#include <gtest/gtest.h>

namespace mitoyen::interchange {
namespace {

TakeoverReading readSample(const std::string& name)
{
    const auto files = readTakeoverFolder(std::string(MITOYEN_SOURCE_DIR "/tests/data/takeover/") + name);
    EXPECT_TRUE(files.ok());
    return readTakeover(*files);
}

struct Expected {
    std::string sample;
    std::size_t units, owners, ownerships, expenses;
    std::string key;
    std::int64_t keyTotal;
};

std::ostream& operator<<(std::ostream& stream, const Expected& expected)
{
    return stream << expected.sample;
}

class GoodSample : public testing::TestWithParam<Expected> {};

TEST_P(GoodSample, IsAcceptedWithoutAnyFault)
{
    const auto& expected = GetParam();
    const auto reading = readSample(expected.sample);
    EXPECT_TRUE(reading.accepted());
    EXPECT_TRUE(reading.faults.warnings.empty());
    EXPECT_EQ(reading.counts.units, expected.units);
    EXPECT_EQ(reading.counts.owners, expected.owners);
    EXPECT_EQ(reading.counts.ownerships, expected.ownerships);
    EXPECT_EQ(reading.counts.expenses, expected.expenses);
    EXPECT_EQ(reading.counts.agendaItems, 7u);
    ASSERT_EQ(reading.plan.keys.size(), 2u);
    EXPECT_EQ(reading.plan.keys[1].name, expected.key);
    EXPECT_EQ(reading.plan.keys[1].total, expected.keyTotal);
}

INSTANTIATE_TEST_SUITE_P(TakeoverSamples, GoodSample,
                         testing::Values(Expected{"residence-les-tilleuls", 11, 6, 11, 22, "Ascenseur", 469},
                                         Expected{"residentie-zeedijk", 58, 35, 58, 116, "Lift", 7437},
                                         Expected{"wohnpark-eupen", 182, 112, 190, 364, "Aufzug", 80285}));

TEST(TakeoverSamples, EveryFaultOfResidenceErreursIsNamed)
{
    const auto reading = readSample("residence-erreurs");
    struct Place {
        std::string file;
        int line;
        std::string column, code, cell;
        bool operator==(const Place&) const = default;
    };
    std::vector<Place> found;
    for (const auto& fault : reading.faults.errors)
        found.push_back({fault.file, fault.line, fault.column, fault.code, fault.cell});
    const std::vector<Place> expected{
        {"lots.csv", 1, "quotites", "shares_miss_total", ""},
        {"ownership.csv", 21, "lot", "unknown_unit", "Z999"},
        {"expenses.csv", 5, "tvac", "expense_does_not_add_up", "0,01"},
        {"expenses.csv", 7, "date", "impossible_date", "31/02/2026"},
        {"expenses.csv", 9, "htva", "amount_not_a_number", "douze"},
    };
    EXPECT_EQ(found, expected);
    EXPECT_TRUE(reading.faults.warnings.empty());
    const auto& shares = reading.faults.errors.at(0).message;
    EXPECT_NE(shares.find("1001"), std::string::npos);
    EXPECT_NE(shares.find("1000"), std::string::npos);
}

TEST(TakeoverSamples, AFolderThatIsNotThereIsSaid)
{
    const auto files = readTakeoverFolder(MITOYEN_SOURCE_DIR "/tests/data/takeover/nowhere");
    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().code, "folder_missing");
}

} // namespace
} // namespace mitoyen::interchange
