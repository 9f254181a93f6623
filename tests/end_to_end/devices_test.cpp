// SPDX-License-Identifier: AGPL-3.0-or-later
// Devices that are lost, away for long or wrong about the time: real PostgreSQL, server, files and key files.
#include "postgres/private_server.h"
#include "support/replicas.h"

#include "keys/key_file.h"
#include "keys/recovery_phrase.h"
#include "keys/unlock.h"
#include "storage/lease.h"
#include "storage/raw_key.h"
#include "storage/sync_store.h"
#include "sync/http_transport.h"
#include "sync/office_devices.h"

#include <gtest/gtest.h>

#include <fstream>

namespace mitoyen::tests {

namespace {

constexpr std::int64_t day = 86'400'000;

std::string lineOf(const std::string& path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A keychain that remembers what it was asked to forget.
class SpyKeychain final : public keys::Keychain {
public:
    Reading read(const std::string&) override { return {Answer::Missing, {}, {}}; }
    Outcome write(const std::string&, const keys::Secret&) override { return {Answer::Unavailable, "none"}; }
    Outcome remove(const std::string& name) override
    {
        removed = name;
        return {Answer::Done, {}};
    }
    std::string removed;
};

class OfficeDevices : public ::testing::Test {
protected:
    /// With a key file, as people have it.
    std::unique_ptr<storage::Replica> laptop(const std::string& name)
    {
        const auto file = folder.file(name);
        auto created = keys::create(file, nullptr, &passphrase, keys::leastDerivation);
        EXPECT_TRUE(created.ok());
        phrases.emplace(name, keys::recoveryPhrase(created->key));
        auto environment = storage::systemEnvironment();
        environment.now = [this, real = environment.now] { return core::Instant{real().milliseconds + ahead}; };
        const storage::RawKey raw(created->key);
        keysOf[name] = raw.bytes();
        auto made = storage::Replica::create(file, raw.bytes(), anOrganisation(environment), environment);
        EXPECT_TRUE(made.ok());
        return std::move(*made);
    }

    core::Result<void> connect(storage::Replica& replica, const std::string& user)
    {
        return sync::connect(replica,
                             {server.url(), user, lineOf(server.passwordFile(user)), server.authorityFile(), user});
    }

    static core::Result<void> add(storage::Replica& replica, auto record)
    {
        return replica.write("Add", [&](storage::Write& write) { return write.insert(record); });
    }

    std::unique_ptr<sync::ServerSession> session(storage::Replica& replica)
    {
        auto opened = sync::ServerSession::open(sync::sessionStore(replica));
        EXPECT_TRUE(opened.ok());
        return std::move(*opened);
    }

    TemporaryFolder folder;
    keys::Secret passphrase = keys::Secret::copyOf("four words nobody knows");
    std::map<std::string, storage::DatabaseKey> keysOf;
    std::map<std::string, keys::Secret> phrases;
    std::int64_t ahead = 0; ///< of every laptop's clock, in milliseconds
    mitoyen::testing::PrivateServer server;
};

} // namespace

TEST_F(OfficeDevices, ARevokedOneHandsOverWhatWaitsAndNeverOpensAgain)
{
    auto anne = laptop("anne");
    ASSERT_TRUE(connect(*anne, "syndic").ok());
    ASSERT_TRUE(sync::exchangeWithServer(*anne).ok());
    auto bram = laptop("bram");
    ASSERT_TRUE(connect(*bram, "accountant").ok());
    ASSERT_TRUE(sync::exchangeWithServer(*bram).ok());
    const auto device = bram->device();
    const auto path = bram->path();
    const auto id = keys::readKeyFile(keys::keyFileOf(path))->id;
    const auto task = aTask(*bram, "Typed in the train");
    ASSERT_TRUE(add(*bram, task).ok());
    ASSERT_TRUE(sync::revokeDevice(*session(*anne), device).ok());

    // Out of reach nothing happens.
    server.stop();
    EXPECT_EQ(sync::exchangeWithServer(*bram).error().code, "network_unreachable");
    EXPECT_TRUE(bram->find(task.id).has_value());
    EXPECT_EQ(storage::waitingChanges(*bram), 1);
    server.start();

    const auto keychain = std::make_shared<SpyKeychain>();
    const auto farewell = sync::exchangeWithServer(*bram, [&] { return keychain; });
    ASSERT_FALSE(farewell.ok());
    EXPECT_EQ(farewell.error().code, "replica_wiped") << farewell.error().text;
    EXPECT_EQ(keychain->removed, keys::toText(id));
    bram.reset();

    EXPECT_EQ(keys::unlock(path, {.passphrase = &passphrase}).error().code, "replica_wiped");
    EXPECT_EQ(keys::unlock(path, {.recoveryPhrase = &phrases.at("bram")}).error().code, "replica_wiped");
    EXPECT_EQ(storage::Replica::open(path, keysOf["bram"], storage::systemEnvironment()).error().code,
              "replica_damaged");

    ASSERT_TRUE(sync::exchangeWithServer(*anne).ok());
    EXPECT_FALSE(anne->find(task.id).has_value());
    const auto line = session(*anne);
    const auto kept = sync::quarantinedChanges(*line);
    ASSERT_TRUE(kept.ok());
    ASSERT_EQ(kept->size(), 1u);
    EXPECT_EQ(kept->at(0).record, task.id.uuid);
    EXPECT_EQ(kept->at(0).author, "accountant");
    bool typed = false;
    for (const auto& field : kept->at(0).fields)
        typed = typed || (field.name == "title" && field.after == "Typed in the train");
    EXPECT_TRUE(typed);
    const auto devices = sync::officeDevices(*line);
    ASSERT_TRUE(devices.ok());
    for (const auto& one : *devices)
        EXPECT_EQ(one.farewellAt.empty(), one.id != device);
}

TEST_F(OfficeDevices, AFarewellThatCannotBeSentWipesNothing)
{
    auto anne = laptop("anne");
    ASSERT_TRUE(connect(*anne, "syndic").ok());
    ASSERT_TRUE(sync::exchangeWithServer(*anne).ok());
    auto bram = laptop("bram");
    ASSERT_TRUE(connect(*bram, "accountant").ok());
    ASSERT_TRUE(sync::exchangeWithServer(*bram).ok());
    ASSERT_TRUE(add(*bram, aTask(*bram, "Typed in the train")).ok());
    ASSERT_TRUE(sync::revokeDevice(*session(*anne), bram->device()).ok());
    const auto before = contentOf(keys::keyFileOf(bram->path()));
    // The key that would sign is another one: the server believes nothing.
    const auto own = bram->setting("device_key");
    bram->setSetting("device_key", anne->setting("device_key"));
    const auto refused = sync::exchangeWithServer(*bram);
    EXPECT_EQ(refused.error().code, "device_revoked");
    EXPECT_EQ(contentOf(keys::keyFileOf(bram->path())), before);
    EXPECT_EQ(storage::waitingChanges(*bram), 1);
    bram->setSetting("device_key", own);
    EXPECT_EQ(sync::exchangeWithServer(*bram).error().code, "replica_wiped");
}

TEST_F(OfficeDevices, AreListedWithWhatWaitsOnThem)
{
    auto anne = laptop("anne");
    ASSERT_TRUE(connect(*anne, "syndic").ok());
    ASSERT_TRUE(sync::exchangeWithServer(*anne).ok());
    const auto devices = sync::officeDevices(*session(*anne));
    ASSERT_TRUE(devices.ok());
    ASSERT_EQ(devices->size(), 1u);
    EXPECT_EQ(devices->at(0).id, anne->device());
    EXPECT_EQ(devices->at(0).userName, "syndic");
    EXPECT_EQ(devices->at(0).waiting, 0);
    EXPECT_EQ(devices->at(0).behind, 0);
    EXPECT_FALSE(devices->at(0).revoked);
}

TEST_F(OfficeDevices, LockThemselvesAfterTheServersDaysAndOpenByAnExchange)
{
    auto anne = laptop("anne");
    ASSERT_TRUE(connect(*anne, "syndic").ok());
    EXPECT_EQ(storage::leaseOf(*anne).days, 0);
    ASSERT_TRUE(sync::exchangeWithServer(*anne).ok());
    EXPECT_EQ(storage::leaseOf(*anne).days, 60);
    ahead = 61 * day;
    EXPECT_EQ(add(*anne, aTask(*anne, "Too late")).error().code, "lease_expired");
    ASSERT_TRUE(sync::exchangeWithServer(*anne).ok());
    EXPECT_TRUE(add(*anne, aTask(*anne, "In time")).ok());
}

TEST_F(OfficeDevices, AreToldHowFarTheirClockIsOff)
{
    auto anne = laptop("anne");
    ASSERT_TRUE(connect(*anne, "syndic").ok());
    ahead = 100'000;
    ASSERT_TRUE(sync::exchangeWithServer(*anne).ok());
    EXPECT_FALSE(sync::clockSkew(*anne).has_value());
    ahead = -600'000;
    ASSERT_TRUE(sync::exchangeWithServer(*anne).ok());
    ASSERT_TRUE(sync::clockSkew(*anne).has_value());
    EXPECT_EQ(sync::clockSkewText(*sync::clockSkew(*anne)), "10 minutes behind the server's");
    ahead = 0;
    ASSERT_TRUE(sync::exchangeWithServer(*anne).ok());
    EXPECT_FALSE(sync::clockSkew(*anne).has_value());
}

} // namespace mitoyen::tests
