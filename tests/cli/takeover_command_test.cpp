// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/office.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace mitoyen::cli::test {
namespace {

using nlohmann::json;

struct Expected {
    const char* sample;
    const char* building;
    int units;
    int owners;
    int expenses;
    std::int64_t deedTotal;
    std::int64_t expenseCents;
};

/// Counted by hand in the files.
constexpr Expected good[] = {
    {"residence-les-tilleuls", tilleuls, 11, 6, 22, 1'000, 133'395'04},
    {"residentie-zeedijk", zeedijk, 58, 35, 116, 10'000, 607'750'78},
    {"wohnpark-eupen", eupen, 182, 112, 364, 100'000, 1'843'747'63},
};

std::int64_t sumOf(const json& rows, const char* field)
{
    std::int64_t sum = 0;
    for (const auto& row : rows)
        sum += row.at(field).get<std::int64_t>();
    return sum;
}

TEST(ImportTakeover, TakesOverTheThreeGoodBuildingsAndNothingTwice)
{
    const Office office;
    for (const auto& expected : good) {
        SCOPED_TRACE(expected.sample);
        const auto first = office.ask({"import", "takeover", sample(expected.sample)});
        EXPECT_EQ(first.at("accepted"), true);
        EXPECT_EQ(first.at("rows").at("units"), expected.units);
        EXPECT_EQ(first.at("rows").at("owners"), expected.owners);
        EXPECT_EQ(first.at("rows").at("expenses"), expected.expenses);
        EXPECT_EQ(first.at("errors"), json::array());
        const auto status = office.ask({"status"});
        const auto again = office.ask({"import", "takeover", sample(expected.sample)});
        EXPECT_EQ(again.at("accepted"), true);
        EXPECT_EQ(again.at("rows"), first.at("rows"));
        for (const auto& [kind, number] : again.at("added").items())
            EXPECT_EQ(number, 0) << kind;
        EXPECT_EQ(office.ask({"status"}), status);
    }
}

TEST(ImportTakeover, StoresWhatTheFilesSay)
{
    const Office office;
    for (const auto& expected : good) {
        SCOPED_TRACE(expected.sample);
        office.takeOver(expected.sample);
        EXPECT_EQ(office.ask({"list", "units", "--building", expected.building}).size(), expected.units);
        EXPECT_EQ(office.ask({"list", "owners", "--building", expected.building}).size(), expected.owners);
        const auto expenses = office.ask({"list", "expenses", "--building", expected.building});
        EXPECT_EQ(expenses.size(), expected.expenses);
        EXPECT_EQ(sumOf(expenses, "total_cents"), expected.expenseCents);
        const auto keys = office.ask({"list", "keys", "--building", expected.building});
        ASSERT_FALSE(keys.empty());
        EXPECT_EQ(keys[0].at("general"), true);
        EXPECT_EQ(keys[0].at("total"), expected.deedTotal);
        EXPECT_EQ(sumOf(keys[0].at("shares"), "shares"), expected.deedTotal);
    }
}

TEST(ImportTakeover, ADryRunSaysTheSameAndStoresNothing)
{
    const Office office;
    const auto before = office.ask({"status"});
    auto dry = office.ask({"import", "takeover", sample("residentie-zeedijk"), "--dry-run"});
    EXPECT_EQ(office.ask({"status"}), before);
    auto real = office.ask({"import", "takeover", sample("residentie-zeedijk")});
    // The identifier of the building is made anew.
    dry.erase("building");
    real.erase("building");
    EXPECT_EQ(dry, real);
}

TEST(ImportTakeover, NamesEveryFaultOfEveryFileAndStoresNothing)
{
    const Office office;
    const auto ran = office.run({"import", "takeover", sample("residence-erreurs")});
    EXPECT_EQ(ran.exit, 1);
    const auto answer = ran.json();
    EXPECT_EQ(answer.at("accepted"), false);
    std::vector<std::string> found;
    for (const auto& error : answer.at("errors"))
        found.push_back(error.at("file").get<std::string>() + ":" + error.at("line").dump() + ":" +
                        error.at("column").get<std::string>() + ":" + error.at("code").get<std::string>());
    const std::vector<std::string> expected{
        "lots.csv:1:quotites:shares_miss_total", "ownership.csv:21:lot:unknown_unit",
        "expenses.csv:5:tvac:expense_does_not_add_up", "expenses.csv:7:date:impossible_date",
        "expenses.csv:9:htva:amount_not_a_number"};
    EXPECT_EQ(found, expected);
    const auto message = answer.at("errors")[0].at("message").get<std::string>();
    EXPECT_NE(message.find("1001"), std::string::npos) << message;
    EXPECT_NE(message.find("1000"), std::string::npos) << message;
    EXPECT_TRUE(office.ask({"list", "buildings"}).empty());
}

TEST(ImportTakeover, AnAccountThatWasAddedIsNewsOnce)
{
    const Office office;
    const auto folder = office.inFolder("files");
    std::filesystem::copy(sample("residence-les-tilleuls"), folder);
    auto expenses = contentOf(folder + "/expenses.csv");
    const std::string known = ";61050;";
    ASSERT_NE(expenses.find(known), std::string::npos);
    expenses.replace(expenses.find(known), known.size(), ";610507;");
    writeFile(folder + "/expenses.csv", expenses);
    const auto newsOf = [](const json& answer) {
        return std::ranges::count_if(answer.at("warnings"),
                                     [](const json& warning) { return warning.at("code") == "account_added"; });
    };
    EXPECT_EQ(newsOf(office.ask({"import", "takeover", folder, "--dry-run"})), 1);
    EXPECT_EQ(newsOf(office.ask({"import", "takeover", folder})), 1);
    EXPECT_EQ(newsOf(office.ask({"import", "takeover", folder})), 0);
    EXPECT_EQ(newsOf(office.ask({"import", "takeover", folder, "--dry-run"})), 0);
}

/// Two laptops took the same building over apart from each other: the server keeps both, and a person says which.
TEST(ImportTakeover, IntoAPairOfOneBuildingIsRefusedAndTheReplicaSaysWhich)
{
    const Office office;
    office.takeOver("residence-les-tilleuls");
    std::string first = office.ask({"list", "buildings"})[0].at("id");
    std::string second;
    office.open([&](storage::Replica& replica) {
        auto building = replica.all<model::Building>().at(0);
        const auto number = building.enterpriseNumber;
        building.id.uuid = replica.newId();
        building.enterpriseNumber = "";
        second = core::toText(building.id.uuid);
        const auto added = replica.write("", [&](storage::Write& write) { return write.insert(building); });
        ASSERT_TRUE(added.ok());
        // As it comes from the server, past the door.
        replica.database().execute("UPDATE building SET enterprise_number = '" + number + "'");
    });
    const auto verified = office.run({"verify"});
    EXPECT_EQ(verified.exit, 0) << verified.err;
    const auto pair = verified.json().at("duplicates");
    ASSERT_EQ(pair.size(), 1);
    EXPECT_EQ(pair[0].at("entity"), "building");
    EXPECT_EQ(pair[0].at("key"), "0209523067");
    EXPECT_EQ(pair[0].at("records"), (json{std::min(first, second), std::max(first, second)}));
    EXPECT_NE(verified.err.find("natural_key_twice"), std::string::npos) << verified.err;
    EXPECT_NE(verified.err.find(second), std::string::npos) << verified.err;

    const auto again = office.run({"import", "takeover", sample("residence-les-tilleuls")});
    EXPECT_EQ(again.exit, 1);
    EXPECT_EQ(again.errorCode(), "building_twice");
    const auto byName = office.run({"list", "units", "--building", tilleuls});
    EXPECT_EQ(byName.errorCode(), "building_ambiguous");
    EXPECT_NE(byName.err.find(second), std::string::npos) << byName.err;
    EXPECT_EQ(office.ask({"list", "units", "--building", first}).size(), 11);
    EXPECT_TRUE(office.ask({"list", "units", "--building", second}).empty());

    office.ask({"set", "building", second, "enterprise_number", ""});
    EXPECT_EQ(office.ask({"verify"}).at("duplicates"), json::array());
    EXPECT_EQ(office.ask({"import", "takeover", sample("residence-les-tilleuls")}).at("added").at("units"), 0);
}

TEST(ImportTakeover, AFolderThatIsNotThereIsARefusal)
{
    const Office office;
    const auto ran = office.run({"import", "takeover", office.inFolder("none")});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.errorCode(), "folder_missing");
}

} // namespace
} // namespace mitoyen::cli::test
