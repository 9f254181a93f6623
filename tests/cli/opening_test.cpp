// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/office.h"
#include "storage/file_lock.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace mitoyen::cli::test {
namespace {

namespace fs = std::filesystem;

TEST(Init, MakesAReplicaThatItsPassphraseOpens)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.file("a.mitoyen");
    writeFile(folder.file("pw"), "open sesame\n");
    const auto made = run({"--replica", file, "--passphrase-file", folder.file("pw"), "--json", "init",
                           "--organisation", "Cabinet Meuse", "--language", "nl"});
    ASSERT_EQ(made.exit, 0) << made.err;
    EXPECT_EQ(made.json().at("key_file"), file + ".key");
    EXPECT_TRUE(fs::exists(file + ".key"));
    // A file without line end holds the same passphrase, one with two does not.
    writeFile(folder.file("bare"), "open sesame");
    writeFile(folder.file("two"), "open sesame\n\n");
    const auto status = run({"--replica", file, "--passphrase-file", folder.file("bare"), "--json", "status"});
    ASSERT_EQ(status.exit, 0) << status.err;
    EXPECT_EQ(status.json().at("organisation").at("name"), "Cabinet Meuse");
    EXPECT_EQ(status.json().at("organisation").at("id"), made.json().at("organisation"));
    EXPECT_EQ(run({"--replica", file, "--passphrase-file", folder.file("two"), "status"}).exit, 3);
}

TEST(Init, TheRecoveryPhraseOpensItWithoutItsKeyFile)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.file("a.mitoyen");
    writeFile(folder.file("pw"), "open sesame\n");
    const auto made = run({"--replica", file, "--passphrase-file", folder.file("pw"), "--json", "init"}).json();
    writeFile(folder.file("phrase"), made.at("recovery_phrase").get<std::string>() + "\n");
    fs::remove(file + ".key");
    EXPECT_EQ(run({"--replica", file, "--recovery-phrase-file", folder.file("phrase"), "status"}).exit, 0);
    writeFile(folder.file("phrase"), "MITOYEN1-ABCD");
    EXPECT_EQ(run({"--replica", file, "--recovery-phrase-file", folder.file("phrase"), "status"}).exit, 3);
}

TEST(Init, WithoutPassphraseAndKeychainNothingIsMade)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.file("a.mitoyen");
    const auto ran = run({"--replica", file, "--json", "init"});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.errorCode(), "passphrase_needed");
    EXPECT_NE(ran.err.find("--passphrase-file"), std::string::npos);
    EXPECT_FALSE(fs::exists(file));
    EXPECT_FALSE(fs::exists(file + ".key"));
}

TEST(Init, AFileThatIsThereStaysAsItIs)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.file("a.mitoyen");
    writeFile(file, "somebody's letter");
    writeFile(folder.file("pw"), "x");
    const auto ran = run({"--replica", file, "--passphrase-file", folder.file("pw"), "--json", "init"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.errorCode(), "replica_exists");
    EXPECT_EQ(contentOf(file), "somebody's letter");
}

TEST(Opening, AWrongPassphraseEndsWithThreeAndLeavesTheFilesAlone)
{
    const Office office;
    const auto before = contentOf(office.file());
    const auto key = contentOf(office.file() + ".key");
    writeFile(office.inFolder("wrong"), "sesam 8\n");
    for (const auto* command : {"status", "verify"}) {
        const auto ran =
            run({"--replica", office.file(), "--passphrase-file", office.inFolder("wrong"), "--json", command});
        EXPECT_EQ(ran.exit, 3);
        EXPECT_EQ(ran.errorCode(), "wrong_passphrase");
    }
    EXPECT_EQ(contentOf(office.file()), before);
    EXPECT_EQ(contentOf(office.file() + ".key"), key);
}

TEST(Opening, WithoutAnyMeansTheCommandLineIsIncomplete)
{
    const Office office;
    const auto ran = run({"--replica", office.file(), "--json", "status"});
    EXPECT_EQ(ran.exit, 2);
    EXPECT_EQ(ran.errorCode(), "passphrase_needed");
    EXPECT_EQ(run({"--replica", office.file(), "--passphrase-file", office.inFolder("none"), "status"}).exit, 2);
}

