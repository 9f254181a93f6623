// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/office.h"
#include "model/conflict.h"
#include "model/entities.h"
#include "storage/write.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace mitoyen::cli::test {
namespace {

using nlohmann::json;

json unitCalled(const Office& office, const std::string& label)
{
    for (const auto& unit : office.ask({"list", "units"}))
        if (unit.at("label") == label)
            return unit;
    return {};
}

class Records : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        office_ = new Office;
        office_->takeOver("residence-les-tilleuls");
        office_->takeOver("residentie-zeedijk");
    }
    static void TearDownTestSuite() { delete office_; }
    const Office& office() const { return *office_; }

private:
    static Office* office_;
};
Office* Records::office_ = nullptr;

TEST_F(Records, AListHasEveryFieldItsIdentifierRevisionAndEntity)
{
    const std::vector<std::pair<std::string, std::string>> lists{
        {"buildings", "building"},   {"units", "unit"},          {"owners", "person"},
        {"ownerships", "ownership"}, {"keys", "allocation_key"}, {"expenses", "expense"},
        {"meetings", "meeting"},     {"suppliers", "supplier"},  {"holders", "holder"}};
    for (const auto& [list, table] : lists) {
        const auto rows = office().ask({"list", list});
        ASSERT_FALSE(rows.empty()) << list;
        for (const auto& column : model::findEntity(table)->columns)
            EXPECT_TRUE(rows[0].contains(column.name)) << list << " " << column.name;
        EXPECT_EQ(rows[0].at("entity"), table);
        EXPECT_EQ(rows[0].at("revision"), 0);
        EXPECT_TRUE(rows[0].at("id").is_string());
    }
    EXPECT_TRUE(office().ask({"list", "documents"}).empty());
}

TEST_F(Records, CellsHaveTheirOwnJsonTypes)
{
    const auto expense = office().ask({"list", "expenses", "--building", tilleuls})[0];
    EXPECT_EQ(expense.at("date"), "2026-01-02");
    EXPECT_EQ(expense.at("total_cents"), 544844);
    EXPECT_EQ(expense.at("vat_lines"), json::parse(R"([{"rate_bp": 600, "net_cents": 514004, "vat_cents": 30840}])"));
    EXPECT_EQ(expense.at("supplier_name"), "Toiture Ardenne SRL");
    EXPECT_TRUE(expense.at("description").is_null());
    EXPECT_EQ(office().ask({"list", "keys", "--building", tilleuls})[0].at("general"), true);
}

TEST_F(Records, AnOwnershipNamesItsHolder)
{
    for (const auto& ownership : office().ask({"list", "ownerships", "--building", tilleuls})) {
        if (ownership.at("unit_name") != "A001")
            continue;
        EXPECT_EQ(ownership.at("since"), "2003-02-08");
        EXPECT_EQ(ownership.at("holder_kind"), "undivided");
        ASSERT_EQ(ownership.at("members").size(), 2);
        EXPECT_EQ(ownership.at("members")[0].at("code"), "C003");
        EXPECT_EQ(ownership.at("members")[1].at("name"), "Fabrice De Smet");
        EXPECT_EQ(ownership.at("members")[1].at("part"), "1/2");
        return;
    }
    FAIL() << "unit A001 has an ownership";
}

TEST_F(Records, ABuildingIsMeantByItsExactNameOrItsIdentifier)
{
    const auto all = office().ask({"list", "units"});
    const auto byName = office().ask({"list", "units", "--building", zeedijk});
    EXPECT_EQ(all.size(), 69);
    EXPECT_EQ(byName.size(), 58);
    const auto id = byName[0].at("building").get<std::string>();
    EXPECT_EQ(office().ask({"list", "units", "--building", id}), byName);
    EXPECT_EQ(office().ask({"list", "buildings", "--building", id}).size(), 1);
    const auto unknown = office().run({"list", "units", "--building", "residentie zeedijk"});
    EXPECT_EQ(unknown.exit, 1);
    EXPECT_EQ(unknown.errorCode(), "building_unknown");
    EXPECT_EQ(office().run({"list", "suppliers", "--building", id}).exit, 2);
}

