// SPDX-License-Identifier: AGPL-3.0-or-later
// What devices report, what a revoked one may still do, and what an administrator sees of it.
#include "crypto/base64.h"
#include "crypto/digest.h"
#include "server/laptop.h"
#include "storage/journal.h"

#include <gtest/gtest.h>

namespace mitoyen::testing {

namespace {

using namespace server;

struct Office {
    TestServer server;
    Laptop syndic{server.url(), "syndic"};
    Laptop lost{server.url(), "accountant"};
    core::Uuid organisation = newId();

    Office() { EXPECT_EQ(syndic.device.found(organisation).status, 200); }

    nlohmann::json deviceOf(const Laptop& laptop)
    {
        const auto list = syndic.device.client.send("GET", "/v1/devices").json();
        for (const auto& device : list["devices"])
            if (device["id"] == core::toText(laptop.device.id))
                return device;
        return {};
    }

    void revoke(const Laptop& laptop)
    {
        EXPECT_EQ(syndic.device.client.send("DELETE", "/v1/devices/" + core::toText(laptop.device.id)).status, 204);
    }

    nlohmann::json quarantine(Laptop& laptop)
    {
        return laptop.device.client.send("GET", "/v1/quarantine").json()["changes"];
    }
};

/// What a device brings to its farewell; each member can be spoiled.
struct Farewell {
    core::Uuid device;
    std::string nonce;
    std::string signature;
    std::string body;

    Farewell(Laptop& laptop, std::vector<sync::Change> changes)
        : device(laptop.device.id),
          nonce(laptop.device.client.send("POST", "/v1/session/challenge").json().value("nonce", "")),
          body(sync::encode(sync::PushRequest{model::schemaVersion, device, {}, std::move(changes)}))
    {
        sign(laptop.device.key);
    }

    void sign(const crypto::Es256Key& key)
    {
        signature =
            crypto::toBase64Url(key.sign(nonce + '.' + crypto::toBase64Url(crypto::bytesOf(crypto::sha256(body)))));
    }

