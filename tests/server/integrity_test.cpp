// SPDX-License-Identifier: AGPL-3.0-or-later
// Hashes of what a replica should hold.
#include "server/laptop.h"
#include "sync/integrity.h"

#include <gtest/gtest.h>

namespace mitoyen::testing {

namespace {

struct Office {
    TestServer server;
    Laptop laptop{server.url(), "syndic"};
    core::Uuid organisation = newId();

    Office() { EXPECT_EQ(laptop.device.found(organisation).status, 200); }

    Answer hashes(std::int64_t cursor, const std::string& more = {})
    {
        return laptop.device.client.send(
            "GET", fmt::format("/v1/sync/hashes?cursor={}&schema_version={}{}", cursor, model::schemaVersion, more));
    }
};

sync::Tally tallyOf(const sync::PullReply& pulled)
{
    sync::Tally tally;
    for (const auto& row : pulled.rows)
        tally.add(sync::rowHash(row.row, row.row.size(), row.revision));
    return tally;
}

} // namespace

TEST(Hashes, AreThoseOfTheRowsThatPullsCarry)
{
    Office office;
    std::vector<sync::Change> changes;
    for (int number = 0; number < 50; ++number)
        changes.push_back(office.laptop.create(office.organisation, fmt::format("Supplier {}", number)));
    office.laptop.push(changes);
    const auto expected = tallyOf(office.laptop.pull(0));
    const auto answer = office.hashes(50).json();
    EXPECT_EQ(answer["head"], 50);
    nlohmann::json suppliers;
    for (const auto& table : answer["tables"])
        if (table["table"] == "supplier")
            suppliers = table["buildings"];
        else
            EXPECT_TRUE(table["buildings"].empty()) << table.dump();
    ASSERT_EQ(suppliers.size(), 1U);
    EXPECT_TRUE(suppliers[0]["building"].is_null());
    EXPECT_EQ(suppliers[0]["count"], 50);
    EXPECT_EQ(suppliers[0]["hash"], sync::hashText(expected.sum));
}

TEST(Hashes, AreNarrowedToOneRecord)
{
    Office office;
    std::vector<sync::Change> changes;
    for (int number = 0; number < 20; ++number)
        changes.push_back(office.laptop.create(office.organisation, "S"));
    office.laptop.push(changes);
    const auto bucket = sync::bucketOf(changes[7].record);
    const auto buckets = office.hashes(20, "&table=supplier").json()["buckets"];
    std::int64_t total = 0;
    for (const auto& one : buckets)
        total += one["count"].get<std::int64_t>();
    EXPECT_EQ(total, 20);
    const auto records = office.hashes(20, fmt::format("&table=supplier&buckets={}", bucket)).json()["records"];
    bool found = false;
    for (const auto& record : records) {
        EXPECT_EQ(sync::bucketOf(*core::parseUuid(record["id"].get<std::string>())), bucket);
        found = found || record["id"] == core::toText(changes[7].record);
    }
    EXPECT_TRUE(found);
}

TEST(Hashes, AreNotMadeForAReplicaThatStandsElsewhere)
{
    Office office;
    office.laptop.push({office.laptop.create(office.organisation, "S")});
    for (const std::int64_t cursor : {0, 2}) {
        const auto answer = office.hashes(cursor).json();
        EXPECT_EQ(answer["head"], 1);
        EXPECT_FALSE(answer.contains("tables"));
    }
}

TEST(Hashes, RefuseWhatTheyCannotRead)
{
    Office office;
    EXPECT_EQ(office.hashes(0, "&table=no_such_table").code(), "table_unknown");
    EXPECT_EQ(office.hashes(0, "&table=supplier&buckets=256").code(), "field_invalid");
    EXPECT_EQ(office.hashes(0, "&table=supplier&buckets=1,x").code(), "field_invalid");
    EXPECT_EQ(office.laptop.device.client.send("GET", "/v1/sync/rows?table=supplier&ids=x").code(), "field_invalid");
}

TEST(Rows, ComeWholeOrAsTheirDeletion)
{
    Office office;
    const auto kept = office.laptop.create(office.organisation, "Kept");
    const auto gone = office.laptop.create(office.organisation, "Gone");
    office.laptop.push({kept, gone, office.laptop.remove(gone)});
    const auto answer = office.laptop.device.client.send("GET",
                                                         fmt::format("/v1/sync/rows?table=supplier&ids={},{},{}",
                                                                     core::toText(kept.record),
                                                                     core::toText(gone.record), core::toText(newId())));
    const auto reply = sync::decodePullReply(answer.body);
    ASSERT_TRUE(reply.ok());
    ASSERT_EQ(reply->rows.size(), 1U);
    EXPECT_EQ(reply->rows[0].row, kept.row);
    EXPECT_EQ(reply->rows[0].revision, 1);
    ASSERT_EQ(reply->deletions.size(), 1U);
    EXPECT_EQ(reply->deletions[0].record, gone.record);
}

TEST(Rows, OfAnotherOfficeAreNotThere)
{
    Office office;
    const auto secret = office.laptop.create(office.organisation, "Secret");
    office.laptop.push({secret});
    Laptop stranger(office.server.url(), "syndic-b");
    EXPECT_EQ(stranger.device.found(newId()).status, 200);
    const auto answer =
        stranger.device.client.send("GET", "/v1/sync/rows?table=supplier&ids=" + core::toText(secret.record));
    const auto reply = sync::decodePullReply(answer.body);
    ASSERT_TRUE(reply.ok());
    EXPECT_TRUE(reply->rows.empty() && reply->deletions.empty());
}

TEST(Discrepancies, ReachTheLogAndTheMetrics)
{
    Office office;
    const nlohmann::json body = {
        {"content", 1}, {"revision", 0}, {"missing_here", 2}, {"unknown_there", 0}, {"deleted_there", 0}};
    EXPECT_EQ(office.laptop.device.client.send("POST", "/v1/sync/discrepancy", body).status, 204);
    EXPECT_NE(office.server.log().find("replica_differs"), std::string::npos);
    const auto metrics = office.laptop.device.client.send("GET", "/metrics").body;
    EXPECT_NE(metrics.find("mitoyen_replica_differences_total{kind=\"missing_here\"} 2"), std::string::npos);
    EXPECT_EQ(metrics.find("kind=\"revision\""), std::string::npos);
}

} // namespace mitoyen::testing
