// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys_support.h"

#include "keys/key_file.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mitoyen::keys {
namespace {

class KeyFile : public testing::Test {
protected:
    TemporaryFolder folder;
    const std::filesystem::path file = folder / "office.mitoyen.key";
    const Secret passphrase = secret("acht mussels");
    const Secret kept = Secret::random(keychainSecretSize);
    const DatabaseKey key = DatabaseKey::random();

    void createBoth()
    {
        ASSERT_TRUE(
            createKeyFile(file, newKeyFileId(), key, {.passphrase = &passphrase, .keychain = &kept}, cheap).ok());
    }
};

TEST_F(KeyFile, OpensWithEitherSecret)
{
    createBoth();
    EXPECT_EQ(unlockWithPassphrase(file, passphrase).value(), key);
    EXPECT_EQ(unlockWithKeychainSecret(file, kept).value(), key);
}

TEST_F(KeyFile, AWrongSecretOpensNothing)
{
    createBoth();
    EXPECT_EQ(outcome(unlockWithPassphrase(file, secret("acht mussel"))), "wrong_passphrase");
    EXPECT_EQ(outcome(unlockWithPassphrase(file, secret("acht mussels "))), "wrong_passphrase");
    EXPECT_EQ(outcome(unlockWithPassphrase(file, Secret())), "wrong_passphrase");
    EXPECT_EQ(outcome(unlockWithKeychainSecret(file, Secret::random(32))), "wrong_keychain_secret");
    EXPECT_EQ(outcome(unlockWithKeychainSecret(file, Secret::random(31))), "wrong_keychain_secret");
    EXPECT_EQ(outcome(unlockWithKeychainSecret(file, Secret())), "wrong_keychain_secret");
}

TEST_F(KeyFile, EachSlotIsOptional)
{
    ASSERT_TRUE(createKeyFile(file, newKeyFileId(), key, {.keychain = &kept}, cheap).ok());
    EXPECT_EQ(outcome(unlockWithPassphrase(file, passphrase)), "passphrase_not_set");
    EXPECT_EQ(unlockWithKeychainSecret(file, kept).value(), key);

    const auto other = folder / "other.key";
    ASSERT_TRUE(createKeyFile(other, newKeyFileId(), key, {.passphrase = &passphrase}, cheap).ok());
    EXPECT_EQ(outcome(unlockWithKeychainSecret(other, kept)), "keychain_not_set");
    EXPECT_EQ(unlockWithPassphrase(other, passphrase).value(), key);
}

TEST_F(KeyFile, HoldsNoSecretInTheClear)
{
    const DatabaseKey known = countingKey();
    ASSERT_TRUE(createKeyFile(file, newKeyFileId(), known, {.passphrase = &passphrase, .keychain = &kept}, cheap).ok());
    const std::string text = contentOf(file);
    EXPECT_EQ(text.find("000102030405"), std::string::npos);
    EXPECT_EQ(text.find(passphrase.text()), std::string::npos);
}

TEST_F(KeyFile, SaltAndNonceAreNewEachTime)
{
    createBoth();
    const auto before = readKeyFile(file).value();
    ASSERT_TRUE(changePassphrase(file, passphrase, passphrase, cheap).ok());
    const auto after = readKeyFile(file).value();
    EXPECT_NE(before.passphrase->salt, after.passphrase->salt);
    EXPECT_NE(before.passphrase->key.nonce, after.passphrase->key.nonce);
}

TEST_F(KeyFile, ANewPassphraseReplacesTheOldAndKeepsTheKeychain)
{
    createBoth();
    const Secret fresh = secret("neuf moules");
    ASSERT_TRUE(changePassphrase(file, passphrase, fresh, {.memoryKib = 16, .passes = 2}).ok());
    EXPECT_EQ(outcome(unlockWithPassphrase(file, passphrase)), "wrong_passphrase");
    EXPECT_EQ(unlockWithPassphrase(file, fresh).value(), key);
    EXPECT_EQ(unlockWithKeychainSecret(file, kept).value(), key);
    EXPECT_EQ(readKeyFile(file)->passphrase->derivation, (KeyDerivation{.memoryKib = 16, .passes = 2}));
}

TEST_F(KeyFile, ARefusedChangeLeavesEveryByte)
{
    createBoth();
    const std::string before = contentOf(file);
    const DatabaseKey other = DatabaseKey::random();
    EXPECT_EQ(outcome(changePassphrase(file, secret("no"), secret("new"), cheap)), "wrong_passphrase");
    EXPECT_EQ(outcome(changePassphrase(file, passphrase, Secret(), cheap)), "passphrase_empty");
    EXPECT_EQ(outcome(setPassphrase(file, other, secret("new"), cheap)), "key_file_other_replica");
    EXPECT_EQ(outcome(setPassphrase(file, key, Secret(), cheap)), "passphrase_empty");
    EXPECT_EQ(outcome(addKeychainSlot(file, other, kept)), "key_file_other_replica");
    EXPECT_EQ(outcome(createKeyFile(file, newKeyFileId(), other, {.passphrase = &passphrase}, cheap)),
              "key_file_exists");
    EXPECT_EQ(contentOf(file), before);
    EXPECT_EQ(folder.fileCount(), 1u);
}

TEST_F(KeyFile, AnEmptyPassphraseMakesNoFile)
{
    const Secret empty;
    EXPECT_EQ(outcome(createKeyFile(file, newKeyFileId(), key, {.passphrase = &empty}, cheap)), "passphrase_empty");
    EXPECT_EQ(folder.fileCount(), 0u);
}

TEST_F(KeyFile, KeychainSlotComesAndGoes)
{
    ASSERT_TRUE(createKeyFile(file, newKeyFileId(), key, {.passphrase = &passphrase}, cheap).ok());
    ASSERT_TRUE(addKeychainSlot(file, key, kept).ok());
    EXPECT_EQ(unlockWithKeychainSecret(file, kept).value(), key);
    const Secret renewed = Secret::random(keychainSecretSize);
    ASSERT_TRUE(addKeychainSlot(file, key, renewed).ok());
    EXPECT_EQ(outcome(unlockWithKeychainSecret(file, kept)), "wrong_keychain_secret");
    EXPECT_EQ(unlockWithKeychainSecret(file, renewed).value(), key);
    ASSERT_TRUE(removeKeychainSlot(file).ok());
    EXPECT_EQ(outcome(unlockWithKeychainSecret(file, renewed)), "keychain_not_set");
    EXPECT_EQ(unlockWithPassphrase(file, passphrase).value(), key);
}

TEST_F(KeyFile, TheOnlySlotStays)
{
    ASSERT_TRUE(createKeyFile(file, newKeyFileId(), key, {.keychain = &kept}, cheap).ok());
    EXPECT_EQ(outcome(removeKeychainSlot(file)), "only_slot");
    EXPECT_EQ(unlockWithKeychainSecret(file, kept).value(), key);
}

TEST_F(KeyFile, AForgottenPassphraseIsSetAnewWithTheKey)
{
    createBoth();
    ASSERT_TRUE(setPassphrase(file, key, secret("remembered"), cheap).ok());
    EXPECT_EQ(unlockWithPassphrase(file, secret("remembered")).value(), key);
    EXPECT_EQ(unlockWithKeychainSecret(file, kept).value(), key);
}

TEST_F(KeyFile, MissingIsItsOwnAnswer)
{
    EXPECT_EQ(outcome(unlockWithPassphrase(file, passphrase)), "key_file_missing");
    EXPECT_EQ(outcome(unlockWithKeychainSecret(file, kept)), "key_file_missing");
    EXPECT_EQ(outcome(changePassphrase(file, passphrase, passphrase, cheap)), "key_file_missing");
    EXPECT_EQ(outcome(addKeychainSlot(file, key, kept)), "key_file_missing");
    EXPECT_EQ(outcome(removeKeychainSlot(file)), "key_file_missing");
    EXPECT_EQ(folder.fileCount(), 0u);
}

TEST_F(KeyFile, AFolderInItsPlaceIsUnreadable)
{
    std::filesystem::create_directory(file);
    EXPECT_EQ(outcome(unlockWithPassphrase(file, passphrase)), "key_file_unreadable");
}

TEST_F(KeyFile, IsReadableByItsOwnerAlone)
{
    const mode_t before = ::umask(0);
    createBoth();
    struct stat created {};
    ASSERT_EQ(::stat(file.c_str(), &created), 0);
    ASSERT_EQ(::chmod(file.c_str(), 0644), 0);
    ASSERT_TRUE(changePassphrase(file, passphrase, passphrase, cheap).ok());
    struct stat changed {};
    ASSERT_EQ(::stat(file.c_str(), &changed), 0);
    ::umask(before);
    EXPECT_EQ(created.st_mode & 07777, 0600u);
    EXPECT_EQ(changed.st_mode & 07777, 0600u);
}

TEST_F(KeyFile, IsFoundBesideTheFileALinkLeadsTo)
{
    write(folder / "office.mitoyen", "");
    std::filesystem::create_directory(folder / "desk");
    std::filesystem::create_symlink(folder / "office.mitoyen", folder / "desk/shortcut");
    EXPECT_EQ(keyFileOf(folder / "office.mitoyen"), file);
    EXPECT_EQ(keyFileOf(folder / "desk/shortcut"), std::filesystem::canonical(folder.path()) / "office.mitoyen.key");
    EXPECT_EQ(keyFileOf("office"), "office.key");
}

TEST_F(KeyFile, TheDefaultCostIsTheDocumentedOne)
{
    ASSERT_TRUE(createKeyFile(file, newKeyFileId(), key, {.passphrase = &passphrase}).ok());
    const std::string text = contentOf(file);
    EXPECT_NE(text.find("\npassphrase.memory-kib 65536\npassphrase.passes 3\n"), std::string::npos);
    EXPECT_EQ(unlockWithPassphrase(file, passphrase).value(), key);
}

RC_GTEST_PROP(KeyFileProperty, AnyPassphraseOpensWhatItClosed, (const std::string& text, const std::string& other))
{
    const std::string typed = text.empty() ? " " : text;
    const TemporaryFolder folder;
    const Secret passphrase = secret(typed);
    const DatabaseKey key = DatabaseKey::random();
    RC_ASSERT(createKeyFile(folder / "k", newKeyFileId(), key, {.passphrase = &passphrase}, cheap).ok());
    RC_ASSERT(unlockWithPassphrase(folder / "k", passphrase).value() == key);
    if (other != typed)
        RC_ASSERT(outcome(unlockWithPassphrase(folder / "k", secret(other))) == "wrong_passphrase");
}

} // namespace
} // namespace mitoyen::keys
