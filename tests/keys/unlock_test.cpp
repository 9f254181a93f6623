// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys_support.h"

#include "keys/key_file.h"
#include "keys/recovery_phrase.h"
#include "keys/unlock.h"

#include <gtest/gtest.h>

namespace mitoyen::keys {
namespace {

using State = KeychainReport::State;

class Unlocking : public testing::Test {
protected:
    TemporaryFolder folder;
    const std::filesystem::path replica = folder / "office.mitoyen";
    const std::filesystem::path keyFile = folder / "office.mitoyen.key";
    const Secret passphrase = secret("acht mussels");
    FakeKeychain keychain;

    /// A replica with a key under passphrase and keychain, as far as they are given.
    Created made(Keychain* keeper, const Secret* phrase)
    {
        auto created = create(replica, keeper, phrase, cheap);
        core::require(created.ok());
        write(replica, "pages");
        return *std::move(created);
    }

    std::string codeOf(const Means& means) { return outcome(unlock(replica, means)); }
};

TEST_F(Unlocking, TheKeychainComesFirst)
{
    const auto created = made(&keychain, &passphrase);
    const Secret wrong = secret("wrong");
    const auto opened = unlock(replica, {.keychain = &keychain, .passphrase = &wrong});
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->by, Unlocked::By::Keychain);
    EXPECT_EQ(opened->keychain.state, State::Works);
    EXPECT_EQ(opened->key, created.key);
}

TEST_F(Unlocking, ThenThePassphrase)
{
    const auto created = made(&keychain, &passphrase);
    keychain.isLocked = true;
    const Secret phrase = recoveryPhrase(created.key);
    const auto opened = unlock(replica, {.keychain = &keychain, .passphrase = &passphrase, .recoveryPhrase = &phrase});
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->by, Unlocked::By::Passphrase);
    EXPECT_EQ(opened->keychain.state, State::Missing);
    EXPECT_EQ(opened->key, created.key);
}

TEST_F(Unlocking, ThenTheRecoveryPhrase)
{
    const auto created = made(&keychain, &passphrase);
    keychain.isUnavailable = true;
    const Secret wrong = secret("wrong");
    const Secret phrase = recoveryPhrase(created.key);
    const auto opened = unlock(replica, {.keychain = &keychain, .passphrase = &wrong, .recoveryPhrase = &phrase});
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->by, Unlocked::By::RecoveryPhrase);
    EXPECT_EQ(opened->keychain.state, State::Unavailable);
    EXPECT_EQ(opened->keychain.reason, "no keychain here");
    EXPECT_EQ(opened->key, created.key);
}

TEST_F(Unlocking, WithoutAnythingAsksForThePassphraseAndSaysWhy)
{
    made(&keychain, &passphrase);
    EXPECT_EQ(codeOf({}), "passphrase_needed");
    keychain.isLocked = true;
    const auto locked = unlock(replica, {.keychain = &keychain});
    ASSERT_EQ(outcome(locked), "passphrase_needed");
    EXPECT_NE(locked.error().text.find("or is locked"), std::string::npos);
    keychain.isUnavailable = true;
    const auto absent = unlock(replica, {.keychain = &keychain});
    ASSERT_EQ(outcome(absent), "passphrase_needed");
    EXPECT_NE(absent.error().text.find("no keychain here"), std::string::npos);
}

TEST_F(Unlocking, ALockedKeychainNeverLeadsToANewKey)
{
    const auto created = made(&keychain, nullptr);
    const std::string before = contentOf(keyFile);
    keychain.isLocked = true;
    EXPECT_EQ(codeOf({.keychain = &keychain}), "passphrase_needed");
    EXPECT_EQ(outcome(create(replica, &keychain, &passphrase, cheap)), "replica_exists");
    EXPECT_EQ(contentOf(keyFile), before);
    EXPECT_EQ(folder.fileCount(), 2u);
    keychain.isLocked = false;
    EXPECT_EQ(unlock(replica, {.keychain = &keychain})->key, created.key);
}

TEST_F(Unlocking, EachRefusalHasItsCode)
{
    EXPECT_EQ(codeOf({.passphrase = &passphrase}), "replica_missing");
    const auto created = made(nullptr, &passphrase);
    const Secret wrong = secret("wrong");
    EXPECT_EQ(codeOf({.passphrase = &wrong}), "wrong_passphrase");
    const Secret mistyped = secret("MITOYEN1-AAAAA");
    EXPECT_EQ(codeOf({.recoveryPhrase = &mistyped}), "recovery_phrase_length");
    const Secret others = recoveryPhrase(DatabaseKey::random());
    EXPECT_EQ(codeOf({.recoveryPhrase = &others}), "wrong_recovery_phrase");

    const std::string text = contentOf(keyFile);
    write(keyFile, withSum("mitoyen-key-file 2\n"));
    EXPECT_EQ(codeOf({.passphrase = &passphrase}), "key_file_too_new");
    write(keyFile, text.substr(1));
    EXPECT_EQ(codeOf({.passphrase = &passphrase}), "key_file_damaged");
    std::filesystem::remove(keyFile);
    EXPECT_EQ(codeOf({.passphrase = &passphrase}), "key_file_missing");
    EXPECT_EQ(folder.fileCount(), 1u) << "unlocking made a file";
}

