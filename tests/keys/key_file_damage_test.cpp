// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys_support.h"

#include "keys/key_file.h"

#include <algorithm>
#include <cctype>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::keys {
namespace {

class DamagedKeyFile : public testing::Test {
protected:
    DamagedKeyFile()
    {
        const bool made =
            createKeyFile(file, newKeyFileId(), key, {.passphrase = &passphrase, .keychain = &kept}, cheap).ok();
        core::require(made);
        text = contentOf(file);
    }

    TemporaryFolder folder;
    const std::filesystem::path file = folder / "k.key";
    const Secret passphrase = secret("acht mussels");
    const Secret kept = Secret::random(keychainSecretSize);
    const DatabaseKey key = DatabaseKey::random();
    std::string text;

    /// The codes both ways of opening give for this content; a key that is not the right one fails the test.
    std::set<std::string> codesFor(std::string_view content)
    {
        write(file, content);
        const auto byPassphrase = unlockWithPassphrase(file, passphrase);
        const auto bySecret = unlockWithKeychainSecret(file, kept);
        EXPECT_TRUE(!byPassphrase || *byPassphrase == key) << "a wrong key";
        EXPECT_TRUE(!bySecret || *bySecret == key) << "a wrong key";
        EXPECT_EQ(contentOf(file), content) << "reading changed the file";
        return {outcome(byPassphrase), outcome(bySecret)};
    }

