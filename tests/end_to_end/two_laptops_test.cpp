// SPDX-License-Identifier: AGPL-3.0-or-later
#include "postgres/private_server.h"
#include "support/replicas.h"

#include "model/entities.h"
#include "storage/backup.h"
#include "storage/conflicts.h"
#include "storage/refusals.h"
#include "storage/sync_store.h"
#include "sync/http_transport.h"
#include "sync/server_session.h"

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

/// One server for all tests of this program; each test signs in laptops of its own organisation's users.
class TwoLaptops : public ::testing::Test {
protected:
    std::unique_ptr<storage::Replica> laptop(const std::string& name)
    {
        auto environment = storage::systemEnvironment();
        auto made = storage::Replica::create(folder.file(name), key, anOrganisation(environment), environment);
        EXPECT_TRUE(made.ok());
        return std::move(*made);
    }

    core::Result<void> connect(storage::Replica& replica, const std::string& user)
    {
        return sync::connect(replica,
                             {server.url(), user, lineOf(server.passwordFile(user)), server.authorityFile(), user});
    }

    sync::SyncReport exchange(storage::Replica& replica)
    {
        const auto report = sync::exchangeWithServer(replica);
        EXPECT_TRUE(report.ok()) << report.error().code << ": " << report.error().text;
        return report ? *report : sync::SyncReport{};
    }

    static core::Result<void> add(storage::Replica& replica, auto record)
    {
        return replica.write("Add", [&](storage::Write& write) { return write.insert(record); });
    }

    static void expectEqual(storage::Replica& a, storage::Replica& b)
    {
        for (const auto* entity : model::entities()) {
            storage::Query query;
            query.orderBy = "id";
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
};

} // namespace

TEST_F(TwoLaptops, FoundJoinEditApartAndAgree)
{
    auto anne = laptop("anne");
    auto building = aBuilding(*anne);
    ASSERT_TRUE(add(*anne, building).ok());
    ASSERT_TRUE(connect(*anne, "syndic").ok());
    EXPECT_EQ(exchange(*anne).rejected, 0);

    auto bram = laptop("bram");
    ASSERT_TRUE(connect(*bram, "accountant").ok());
    EXPECT_EQ(bram->organisation(), anne->organisation());
    exchange(*bram);
    ASSERT_TRUE(bram->find(building.id).has_value());

    auto task = aTask(*anne, "Check the boiler");
    ASSERT_TRUE(add(*anne, task).ok());
    exchange(*anne);
    exchange(*bram);

    // The cable is out: both write, one field clashes.
    server.stop();
    EXPECT_EQ(sync::exchangeWithServer(*anne).error().code, "network_unreachable");
    task.title = "Check the boiler and the pump";
    ASSERT_TRUE(anne->write("Edit", [&](storage::Write& write) { return write.save(task); }).ok());
    auto theirs = *bram->find(task.id);
    theirs.title = "Call the heating firm";
    theirs.text = "before Friday";
    ASSERT_TRUE(bram->write("Edit", [&](storage::Write& write) { return write.save(theirs); }).ok());
    EXPECT_EQ(storage::waitingChanges(*anne), 1);
    server.start();

    EXPECT_EQ(exchange(*anne).conflicts, 0);
    EXPECT_EQ(exchange(*bram).conflicts, 1);
    exchange(*anne);
    exchange(*bram);
    EXPECT_EQ(bram->find(task.id)->title, "Check the boiler and the pump");
    EXPECT_EQ(anne->find(task.id)->text, "before Friday");
    const auto open = storage::openConflicts(*anne);
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].theirs, "Call the heating firm");
    EXPECT_EQ(open[0].author, "accountant");
    expectEqual(*anne, *bram);
}

TEST_F(TwoLaptops, NeverMixTwoOrganisations)
{
    auto anne = laptop("anne");
    ASSERT_TRUE(add(*anne, aBuilding(*anne)).ok());
    ASSERT_TRUE(connect(*anne, "syndic").ok());
    exchange(*anne);
    auto stranger = laptop("stranger");
    ASSERT_TRUE(add(*stranger, aBuilding(*stranger, "Elsewhere")).ok());
    const auto refused = connect(*stranger, "syndic");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "organisation_mismatch");
    EXPECT_EQ(sync::exchangeWithServer(*stranger).error().code, "not_connected");
    EXPECT_EQ(stranger->all<model::Building>().at(0).name, "Elsewhere");
}

TEST_F(TwoLaptops, KeepTheRightsOfTheirRoles)
{
    auto anne = laptop("anne");
    auto building = aBuilding(*anne);
    ASSERT_TRUE(add(*anne, building).ok());
    ASSERT_TRUE(connect(*anne, "syndic").ok());
    exchange(*anne);
    auto reader = laptop("reader");
    ASSERT_TRUE(connect(*reader, "reader").ok());
    exchange(*reader);
    building.name = "Mine now";
    ASSERT_TRUE(reader->write("Edit", [&](storage::Write& write) { return write.save(building); }).ok());
    const auto report = exchange(*reader);
    EXPECT_EQ(report.rejected, 1);
    EXPECT_EQ(report.refusals.at(0).code, "forbidden");
    EXPECT_EQ(reader->find(building.id)->name, "Résidence Les Tilleuls");
    EXPECT_EQ(storage::refusals(*reader).size(), 1u);
}

TEST_F(TwoLaptops, GoOnAfterARestoredBackupWithoutLosingWhatCameLater)
{
    const auto path = folder.file("anne");
    const auto copy = folder.file("copy");
    core::Id<model::Task> later;
    {
        auto anne = laptop("anne");
        ASSERT_TRUE(add(*anne, aBuilding(*anne)).ok());
        ASSERT_TRUE(connect(*anne, "syndic").ok());
        exchange(*anne);
        ASSERT_TRUE(storage::backUp(*anne, key, copy).ok());
        const auto task = aTask(*anne, "after the backup");
        later = task.id;
        ASSERT_TRUE(add(*anne, task).ok());
        exchange(*anne);
    }
    ASSERT_TRUE(storage::restore(copy, key, path, storage::systemEnvironment()).ok());
    auto restored = storage::Replica::open(path, key, storage::systemEnvironment());
    ASSERT_TRUE(restored.ok());
    ASSERT_TRUE(connect(**restored, "syndic").ok());
    const auto fresh = aTask(**restored, "after the restore");
    ASSERT_TRUE(add(**restored, fresh).ok());
    EXPECT_EQ(exchange(**restored).rejected, 0);
    EXPECT_TRUE((*restored)->find(later).has_value());
    auto other = laptop("other");
    ASSERT_TRUE(connect(*other, "syndic").ok());
    exchange(*other);
    EXPECT_TRUE(other->find(fresh.id).has_value());
}

} // namespace mitoyen::tests
