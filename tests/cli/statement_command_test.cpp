// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/structured_communication.h"
#include "cli/office.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>

#include <filesystem>
#include <map>
#include <set>
#include <sys/mount.h>

namespace mitoyen::cli::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::vector<std::string> order(const std::string& building, const std::string& out)
{
    return {"statement", "--building", building, "--from", "2026-01-01", "--to", "2026-12-31", "--out", out};
}

std::vector<std::string> with(std::vector<std::string> words, std::initializer_list<std::string> more)
{
    words.insert(words.end(), more);
    return words;
}

std::int64_t sumOf(const json& rows, const char* field)
{
    std::int64_t sum = 0;
    for (const auto& row : rows)
        sum += row.at(field).get<std::int64_t>();
    return sum;
}

std::string sha256(const std::string& bytes)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256).toHex().toStdString();
}

TEST(Statement, TheSumOfTheStatementsIsTheSumOfTheExpenses)
{
    const Office office;
    const std::map<std::string, std::string> samples{
        {tilleuls, "residence-les-tilleuls"}, {zeedijk, "residentie-zeedijk"}, {eupen, "wohnpark-eupen"}};
    std::set<std::string> references;
    std::set<std::string> numbers;
    std::size_t count = 0;
    for (const auto& [building, folder] : samples) {
        SCOPED_TRACE(building);
        office.takeOver(folder);
        const auto issued = office.ask(order(building, office.inFolder(folder)));
        const auto& statements = issued.at("statements");
        const auto expenses = sumOf(office.ask({"list", "expenses", "--building", building}), "total_cents");
        EXPECT_EQ(issued.at("total_cents"), expenses);
        EXPECT_EQ(sumOf(statements, "total_cents"), expenses);
        EXPECT_EQ(contentOf(issued.at("bundle")).substr(0, 5), "%PDF-");
        std::set<std::string> holders;
        for (const auto& statement : statements) {
            EXPECT_EQ(contentOf(statement.at("file")).substr(0, 5), "%PDF-");
            EXPECT_TRUE(holders.insert(statement.at("holder")).second) << "one for each holder";
            const std::string reference = statement.at("structured_communication");
            EXPECT_TRUE(references.insert(reference).second) << reference;
            EXPECT_TRUE(banking::parseStructuredCommunication(reference).ok()) << reference;
            EXPECT_EQ(reference.substr(0, 3), "000") << "a device without registration";
            EXPECT_TRUE(numbers.insert(statement.at("number")).second);
            EXPECT_FALSE(statement.at("members").empty());
        }
        count += statements.size();
    }
    EXPECT_EQ(office.ask({"list", "statements"}).size(), count);
    EXPECT_EQ(office.ask({"list", "documents"}).size(), count);
}

class SmallBuilding : public ::testing::Test {
protected:
    SmallBuilding() { office.takeOver("residence-les-tilleuls"); }
    Office office;
    std::string out = office.inFolder("out");
};

TEST_F(SmallBuilding, AStatementIsAFactWhoseHashIsThatOfItsFile)
{
    const auto issued = office.ask(order(tilleuls, out));
    std::map<std::string, json> documents;
    for (const auto& document : office.ask({"list", "documents", "--building", tilleuls}))
        documents[document.at("statement")] = document;
    ASSERT_EQ(documents.size(), issued.at("statements").size());
    for (const auto& statement : issued.at("statements")) {
        const auto& document = documents.at(statement.at("id"));
        const auto bytes = contentOf(statement.at("file"));
        EXPECT_EQ(document.at("sha256"), sha256(bytes));
        EXPECT_EQ(document.at("size"), bytes.size());
        EXPECT_EQ(document.at("kind"), "charge_statement");
        EXPECT_EQ(fs::path(statement.at("file").get<std::string>()).filename().string(), document.at("file_name"));
        EXPECT_EQ(statement.at("copy"), false);
    }
    const auto refused = office.run({"set", "statement", issued.at("statements")[0].at("id"), "due_on", "2027-01-01"});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.errorCode(), "fact_never_changes");
}

