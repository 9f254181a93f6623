// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/office.h"
#include "postgres/private_server.h"

#include <gtest/gtest.h>

namespace mitoyen::cli::test {
namespace {

using nlohmann::json;

Ran connect(const Office& office, const testing::PrivateServer& server, const std::string& user)
{
    return office.run({"connect", server.url(), "--user", user, "--password-file", server.passwordFile(user), "--ca",
                       server.authorityFile()});
}

std::string floorOf(const Office& office, const std::string& id)
{
    for (const auto& unit : office.ask({"list", "units"}))
        if (unit.at("id") == id)
            return unit.at("floor").is_null() ? "" : unit.at("floor").get<std::string>();
    return "no such unit";
}

TEST(Exchange, WithoutAServerItIsARefusalOrANetworkError)
{
    const Office office;
    const auto sync = office.run({"sync"});
    EXPECT_EQ(sync.exit, 1);
    EXPECT_EQ(sync.errorCode(), "not_connected");
    // Port 9 is closed everywhere.
    const auto connect =
        office.run({"connect", "https://127.0.0.1:9", "--user", "anne", "--password-file", office.passphraseFile()});
    EXPECT_EQ(connect.exit, 4) << connect.out;
}

TEST(Exchange, ACertificateFileThatIsMissingIsAFaultOfTheCommandLine)
{
    const Office office;
    const auto file = office.inFolder("no-such.pem");
    const auto ran = office.run(
        {"connect", "https://127.0.0.1:9", "--user", "anne", "--password-file", office.passphraseFile(), "--ca", file});
    EXPECT_EQ(ran.exit, 2) << ran.out;
    EXPECT_EQ(ran.errorCode(), "certificate_file_missing");
    EXPECT_EQ(ran.json().at("error").at("where").at("file"), file);
    EXPECT_NE(ran.err.find(file), std::string::npos) << ran.err;
}

/// The walk of the contract: found, adopt, clash, settle.
TEST(Exchange, TwoLaptopsClashAndBothSeeIt)
{
    testing::PrivateServer server;
    const Office a;
    const Office b;
    a.takeOver("residence-les-tilleuls");
    ASSERT_EQ(connect(a, server, "syndic").exit, 0);
    const auto first = a.ask({"sync"});
    for (const auto* name : {"pushed", "pulled", "merged", "conflicts", "rejected", "revision"})
        EXPECT_TRUE(first.at(name).is_number_integer()) << name;
    EXPECT_GT(first.at("pushed"), 50);
    ASSERT_EQ(connect(b, server, "syndic").exit, 0);
    b.ask({"sync"});
    EXPECT_EQ(b.ask({"list", "units"}).size(), 11);

    const std::string unit = a.ask({"list", "units"})[0].at("id");
    a.ask({"set", "unit", unit, "floor", "7"});
    b.ask({"set", "unit", unit, "floor", "8"});
    a.ask({"sync"});
    const auto clash = b.run({"sync"});
    EXPECT_EQ(clash.exit, 0) << clash.err;
    EXPECT_EQ(clash.json().at("conflicts"), 1);
    EXPECT_EQ(clash.json().at("new_conflicts"), 1);
    // The other laptop has sent nothing that clashes, and its inbox holds the same entry.
    const auto told = a.ask({"sync"});
    EXPECT_EQ(told.at("conflicts"), 1);
    EXPECT_EQ(told.at("new_conflicts"), 1);
    const auto unchanged = b.ask({"sync"});
    EXPECT_EQ(unchanged.at("conflicts"), 1);
    EXPECT_EQ(unchanged.at("new_conflicts"), 0);
    EXPECT_EQ(floorOf(a, unit), "7");
    EXPECT_EQ(floorOf(b, unit), "7");
    const auto atA = a.ask({"list", "conflicts"});
    const auto atB = b.ask({"list", "conflicts"});
    ASSERT_EQ(atA.size(), 1);
    ASSERT_EQ(atB.size(), 1);
    EXPECT_EQ(atA[0].at("mine"), "7");
    EXPECT_EQ(atA[0].at("theirs"), "8");
    EXPECT_EQ(atA[0].at("author"), "syndic");
    EXPECT_NE(atA[0].at("device"), a.ask({"status"}).at("device"));
    EXPECT_EQ(atB[0].at("mine"), "8");
    EXPECT_EQ(atB[0].at("theirs"), "7");
    b.ask({"resolve", atB[0].at("id"), "mine"});
    b.ask({"sync"});
    a.ask({"sync"});
    EXPECT_EQ(floorOf(a, unit), "8");
    EXPECT_TRUE(a.ask({"list", "conflicts"}).empty());
    EXPECT_EQ(a.ask({"status"}).at("waiting"), 0);
}

TEST(Exchange, OneChoiceSettlesAllConflictsAlikeAndARefusedChangeIsSentAgain)
{
    testing::PrivateServer server;
    const Office a;
    const Office b;
    a.takeOver("residence-les-tilleuls");
    ASSERT_EQ(connect(a, server, "syndic").exit, 0);
    a.ask({"sync"});
    ASSERT_EQ(connect(b, server, "syndic").exit, 0);
    b.ask({"sync"});
    const auto units = a.ask({"list", "units"});
    for (const auto* office : {&a, &b})
        for (int i = 0; i < 3; ++i)
            office->ask({"set", "unit", units[i].at("id"), "floor", office == &a ? "7" : "8"});
    a.ask({"sync"});
    EXPECT_EQ(b.ask({"sync"}).at("conflicts"), 3);
    const auto open = b.ask({"list", "conflicts"});
    EXPECT_EQ(open[0].at("kind"), "field_clash");
    EXPECT_EQ(b.run({"resolve", open[0].at("id"), "mine", "--alike", "weather"}).exit, 2);
    const auto settled = b.ask({"resolve", open[0].at("id"), "mine", "--alike", "same"}).at("settled");
    ASSERT_EQ(settled.size(), 3);
    EXPECT_EQ(settled[2].at("entity"), "unit");
    EXPECT_TRUE(b.ask({"list", "conflicts"}).empty());
    EXPECT_EQ(floorOf(b, units[2].at("id")), "8");

    const Office reader;
    ASSERT_EQ(connect(reader, server, "reader").exit, 0);
    reader.ask({"sync"});
    const std::string unit = units[4].at("id");
    reader.ask({"set", "unit", unit, "floor", "9"});
    EXPECT_EQ(reader.ask({"sync"}).at("rejected"), 1);
    const auto refused = reader.ask({"refusals"});
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused[0].at("code"), "forbidden");
    EXPECT_EQ(refused[0].at("typed"), json({{"floor", "9"}}));
    EXPECT_EQ(refused[0].at("bundle"), json::array({refused[0].at("number")}));
    const auto number = std::to_string(refused[0].at("number").get<std::int64_t>());
    EXPECT_EQ(reader.run({"resubmit", number, "--value", "colour=red"}).errorCode(), "field_unknown");
    EXPECT_EQ(reader.run({"resubmit", number, "--value", "floor"}).exit, 2);
    reader.ask({"resubmit", number, "--value", "floor=10", "--value", "label=B9"});
    EXPECT_EQ(floorOf(reader, unit), "10");
    EXPECT_TRUE(reader.ask({"refusals"}).empty());
    EXPECT_EQ(reader.ask({"sync"}).at("rejected"), 1);
    const auto again = reader.ask({"refusals"});
    ASSERT_EQ(again.size(), 1);
    EXPECT_EQ(again[0].at("typed"), json({{"floor", "10"}, {"label", "B9"}}));
    reader.ask({"dismiss", std::to_string(again[0].at("number").get<std::int64_t>())});
    EXPECT_TRUE(reader.ask({"refusals"}).empty());
    EXPECT_EQ(reader.run({"dismiss", number}).errorCode(), "refusal_missing");
}

TEST(Exchange, ABuildingTakenOverOnTwoLaptopsIsNamedAsAPair)
{
    testing::PrivateServer server;
    const Office a;
    const Office b;
    a.takeOver("residentie-zeedijk");
    ASSERT_EQ(connect(a, server, "syndic").exit, 0);
    a.ask({"sync"});
    ASSERT_EQ(connect(b, server, "syndic").exit, 0);
    b.ask({"sync"});
    a.takeOver("residence-les-tilleuls");
    b.takeOver("residence-les-tilleuls");
    a.ask({"sync"});
    const auto second = b.run({"sync"});
    EXPECT_EQ(second.exit, 0) << second.err;
    EXPECT_NE(second.err.find("natural_key_twice: building \"0209523067\" is there 2 times"), std::string::npos)
        << second.err;
    EXPECT_GE(second.json().at("duplicates"), 1);
    a.ask({"sync"});
    EXPECT_EQ(a.ask({"verify"}).at("duplicates"), b.ask({"verify"}).at("duplicates"));
    EXPECT_EQ(a.run({"list", "units", "--building", tilleuls}).errorCode(), "building_ambiguous");
}

/// An edit that the rules of the role forbid reaches the server and comes back with its reason.
TEST(Exchange, WhatARoleMayNotChangeIsRejectedAndTold)
{
    testing::PrivateServer server;
    const Office a;
    const Office b;
    a.takeOver("residence-les-tilleuls");
    ASSERT_EQ(connect(a, server, "syndic").exit, 0);
    a.ask({"sync"});
    ASSERT_EQ(connect(b, server, "reader").exit, 0);
    b.ask({"sync"});
    const std::string unit = b.ask({"list", "units"})[0].at("id");
    const auto before = floorOf(b, unit);
    b.ask({"set", "unit", unit, "floor", "9"});
    const auto told = b.run({"sync"});
    EXPECT_EQ(told.exit, 0) << told.err;
    EXPECT_GE(told.json().at("rejected"), 1);
    EXPECT_NE(told.err.find("quarantined: forbidden"), std::string::npos) << told.err;
    EXPECT_EQ(floorOf(b, unit), before);
    EXPECT_EQ(b.ask({"status"}).at("waiting"), 0);
}

TEST(Exchange, StatementsOfTwoDevicesNeverShareANumber)
{
    testing::PrivateServer server;
    const Office a;
    const Office b;
    a.takeOver("residence-les-tilleuls");
    ASSERT_EQ(connect(a, server, "syndic").exit, 0);
    a.ask({"sync"});
    ASSERT_EQ(connect(b, server, "accountant").exit, 0);
    b.ask({"sync"});
    const auto issue = [](const Office& office, const char* to) {
        return office.ask(
            {"statement", "--building", tilleuls, "--from", "2026-01-01", "--to", to, "--out", office.inFolder(to)});
    };
    const auto atA = issue(a, "2026-06-30").at("statements")[0];
    const auto atB = issue(b, "2026-03-31").at("statements")[0];
    EXPECT_NE(atA.at("number"), atB.at("number"));
    EXPECT_NE(atA.at("structured_communication"), atB.at("structured_communication"));
    for (const auto* office : {&a, &b, &a}) {
        const auto report = office->ask({"sync"});
        EXPECT_EQ(report.at("rejected"), 0);
    }
    EXPECT_EQ(a.ask({"list", "statements"}).size(), 14);
    EXPECT_EQ(b.ask({"list", "statements"}).size(), 7 + 7);
}

/// A restored replica is a device of its own: were it the old one, the server would take its next changes for
/// repetitions of changes it knows.
TEST(Exchange, ARestoredReplicaLosesNoEdit)
{
    testing::PrivateServer server;
    const Office office;
    office.takeOver("residence-les-tilleuls");
    ASSERT_EQ(connect(office, server, "syndic").exit, 0);
    office.ask({"sync"});
    const auto units = office.ask({"list", "units"});
    office.ask({"backup", office.inFolder("copy.mitoyen")});
    office.ask({"set", "unit", units[0].at("id"), "floor", "21"});
    office.ask({"sync"});
    office.ask({"restore", office.inFolder("copy.mitoyen")});
    office.ask({"set", "unit", units[1].at("id"), "floor", "22"});
    ASSERT_EQ(connect(office, server, "syndic").exit, 0);
    EXPECT_EQ(office.ask({"sync"}).at("rejected"), 0);
    EXPECT_EQ(floorOf(office, units[0].at("id")), "21");
    const Office other;
    ASSERT_EQ(connect(other, server, "syndic").exit, 0);
    other.ask({"sync"});
    EXPECT_EQ(floorOf(other, units[1].at("id")), "22");
}

TEST(Exchange, AReplicaOfAnotherOrganisationSendsNothing)
{
    testing::PrivateServer server;
    const Office a;
    const Office b;
    a.takeOver("residence-les-tilleuls");
    b.takeOver("residentie-zeedijk");
    ASSERT_EQ(connect(a, server, "syndic").exit, 0);
    a.ask({"sync"});
    const auto refused = connect(b, server, "accountant");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.errorCode(), "organisation_mismatch");
    EXPECT_EQ(b.ask({"list", "units"}).size(), 58);
    a.ask({"sync"});
    EXPECT_EQ(a.ask({"list", "buildings"}).size(), 1);
}

TEST(Exchange, AWrongPasswordIsARefusalAndAStoppedServerANetworkError)
{
    testing::PrivateServer server;
    const Office office;
    office.takeOver("residence-les-tilleuls");
    writeFile(office.inFolder("wrong"), "not this one");
    const auto wrong = office.run({"connect", server.url(), "--user", "syndic", "--password-file",
                                   office.inFolder("wrong"), "--ca", server.authorityFile()});
    EXPECT_EQ(wrong.exit, 1) << wrong.out;
    ASSERT_EQ(connect(office, server, "syndic").exit, 0);
    server.stop();
    const auto stopped = office.run({"sync"});
    EXPECT_EQ(stopped.exit, 4) << stopped.out;
    EXPECT_GT(office.ask({"status"}).at("waiting"), 50);
}

} // namespace
} // namespace mitoyen::cli::test
