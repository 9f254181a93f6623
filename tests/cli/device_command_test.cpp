// SPDX-License-Identifier: AGPL-3.0-or-later
// devices, quarantine, and verify of a connected replica: the real programs.
#include "cli/office.h"
#include "postgres/private_server.h"

#include <gtest/gtest.h>

namespace mitoyen::cli::test {
namespace {

using nlohmann::json;

void connect(const Office& office, const testing::PrivateServer& server, const std::string& user)
{
    const auto ran = office.run({"connect", server.url(), "--user", user, "--password-file", server.passwordFile(user),
                                 "--ca", server.authorityFile()});
    ASSERT_EQ(ran.exit, 0) << ran.err;
}

TEST(Devices, ARevokedOneHandsOverItsChangesAndIsLockedForGood)
{
    testing::PrivateServer server;
    const Office a;
    const Office b;
    a.takeOver("residence-les-tilleuls");
    connect(a, server, "syndic");
    a.ask({"sync"});
    connect(b, server, "accountant");
    b.ask({"sync"});
    const std::string lost = b.ask({"status"}).at("device");

    const auto devices = a.ask({"devices"});
    ASSERT_EQ(devices.size(), 2);
    EXPECT_EQ(devices[0].at("this"), true);
    EXPECT_EQ(devices[1].at("id"), lost);
    EXPECT_EQ(devices[1].at("user"), "accountant");
    EXPECT_EQ(devices[1].at("waiting"), 0);
    EXPECT_EQ(devices[1].at("revoked"), false);
    EXPECT_EQ(b.run({"devices"}).errorCode(), "role_not_allowed");
    EXPECT_EQ(a.run({"devices", "forget", lost}).exit, 2);
    EXPECT_EQ(a.run({"devices", "revoke", "nobody"}).errorCode(), "device_unknown");

    const std::string supplier = b.ask({"list", "suppliers"})[0].at("id");
    const std::string before = b.ask({"list", "suppliers"})[0].at("name");
    b.ask({"set", "supplier", supplier, "name", "Typed on the lost laptop"});
    EXPECT_EQ(a.ask({"devices", "revoke", lost}).at("revoked"), lost);
    const auto farewell = b.run({"sync"});
    EXPECT_EQ(farewell.exit, 1);
    EXPECT_EQ(farewell.errorCode(), "replica_wiped");
    EXPECT_EQ(b.run({"status"}).errorCode(), "replica_wiped");

    const auto kept = a.ask({"quarantine"});
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept[0].at("author"), "accountant");
    EXPECT_EQ(kept[0].at("code"), "device_revoked");
    EXPECT_EQ(kept[0].at("record"), supplier);
    EXPECT_EQ(kept[0].at("fields"),
              (json{{{"field", "name"}, {"before", before}, {"after", "Typed on the lost laptop"}}}));
    EXPECT_TRUE(a.ask({"devices"})[1].at("farewell_at").is_string());
}

TEST(Verify, ComparesAConnectedReplicaWithItsServer)
{
    const Office office;
    office.takeOver("residence-les-tilleuls");
    EXPECT_EQ(office.ask({"verify"}).at("compared"), false);
    testing::PrivateServer server;
    connect(office, server, "syndic");
    const auto verified = office.ask({"verify"});
    EXPECT_EQ(verified.at("compared"), true);
    EXPECT_EQ(verified.at("differences"), json::array());
    EXPECT_EQ(office.ask({"status"}).at("waiting"), 0);
    EXPECT_EQ(office.ask({"status"}).at("lease_days_left"), 60);
    server.stop();
    const auto alone = office.run({"verify"});
    EXPECT_EQ(alone.exit, 0);
    EXPECT_EQ(alone.json().at("compared"), false);
    EXPECT_NE(alone.err.find("network_unreachable"), std::string::npos) << alone.err;
}

} // namespace
} // namespace mitoyen::cli::test