TEST_F(SmallBuilding, JointOwnersGetOneStatementThatNamesBoth)
{
    const auto issued = office.ask(order(tilleuls, out));
    EXPECT_EQ(issued.at("statements").size(), 7);
    EXPECT_EQ(issued.at("statements")[0].at("members"), json::array({"Denis Piérard", "Fabrice De Smet"}));
    // Each of them holds other units alone and gets a statement for those as well.
    int fabrice = 0;
    for (const auto& statement : issued.at("statements"))
        fabrice += statement.at("members") == json::array({"Fabrice De Smet"}) ? 1 : 0;
    EXPECT_EQ(fabrice, 1);
}

TEST_F(SmallBuilding, AskedAgainItPrintsCopiesOfTheSameFacts)
{
    const auto first = office.ask(order(tilleuls, out));
    const auto status = office.ask({"status"});
    const auto again = office.ask(order(tilleuls, office.inFolder("again")));
    EXPECT_EQ(office.ask({"status"}), status);
    EXPECT_EQ(again.at("total_cents"), first.at("total_cents"));
    ASSERT_EQ(again.at("statements").size(), first.at("statements").size());
    for (std::size_t i = 0; i < first.at("statements").size(); ++i) {
        auto original = first.at("statements")[i];
        auto copy = again.at("statements")[i];
        EXPECT_EQ(copy.at("copy"), true);
        EXPECT_NE(contentOf(copy.at("file")), contentOf(original.at("file")));
        for (const auto* field : {"file", "copy"}) {
            original.erase(field);
            copy.erase(field);
        }
        EXPECT_EQ(copy, original);
    }
    // In the folder of the originals a copy takes nobody's name.
    const auto before = contentOf(first.at("statements")[0].at("file"));
    office.ask(order(tilleuls, out));
    EXPECT_EQ(contentOf(first.at("statements")[0].at("file")), before);
}

TEST_F(SmallBuilding, AnExpenseChangedSinceIsToldAndTheCopyShowsWhatWasIssued)
{
    const auto first = office.ask(order(tilleuls, out));
    EXPECT_EQ(office.run(order(tilleuls, out)).err, "");
    const auto expense = office.ask({"list", "expenses"})[0];
    office.ask({"set", "expense", expense.at("id"), "vat_lines", R"([{"rate_bp":0,"net_cents":100,"vat_cents":0}])"});
    const auto again = office.run(order(tilleuls, out));
    EXPECT_EQ(again.exit, 0);
    EXPECT_EQ(again.json().at("total_cents"), first.at("total_cents"));
    EXPECT_NE(again.err.find("changed since"), std::string::npos) << again.err;
}

TEST_F(SmallBuilding, ALanguageCanBeOrderedForAllReaders)
{
    const auto french = office.ask(order(tilleuls, out));
    EXPECT_EQ(french.at("statements")[0].at("language"), "fr");
    const auto german = office.ask(with(order(tilleuls, office.inFolder("de")), {"--language", "de"}));
    EXPECT_EQ(german.at("statements")[0].at("language"), "de");
    EXPECT_EQ(office.run(with(order(tilleuls, out), {"--language", "it"})).exit, 2);
}

TEST_F(SmallBuilding, TheDueDateIsTheOrderedOneOrThirtyDaysAfterTheIssue)
{
    const auto issued = office.ask(with(order(tilleuls, out), {"--due", "2099-12-31"}));
    EXPECT_EQ(issued.at("statements")[0].at("due"), "2099-12-31");
    office.takeOver("residentie-zeedijk");
    const auto other = office.ask(order(zeedijk, out));
    const auto fact = office.ask({"list", "statements", "--building", zeedijk})[0];
    const auto issuedOn = core::parseIsoDate(fact.at("issued_on").get<std::string>());
    EXPECT_EQ(other.at("statements")[0].at("due"), core::toIso(*issuedOn + 30));
}

