// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/compression.h"
#include "model/conflict.h"
#include "model/entities.h"
#include "schema/field.h"
#include "server/laptop.h"
#include "storage/journal.h"
#include "sync/protocol.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <thread>

namespace mitoyen::testing {

namespace {

/// Two laptops of one founded organisation.
struct Office {
    TestServer server;
    Laptop one{server.url(), "syndic"};
    Laptop two{server.url(), "accountant"};
    core::Uuid organisation = newId();

    Office() { EXPECT_EQ(one.device.found(organisation).status, 200); }

    std::string nameOf(const core::Uuid& record, const sync::PullReply& reply)
    {
        for (const auto& row : reply.rows)
            if (row.entity == &supplierEntity() && row.row[0] == core::Value{record})
                return core::toText(row.row[*supplierEntity().column("name")]);
        return {};
    }
};

} // namespace

TEST(Exchange, CarriesARowFromOneLaptopToTheOtherWithItsAuthor)
{
    Office office;
    const auto created = office.one.create(office.organisation, "Ascenseurs \"Dupont\" \\ {fils}, NULL");
    const auto pushed = office.one.push({created});
    ASSERT_EQ(pushed.results.size(), 1U);
    EXPECT_EQ(pushed.results[0].outcome, sync::Outcome::Applied) << pushed.results[0].text;
    EXPECT_EQ(pushed.head, 1);
    const auto pulled = office.two.pull(0);
    EXPECT_EQ(pulled.head, 1);
    EXPECT_FALSE(pulled.more());
    ASSERT_EQ(pulled.rows.size(), 1U);
    EXPECT_EQ(pulled.rows[0].row, created.row);
    EXPECT_EQ(pulled.rows[0].revision, 1);
    EXPECT_EQ(pulled.rows[0].origin.author, "syndic");
    EXPECT_EQ(pulled.rows[0].origin.device, office.one.device.id);
}

TEST(Exchange, GivesADeviceOnlyTheRevisionOfWhatItMadeItself)
{
    Office office;
    const auto created = office.one.create(office.organisation, "A");
    office.one.push({created});
    const auto own = office.one.pull(0, 10, "");
    EXPECT_TRUE(own.rows.empty());
    EXPECT_EQ(own.settlements, (std::vector{sync::Settlement{&supplierEntity(), created.record, 1}}));
    EXPECT_EQ(office.one.pull(0).rows.size(), 1U);
    EXPECT_EQ(office.two.pull(0, 10, "").rows.size(), 1U);
}

TEST(Exchange, RepeatingAPushChangesNothing)
{
    Office office;
    const auto changes =
        std::vector{office.one.create(office.organisation, "A"), office.one.create(office.organisation, "B")};
    const auto first = office.one.push(changes);
    const auto again = office.one.push(changes);
    EXPECT_EQ(again.results, first.results);
    EXPECT_EQ(again.head, first.head);
    EXPECT_EQ(office.server.sql("SELECT count(*) FROM server.journal"), "2\n");
}

TEST(Exchange, ParksAClashAndShowsItToBoth)
{
    Office office;
    const auto created = office.one.create(office.organisation, "Dupont");
    office.one.push({created});
    office.one.push({office.one.rename(created.record, "Dupont", "Dupont SA")});
    const auto parked = office.two.push({office.two.rename(created.record, "Dupont", "Dupont SRL")});
    EXPECT_EQ(parked.results[0].outcome, sync::Outcome::Parked);
    for (auto* laptop : {&office.one, &office.two}) {
        const auto pulled = laptop->pull(0);
        EXPECT_EQ(office.nameOf(created.record, pulled), "Dupont SA");
        const auto conflict = std::find_if(pulled.rows.begin(), pulled.rows.end(), [](const auto& row) {
            return row.entity == &schema::description<model::Conflict>();
        });
        ASSERT_NE(conflict, pulled.rows.end());
        const auto read = schema::fromRow<model::Conflict>(conflict->row);
        EXPECT_EQ(read->accepted, "Dupont SA");
        EXPECT_EQ(read->parked, "Dupont SRL");
        EXPECT_EQ(read->acceptedAuthor, "syndic");
        EXPECT_EQ(read->parkedAuthor, "accountant");
    }
}

TEST(Exchange, TellsOfADeletionAndParksALaterEdit)
{
    Office office;
    const auto created = office.one.create(office.organisation, "Dupont");
    office.one.push({created});
    office.two.pull(0);
    const auto removed = office.one.push({office.one.remove(created)});
    EXPECT_EQ(removed.results[0].outcome, sync::Outcome::Applied) << removed.results[0].text;
    const auto pulled = office.two.pull(1);
    ASSERT_EQ(pulled.deletions.size(), 1U);
    EXPECT_EQ(pulled.deletions[0].record, created.record);
    const auto late = office.two.push({office.two.rename(created.record, "Dupont", "Dupont SRL")});
    EXPECT_EQ(late.results[0].outcome, sync::Outcome::Parked);
    EXPECT_EQ(late.results[0].code, "edit_of_deleted");
}

TEST(Exchange, ARowMadeAgainAfterItsDeletionStays)
{
    Office office;
    const auto created = office.one.create(office.organisation, "Dupont");
    auto again = created;
    const auto removal = office.one.remove(created);
    again.dseq = ++office.one.dseq;
    office.one.push({created, removal, again});
    const auto pulled = office.two.pull(0);
    EXPECT_TRUE(pulled.deletions.empty());
    EXPECT_EQ(office.nameOf(created.record, pulled), "Dupont");
}

TEST(Exchange, AReaderChangesNothing)
{
    Office office;
    Laptop reader(office.server.url(), "reader");
    const auto answer = reader.push({reader.create(office.organisation, "Mine")});
    EXPECT_EQ(answer.results[0].outcome, sync::Outcome::Quarantined);
    EXPECT_EQ(answer.results[0].code, "forbidden");
    EXPECT_EQ(office.server.sql("SELECT count(*) FROM synced.supplier"), "0\n");
}

TEST(Exchange, RefusesChangesOfAnotherDeviceAndOrganisation)
{
    Office office;
    auto foreign = office.one.create(newId(), "Theirs");
    EXPECT_EQ(office.one.push({foreign}).results[0].code, "organisation_mismatch");
    const auto answer = office.one.device.client.send(
        "POST", "/v1/sync/push", sync::encode(sync::PushRequest{model::schemaVersion, office.two.device.id, {}, {}}));
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(answer.code(), "device_mismatch");
}

TEST(Exchange, OfOrganisationsIsApart)
{
    Office office;
    Laptop other(office.server.url(), "syndic-b");
    ASSERT_EQ(other.device.found(newId()).status, 200);
    office.one.push({office.one.create(office.organisation, "Ours")});
    EXPECT_TRUE(other.pull(0).rows.empty());
}

TEST(Exchange, UnderstandsCompressedPushes)
{
    Office office;
    const auto change = office.one.create(office.organisation, "A");
    const auto body =
        server::http::compress(sync::encode(sync::PushRequest{model::schemaVersion, office.one.device.id, {}, {change}}));
    EXPECT_EQ(office.one.device.client.send("POST", "/v1/sync/push", body, {"Content-Encoding: zstd"}).status, 200);
    EXPECT_EQ(office.two.pull(0).rows.size(), 1U);
}

TEST(Exchange, RefusesALaterProgramsMessagesAndDamagedCursors)
{
    Office office;
    auto& client = office.one.device.client;
    EXPECT_EQ(client.send("GET", "/v1/sync/pull?cursor=0&limit=1&schema_version=999").code(), "server_too_old");
    EXPECT_EQ(client.send("GET", "/v1/sync/pull?cursor=-1&limit=1&schema_version=1").code(), "field_invalid");
    EXPECT_EQ(client.send("GET", "/v1/sync/pull?cursor=99999999999999999999&limit=1&schema_version=1").code(),
              "field_invalid");
}

TEST(Exchange, TellsALaptopThatHasSeenMoreWhereItStands)
{
    Office office;
    office.one.push({office.one.create(office.organisation, "A")});
    const auto page = office.one.pull(5);
    EXPECT_EQ(page.head, 1);
    EXPECT_EQ(page.knownUpTo, 1);
    EXPECT_NE(page.epoch, core::Uuid{});
    EXPECT_TRUE(page.rows.empty());
}

TEST(Exchange, TakesADevicesChangesInTheirOrderOnly)
{
    Office office;
    auto& client = office.one.device.client;
    const auto send = [&](std::vector<sync::Change> changes) {
        return client.send("POST", "/v1/sync/push",
                           sync::encode(sync::PushRequest{model::schemaVersion, office.one.device.id, {}, changes}));
    };
    const auto first = office.one.create(office.organisation, "A");
    const auto second = office.one.create(office.organisation, "B");
    const auto third = office.one.create(office.organisation, "C");
    EXPECT_EQ(send({second, first}).code(), "out_of_order");
    EXPECT_EQ(send({first, third}).code(), "out_of_order");
    ASSERT_EQ(send({first}).status, 200);
    // A hole in front: nothing is judged, and the answer says what is missing.
    const auto hole = sync::decodePushReply(send({third}).body);
    ASSERT_TRUE(hole.ok());
    EXPECT_TRUE(hole->results.empty());
    EXPECT_EQ(hole->knownUpTo, 1);
    EXPECT_EQ(office.server.sql("SELECT count(*) FROM synced.supplier"), "1\n");
    ASSERT_EQ(send({first, second, third}).status, 200);
    EXPECT_EQ(office.server.sql("SELECT count(*) FROM synced.supplier"), "3\n");
}

TEST(Exchange, RefusesTheSameNumberWithAnotherContent)
{
    Office office;
    const auto first = office.one.create(office.organisation, "A");
    office.one.push({first});
    auto copy = office.one.create(office.organisation, "From a copy of the file");
    copy.dseq = first.dseq;
    const auto answer = office.one.device.client.send(
        "POST", "/v1/sync/push",
        sync::encode(sync::PushRequest{model::schemaVersion, office.one.device.id, {}, {copy}}));
    EXPECT_EQ(answer.code(), "device_cloned");
    EXPECT_EQ(answer.status, 409);
    EXPECT_EQ(office.server.sql("SELECT name FROM synced.supplier"), "A\n");
}

TEST(Exchange, ComesInPagesWithoutAHole)
{
    Office office;
    std::vector<sync::Change> changes;
    for (int number = 0; number < 2500; ++number)
        changes.push_back(office.one.create(office.organisation, fmt::format("Supplier {}", number)));
    EXPECT_EQ(office.one.push(changes).head, 2500);
    std::set<std::int64_t> revisions;
    std::int64_t cursor = 0;
    for (bool more = true; more;) {
        const auto page = office.two.pull(cursor, 700);
        EXPECT_LE(page.rows.size(), 700U);
        for (const auto& row : page.rows)
            revisions.insert(row.revision);
        more = page.more();
        cursor = page.cursor;
    }
    EXPECT_EQ(revisions.size(), 2500U);
    EXPECT_EQ(*revisions.rbegin(), 2500);
}

TEST(Exchange, NeverShowsARevisionBeforeAnEarlierOne)
{
    Office office;
    std::atomic<bool> done = false;
    std::atomic<int> holes = 0;
    std::thread watcher([&] {
        Laptop reader(office.server.url(), "reader");
        std::int64_t cursor = 0;
        while (!done) {
            const auto page = reader.pull(cursor);
            // Each push of this test makes new rows only, so every revision has its row.
            holes += static_cast<std::int64_t>(page.rows.size()) == page.cursor - cursor ? 0 : 1;
            cursor = page.cursor;
        }
    });
    const auto write = [&](Laptop& laptop) {
        for (int push = 0; push < 30; ++push)
            laptop.push({laptop.create(office.organisation, "A"), laptop.create(office.organisation, "B")});
    };
    std::thread second([&] { write(office.two); });
    write(office.one);
    second.join();
    done = true;
    watcher.join();
    EXPECT_EQ(holes, 0);
    EXPECT_EQ(office.one.pull(0).rows.size(), 120U);
}

TEST(Journal, IsAChainThatShowsWhereItWasTouched)
{
    Office office;
    for (int push = 0; push < 3; ++push)
        office.one.push({office.one.create(office.organisation, "A"), office.one.create(office.organisation, "B")});
    office.two.push({office.two.rename(newId(), "x", "y")});
    server::storage::Database database({postgres().connection(office.server.database(), "mitoyen_app"), {}, 1});
    const auto firstBroken = [&] {
        return database.transact(server::storage::Mode::Read, {{}, office.organisation},
                                 [&](server::storage::Transaction& transaction) {
                                     return server::storage::firstBrokenLink(transaction, office.organisation);
                                 });
    };
    EXPECT_EQ(firstBroken(), std::nullopt);
    // What only somebody with the superuser's rights can do, having switched the triggers off.
    const std::string unguarded = "SET session_replication_role = replica; ";
    office.server.sql(unguarded + "UPDATE server.journal SET outcome = 'rejected' WHERE chain_position = 4");
    EXPECT_EQ(firstBroken(), 4);
    office.server.sql(unguarded + "UPDATE server.journal SET outcome = 'applied' WHERE chain_position = 4");
    EXPECT_EQ(firstBroken(), std::nullopt);
    office.server.sql(unguarded + "DELETE FROM server.journal WHERE chain_position = 7");
    EXPECT_EQ(firstBroken(), 7);
}

TEST(SyncMetrics, CountOutcomesAndRows)
{
    Office office;
    office.one.push({office.one.create(office.organisation, "A")});
    office.two.pull(0);
    const auto text = office.one.device.client.send("GET", "/metrics").body;
    EXPECT_THAT(text, ::testing::HasSubstr("mitoyen_sync_changes_total{outcome=\"applied\"} 1"));
    EXPECT_THAT(text, ::testing::HasSubstr("mitoyen_sync_rows_sent_total 1"));
}

} // namespace mitoyen::testing
