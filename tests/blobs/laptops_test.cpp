// SPDX-License-Identifier: AGPL-3.0-or-later
// The real programs: mitoyen-cli, mitoyen-server, PostgreSQL and the network between them.
#include "blobs/sample_files.h"
#include "cli/office.h"
#include "postgres/private_server.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <thread>

namespace mitoyen::tests {

using cli::test::Office;
using testing::ChildProcess;
using testing::PrivateServer;

namespace {

constexpr std::size_t manyChunks = 24 * std::size_t{1024 * 1024} + 5;

void connect(const Office& office, const PrivateServer& server, const std::string& user = "syndic")
{
    office.ask({"connect", server.url(), "--user", user, "--password-file", server.passwordFile(user), "--ca",
                server.authorityFile()});
}

/// Runs a command again and again, killing it a little later each time, until it once comes to its end.
int killUntilDone(const Office& office, std::vector<std::string> arguments)
{
    const std::vector<std::string> begin{std::string(MITOYEN_BIN_DIR) + "/mitoyen-cli", "--replica", office.file(),
                                         "--passphrase-file", office.passphraseFile()};
    arguments.insert(arguments.begin(), begin.begin(), begin.end());
    for (int kills = 0; kills < 200; ++kills) {
        ChildProcess program(arguments, {}, office.inFolder("log"));
        for (int waited = 0; waited < 60 + 5 * kills && program.isRunning(); ++waited)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        if (!program.isRunning())
            return program.wait() == 0 ? kills : -1;
        program.send(SIGKILL);
        program.wait();
    }
    return -1;
}

} // namespace

TEST(Laptops, SeeEachOthersFilesAndBothDisksKeepThemSealed)
{
    PrivateServer server;
    const Office a;
    const Office b;
    a.takeOver("residence-les-tilleuls");
    connect(a, server);
    const auto content = readableText(3 * 1024 * 1024 + 99);
    writeTo(a.inFolder("Facture Otis.pdf"), content);
    const std::string expense = a.ask({"list", "expenses"})[0].at("id");
    const auto attached = a.ask({"attach", a.inFolder("Facture Otis.pdf"), "--expense", expense, "--title", "Otis"});
    EXPECT_EQ(attached.at("expense"), expense);
    EXPECT_EQ(attached.at("building"), a.ask({"list", "buildings"})[0].at("id"));
    EXPECT_EQ(attached.at("uploaded"), false);
    EXPECT_EQ(a.ask({"sync"}).at("files_sent"), 1);
    EXPECT_EQ(a.ask({"attachments"})[0].at("uploaded"), true);

    connect(b, server, "accountant");
    EXPECT_EQ(b.ask({"sync"}).at("files_fetched"), 0);
    const auto seen = b.ask({"attachments", "--building", cli::test::tilleuls})[0];
    EXPECT_EQ(seen.at("title"), "Otis");
    EXPECT_EQ(seen.at("here"), false);
    const std::string id = seen.at("id");
    b.ask({"fetch", id, "--out", b.inFolder("out.pdf")});
    EXPECT_TRUE(contentOf(b.inFolder("out.pdf")) == content);
    EXPECT_EQ(b.ask({"attachments"})[0].at("here"), true);
    server.stop();
    b.ask({"fetch", id, "--out", b.inFolder("again.pdf")});
    EXPECT_TRUE(contentOf(b.inFolder("again.pdf")) == content) << "without the network";

    for (const auto& disk : {a.file() + ".blobs", b.file() + ".blobs", server.folder() + "/blobs"}) {
        const auto bytes = everythingIn(disk);
        ASSERT_GT(bytes.size(), content.size()) << disk;
        for (const std::string telling : {"Facture", "Otis", seen.at("sha256").get<std::string>().c_str()})
            EXPECT_EQ(bytes.find(telling), std::string::npos) << disk << " " << telling;
    }
}

TEST(Laptops, FetchPinnedBuildingsWithEverySync)
{
    PrivateServer server;
    const Office a;
    const Office b;
    a.takeOver("residence-les-tilleuls");
    connect(a, server);
    a.ask({"sync"});
    connect(b, server);
    b.ask({"sync"});
    EXPECT_EQ(b.ask({"pin", cli::test::tilleuls}).at("pinned"), true);
    writeTo(a.inFolder("minutes.pdf"), readableText(5000, "minutes"));
    a.ask({"attach", a.inFolder("minutes.pdf"), "--building", cli::test::tilleuls});
    a.ask({"sync"});
    EXPECT_EQ(b.ask({"sync"}).at("files_fetched"), 1);
    EXPECT_EQ(b.ask({"attachments"})[0].at("here"), true);
    EXPECT_EQ(b.ask({"pin", cli::test::tilleuls, "--off"}).at("pinned"), false);
}

TEST(Laptops, LoseNothingWhenTheProgramIsKilledAgainAndAgain)
{
    PrivateServer server;
    const Office a;
    const Office b;
    a.takeOver("residence-les-tilleuls");
    connect(a, server);
    a.ask({"sync"});
    connect(b, server);
    const auto content = readableText(manyChunks);
    writeTo(a.inFolder("plan.pdf"), content);
    const std::string id = a.ask({"attach", a.inFolder("plan.pdf"), "--building", cli::test::tilleuls}).at("id");
    const int sending = killUntilDone(a, {"sync"});
    EXPECT_GT(sending, 0) << "the file is large enough to be interrupted";
    EXPECT_EQ(a.ask({"attachments"})[0].at("uploaded"), true);
    b.ask({"sync"});
    const int fetching = killUntilDone(b, {"fetch", id, "--out", b.inFolder("out.pdf")});
    EXPECT_GT(fetching, 0);
    EXPECT_TRUE(contentOf(b.inFolder("out.pdf")) == content);
    for (const auto* office : {&a, &b})
        EXPECT_EQ(office->ask({"verify"}).at("whole"), true);
}

TEST(Laptops, LoseNothingWhenACopyIsKilledBeforeItsRecordIsStored)
{
    const Office office;
    writeTo(office.inFolder("plan.pdf"), readableText(manyChunks));
    EXPECT_GE(killUntilDone(office, {"attach", office.inFolder("plan.pdf")}), 0);
    const auto kept = office.ask({"attachments"});
    ASSERT_GE(kept.size(), 1u);
    for (const auto& one : kept)
        EXPECT_EQ(one.at("here"), true) << "no record without its file";
}

TEST(Laptops, TellOfAFullDisk)
{
    const Office office;
    writeTo(office.inFolder("plan.pdf"), readableText(manyChunks));
    const auto refused = office.run({"attach", office.inFolder("plan.pdf")}, {.fileSize = 8'000'000});
    EXPECT_EQ(refused.exit, 5) << refused.out;
    EXPECT_EQ(refused.errorCode(), "disk_full");
    EXPECT_TRUE(office.ask({"attachments"}).empty());
    EXPECT_EQ(filesIn(office.file() + ".blobs"), 0u);
    office.ask({"attach", office.inFolder("plan.pdf")});
}

TEST(Laptops, RefuseWhatCannotBeAttachedOrFetched)
{
    const Office office;
    EXPECT_EQ(office.run({"attach", office.inFolder("none.pdf")}).errorCode(), "file_missing");
    writeTo(office.inFolder("a.pdf"), "content");
    EXPECT_EQ(office.run({"attach", office.inFolder("a.pdf"), "--expense", "x"}).exit, 2);
    EXPECT_EQ(office.run({"attach", office.inFolder("a.pdf"), "--building", "Nowhere"}).errorCode(),
              "building_unknown");
    EXPECT_EQ(office.run({"fetch", "019f0000-0000-7000-8000-000000000000", "--out", office.inFolder("o")}).errorCode(),
              "record_missing");
    EXPECT_EQ(office.run({"fetch", "x", "--out", office.inFolder("o")}).exit, 2);
}

} // namespace mitoyen::tests
