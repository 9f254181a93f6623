// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys_support.h"

#include "keys/secret.h"

#include <csignal>
#include <type_traits>

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace mitoyen::keys {
namespace {

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_copy_constructible_v<DatabaseKey>);

TEST(Secret, IsZeroWhenMade)
{
    const Secret fresh(64);
    for (const auto byte : fresh.bytes())
        ASSERT_EQ(byte, 0);
}

TEST(Secret, TakingWipesTheSource)
{
    std::string source = "correct horse";
    const Secret taken = Secret::taking(source);
    EXPECT_EQ(taken.text(), "correct horse");
    EXPECT_EQ(source, std::string(source.size(), '\0'));
}

TEST(Secret, EqualityLooksAtSizeAndBytes)
{
    EXPECT_EQ(secret("abc"), secret("abc"));
    EXPECT_FALSE(secret("abc") == secret("abd"));
    EXPECT_FALSE(secret("abc") == secret("abcd"));
    EXPECT_EQ(Secret(), Secret());
}

TEST(Secret, TwoRandomKeysDiffer)
{
    EXPECT_FALSE(DatabaseKey::random() == DatabaseKey::random());
}

TEST(Secret, IsUnreadableAfterItsEnd)
{
    // libsodium unmaps the guarded pages: a stale pointer ends the program instead of showing a key.
    EXPECT_DEATH(
        {
            const std::uint8_t* stale = nullptr;
            {
                const Secret gone = secret("abc");
                stale = gone.bytes().data();
            }
            const volatile std::uint8_t* peek = stale;
            std::exit(*peek == 'a' ? 0 : 1);
        },
        "");
}

TEST(DatabaseKey, RawKeyTextIsWhatSqlCipherTakes)
{
    EXPECT_EQ(countingKey().rawKeyText().text(), "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'");
}

class PassphraseFile : public testing::Test {
protected:
    TemporaryFolder folder;

    std::string read(std::string_view content)
    {
        write(folder / "pass", content);
        const auto result = readPassphraseFile(folder / "pass");
        return result ? "[" + std::string(result->text()) + "]" : result.error().code;
    }
};

TEST_F(PassphraseFile, OneTrailingNewlineIsIgnored)
{
    EXPECT_EQ(read("geheim"), "[geheim]");
    EXPECT_EQ(read("geheim\n"), "[geheim]");
    EXPECT_EQ(read("geheim\r\n"), "[geheim]");
    EXPECT_EQ(read("geheim\n\n"), "[geheim\n]");
    EXPECT_EQ(read(" two words \n"), "[ two words ]");
    EXPECT_EQ(read("\ngeheim"), "[\ngeheim]");
}

TEST_F(PassphraseFile, NothingInItIsRefused)
{
    EXPECT_EQ(read(""), "passphrase_empty");
    EXPECT_EQ(read("\n"), "passphrase_empty");
    EXPECT_EQ(read("\r\n"), "passphrase_empty");
}

TEST_F(PassphraseFile, FourKibibytesAreTheLimit)
{
    const std::string longest(maximumPassphrase, 'x');
    EXPECT_EQ(read(longest), "[" + longest + "]");
    EXPECT_EQ(read(longest + "\n"), "[" + longest + "]");
    EXPECT_EQ(read(longest + "\r\n"), "[" + longest + "]");
    EXPECT_EQ(read(longest + "x"), "passphrase_file_too_long");
    EXPECT_EQ(read(longest + "x\n"), "passphrase_file_too_long");
    EXPECT_EQ(read(std::string(1 << 20, '\n')), "passphrase_file_too_long");
}

TEST_F(PassphraseFile, MissingAndUnreadableAreDifferentAnswers)
{
    EXPECT_EQ(outcome(readPassphraseFile(folder / "nothing")), "passphrase_file_missing");
    EXPECT_EQ(outcome(readPassphraseFile(folder.path())), "passphrase_file_unreadable");
}

TEST_F(PassphraseFile, MayBeAPipe)
{
    const auto pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::thread writer([&] { std::ofstream(pipe) << "through a pipe\n"; });
    const auto result = readPassphraseFile(pipe);
    writer.join();
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->text(), "through a pipe");
}

TEST(CoreDumps, AreOffAfterTheCall)
{
    const pid_t child = ::fork();
    if (child == 0) {
        disableCoreDumps();
        rlimit limit{1, 1};
        ::getrlimit(RLIMIT_CORE, &limit);
        const bool off = ::prctl(PR_GET_DUMPABLE) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
        ::_exit(off ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

} // namespace
} // namespace mitoyen::keys