TEST_F(SmallBuilding, AnExpenseOfAnotherPeriodIsNotOnIt)
{
    auto half = order(tilleuls, out);
    half[6] = "2026-06-30";
    std::int64_t expected = 0;
    for (const auto& expense : office.ask({"list", "expenses"}))
        expected += expense.at("date") <= "2026-06-30" ? expense.at("total_cents").get<std::int64_t>() : 0;
    EXPECT_EQ(office.ask(half).at("total_cents"), expected);
    // The whole year would charge the first half twice: it is done, and said.
    const auto year = office.run(order(tilleuls, out));
    EXPECT_EQ(year.exit, 0);
    EXPECT_NE(year.err.find("another period"), std::string::npos) << year.err;
}

TEST_F(SmallBuilding, WhatCannotBeIssuedIsRefusedWithItsReason)
{
    auto early = order(tilleuls, out);
    early[4] = "1990-01-01";
    auto backwards = order(tilleuls, out);
    backwards[4] = "2027-01-01";
    const std::vector<std::pair<std::vector<std::string>, std::string>> cases{
        {early, "unit_without_holder"}, {backwards, "period_backwards"}, {order("Nowhere", out), "building_unknown"}};
    for (const auto& [words, code] : cases) {
        const auto ran = office.run(words);
        EXPECT_EQ(ran.exit, 1) << json(words);
        EXPECT_EQ(ran.errorCode(), code);
    }
    EXPECT_FALSE(fs::exists(out));
    const auto account = office.ask({"list", "bank_accounts"})[0];
    EXPECT_EQ(account.at("kind"), "current");
    office.ask({"set", "bank_account", account.at("id"), "kind", "savings"});
    EXPECT_EQ(office.run(order(tilleuls, out)).errorCode(), "no_bank_account");
    EXPECT_TRUE(office.ask({"list", "statements"}).empty());
}

TEST_F(SmallBuilding, AFolderThatCannotBeWrittenLeavesNoFacts)
{
    writeFile(out, "a file where the folder should be");
    const auto ran = office.run(order(tilleuls, out));
    EXPECT_EQ(ran.exit, 5);
    EXPECT_EQ(ran.errorCode(), "file_unwritable");
    EXPECT_TRUE(office.ask({"list", "statements"}).empty());
    // Numbers of an attempt that failed are not used up.
    const auto issued = office.ask(order(tilleuls, office.inFolder("elsewhere")));
    EXPECT_TRUE(issued.at("statements")[0].at("number").get<std::string>().ends_with("-D00-000001"));
}

TEST_F(SmallBuilding, ARestoredReplicaGivesNoReferenceThatIsOnPaperAlready)
{
    office.ask({"backup", office.inFolder("copy.mitoyen")});
    std::set<std::string> onPaper;
    const auto year = office.ask(order(tilleuls, out));
    for (const auto& statement : year.at("statements"))
        onPaper.insert(statement.at("structured_communication").get<std::string>());
    office.ask({"restore", office.inFolder("copy.mitoyen")});
    const auto again = office.ask(order(tilleuls, office.inFolder("again")));
    EXPECT_EQ(again.at("total_cents"), year.at("total_cents"));
    for (const auto& statement : again.at("statements"))
        EXPECT_FALSE(onPaper.contains(statement.at("structured_communication").get<std::string>()));
}

TEST_F(SmallBuilding, AFullDiskLeavesNoFactsAndNoHalfFiles)
{
    fs::create_directory(out);
    if (mount("tmpfs", out.c_str(), "tmpfs", 0, "size=128k") != 0)
        GTEST_SKIP() << "only root can make a small disk";
    const auto ran = office.run(order(tilleuls, out));
    const bool empty = fs::is_empty(out);
    umount(out.c_str());
    EXPECT_EQ(ran.exit, 5);
    EXPECT_EQ(ran.errorCode(), "disk_full");
    EXPECT_TRUE(empty);
    EXPECT_TRUE(office.ask({"list", "statements"}).empty());
    EXPECT_EQ(office.ask(order(tilleuls, out)).at("statements").size(), 7);
}

} // namespace
} // namespace mitoyen::cli::test