TEST(Building, ANameThatTwoBuildingsShareIsNotGuessed)
{
    const Office office;
    office.takeOver("residence-les-tilleuls");
    office.takeOver("residentie-zeedijk");
    const auto buildings = office.ask({"list", "buildings"});
    office.ask({"set", "building", buildings[1].at("id"), "name", buildings[0].at("name")});
    const auto ran = office.run({"list", "units", "--building", buildings[0].at("name")});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.errorCode(), "building_ambiguous");
    EXPECT_NE(ran.err.find(buildings[1].at("id").get<std::string>()), std::string::npos);
}

TEST_F(Records, SetChangesOneFieldAndItsHistorySaysSo)
{
    const auto unit = unitCalled(office(), "A002");
    const auto id = unit.at("id").get<std::string>();
    const auto set = office().ask({"set", "unit", id, "floor", "--2"});
    EXPECT_EQ(set.at("value"), "--2");
    auto expected = unit;
    expected["floor"] = "--2";
    EXPECT_EQ(unitCalled(office(), "A002"), expected);
    const auto history = office().ask({"history", "unit", id});
    ASSERT_EQ(history.size(), 2);
    EXPECT_EQ(history[0].at("action"), "changed");
    EXPECT_EQ(history[0].at("field"), "floor");
    EXPECT_EQ(history[0].at("before"), "0");
    EXPECT_EQ(history[0].at("after"), "--2");
    EXPECT_EQ(history[1].at("action"), "created");
    office().ask({"set", "unit", id, "floor", ""});
    EXPECT_TRUE(unitCalled(office(), "A002").at("floor").is_null());
}

TEST_F(Records, SetRefusesWhatTheRulesRefuse)
{
    const auto unit = unitCalled(office(), "A003").at("id").get<std::string>();
    const auto expense = office().ask({"list", "expenses"})[0].at("id").get<std::string>();
    const auto building = office().ask({"list", "buildings", "--building", tilleuls})[0].at("id").get<std::string>();
    const auto zeedijkNumber =
        office().ask({"list", "buildings", "--building", zeedijk})[0].at("enterprise_number").get<std::string>();
    struct Case {
        std::vector<std::string> words;
        const char* code;
    };
    const std::vector<Case> cases{
        {{"unit", unit, "label", ""}, "field_blank"},
        {{"unit", unit, "kind", "castle"}, "field_unknown_word"},
        {{"unit", unit, "surface_dm2", "-1"}, "field_too_small"},
        {{"unit", unit, "surface_dm2", "12,5"}, "field_not_a_number"},
        {{"unit", unit, "colour", "blue"}, "field_unknown"},
        {{"unit", unit, "building", unit}, "field_fixed"},
        {{"unit", "01890000-0000-7000-8000-000000000000", "label", "A"}, "record_missing"},
        {{"expense", expense, "date", "2026-02-30"}, "impossible_date"},
        {{"expense", expense, "date", "1026-02-02"}, "date_out_of_range"},
        {{"unit", unit, "label", "A001"}, "natural_key_taken"},
        {{"building", building, "enterprise_number", zeedijkNumber}, "natural_key_taken"},
        {{"expense", expense, "total_cents", "1"}, "expense_does_not_add_up"},
        {{"expense", expense, "supplier", unit}, "reference_missing"},
    };
    const auto before = office().ask({"status"});
    for (const auto& [words, code] : cases) {
        std::vector<std::string> arguments{"set"};
        arguments.insert(arguments.end(), words.begin(), words.end());
        const auto ran = office().run(arguments);
        EXPECT_EQ(ran.exit, 1) << json(words);
        EXPECT_EQ(ran.errorCode(), code) << json(words);
    }
    EXPECT_EQ(office().ask({"status"}), before);
}

