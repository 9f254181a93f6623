// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys_support.h"

#include "keys/atomic_file.h"
#include "keys/key_file.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <system_error>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace mitoyen::keys {
namespace {

class KeyFileWriters : public testing::Test {
protected:
    TemporaryFolder folder;
    const std::filesystem::path file = folder / "k.key";
    const Secret first = secret("first");
    const Secret second = secret("second");
    const DatabaseKey key = DatabaseKey::random();

    void SetUp() override { ASSERT_TRUE(createKeyFile(file, newKeyFileId(), key, {.passphrase = &first}, cheap).ok()); }
};

TEST_F(KeyFileWriters, OfManyWhoCreateOneSucceeds)
{
    const auto fresh = folder / "fresh.key";
    std::atomic<int> made = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            const auto result = createKeyFile(fresh, newKeyFileId(), key, {.passphrase = &first}, cheap);
            if (result)
                ++made;
            if (outcome(result) == "key_file_exists")
                ++refused;
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(made, 1);
    EXPECT_EQ(refused, 7);
    EXPECT_EQ(unlockWithPassphrase(fresh, first).value(), key);
    EXPECT_EQ(folder.fileCount(), 2u);
}

TEST_F(KeyFileWriters, ChangesAtOnceLoseNeitherSlot)
{
    // Without the lock a keychain slot added during a change of passphrase would bring the old passphrase back, or
    // be lost itself.
    for (int round = 0; round < 30; ++round) {
        const Secret kept = Secret::random(keychainSecretSize);
        const Secret& from = round % 2 == 0 ? first : second;
        const Secret& to = round % 2 == 0 ? second : first;
        core::Result<> changed;
        core::Result<> added;
        std::thread changing([&] { changed = changePassphrase(file, from, to, cheap); });
        std::thread adding([&] { added = addKeychainSlot(file, key, kept); });
        changing.join();
        adding.join();
        ASSERT_TRUE(changed.ok() && added.ok());
        ASSERT_TRUE(unlockWithPassphrase(file, to).ok());
        ASSERT_EQ(outcome(unlockWithPassphrase(file, from)), "wrong_passphrase");
        ASSERT_TRUE(unlockWithKeychainSecret(file, kept).ok());
    }
}

TEST_F(KeyFileWriters, OfTwoWhoKnowTheOldPassphraseOneChangesIt)
{
    const Secret third = secret("third");
    core::Result<> one;
    core::Result<> two;
    std::thread changing([&] { one = changePassphrase(file, first, second, cheap); });
    two = changePassphrase(file, first, third, cheap);
    changing.join();
    ASSERT_NE(one.ok(), two.ok());
    EXPECT_EQ(outcome(one.ok() ? two : one), "wrong_passphrase");
    EXPECT_EQ(unlockWithPassphrase(file, one.ok() ? second : third).value(), key);
}

TEST_F(KeyFileWriters, AReaderAlwaysSeesAWholeFile)
{
    std::atomic<bool> done = false;
    std::thread writer([&] {
        for (int i = 0; i < 100; ++i)
            if (!addKeychainSlot(file, key, Secret::random(keychainSecretSize)))
                break;
        done = true;
    });
    int readings = 0;
    while (!done) {
        ASSERT_EQ(outcome(readKeyFile(file)), "ok");
        ++readings;
    }
    writer.join();
    EXPECT_GT(readings, 0);
}

TEST_F(KeyFileWriters, KilledAtAnyMomentTheFileOpensWithOldOrNew)
{
    for (int round = 0; round < 60; ++round) {
        const pid_t child = ::fork();
        if (child == 0) {
            for (;;) {
                (void)changePassphrase(file, first, second, cheap);
                (void)changePassphrase(file, second, first, cheap);
            }
        }
        std::this_thread::sleep_for(std::chrono::microseconds(2000 + 311 * round));
        ::kill(child, SIGKILL);
        ASSERT_EQ(::waitpid(child, nullptr, 0), child);

        const bool withFirst = unlockWithPassphrase(file, first).ok();
        const bool withSecond = unlockWithPassphrase(file, second).ok();
        ASSERT_NE(withFirst, withSecond) << "round " << round;
    }
    const auto now = unlockWithPassphrase(file, first).ok() ? &first : &second;
    ASSERT_TRUE(changePassphrase(file, *now, first, cheap).ok());
    EXPECT_EQ(folder.fileCount(), 1u) << "the next writer removes what the killed ones left";
}

TEST_F(KeyFileWriters, WhatAWriterLeftBeforeRenamingIsIgnoredAndRemoved)
{
    write(folder / "k.key.new-0123456789abcdef", contentOf(file).substr(0, 100));
    write(folder / "k.key.newsletter", "a neighbour");
    EXPECT_EQ(unlockWithPassphrase(file, first).value(), key);
    ASSERT_TRUE(changePassphrase(file, first, second, cheap).ok());
    EXPECT_EQ(unlockWithPassphrase(file, second).value(), key);
    EXPECT_EQ(folder.fileCount(), 2u);
    EXPECT_EQ(contentOf(folder / "k.key.newsletter"), "a neighbour");
}

TEST_F(KeyFileWriters, AFullDiskIsThrownAndLeavesTheOldFile)
{
    // A file size limit stands for the full disk: writing fails part of the way.
    const std::string before = contentOf(file);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{100, old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    EXPECT_THROW((void)changePassphrase(file, first, second, cheap), std::system_error);
    EXPECT_THROW((void)createKeyFile(folder / "new.key", newKeyFileId(), key, {.passphrase = &first}, cheap),
                 std::system_error);
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, SIG_DFL);
    EXPECT_EQ(contentOf(file), before);
    EXPECT_EQ(folder.fileCount(), 1u);
}

TEST(AtomicFile, CreatesOnlyUnderAFreeName)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(createFile(folder / "a", "one"));
    EXPECT_FALSE(createFile(folder / "a", "two"));
    EXPECT_EQ(contentOf(folder / "a"), "one");
    std::filesystem::create_symlink(folder / "nowhere", folder / "dangling");
    EXPECT_FALSE(createFile(folder / "dangling", "three"));
    EXPECT_FALSE(std::filesystem::exists(folder / "nowhere"));
    EXPECT_THROW(createFile(folder / "no/folder", "four"), std::system_error);
}

TEST(AtomicFile, ReadsOneByteMoreThanTheLimit)
{
    const TemporaryFolder folder;
    write(folder / "a", "0123456789");
    EXPECT_EQ(readSmallFile(folder / "a", 10), "0123456789");
    EXPECT_EQ(readSmallFile(folder / "a", 4), "01234");
    EXPECT_EQ(readSmallFile(folder / "b", 4), std::nullopt);
}

} // namespace
} // namespace mitoyen::keys
