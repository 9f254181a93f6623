// SPDX-License-Identifier: AGPL-3.0-or-later
// Rows that were changed past the one door, here or on the server: found, located, put right.
#include "postgres/private_server.h"
#include "support/replicas.h"

#include "model/entities.h"
#include "storage/sync_store.h"
#include "sync/http_transport.h"
#include "sync/integrity_check.h"

#include <gtest/gtest.h>

#include <fstream>

namespace mitoyen::tests {

namespace {

const storage::DatabaseKey key{5, 5, 5};

std::string lineOf(const std::string& path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

using sync::Difference;

class Integrity : public ::testing::Test {
protected:
    Integrity()
    {
        anne = laptop("anne", "syndic");
        building = aBuilding(*anne);
        EXPECT_TRUE(anne->write("Add",
                                [&](storage::Write& write) -> core::Result<void> {
                                    if (auto made = write.insert(building); !made)
                                        return made;
                                    for (int number = 0; number < 30; ++number) {
                                        tasks.push_back(aTask(*anne, "Task " + std::to_string(number)));
                                        if (auto made = write.insert(tasks.back()); !made)
                                            return made;
                                    }
                                    return write.insert(aUnit(*anne, building, "A1"));
                                })
                        .ok());
        exchange(*anne);
        bram = laptop("bram", "accountant");
        exchange(*bram);
        exchange(*anne);
    }

    std::unique_ptr<storage::Replica> laptop(const std::string& name, const std::string& user)
    {
        auto environment = storage::systemEnvironment();
        auto made = storage::Replica::create(folder.file(name), key, anOrganisation(environment), environment);
        EXPECT_TRUE(made.ok());
        EXPECT_TRUE(
            sync::connect(**made, {server.url(), user, lineOf(server.passwordFile(user)), server.authorityFile(), user})
                .ok());
        return std::move(*made);
    }

    static void exchange(storage::Replica& replica)
    {
        const auto report = sync::exchangeWithServer(replica);
        EXPECT_TRUE(report.ok()) << (report ? "" : report.error().text);
    }

    static sync::IntegrityReport check(storage::Replica& replica)
    {
        const auto report = sync::checkIntegrityWithServer(replica);
        EXPECT_TRUE(report.ok()) << (report ? "" : report.error().code + ": " + report.error().text);
        return report ? *report : sync::IntegrityReport{};
    }

    /// One statement past the one door.
    static void corrupt(storage::Replica& replica, const std::string& sql, const core::Uuid& record)
    {
        auto statement = replica.database().prepare(sql);
        statement.bind(1, record);
        statement.run();
        EXPECT_EQ(replica.database().changes(), 1) << sql;
    }

    /// As a superuser, with every trigger off.
    void tamper(const std::string& sql)
    {
        std::ifstream config(server.folder() + "/server.conf");
        std::string line;
        std::string socket;
        while (std::getline(config, line))
            if (const auto at = line.find("host="); at != std::string::npos)
                socket = line.substr(at + 5, line.find(' ', at) - at - 5);
        const auto ran =
            mitoyen::testing::runToEnd({"/usr/bin/psql", "-X", "-v", "ON_ERROR_STOP=1", "-h", socket, "-U", "postgres",
                                        "-d", "mitoyen", "-c", "SET session_replication_role = replica; " + sql});
        EXPECT_EQ(ran.exitCode, 0) << ran.output;
    }

    static void expectEqual(storage::Replica& a, storage::Replica& b)
    {
        for (const auto* entity : model::entities()) {
            const storage::Query query{.equal = {}, .orderBy = "id"};
            const auto left = a.rows(*entity, query);
            const auto right = b.rows(*entity, query);
            ASSERT_EQ(left.size(), right.size()) << entity->table;
            for (std::size_t i = 0; i < left.size(); ++i) {
                EXPECT_EQ(left[i].row, right[i].row) << entity->table;
                EXPECT_EQ(left[i].revision, right[i].revision) << entity->table;
            }
        }
    }

    TemporaryFolder folder;
    mitoyen::testing::PrivateServer server;
    std::unique_ptr<storage::Replica> anne;
    std::unique_ptr<storage::Replica> bram;
    model::Building building;
    std::vector<model::Task> tasks;
};

} // namespace

TEST_F(Integrity, FindsNothingWhereNothingIsWrong)
{
    // Merged, parked and settled changes leave the same rows and revisions everywhere.
    auto mine = tasks[0];
    mine.title = "Mine";
    auto theirs = tasks[0];
    theirs.title = "Theirs";
    ASSERT_TRUE(anne->write("Edit", [&](storage::Write& write) { return write.save(mine); }).ok());
    ASSERT_TRUE(bram->write("Edit", [&](storage::Write& write) { return write.save(theirs); }).ok());
    exchange(*anne);
    for (auto* replica : {bram.get(), anne.get()}) {
        const auto report = check(*replica);
        EXPECT_TRUE(report.records.empty());
        EXPECT_GT(report.rows, 30);
        EXPECT_FALSE(sync::isIntegrityCheckDue(*replica));
    }
}

TEST_F(Integrity, RepairsAContentThatWasChangedPastTheOneDoor)
{
    corrupt(*bram, "UPDATE task SET title = 'torn' WHERE id = ?1", tasks[3].id.uuid);
    const auto report = check(*bram);
    ASSERT_EQ(report.records.size(), 1u);
    const auto& found = report.records[0];
    EXPECT_EQ(found.difference, Difference::Content);
    EXPECT_EQ(found.table, "task");
    EXPECT_EQ(found.record, tasks[3].id.uuid);
    EXPECT_TRUE(found.settled);
    ASSERT_EQ(found.fields.size(), 1u);
    EXPECT_EQ(found.fields[0].field, "title");
    EXPECT_EQ(found.fields[0].here, "torn");
    EXPECT_EQ(found.fields[0].there, "Task 3");
    EXPECT_TRUE(report.repaired);
    expectEqual(*anne, *bram);
    EXPECT_TRUE(check(*bram).records.empty());
    // The search knows the record by what it holds now.
    EXPECT_FALSE(bram->search("Task 3").empty());
}

TEST_F(Integrity, RepairsARevision)
{
    corrupt(*bram, "UPDATE task SET rev = rev + 1000 WHERE id = ?1", tasks[4].id.uuid);
    const auto report = check(*bram);
    ASSERT_EQ(report.records.size(), 1u);
    EXPECT_EQ(report.records[0].difference, Difference::Revision);
    EXPECT_TRUE(report.records[0].settled && report.repaired);
    expectEqual(*anne, *bram);
}

TEST_F(Integrity, BringsBackARowThatWentMissing)
{
    corrupt(*bram, "DELETE FROM task WHERE id = ?1", tasks[5].id.uuid);
    const auto report = check(*bram);
    ASSERT_EQ(report.records.size(), 1u);
    EXPECT_EQ(report.records[0].difference, Difference::MissingHere);
    EXPECT_TRUE(report.records[0].settled && report.repaired);
    expectEqual(*anne, *bram);
}

TEST_F(Integrity, NamesAGhostAndLeavesItWhereItIs)
{
    const auto ghost = bram->newId();
    auto statement = bram->database().prepare(
        "INSERT INTO task (id, organisation, title, state, rev) SELECT ?1, organisation, 'ghost', state, rev FROM task "
        "LIMIT 1");
    statement.bind(1, ghost);
    statement.run();
    for (int round = 0; round < 2; ++round) {
        const auto report = check(*bram);
        ASSERT_EQ(report.records.size(), 1u);
        EXPECT_EQ(report.records[0].difference, Difference::UnknownThere);
        EXPECT_EQ(report.records[0].record, ghost);
        EXPECT_FALSE(report.records[0].settled);
        EXPECT_TRUE(bram->find(core::Id<model::Task>{ghost}).has_value());
    }
}

TEST_F(Integrity, OffersAgainWhatTheServerLostAndThisDeviceMade)
{
    tamper("DELETE FROM synced.task WHERE id = '" + core::toText(tasks[6].id.uuid) + "'");
    // Another's laptop has it and leaves it to whoever made it.
    const auto other = check(*bram);
    ASSERT_EQ(other.records.size(), 1u);
    EXPECT_EQ(other.records[0].difference, Difference::UnknownThere);
    EXPECT_FALSE(other.records[0].settled);
    const auto report = check(*anne);
    ASSERT_EQ(report.records.size(), 1u);
    EXPECT_EQ(report.records[0].difference, Difference::UnknownThere);
    EXPECT_TRUE(report.records[0].settled && report.repaired);
    EXPECT_TRUE(check(*bram).records.empty());
    expectEqual(*anne, *bram);
}

TEST_F(Integrity, TakesADeletionThatPassedIt)
{
    ASSERT_TRUE(anne->write("Remove", [&](storage::Write& write) { return write.remove(tasks[7].id); }).ok());
    exchange(*anne);
    // As if the deletion had never come.
    bram->setSetting("cursor", anne->setting("cursor"));
    const auto report = check(*bram);
    ASSERT_EQ(report.records.size(), 1u);
    EXPECT_EQ(report.records[0].difference, Difference::DeletedThere);
    EXPECT_TRUE(report.records[0].settled && report.repaired);
    EXPECT_FALSE(bram->find(tasks[7].id).has_value());
    expectEqual(*anne, *bram);
}

TEST_F(Integrity, FindsARowThatSomebodyChangedOnTheServer)
{
    tamper("UPDATE synced.task SET title = 'forged' WHERE id = '" + core::toText(tasks[8].id.uuid) + "'");
    const auto report = check(*bram);
    ASSERT_EQ(report.records.size(), 1u);
    EXPECT_EQ(report.records[0].difference, Difference::Content);
    ASSERT_EQ(report.records[0].fields.size(), 1u);
    EXPECT_EQ(report.records[0].fields[0].here, "Task 8");
    EXPECT_EQ(report.records[0].fields[0].there, "forged");
    // The server's log names it for its administrator.
    std::ifstream log(server.folder() + "/server.log");
    const std::string lines{std::istreambuf_iterator<char>(log), {}};
    EXPECT_NE(lines.find("replica_differs"), std::string::npos);
}

TEST_F(Integrity, RepairsManyThingsInSeveralTablesAtOnce)
{
    for (const auto& task : tasks)
        corrupt(*bram, "UPDATE task SET title = title || '!' WHERE id = ?1", task.id.uuid);
    corrupt(*bram, "UPDATE building SET town = 'Elsewhere' WHERE id = ?1", building.id.uuid);
    const auto report = check(*bram);
    EXPECT_EQ(report.records.size(), tasks.size() + 1);
    EXPECT_TRUE(report.repaired);
    expectEqual(*anne, *bram);
}

} // namespace mitoyen::tests