TEST(Opening, AMissingReplicaIsARefusal)
{
    const Office office;
    const auto ran =
        run({"--replica", office.inFolder("none"), "--passphrase-file", office.passphraseFile(), "--json", "status"});
    EXPECT_EQ(ran.exit, 1);
    EXPECT_EQ(ran.errorCode(), "replica_missing");
}

TEST(Opening, AReplicaInUseElsewhereIsLocked)
{
    const Office office;
    {
        const auto lock = storage::FileLock::take(office.file());
        ASSERT_TRUE(lock.ok());
        const auto ran = office.run({"status"});
        EXPECT_EQ(ran.exit, 5);
        EXPECT_EQ(ran.errorCode(), "replica_locked");
    }
    EXPECT_EQ(office.run({"status"}).exit, 0);
}

TEST(Opening, ADamagedFileIsToldFromAWrongPassphrase)
{
    const Office office;
    auto bytes = contentOf(office.file());
    bytes[100] = static_cast<char>(bytes[100] ^ 1);
    writeFile(office.file(), bytes);
    const auto ran = office.run({"status"});
    EXPECT_EQ(ran.exit, 5);
    EXPECT_EQ(ran.errorCode(), "replica_damaged");
    EXPECT_EQ(contentOf(office.file()), bytes);
}

TEST(Opening, DamageFurtherInIsFoundByVerify)
{
    const Office office;
    office.takeOver("residence-les-tilleuls");
    EXPECT_EQ(office.ask({"verify"}).at("whole"), true);
    auto bytes = contentOf(office.file());
    for (std::size_t page = 2; page * 4096 < bytes.size(); ++page)
        bytes[page * 4096 + 50] = static_cast<char>(bytes[page * 4096 + 50] ^ 0x40);
    writeFile(office.file(), bytes);
    const auto ran = office.run({"verify"});
    EXPECT_EQ(ran.exit, 5);
    EXPECT_EQ(ran.errorCode(), "replica_damaged");
}

TEST(Opening, ADamagedKeyFileIsNoWrongPassphrase)
{
    const Office office;
    auto bytes = contentOf(office.file() + ".key");
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeFile(office.file() + ".key", bytes);
    const auto ran = office.run({"status"});
    EXPECT_EQ(ran.exit, 5);
    EXPECT_EQ(ran.errorCode(), "key_file_damaged");
    fs::remove(office.file() + ".key");
    EXPECT_EQ(office.run({"status"}).exit, 5);
}

TEST(Opening, AFileOfANewerProgramIsRefusedUntouched)
{
    const Office office;
    office.open([](storage::Replica& replica) { replica.database().execute("PRAGMA user_version = 99"); });
    const auto before = contentOf(office.file());
    const auto ran = office.run({"status"});
    EXPECT_EQ(ran.exit, 5);
    EXPECT_EQ(ran.errorCode(), "replica_too_new");
    EXPECT_EQ(contentOf(office.file()), before);
}

TEST(Opening, ADiskThatIsFullStoresNothing)
{
    const Office office;
    const auto ran = office.run({"import", "takeover", sample("wohnpark-eupen")}, {.fileSize = 200'000});
    EXPECT_EQ(ran.exit, 5) << ran.err;
    EXPECT_EQ(ran.errorCode(), "disk_full");
    EXPECT_TRUE(office.ask({"list", "buildings"}).empty());
    EXPECT_EQ(office.ask({"verify"}).at("whole"), true);
}

/// Not even the small file that SQLite puts beside the replica fits.
TEST(Opening, ADiskWithoutRoomForTheIndexOfTheJournalIsADiskThatIsFull)
{
    const Office office;
    const auto ran = office.run({"status"}, {.fileSize = 20'000});
    EXPECT_EQ(ran.exit, 5) << ran.err;
    EXPECT_EQ(ran.errorCode(), "disk_full");
    EXPECT_EQ(office.ask({"verify"}).at("whole"), true);
}

} // namespace
} // namespace mitoyen::cli::test
