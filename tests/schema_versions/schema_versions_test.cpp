// SPDX-License-Identifier: AGPL-3.0-or-later
// Laptops and servers of five schema versions against each other, each a program of its own. Version 2 brought an entity
// (gauge.h), each later one a column of it.
#include "postgres/child_process.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <sstream>
#include <thread>

namespace mitoyen::tests {

namespace {

constexpr int latest = 5;

std::string program(int version)
{
    return MITOYEN_BIN_DIR "/schema_peer_" + std::to_string(version);
}

class SchemaVersions : public ::testing::Test {
protected:
    /// A laptop's file; which version of the program opens it is said each time.
    struct Laptop {
        std::string file;
        std::string user;
    };

    std::string file(const std::string& name) const { return folder_.path() + "/" + name; }

    static std::string tell(int version, const Laptop& laptop, std::vector<std::string> words)
    {
        words.insert(words.begin(), {program(version), laptop.file});
        return testing::runToEnd(words).output;
    }

    /// The first one founds the office.
    Laptop laptop(int version, const std::string& user)
    {
        const Laptop made{file(user), user};
        if (organisation_.empty()) {
            organisation_ = tell(version, made, {"create"});
        } else {
            EXPECT_EQ(tell(version, made, {"create", organisation_}), "ok");
        }
        return made;
    }