TEST_F(Records, WhatHangsTogetherIsSetTogether)
{
    const auto expense = office().ask({"list", "expenses"})[0].at("id").get<std::string>();
    office().ask(
        {"set", "expense", expense, "vat_lines",
         R"([ {"vat_cents": 21, "net_cents": 100, "rate_bp": 2100}, {"rate_bp":0,"net_cents":5,"vat_cents":0} ])"});
    for (const auto& row : office().ask({"list", "expenses"})) {
        if (row.at("id") == expense) {
            EXPECT_EQ(row.at("total_cents"), 126);
        }
    }
    const auto keys = office().ask({"list", "keys", "--building", tilleuls});
    auto shares = keys[1].at("shares");
    shares[0]["shares"] = 7;
    const auto total = keys[1].at("total").get<std::int64_t>();
    office().ask({"set", "allocation_key", keys[1].at("id"), "shares", shares.dump()});
    EXPECT_EQ(office().ask({"list", "keys", "--building", tilleuls})[1].at("total"), total + 7);
    // The general key keeps the total of its deed.
    auto general = keys[0].at("shares");
    general[0]["shares"] = general[0].at("shares").get<std::int64_t>() + 1;
    const auto ran = office().run({"set", "allocation_key", keys[0].at("id"), "shares", general.dump()});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.errorCode(), "shares_do_not_add_up");
}

/// Two laptops list the same records in the same order, whichever came first to each.
TEST(ListOrder, OfRecordsAlikeFollowsTheirIdentifiers)
{
    const Office office;
    std::vector<std::string> ids;
    office.open([&](storage::Replica& replica) {
        std::vector<model::Task> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.push_back(tests::aTask(replica, "alike"));
        for (const auto& task : tasks)
            ids.push_back(core::toText(task.id.uuid));
        for (const std::size_t i : {3u, 0u, 4u, 2u, 1u}) {
            const auto done = replica.write("", [&](storage::Write& write) { return write.insert(tasks[i]); });
            ASSERT_TRUE(done.ok());
        }
    });
    std::sort(ids.begin(), ids.end());
    std::vector<std::string> listed;
    for (const auto& task : office.ask({"list", "tasks"}))
        listed.push_back(task.at("id"));
    EXPECT_EQ(listed, ids);
}

TEST_F(Records, SearchFindsAccentsCaseAndOneTypo)
{
    for (const auto* text : {"Piérard", "pierard", "PIERARD", "pierad"}) {
        const auto hits = office().ask({"search", text});
        ASSERT_FALSE(hits.empty()) << text;
        EXPECT_EQ(hits[0].at("entity"), "person") << text;
        EXPECT_EQ(hits[0].at("title"), "Denis Piérard") << text;
        EXPECT_TRUE(hits[0].at("building").is_string());
    }
    EXPECT_EQ(office().ask({"search", "xyzzy"}), json::array());
}

TEST_F(Records, AnExportIsAFileThatSpreadsheetsOpen)
{
    const auto file = office().inFolder("units.csv");
    const auto answer = office().ask({"export", "units", "--format", "csv", "--out", file, "--building", tilleuls});
    EXPECT_EQ(answer.at("rows"), 11);
    const auto text = contentOf(file);
    EXPECT_EQ(text.substr(0, 6), "\xef\xbb\xbfid;");
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 12);
    EXPECT_NE(text.find(";A001;"), std::string::npos);
    const auto nowhere =
        office().run({"export", "units", "--format", "csv", "--out", office().inFolder("no/such/x.csv")});
    EXPECT_EQ(nowhere.exit, 5);
    EXPECT_EQ(nowhere.errorCode(), "file_unwritable");
}

TEST(Backup, IsAPairThatRestoresWhatWasThere)
{
    const Office office;
    office.takeOver("residence-les-tilleuls");
    const auto units = office.ask({"list", "units"});
    const auto copy = office.inFolder("copy.mitoyen");
    const auto made = office.ask({"backup", copy});
    EXPECT_EQ(made.at("key_file"), copy + ".key");
    EXPECT_TRUE(std::filesystem::exists(copy + ".key"));
    EXPECT_EQ(office.run({"backup", copy}).errorCode(), "file_exists");
    // It is a replica of its own, whole and encrypted.
    EXPECT_EQ(run({"--replica", copy, "--passphrase-file", office.passphraseFile(), "verify"}).exit, 0);
    EXPECT_EQ(contentOf(copy).find("Tilleuls"), std::string::npos);
    office.ask({"set", "unit", units[0].at("id"), "label", "changed"});
    office.ask({"restore", copy});
    EXPECT_EQ(office.ask({"list", "units"}), units);
    EXPECT_TRUE(std::filesystem::exists(office.file() + ".before-restore"));
}