TEST_F(Unlocking, WithTheKeychainAsOnlySlotAPassphraseIsNotSet)
{
    made(&keychain, nullptr);
    EXPECT_EQ(codeOf({.passphrase = &passphrase}), "passphrase_not_set");
}

TEST_F(Unlocking, FileAndPhraseOpenWithoutTheKeyFile)
{
    const auto created = made(&keychain, &passphrase);
    const Secret phrase = recoveryPhrase(created.key);
    write(keyFile, "damaged");
    EXPECT_EQ(unlock(replica, {.passphrase = &passphrase, .recoveryPhrase = &phrase})->key, created.key);
    std::filesystem::remove(keyFile);
    EXPECT_EQ(unlock(replica, {.keychain = &keychain, .recoveryPhrase = &phrase})->key, created.key);
}

TEST_F(Unlocking, AStaleKeychainEntryIsNotTheKey)
{
    const auto created = made(&keychain, &passphrase);
    for (auto& [name, entry] : keychain.entries)
        entry = Secret::random(keychainSecretSize);
    const auto opened = unlock(replica, {.keychain = &keychain, .passphrase = &passphrase});
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->by, Unlocked::By::Passphrase);
    EXPECT_EQ(opened->keychain.state, State::Stale);
    EXPECT_EQ(codeOf({.keychain = &keychain}), "passphrase_needed");
}

TEST_F(Unlocking, TheKeychainIsNotAskedWithoutASlot)
{
    made(nullptr, &passphrase);
    const auto opened = unlock(replica, {.keychain = &keychain, .passphrase = &passphrase});
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->keychain.state, State::NotAsked);
}

class Creating : public Unlocking {};

TEST_F(Creating, RefusesAnythingUnderEitherName)
{
    write(replica, "");
    EXPECT_EQ(outcome(create(replica, &keychain, &passphrase, cheap)), "replica_exists");
    std::filesystem::remove(replica);
    write(keyFile, "");
    EXPECT_EQ(outcome(create(replica, &keychain, &passphrase, cheap)), "replica_exists");
    std::filesystem::remove(keyFile);
    std::filesystem::create_symlink(folder / "nowhere", replica);
    EXPECT_EQ(outcome(create(replica, &keychain, &passphrase, cheap)), "replica_exists");
    std::filesystem::remove(replica);
    std::filesystem::create_symlink(folder / "nowhere", keyFile);
    EXPECT_EQ(outcome(create(replica, &keychain, &passphrase, cheap)), "replica_exists");
    std::filesystem::remove(keyFile);
    EXPECT_TRUE(keychain.entries.empty());
    EXPECT_EQ(folder.fileCount(), 0u);
    EXPECT_EQ(outcome(create(replica, &keychain, &passphrase, cheap)), "ok");
}

TEST_F(Creating, NeedsSomethingThatOpensTheReplicaLater)
{
    const Secret empty;
    EXPECT_EQ(outcome(create(replica, nullptr, nullptr, cheap)), "passphrase_needed");
    EXPECT_EQ(outcome(create(replica, nullptr, &empty, cheap)), "passphrase_empty");
    EXPECT_EQ(outcome(create(replica, &keychain, &empty, cheap)), "passphrase_empty");
    keychain.isUnavailable = true;
    EXPECT_EQ(outcome(create(replica, &keychain, nullptr, cheap)), "passphrase_needed");
    keychain.isUnavailable = false;
    keychain.isLocked = true;
    EXPECT_EQ(outcome(create(replica, &keychain, nullptr, cheap)), "passphrase_needed");
    EXPECT_EQ(folder.fileCount(), 0u);
    EXPECT_TRUE(keychain.entries.empty());
}

TEST_F(Creating, DoesNotTrustAKeychainThatForgets)
{
    keychain.forgetsAtOnce = true;
    EXPECT_EQ(outcome(create(replica, &keychain, nullptr, cheap)), "passphrase_needed");
    const auto created = create(replica, &keychain, &passphrase, cheap);
    ASSERT_TRUE(created.ok());
    EXPECT_EQ(created->keychain.state, State::Missing);
    EXPECT_FALSE(readKeyFile(keyFile)->keychain.has_value());
}

