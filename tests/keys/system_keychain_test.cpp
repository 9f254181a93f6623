// SPDX-License-Identifier: AGPL-3.0-or-later
// Run by with_secret_service.sh, which sets up a scenario and names it in MITOYEN_KEYCHAIN_SCENARIO: the tests of
// that name run. "stored", "locked" and "unlocked_again" are stages of one keychain, each in its own process.
#include "keys_support.h"

#include "keys/key_file.h"
#include "keys/system_keychain.h"
#include "keys/unlock.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include <QCoreApplication>
#include <QEventLoop>
#include <QMetaObject>
#include <gtest/gtest.h>

namespace mitoyen::keys {
namespace {

using Answer = Keychain::Answer;
using State = KeychainReport::State;

/// Where the stages of the locked keychain find the replica of the stage before.
std::filesystem::path stagedReplica()
{
    return std::filesystem::path(std::getenv("HOME")) / "staged.mitoyen";
}

const std::string otherEntry = "fedcba9876543210fedcba9876543210";

class SystemKeychainTest : public testing::Test {
protected:
    SystemKeychain keychain{std::chrono::seconds(20)};
};

class unlocked : public SystemKeychainTest {};

TEST_F(unlocked, KeepsWhatItIsGiven)
{
    Secret withZeros = Secret::random(keychainSecretSize);
    withZeros.bytes()[0] = 0;
    withZeros.bytes()[31] = 0;
    ASSERT_EQ(keychain.write(otherEntry, withZeros).answer, Answer::Done);
    auto reading = keychain.read(otherEntry);
    ASSERT_EQ(reading.answer, Answer::Done) << reading.reason;
    EXPECT_EQ(reading.secret, withZeros);

    const Secret renewed = Secret::random(keychainSecretSize);
    ASSERT_EQ(keychain.write(otherEntry, renewed).answer, Answer::Done);
    EXPECT_EQ(keychain.read(otherEntry).secret, renewed);

    EXPECT_EQ(keychain.remove(otherEntry).answer, Answer::Done);
    EXPECT_EQ(keychain.read(otherEntry).answer, Answer::Missing);
}

TEST_F(unlocked, AnswersMissingForWhatItNeverHad)
{
    EXPECT_EQ(keychain.read("nothing").answer, Answer::Missing);
    EXPECT_NE(keychain.remove("nothing").answer, Answer::Unavailable);
}

TEST_F(unlocked, ForeignTextIsNotASecret)
{
    ASSERT_EQ(keychain.write(otherEntry, secret("short")).answer, Answer::Done);
    const auto reading = keychain.read(otherEntry);
    EXPECT_EQ(reading.answer, Answer::Unavailable);
    EXPECT_TRUE(reading.secret.isEmpty());
    EXPECT_FALSE(reading.reason.empty());
    keychain.remove(otherEntry);
}

TEST_F(unlocked, OpensAReplicaWithoutAPassphrase)
{
    const TemporaryFolder folder;
    const auto created = create(folder / "r", &keychain, nullptr, cheap);
    ASSERT_TRUE(created.ok()) << created.error().text;
    write(folder / "r", "pages");
    const auto opened = unlock(folder / "r", {.keychain = &keychain});
    ASSERT_TRUE(opened.ok()) << opened.error().text;
    EXPECT_EQ(opened->by, Unlocked::By::Keychain);
    EXPECT_EQ(opened->key, created->key);
    std::filesystem::remove(folder / "r");
    abandon(folder / "r", *created, &keychain);
    EXPECT_EQ(keychain.read(toText(created->id)).answer, Answer::Missing);
}

TEST_F(unlocked, ALateAnswerIsUnavailable)
{
    SystemKeychain hasty(std::chrono::milliseconds(0));
    const auto reading = hasty.read("nothing");
    EXPECT_EQ(reading.answer, Answer::Unavailable);
    EXPECT_NE(reading.reason.find("time limit"), std::string::npos);
    // The late job ends by itself and blocks none after it.
    EXPECT_EQ(keychain.read("nothing").answer, Answer::Missing);
}

TEST_F(unlocked, AnswersThreadsThatComeAndGo)
{
    // Each new office has a thread of its own; QtKeychain by itself stands still from the second on.
    const Secret kept = Secret::random(keychainSecretSize);
    for (int i = 0; i < 4; ++i) {
        QEventLoop loop;
        Keychain::Outcome written;
        Keychain::Reading reading;
        std::thread office([&] {
            written = keychain.write(otherEntry, kept);
            reading = keychain.read(otherEntry);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec();
        office.join();
        ASSERT_EQ(written.answer, Answer::Done) << written.reason;
        ASSERT_EQ(reading.answer, Answer::Done) << reading.reason;
        ASSERT_EQ(reading.secret, kept);
    }
    EXPECT_EQ(keychain.remove(otherEntry).answer, Answer::Done);
}

TEST_F(unlocked, AThreadIsNotKeptWhenTheApplicationDoesNotAnswer)
{
    SystemKeychain hasty(std::chrono::milliseconds(20));
    Keychain::Reading reading;
    std::thread office([&] { reading = hasty.read("nothing"); });
    office.join();
    EXPECT_EQ(reading.answer, Answer::Unavailable);
    EXPECT_NE(reading.reason.find("time limit"), std::string::npos);
    EXPECT_EQ(keychain.read("nothing").answer, Answer::Missing);
}

class stored : public SystemKeychainTest {};
class locked : public SystemKeychainTest {};
class unlocked_again : public SystemKeychainTest {};
class no_bus : public SystemKeychainTest {};

TEST_F(stored, ASecretForTheNextStages)
{
    const Secret passphrase = secret("fallback");
    const auto created = create(stagedReplica(), &keychain, &passphrase, cheap);
    ASSERT_TRUE(created.ok()) << created.error().text;
    ASSERT_EQ(created->keychain.state, State::Works) << created->keychain.reason;
    write(stagedReplica(), "pages");
    ASSERT_TRUE(unlock(stagedReplica(), {.keychain = &keychain}).ok());
}

TEST_F(locked, AnswersMissingAndNothingIsCreated)
{
    const std::string before = contentOf(keyFileOf(stagedReplica()));
    EXPECT_EQ(outcome(unlock(stagedReplica(), {.keychain = &keychain})), "passphrase_needed");
    EXPECT_EQ(outcome(create(stagedReplica(), &keychain, nullptr, cheap)), "replica_exists");
    const Secret passphrase = secret("fallback");
    const auto opened = unlock(stagedReplica(), {.keychain = &keychain, .passphrase = &passphrase});
    ASSERT_TRUE(opened.ok()) << opened.error().text;
    EXPECT_EQ(opened->by, Unlocked::By::Passphrase);
    EXPECT_EQ(opened->keychain.state, State::Missing) << opened->keychain.reason;
    EXPECT_EQ(keychain.write(otherEntry, Secret::random(32)).answer, Answer::Unavailable);
    EXPECT_EQ(outcome(rememberInKeychain(stagedReplica(), opened->key, keychain)), "keychain_unavailable");
    EXPECT_EQ(contentOf(keyFileOf(stagedReplica())), before);
}

TEST_F(unlocked_again, OpensAgainAfterTheRightUnlock)
{
    const auto opened = unlock(stagedReplica(), {.keychain = &keychain});
    ASSERT_TRUE(opened.ok()) << opened.error().text;
    EXPECT_EQ(opened->by, Unlocked::By::Keychain);
}

TEST_F(no_bus, WithoutASessionBusEveryAnswerIsUnavailable)
{
    for (const std::string& reason :
         {keychain.read("x").reason, keychain.write("x", Secret::random(32)).reason, keychain.remove("x").reason})
        EXPECT_EQ(reason, "no session bus, hence no keychain");
    EXPECT_EQ(keychain.read("x").answer, Answer::Unavailable);
    const TemporaryFolder folder;
    EXPECT_EQ(outcome(create(folder / "r", &keychain, nullptr, cheap)), "passphrase_needed");
    const Secret passphrase = secret("fallback");
    EXPECT_EQ(outcome(create(folder / "r", &keychain, &passphrase, cheap)), "ok");
}

TEST_F(no_bus, ADeadSessionBusIsUnavailable)
{
    ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus", 1);
    const auto reading = keychain.read("x");
    ::unsetenv("DBUS_SESSION_BUS_ADDRESS");
    EXPECT_EQ(reading.answer, Answer::Unavailable);
    EXPECT_FALSE(reading.reason.empty());
}

} // namespace
} // namespace mitoyen::keys

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    const char* scenario = std::getenv("MITOYEN_KEYCHAIN_SCENARIO");
    if (!scenario) {
        std::fputs("run this through tests/keys/with_secret_service.sh\n", stderr);
        return 2;
    }
    testing::GTEST_FLAG(filter) = std::string(scenario) + ".*";
    const QCoreApplication application(argc, argv);
    const int failed = RUN_ALL_TESTS();
    if (testing::UnitTest::GetInstance()->test_to_run_count() > 0)
        return failed;
    std::fprintf(stderr, "no test for the scenario %s\n", scenario);
    return 2;
}