TEST(Backup, RestoresAReplicaThatIsGone)
{
    const Office office;
    office.takeOver("residence-les-tilleuls");
    const auto copy = office.inFolder("copy.mitoyen");
    office.ask({"backup", copy});
    std::filesystem::remove(office.file());
    std::filesystem::remove(office.file() + ".key");
    office.ask({"restore", copy});
    EXPECT_EQ(office.ask({"list", "units"}).size(), 11);
}

TEST(Backup, ADamagedBackupTakesNobodysPlace)
{
    const Office office;
    office.takeOver("residence-les-tilleuls");
    const auto copy = office.inFolder("copy.mitoyen");
    office.ask({"backup", copy});
    auto bytes = contentOf(copy);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeFile(copy, bytes);
    const auto ran = office.run({"restore", copy});
    EXPECT_EQ(ran.exit, 5);
    EXPECT_EQ(ran.errorCode(), "replica_damaged");
    EXPECT_EQ(office.ask({"list", "units"}).size(), 11);
    writeFile(office.inFolder("wrong"), "no");
    EXPECT_EQ(run({"--replica", office.file(), "--passphrase-file", office.inFolder("wrong"), "restore", copy}).exit,
              3);
}

TEST(Conflicts, AreListedWithBothValuesAndSettled)
{
    const Office office;
    office.takeOver("residence-les-tilleuls");
    const auto unit = unitCalled(office, "A001");
    core::Uuid id;
    office.open([&](storage::Replica& replica) {
        model::Conflict conflict;
        conflict.id.uuid = id = replica.newId();
        conflict.organisation = replica.organisation();
        conflict.entity = "unit";
        conflict.record = *core::parseUuid(unit.at("id").get<std::string>());
        conflict.field = "floor";
        conflict.accepted = "0";
        conflict.acceptedAuthor = "anne";
        conflict.parked = "1";
        conflict.parkedDevice = replica.device();
        const auto stored = replica.write("", [&](storage::Write& write) { return write.insert(conflict); });
        ASSERT_TRUE(stored.ok());
    });
    const auto conflicts = office.ask({"list", "conflicts"});
    ASSERT_EQ(conflicts.size(), 1);
    EXPECT_EQ(conflicts[0].at("entity"), "unit");
    EXPECT_EQ(conflicts[0].at("record"), unit.at("id"));
    EXPECT_EQ(conflicts[0].at("field"), "floor");
    EXPECT_EQ(conflicts[0].at("mine"), "1");
    EXPECT_EQ(conflicts[0].at("theirs"), "0");
    EXPECT_EQ(conflicts[0].at("author"), "anne");
    EXPECT_TRUE(conflicts[0].contains("device"));
    EXPECT_TRUE(conflicts[0].contains("at"));
    EXPECT_EQ(office.run({"resolve", conflicts[0].at("id"), "ours"}).exit, 2);
    EXPECT_EQ(office.run({"resolve", conflicts[0].at("id"), "mine", "--value", "x"}).exit, 2);
    const auto settled = office.ask({"resolve", conflicts[0].at("id"), "mine"});
    EXPECT_EQ(settled.at("settled"), (json{{{"entity", "unit"},
                                            {"record", unit.at("id")},
                                            {"field", "floor"},
                                            {"id", conflicts[0].at("id")},
                                            {"value", "1"}}}));
    EXPECT_EQ(unitCalled(office, "A001").at("floor"), "1");
    EXPECT_TRUE(office.ask({"list", "conflicts"}).empty());
    const auto again = office.run({"resolve", conflicts[0].at("id"), "--value", "2"});
    EXPECT_EQ(again.exit, 1);
    EXPECT_EQ(again.errorCode(), "conflict_resolved");
}

} // namespace
} // namespace mitoyen::cli::test