    void startServer(int version)
    {
        socket_ = file("server" + std::to_string(version));
        server_ = std::make_unique<testing::ChildProcess>(
            std::vector<std::string>{program(version), "serve", socket_, organisation_}, std::vector<std::string>{},
            file("server.log"));
        for (int i = 0; i < 2000 && !std::filesystem::exists(socket_); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }

    std::string sync(int version, const Laptop& laptop)
    {
        return tell(version, laptop, {"sync", socket_, laptop.user});
    }

    std::string aBuilding(int version, const Laptop& laptop)
    {
        return tell(version, laptop,
                    {"insert", "building", "name=Tilleuls", "street=Rue 1", "postal_code=4000", "town=Liège",
                     "enterprise_number=0403019261"});
    }

    std::string aGauge(int version, const Laptop& laptop, std::vector<std::string> fields)
    {
        const auto building = aBuilding(version, laptop);
        fields.insert(fields.begin(), {"insert", "gauge", "building=" + building, "serial_number=W-1"});
        return tell(version, laptop, fields);
    }

    static std::string get(int version, const Laptop& laptop, const std::string& gauge, const std::string& field)
    {
        return tell(version, laptop, {"get", "gauge", gauge, field});
    }

    static std::string set(int version, const Laptop& laptop, const std::string& gauge, const std::string& field,
                           const std::string& value)
    {
        return tell(version, laptop, {"set", "gauge", gauge, field, value});
    }

    testing::TemporaryFolder folder_;
    std::string organisation_;
    std::string socket_;
    std::unique_ptr<testing::ChildProcess> server_;
};

const std::vector<std::string> allColumns{"place=Cave", "reading=120", "unit_of_measure=kWh", "read_on=2026-01-31"};

} // namespace

TEST_F(SchemaVersions, ThatAreOlderExchangeWithTheLatestServer)
{
    std::vector<Laptop> laptops;
    for (int version = 1; version <= latest; ++version)
        laptops.push_back(laptop(version, "user" + std::to_string(version)));
    startServer(latest);
    std::vector<std::string> tasks;
    for (int version = 1; version <= latest; ++version) {
        const auto& one = laptops[static_cast<std::size_t>(version - 1)];
        tasks.push_back(tell(version, one, {"insert", "task", "title=Made with " + std::to_string(version)}));
        if (version >= 2)
            aGauge(version, one, {});
        EXPECT_EQ(sync(version, one), "ok") << version;
    }
    for (int version = 1; version <= latest; ++version) {
        const auto& one = laptops[static_cast<std::size_t>(version - 1)];
        EXPECT_EQ(sync(version, one), "ok") << version;
        for (const auto& task : tasks)
            EXPECT_EQ(tell(version, one, {"get", "task", task, "state"}), "open") << version;
        EXPECT_EQ(tell(version, one, {"waiting"}), "0");
        EXPECT_EQ(tell(version, one, {"refusals"}), "0");
        EXPECT_EQ(tell(version, one, {"verify"}), "ok");
    }
}

TEST_F(SchemaVersions, ThatAreOlderKeepTheFieldsTheyDoNotKnow)
{
    const auto anne = laptop(latest, "anne");
    startServer(latest);
    const auto gauge = aGauge(latest, anne, allColumns);
    ASSERT_EQ(sync(latest, anne), "ok");
    for (int version = 2; version < latest; ++version) {
        const auto other = laptop(version, "user" + std::to_string(version));
        ASSERT_EQ(sync(version, other), "ok");
        EXPECT_EQ(get(version, other, gauge, "place"), version == 2 ? "Cave" : "Place " + std::to_string(version - 1));
        EXPECT_EQ(get(version, other, gauge, "read_on"), "(no field)");
        EXPECT_EQ(set(version, other, gauge, "place", "Place " + std::to_string(version)), "ok");
        ASSERT_EQ(sync(version, other), "ok");
    }
    ASSERT_EQ(sync(latest, anne), "ok");
    EXPECT_EQ(get(latest, anne, gauge, "place"), "Place 4");
    EXPECT_EQ(get(latest, anne, gauge, "reading"), "120");
    EXPECT_EQ(get(latest, anne, gauge, "unit_of_measure"), "kWh");
    EXPECT_EQ(get(latest, anne, gauge, "read_on"), "2026-01-31");
}

TEST_F(SchemaVersions, ThatAreUpdatedFetchWhatOthersWroteMeanwhile)
{
    const auto anne = laptop(latest, "anne");
    startServer(latest);
    const auto gauge = aGauge(latest, anne, allColumns);
    ASSERT_EQ(sync(latest, anne), "ok");
    for (int version = 1; version < latest; ++version) {
        const auto other = laptop(version, "user" + std::to_string(version));
        ASSERT_EQ(sync(version, other), "ok");
        // Everything was fetched, and nothing of it is new to the server: without asking again nothing would come.
        EXPECT_EQ(get(version, other, gauge, "read_on"), version == 1 ? "(no entity)" : "(no field)");
        ASSERT_EQ(sync(latest, other), "ok");
        EXPECT_EQ(get(latest, other, gauge, "place"), "Cave");
        EXPECT_EQ(get(latest, other, gauge, "reading"), "120");
        EXPECT_EQ(get(latest, other, gauge, "unit_of_measure"), "kWh");
        EXPECT_EQ(get(latest, other, gauge, "read_on"), "2026-01-31");
        EXPECT_EQ(tell(latest, other, {"verify"}), "ok");
        EXPECT_EQ(tell(version, other, {"waiting"}), "replica_too_new");
    }
}

TEST_F(SchemaVersions, ThatAreUpdatedKeepWhatWaits)
{
    const auto anne = laptop(2, "anne");
    startServer(latest);
    const auto early = aGauge(2, anne, {"place=Cave"});
    ASSERT_EQ(sync(2, anne), "ok");
    ASSERT_EQ(set(2, anne, early, "place", "Grenier"), "ok");
    const auto task = tell(2, anne, {"insert", "task", "title=Call"});
    ASSERT_EQ(tell(2, anne, {"waiting"}), "2");
    EXPECT_EQ(tell(latest, anne, {"waiting"}), "2");
    EXPECT_EQ(get(latest, anne, early, "place"), "Grenier");
    EXPECT_EQ(get(latest, anne, early, "unit_of_measure"), "m3");
    ASSERT_EQ(set(latest, anne, early, "reading", "7"), "ok");
    ASSERT_EQ(sync(latest, anne), "ok");
    EXPECT_EQ(tell(latest, anne, {"waiting"}), "0");
    EXPECT_EQ(tell(latest, anne, {"refusals"}), "0");
    const auto bram = laptop(3, "bram");
    ASSERT_EQ(sync(3, bram), "ok");
    EXPECT_EQ(get(3, bram, early, "place"), "Grenier");
    EXPECT_EQ(get(3, bram, early, "reading"), "7");
    EXPECT_EQ(tell(3, bram, {"get", "task", task, "title"}), "Call");
}

TEST_F(SchemaVersions, ThatAreNewerThanTheServerAreToldSoAndKeepWaiting)
{
    const auto anne = laptop(2, "anne");
    startServer(1);
    // Neither a known table nor a new one, and not even a question, before the server is updated.
    const auto task = tell(2, anne, {"insert", "task", "title=Call"});
    EXPECT_EQ(sync(2, anne), "server_too_old");
    const auto gauge = aGauge(2, anne, {"place=Cave"});
    EXPECT_EQ(sync(2, anne), "server_too_old");
    EXPECT_EQ(tell(latest, anne, {"waiting"}), "4");
    startServer(4);
    EXPECT_EQ(sync(latest, anne), "server_too_old");
    EXPECT_EQ(tell(latest, anne, {"waiting"}), "4");
    EXPECT_EQ(tell(latest, anne, {"get", "task", task, "title"}), "Call");
    startServer(latest);
    EXPECT_EQ(sync(latest, anne), "ok");
    EXPECT_EQ(tell(latest, anne, {"waiting"}), "0");
    const auto bram = laptop(latest, "bram");
    ASSERT_EQ(sync(latest, bram), "ok");
    EXPECT_EQ(get(latest, bram, gauge, "place"), "Cave");
}

TEST_F(SchemaVersions, ThatAreOlderLeaveAConflictOpenThatTheyCannotUnderstand)
{
    const auto anne = laptop(latest, "anne");
    startServer(latest);
    const auto gauge = aGauge(latest, anne, allColumns);
    ASSERT_EQ(sync(latest, anne), "ok");
    const auto bram = laptop(4, "bram");
    const auto carla = laptop(2, "carla");
    ASSERT_EQ(sync(4, bram), "ok");
    ASSERT_EQ(set(latest, anne, gauge, "reading", "130"), "ok");
    ASSERT_EQ(set(4, bram, gauge, "reading", "140"), "ok");
    ASSERT_EQ(sync(latest, anne), "ok");
    ASSERT_EQ(sync(4, bram), "ok");
    ASSERT_EQ(sync(2, carla), "ok");
    const auto seen = tell(2, carla, {"conflicts"});
    EXPECT_NE(seen.find("gauge.reading 130 140"), std::string::npos) << seen;
    EXPECT_EQ(tell(2, carla, {"settle", seen.substr(0, 36), "theirs"}), "program_too_old");
    EXPECT_EQ(tell(4, bram, {"settle", seen.substr(0, 36), "mine"}), "ok");
    ASSERT_EQ(sync(4, bram), "ok");
    ASSERT_EQ(sync(2, carla), "ok");
    ASSERT_EQ(sync(latest, anne), "ok");
    EXPECT_EQ(tell(2, carla, {"conflicts"}), "");
    EXPECT_EQ(get(latest, anne, gauge, "reading"), "140");
}

TEST_F(SchemaVersions, ThatAreOlderDoNotDeleteWhatTheyCannotSee)
{
    const auto anne = laptop(latest, "anne");
    startServer(latest);
    const auto gauge = aGauge(latest, anne, allColumns);
    ASSERT_EQ(sync(latest, anne), "ok");
    const auto bram = laptop(2, "bram");
    ASSERT_EQ(sync(2, bram), "ok");
    ASSERT_EQ(tell(2, bram, {"remove", "gauge", gauge}), "ok");
    ASSERT_EQ(sync(2, bram), "ok");
    EXPECT_EQ(get(2, bram, gauge, "place"), "Cave");
    ASSERT_EQ(sync(latest, anne), "ok");
    const auto open = tell(latest, anne, {"conflicts"});
    EXPECT_NE(open.find("delete_of_changed gauge."), std::string::npos) << open;
    // Somebody who sees the whole record decides.
    EXPECT_EQ(tell(latest, anne, {"settle", open.substr(0, 36), "theirs"}), "ok");
    ASSERT_EQ(sync(latest, anne), "ok");
    ASSERT_EQ(sync(2, bram), "ok");
    EXPECT_EQ(get(2, bram, gauge, "place"), "(gone)");
}

} // namespace mitoyen::tests