TEST_F(Creating, CanBeTakenBackUntilTheReplicaIsThere)
{
    const auto fresh = create(replica, &keychain, &passphrase, cheap);
    ASSERT_TRUE(fresh.ok());
    abandon(replica, *fresh, &keychain);
    EXPECT_EQ(folder.fileCount(), 0u);
    EXPECT_TRUE(keychain.entries.empty());

    const auto kept = made(&keychain, &passphrase);
    abandon(replica, kept, &keychain);
    EXPECT_EQ(folder.fileCount(), 2u);
    std::filesystem::remove(replica);
    abandon(replica, *fresh, &keychain);
    EXPECT_EQ(folder.fileCount(), 1u) << "took back another's key file";
    EXPECT_EQ(keychain.entries.size(), 1u);
}

class Restoring : public Unlocking {};

TEST_F(Restoring, ThePhraseLeadsToANewPassphrase)
{
    const auto created = made(&keychain, &passphrase);
    const Secret fresh = secret("fresh");
    ASSERT_TRUE(restorePassphrase(replica, created.key, fresh, cheap).ok());
    EXPECT_EQ(codeOf({.passphrase = &passphrase}), "wrong_passphrase");
    EXPECT_EQ(unlock(replica, {.passphrase = &fresh})->key, created.key);
    EXPECT_EQ(unlock(replica, {.keychain = &keychain})->by, Unlocked::By::Keychain);
}

TEST_F(Restoring, AMissingKeyFileIsMadeAnew)
{
    const auto created = made(nullptr, &passphrase);
    std::filesystem::remove(keyFile);
    ASSERT_TRUE(restorePassphrase(replica, created.key, passphrase, cheap).ok());
    EXPECT_EQ(unlock(replica, {.passphrase = &passphrase})->key, created.key);
}

TEST_F(Restoring, ADamagedKeyFileIsKeptAside)
{
    const auto created = made(nullptr, &passphrase);
    write(keyFile, "damaged");
    ASSERT_TRUE(restorePassphrase(replica, created.key, passphrase, cheap).ok());
    EXPECT_EQ(unlock(replica, {.passphrase = &passphrase})->key, created.key);
    EXPECT_EQ(contentOf(folder / "office.mitoyen.key.damaged"), "damaged");
}

TEST_F(Restoring, LeavesANewerOrForeignKeyFile)
{
    const auto created = made(nullptr, &passphrase);
    EXPECT_EQ(outcome(restorePassphrase(replica, DatabaseKey::random(), passphrase, cheap)), "key_file_other_replica");
    EXPECT_EQ(outcome(restorePassphrase(replica, created.key, Secret(), cheap)), "passphrase_empty");
    EXPECT_EQ(unlock(replica, {.passphrase = &passphrase})->key, created.key);
    const std::string newer = withSum("mitoyen-key-file 2\n");
    write(keyFile, newer);
    EXPECT_EQ(outcome(restorePassphrase(replica, created.key, passphrase, cheap)), "key_file_too_new");
    EXPECT_EQ(contentOf(keyFile), newer);
}

class Remembering : public Unlocking {};

TEST_F(Remembering, TheKeychainOpensFromThenOn)
{
    const auto created = made(nullptr, &passphrase);
    ASSERT_TRUE(rememberInKeychain(replica, created.key, keychain).ok());
    EXPECT_EQ(unlock(replica, {.keychain = &keychain})->key, created.key);
    EXPECT_EQ(unlock(replica, {.passphrase = &passphrase})->key, created.key);
}

TEST_F(Remembering, KeepsAnEntryThatIsThere)
{
    const auto created = made(&keychain, &passphrase);
    const std::string copyElsewhere = contentOf(keyFile);
    ASSERT_TRUE(rememberInKeychain(replica, created.key, keychain).ok());
    EXPECT_EQ(unlock(replica, {.keychain = &keychain})->key, created.key);
    write(keyFile, copyElsewhere);
    EXPECT_EQ(unlock(replica, {.keychain = &keychain})->key, created.key);
}

TEST_F(Remembering, FailsPlainlyAndChangesNothing)
{
    const auto created = made(nullptr, &passphrase);
    const std::string before = contentOf(keyFile);
    EXPECT_EQ(outcome(rememberInKeychain(replica, DatabaseKey::random(), keychain)), "key_file_other_replica");
    keychain.isLocked = true;
    EXPECT_EQ(outcome(rememberInKeychain(replica, created.key, keychain)), "keychain_unavailable");
    EXPECT_EQ(contentOf(keyFile), before);
    EXPECT_TRUE(keychain.entries.empty());
}

} // namespace
} // namespace mitoyen::keys