    std::string replaced(const std::string& what, const std::string& with)
    {
        std::string body = withoutSum(text);
        const auto at = body.find(what);
        core::require(at != std::string::npos);
        return withSum(body.replace(at, what.size(), with));
    }
};

using Codes = std::set<std::string>;
const Codes damaged{"key_file_damaged"};

TEST_F(DamagedKeyFile, EveryFlippedBitIsDamage)
{
    for (std::size_t bit = 0; bit < 8 * text.size(); ++bit) {
        std::string flipped = text;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        ASSERT_EQ(codesFor(flipped), damaged) << "bit " << bit;
    }
}

TEST_F(DamagedKeyFile, EveryFlippedBitOfAForgerWhoMendsTheSumGivesNoWrongKey)
{
    const Codes allowed{"key_file_damaged", "key_file_too_new", "wrong_passphrase", "wrong_keychain_secret", "ok"};
    const std::string body = withoutSum(text);
    const auto slots = body.find("passphrase.");
    for (std::size_t bit = 0; bit < 8 * body.size(); ++bit) {
        std::string flipped = body;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        const Codes codes = codesFor(withSum(flipped));
        ASSERT_TRUE(std::includes(allowed.begin(), allowed.end(), codes.begin(), codes.end())) << "bit " << bit;
        // A forged slot leaves the other one whole; a forged common part spoils both.
        ASSERT_FALSE(bit / 8 < slots && codes.contains("ok")) << "bit " << bit;
        ASSERT_NE(codes, Codes{"ok"}) << "bit " << bit;
    }
}

TEST_F(DamagedKeyFile, EveryTruncationIsDamage)
{
    for (std::size_t length = 0; length < text.size(); ++length)
        ASSERT_EQ(codesFor(text.substr(0, length)), damaged) << length;
}

TEST_F(DamagedKeyFile, AnythingAppendedIsDamage)
{
    EXPECT_EQ(codesFor(text + "\n"), damaged);
    EXPECT_EQ(codesFor(text + text), damaged);
    EXPECT_EQ(codesFor("\xEF\xBB\xBF" + text), damaged);
    EXPECT_EQ(codesFor(text + std::string(maximumKeyFile, ' ')), damaged);
    EXPECT_EQ(codesFor(std::string(64 << 20, 'x')), damaged);
}

TEST_F(DamagedKeyFile, AnotherSpellingOfTheSameContentIsDamage)
{
    EXPECT_EQ(codesFor(replaced("passphrase.passes 1", "passphrase.passes 01")), damaged);
    EXPECT_EQ(codesFor(replaced("passphrase.passes 1", "passphrase.passes +1")), damaged);
    EXPECT_EQ(codesFor(replaced("passphrase.passes 1", "passphrase.passes  1")), damaged);
    EXPECT_EQ(codesFor(replaced("passphrase.passes 1\n", "passphrase.passes 1\r\n")), damaged);
    EXPECT_EQ(codesFor(replaced("keychain.", "unknown 1\nkeychain.")), damaged);
    std::string upper = withoutSum(text);
    for (auto at = upper.find("\ncheck ") + 7; upper[at] != '\n'; ++at)
        upper[at] = static_cast<char>(std::toupper(upper[at]));
    // A check without a single letter comes once in three million files.
    EXPECT_EQ(codesFor(withSum(upper)), damaged);
}

TEST_F(DamagedKeyFile, ForgedCostsNeverReachTheDerivation)
{
    // 4 GiB, 4 TiB, beyond 32 and 64 bits, just above and below the bounds: refused by reading, not by memory.
    for (const char* memory : {"4194304", "4294967295", "4294967304", "18446744073709551624", "524289", "7", "0", "-8"})
        EXPECT_EQ(codesFor(replaced("memory-kib 8", std::string("memory-kib ") + memory)), damaged) << memory;
    for (const char* passes : {"17", "0", "4294967295", "4294967297"})
        EXPECT_EQ(codesFor(replaced("passes 1", std::string("passes ") + passes)), damaged) << passes;
}

TEST_F(DamagedKeyFile, ACheaperDerivationOpensNothing)
{
    EXPECT_EQ(codesFor(replaced("memory-kib 8", "memory-kib 16")), (Codes{"ok", "wrong_passphrase"}));
}

TEST_F(DamagedKeyFile, ANewerVersionIsTooNewWhateverItHolds)
{
    EXPECT_EQ(codesFor(replaced("mitoyen-key-file 1\n", "mitoyen-key-file 2\n")), Codes{"key_file_too_new"});
    EXPECT_EQ(codesFor(withSum("mitoyen-key-file 12\nsomething else\n")), Codes{"key_file_too_new"});
    EXPECT_EQ(codesFor(withSum("mitoyen-key-file 0\n")), damaged);
    EXPECT_EQ(codesFor(withSum("mitoyen-key-file -1\n")), damaged);
    EXPECT_EQ(codesFor(withSum("mitoyen-key-file 2")), damaged);
    EXPECT_EQ(codesFor(withSum("")), damaged);
}

TEST_F(DamagedKeyFile, ASlotOfAnotherFileOpensNothing)
{
    const auto other = folder / "other.key";
    ASSERT_TRUE(createKeyFile(other, newKeyFileId(), DatabaseKey::random(),
                              {.passphrase = &passphrase, .keychain = &kept}, cheap)
                    .ok());
    auto mixed = readKeyFile(file).value();
    mixed.passphrase = readKeyFile(other)->passphrase;
    mixed.keychain = readKeyFile(other)->keychain;
    EXPECT_EQ(codesFor(printKeyFile(mixed)), (Codes{"wrong_passphrase", "wrong_keychain_secret"}));
}

TEST_F(DamagedKeyFile, IsNotRewritten)
{
    std::string flipped = text;
    flipped[30] = static_cast<char>(flipped[30] ^ 1);
    write(file, flipped);
    EXPECT_EQ(outcome(changePassphrase(file, passphrase, secret("new"), cheap)), "key_file_damaged");
    EXPECT_EQ(outcome(setPassphrase(file, key, secret("new"), cheap)), "key_file_damaged");
    EXPECT_EQ(outcome(addKeychainSlot(file, key, kept)), "key_file_damaged");
    EXPECT_EQ(outcome(removeKeychainSlot(file)), "key_file_damaged");
    EXPECT_EQ(contentOf(file), flipped);
}

RC_GTEST_PROP(DamagedKeyFileProperty, AnyBytesAreAnsweredWithoutAKey, (const std::string& bytes, bool summed))
{
    const auto parsed = parseKeyFile(summed ? withSum(bytes) : bytes, "k.key");
    RC_ASSERT(outcome(parsed) == "key_file_damaged");
}

/// Version 1 as it was first written; every later program opens it.
constexpr std::string_view storedVersionOne = R"(mitoyen-key-file 1
id d93f6ad56908b058e3e2bff1ba4698ea
check eb4e4077a36c982fe88943953c20625e
passphrase.kdf argon2id13
passphrase.memory-kib 64
passphrase.passes 2
passphrase.salt 3ce64739a7c1aa6207abe50fdf2b865b
passphrase.nonce 22d3676ca2d50b4a4786c04915c78eb589037a01dabe236a
passphrase.wrapped-key 0f3bd67b8eb63749394aa53c85cb2bbdda95c4ce75cdc39ed69d5dd4cb8ddce7d73d71f6714ab664551d1b006acd1da9
keychain.nonce ae2e26a2fc12d0dba8aa0776f37a348fd42a5478a34dbbce
keychain.wrapped-key 294ce65e56d5fb02afbf8eccad3625e558c020122711c84473f62e7bccc1339ad7f4dde09c7b949cbd6c5b26baf6e0be
sum 20037fe60f49e6fe0ef257df39d7a365b0bce3c9703ccc768fbb335f6a71f902
)";

TEST(StoredKeyFile, OfVersionOneOpens)
{
    const TemporaryFolder folder;
    write(folder / "k", storedVersionOne);
    EXPECT_EQ(unlockWithPassphrase(folder / "k", secret("acht mussels")).value(), countingKey());
    const Secret kept = Secret::copyOf(std::string(keychainSecretSize, 'k'));
    EXPECT_EQ(unlockWithKeychainSecret(folder / "k", kept).value(), countingKey());
    EXPECT_EQ(printKeyFile(readKeyFile(folder / "k").value()), storedVersionOne);
}

} // namespace
} // namespace mitoyen::keys