    Answer send(HttpClient& client, const std::string& more = {}) const
    {
        return client.send("POST",
                           fmt::format("/v1/devices/farewell?device={}&nonce={}&signature={}{}", core::toText(device),
                                       nonce, signature, more),
                           body);
    }
};

sync::PushReply replyOf(const Answer& answer)
{
    EXPECT_EQ(answer.status, 200) << answer.body;
    const auto reply = sync::decodePushReply(answer.body);
    return reply ? *reply : sync::PushReply{};
}

} // namespace

TEST(Devices, ListsHowFarEachHasComeAndWhatWaitsOnIt)
{
    Office office;
    office.syndic.push({office.syndic.create(office.organisation, "A")});
    EXPECT_TRUE(office.deviceOf(office.lost)["cursor"].is_null());
    office.lost.pull(0, 10, "&waiting=3");
    const auto seen = office.deviceOf(office.lost);
    EXPECT_EQ(seen["cursor"], 1);
    EXPECT_EQ(seen["waiting"], 3);
    EXPECT_EQ(seen["user_name"], "accountant");
    EXPECT_TRUE(seen["farewell_at"].is_null());
    EXPECT_EQ(office.syndic.device.client.send("GET", "/v1/devices").json()["head"], 1);
}

TEST(Devices, WritesWhatADeviceReportsOnceAMinute)
{
    Office office;
    office.lost.pull(0, 10, "&waiting=3");
    office.server.advance(59'000);
    office.lost.pull(0, 10, "&waiting=5");
    EXPECT_EQ(office.deviceOf(office.lost)["waiting"], 3);
    office.server.advance(1'000);
    office.lost.pull(0, 10, "&waiting=7");
    EXPECT_EQ(office.deviceOf(office.lost)["waiting"], 7);
    // One that says nothing leaves what was said.
    office.server.advance(60'000);
    office.lost.pull(0, 10);
    EXPECT_EQ(office.deviceOf(office.lost)["waiting"], 7);
}

TEST(Devices, SaysHowLongTheyMayStayAway)
{
    const TestServer server([](Config& config) { config.leaseDays = 21; });
    Laptop laptop(server.url(), "syndic");
    laptop.device.found(newId());
    const auto answer = laptop.device.client.send(
        "GET", fmt::format("/v1/sync/pull?cursor=0&limit=1&schema_version={}", model::schemaVersion));
    EXPECT_EQ(answer.headers.at("mitoyen-lease-days"), "21");
    EXPECT_FALSE(answer.headers.at("date").empty());
}

TEST(Farewell, KeepsWhatARevokedDeviceTypedAndChangesNoRecord)
{
    Office office;
    const auto created = office.lost.create(office.organisation, "Known");
    office.lost.push({created});
    const auto renamed = office.lost.rename(created.record, "Known", "Typed later");
    const auto fresh = office.lost.create(office.organisation, "Typed offline");
    office.revoke(office.lost);
    EXPECT_EQ(office.lost.send({renamed}).code(), "device_revoked");

    const Farewell farewell(office.lost, {renamed, fresh});
    const auto reply = replyOf(farewell.send(office.lost.device.client));
    ASSERT_EQ(reply.results.size(), 2U);
    for (const auto& result : reply.results) {
        EXPECT_EQ(result.outcome, sync::Outcome::Quarantined);
        EXPECT_EQ(result.code, "device_revoked");
    }
    EXPECT_EQ(reply.head, 1);
    const auto pulled = office.syndic.pull(0);
    ASSERT_EQ(pulled.rows.size(), 1U);
    EXPECT_EQ(pulled.rows[0].row, created.row);

    const auto kept = office.quarantine(office.syndic);
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept[0]["kind"], "create");
    EXPECT_EQ(kept[1]["kind"], "patch");
    EXPECT_EQ(kept[1]["entity"], "supplier");
    EXPECT_EQ(kept[1]["record"], core::toText(created.record));
    EXPECT_EQ(kept[1]["author"], "accountant");
    EXPECT_EQ(kept[1]["device_name"], "Laptop");
    EXPECT_EQ(kept[1]["fields"], (nlohmann::json{{{"field", "name"}, {"before", "Known"}, {"after", "Typed later"}}}));
    EXPECT_NE(kept[0]["fields"].dump().find("Typed offline"), std::string::npos);
    // One journal, one chain.
    storage::Database database({postgres().connection(office.server.database(), "mitoyen_app"), {}, 1});
    const auto broken = database.transact(
        storage::Mode::Read, {std::nullopt, office.organisation},
        [&](storage::Transaction& transaction) { return storage::firstBrokenLink(transaction, office.organisation); });
    EXPECT_FALSE(broken.has_value());
}

TEST(Farewell, IsAnsweredTheSameWhenItComesAgain)
{
    Office office;
    const auto first = office.lost.create(office.organisation, "One");
    const auto second = office.lost.create(office.organisation, "Two");
    office.lost.push({first});
    office.revoke(office.lost);
    const auto once = replyOf(Farewell(office.lost, {first, second}).send(office.lost.device.client));
    const auto again = replyOf(Farewell(office.lost, {first, second}).send(office.lost.device.client));
    EXPECT_EQ(once.results, again.results);
    EXPECT_EQ(once.results.at(0).outcome, sync::Outcome::Applied);
    EXPECT_EQ(office.quarantine(office.syndic).size(), 1U);
}

TEST(Farewell, IsNotedOnceAllHasCome)
{
    Office office;
    office.revoke(office.lost);
    replyOf(Farewell(office.lost, {office.lost.create(office.organisation, "One")}).send(office.lost.device.client));
    EXPECT_TRUE(office.deviceOf(office.lost)["farewell_at"].is_null());
    replyOf(Farewell(office.lost, {}).send(office.lost.device.client, "&last=1"));
    EXPECT_TRUE(office.deviceOf(office.lost)["farewell_at"].is_string());
    EXPECT_EQ(office.deviceOf(office.lost)["waiting"], 0);
}

TEST(Farewell, TakesNothingWithoutTheProofOfTheKey)
{
    Office office;
    const auto change = office.lost.create(office.organisation, "One");
    office.revoke(office.lost);
    auto& client = office.lost.device.client;
    Farewell otherKey(office.lost, {change});
    otherKey.sign(crypto::Es256Key::generate());
    EXPECT_EQ(otherKey.send(client).code(), "challenge_invalid");
    Farewell otherBody(office.lost, {change});
    otherBody.body = sync::encode(sync::PushRequest{model::schemaVersion, otherBody.device, {}, {}});
    EXPECT_EQ(otherBody.send(client).code(), "challenge_invalid");
    Farewell unknown(office.lost, {change});
    unknown.device = newId();
    EXPECT_EQ(unknown.send(client).code(), "challenge_invalid");
    Farewell old(office.lost, {change});
    office.server.advance(5 * 60 * 1000 + 1);
    EXPECT_EQ(old.send(client).code(), "challenge_invalid");
    const Farewell twice(office.lost, {});
    EXPECT_EQ(twice.send(client).status, 200);
    EXPECT_EQ(twice.send(client).code(), "challenge_invalid");
    EXPECT_EQ(office.quarantine(office.syndic).size(), 0U);
}

TEST(Farewell, IsForRevokedDevicesAndTheirOwnChanges)
{
    Office office;
    auto& client = office.lost.device.client;
    EXPECT_EQ(Farewell(office.lost, {}).send(client).code(), "device_not_revoked");
    office.revoke(office.lost);
    Farewell foreign(office.lost, {});
    foreign.body = sync::encode(sync::PushRequest{model::schemaVersion, newId(), {}, {}});
    foreign.sign(office.lost.device.key);
    EXPECT_EQ(foreign.send(client).code(), "device_mismatch");
    Farewell damaged(office.lost, {});
    damaged.body = "no message";
    damaged.sign(office.lost.device.key);
    EXPECT_EQ(damaged.send(client).code(), "message_damaged");
}

TEST(Farewell, OfACopyThatTypedOtherThingsIsRefused)
{
    Office office;
    const auto sent = office.lost.create(office.organisation, "Sent");
    office.lost.push({sent});
    office.revoke(office.lost);
    auto other = office.lost.create(office.organisation, "Other");
    other.dseq = sent.dseq;
    EXPECT_EQ(Farewell(office.lost, {other}).send(office.lost.device.client).code(), "device_cloned");
}

TEST(Quarantine, IsReadByTheOfficesOwnAdministrators)
{
    Office office;
    office.revoke(office.lost);
    replyOf(Farewell(office.lost, {office.lost.create(office.organisation, "One")}).send(office.lost.device.client));
    Laptop reader(office.server.url(), "reader");
    EXPECT_EQ(reader.device.client.send("GET", "/v1/quarantine").code(), "role_not_allowed");
    Laptop stranger(office.server.url(), "syndic-b");
    EXPECT_EQ(stranger.device.found(newId()).status, 200);
    EXPECT_EQ(office.quarantine(stranger).size(), 0U);
    EXPECT_EQ(office.quarantine(office.syndic).size(), 1U);
}

TEST(Quarantine, HoldsWhatWasTypedWithoutTheRight)
{
    Office office;
    Laptop reader(office.server.url(), "reader");
    reader.push({reader.create(office.organisation, "Not his to write")});
    const auto kept = office.quarantine(office.syndic);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept[0]["code"], "forbidden");
    EXPECT_EQ(kept[0]["author"], "reader");
}

} // namespace mitoyen::testing
