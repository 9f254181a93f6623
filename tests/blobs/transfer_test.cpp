// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/attach.h"
#include "blobs/memory_line.h"
#include "blobs/transfer.h"
#include "storage/write.h"
#include "support/replicas.h"

#include <gtest/gtest.h>

namespace mitoyen::tests {

using blobs::AttachTo;
using blobs::BlobIndex;

namespace {

const storage::DatabaseKey key{9, 9};

class Transfer : public ::testing::Test {
protected:
    Transfer()
    {
        auto environment = storage::systemEnvironment();
        auto made =
            storage::Replica::create(place.file("office.mitoyen"), key, anOrganisation(environment), environment);
        EXPECT_TRUE(made.ok());
        replica = std::move(*made);
        building = aBuilding(*replica);
        other = aBuilding(*replica, "Residentie Zeedijk");
        EXPECT_TRUE(replica
                        ->write("Add",
                                [&](storage::Write& write) -> core::Result<void> {
                                    if (auto done = write.insert(building); !done)
                                        return done;
                                    return write.insert(other);
                                })
                        .ok());
    }

    model::Attachment attach(const std::string& content, const model::Building& where,
                             const std::string& name = "a.pdf")
    {
        writeTo(place.file(name), content);
        AttachTo to;
        to.building = where.id.uuid;
        const auto attachment = blobs::attach(*replica, place.file(name), to);
        EXPECT_TRUE(attachment.ok()) << attachment.error().text;
        return *attachment;
    }
    core::Result<blobs::BlobReport> transfer(const blobs::KeepGoing& keepGoing = {})
    {
        blobs::DirectBlobStore store(*replica);
        auto folder = BlobIndex(*replica).folder();
        return blobs::transferBlobs(store, folder, line, keepGoing);
    }
    /// A record that came from another laptop: its file is elsewhere.
    model::Attachment arrived(const std::string& content, const model::Building& where)
    {
        model::Attachment attachment;
        attachment.id.uuid = replica->newId();
        attachment.organisation = replica->organisation();
        attachment.building = where.id;
        attachment.title = attachment.fileName = "scan.pdf";
        attachment.mediaType = "application/pdf";
        attachment.sha256 = model::hashText(blobs::Sha256::of(content));
        attachment.size = static_cast<std::int64_t>(content.size());
        EXPECT_TRUE(replica->write("Add", [&](storage::Write& write) { return write.insert(attachment); }).ok());
        line.files[blobs::Sha256::of(content)] = content;
        return attachment;
    }
    std::string disk() const { return place.file("office.mitoyen.blobs"); }
    void reopen()
    {
        replica.reset();
        replica = std::move(*storage::Replica::open(place.file("office.mitoyen"), key, storage::systemEnvironment()));
    }

    TemporaryFolder place;
    std::unique_ptr<storage::Replica> replica;
    model::Building building;
    model::Building other;
    MemoryLine line;
    const std::string large = readableText(2 * model::blobChunk + 777);
};

} // namespace

TEST_F(Transfer, SendsAnAttachedFileOnceAndKeepsIt)
{
    const auto attachment = attach(large, building);
    EXPECT_EQ(attachment.title, "a");
    EXPECT_EQ(attachment.fileName, "a.pdf");
    EXPECT_EQ(attachment.mediaType, "application/pdf");
    const auto first = transfer();
    ASSERT_TRUE(first.ok()) << first.error().text;
    EXPECT_EQ(first->sent, 1);
    EXPECT_EQ(line.files.at(blobs::Sha256::of(large)), large);
    const int calls = line.calls;
    EXPECT_EQ(transfer()->sent, 0);
    EXPECT_EQ(line.calls, calls) << "nothing is asked when nothing waits";
    EXPECT_EQ(*blobs::contentOf(*replica, attachment, nullptr), large);
}

/// Every call fails once, before and after it had its effect; afterwards all is as if nothing had failed, and no chunk
/// travelled more often than its own answers were lost.
TEST_F(Transfer, GoesOnAfterEveryInterruptionOfAnUpload)
{
    for (const auto fault : {MemoryLine::Fault::Before, MemoryLine::Fault::After}) {
        for (int at = 0; at < 5; ++at) {
            line = {};
            line.fault = fault;
            line.faultAt = at;
            const auto content = large + std::to_string(at) + std::to_string(static_cast<int>(fault));
            attach(content, building);
            EXPECT_EQ(transfer().error().code, "network_unreachable") << at;
            reopen();
            const auto again = transfer();
            ASSERT_TRUE(again.ok()) << at << again.error().text;
            EXPECT_EQ(again->sent, 1);
            EXPECT_TRUE(line.files.at(blobs::Sha256::of(content)) == content);
            for (const auto& [number, times] : line.chunksSent)
                EXPECT_EQ(times, 1) << "chunk " << number << " at " << at;
        }
    }
}

TEST_F(Transfer, GoesOnAfterEveryInterruptionOfADownload)
{
    for (int at = 0; at < 4; ++at) {
        line = {};
        const auto content = large + std::to_string(at);
        const auto attachment = arrived(content, building);
        line.fault = MemoryLine::Fault::After;
        line.faultAt = at;
        EXPECT_EQ(blobs::contentOf(*replica, attachment, &line).error().code, "network_unreachable") << at;
        reopen();
        EXPECT_FALSE(blobs::isHere(*replica, attachment));
        const auto fetched = blobs::contentOf(*replica, attachment, &line);
        ASSERT_TRUE(fetched.ok()) << fetched.error().text;
        EXPECT_TRUE(*fetched == content);
        EXPECT_TRUE(blobs::isHere(*replica, attachment));
        for (const auto& [number, times] : line.chunksGiven)
            EXPECT_EQ(times, number == at - 1 ? 2 : 1) << "chunk " << number << " at " << at;
    }
}

TEST_F(Transfer, SendsAgainWhatTheServerLost)
{
    attach(large, building);
    line.loseChunk = true;
    EXPECT_EQ(transfer()->sent, 1);
    EXPECT_TRUE(line.files.at(blobs::Sha256::of(large)) == large);
}

TEST_F(Transfer, EndsBetweenTwoChunksWhenItIsTold)
{
    attach(large, building);
    int asked = 0;
    EXPECT_EQ(transfer([&] { return ++asked < 3; }).error().code, "cancelled");
    EXPECT_EQ(line.chunksSent.size(), 2u);
    EXPECT_EQ(transfer()->sent, 1);
    EXPECT_EQ(line.chunksSent, (std::map<std::int64_t, int>{{0, 1}, {1, 1}, {2, 1}}));
}

TEST_F(Transfer, LetsARefusedFileWaitAndTellsWhy)
{
    attach(large, building);
    line.refusal = "blob_quota_exceeded";
    const auto report = transfer();
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->sent, 0);
    EXPECT_EQ(report->refused.at(0).code, "blob_quota_exceeded");
    line.refusal.clear();
    EXPECT_EQ(transfer()->sent, 1);
}

TEST_F(Transfer, FetchesTheFilesOfPinnedBuildingsInAdvanceAndNoOthers)
{
    const auto pinned = arrived(large, building);
    const auto loose = arrived("the other building's", other);
    EXPECT_EQ(transfer()->fetched, 0);
    BlobIndex(*replica).setPinned(building.id.uuid, true);
    EXPECT_EQ(transfer()->fetched, 1);
    EXPECT_TRUE(blobs::isHere(*replica, pinned));
    EXPECT_FALSE(blobs::isHere(*replica, loose));
    EXPECT_EQ(blobs::contentOf(*replica, loose, nullptr).error().code, "blob_not_here");
    EXPECT_EQ(*blobs::contentOf(*replica, loose, &line), "the other building's") << "fetched when it is opened";
    reopen();
    EXPECT_EQ(BlobIndex(*replica).pinned(), std::set{building.id.uuid});
}

TEST_F(Transfer, RemovesByLastUseWhatIsNotPinnedAndNeverWhatTheServerLacks)
{
    const auto oldest = attach(readableText(4000, "oldest"), other, "oldest.pdf");
    const auto middle = attach(readableText(4000, "middle"), other, "middle.pdf");
    const auto kept = attach(readableText(4000, "kept"), building, "kept.pdf");
    ASSERT_EQ(transfer()->sent, 3);
    const auto waiting = attach(readableText(4000, "waiting"), other, "waiting.pdf");
    BlobIndex index(*replica);
    index.setPinned(building.id.uuid, true);
    index.setLimit(9000);
    index.noteUse(*model::hashFromText(oldest.sha256));
    line.refusal = "blob_quota_exceeded";
    const auto report = transfer();
    EXPECT_EQ(report->removed, 1);
    EXPECT_TRUE(blobs::isHere(*replica, oldest)) << "used after the other";
    EXPECT_FALSE(blobs::isHere(*replica, middle));
    EXPECT_TRUE(blobs::isHere(*replica, kept)) << "pinned";
    EXPECT_TRUE(blobs::isHere(*replica, waiting)) << "not on the server";
    index.setLimit(1);
    transfer();
    EXPECT_FALSE(blobs::isHere(*replica, oldest));
    EXPECT_TRUE(blobs::isHere(*replica, waiting)) << "not on the server, whatever the limit";
    EXPECT_EQ(*blobs::contentOf(*replica, middle, &line), readableText(4000, "middle")) << "it comes back";
}

TEST_F(Transfer, RemovesAFileNoRecordNamesOnceTheServerHasIt)
{
    const auto attachment = attach(large, building);
    const auto remove = [&] {
        return replica->write("Remove", [&](storage::Write& write) { return write.remove(attachment.id); });
    };
    ASSERT_TRUE(remove().ok());
    EXPECT_EQ(transfer()->sent, 0);
    EXPECT_EQ(filesIn(disk()), 1u) << "undoing the removal finds it";
    ASSERT_TRUE(replica->undo(replica->undoList().at(0).number).ok());
    EXPECT_EQ(transfer()->sent, 1);
    ASSERT_TRUE(remove().ok());
    EXPECT_EQ(transfer()->removed, 1);
    EXPECT_EQ(filesIn(disk()), 0u);
}

TEST_F(Transfer, FetchesAgainWhatSomebodyDamagedOnThisDisk)
{
    const auto attachment = attach(large, building);
    ASSERT_EQ(transfer()->sent, 1);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(disk()))
        if (entry.is_regular_file())
            writeTo(entry.path().string(), "damaged");
    EXPECT_EQ(blobs::contentOf(*replica, attachment, nullptr).error().code, "blob_damaged");
    EXPECT_EQ(*blobs::contentOf(*replica, attachment, &line), large);
}

TEST_F(Transfer, TellsOfAFileWhoseLaptopHasNotSentIt)
{
    const auto attachment = arrived(large, building);
    line.files.clear();
    EXPECT_EQ(blobs::contentOf(*replica, attachment, &line).error().code, "blob_not_there_yet");
    BlobIndex(*replica).setPinned(building.id.uuid, true);
    const auto report = transfer();
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->refused.at(0).code, "blob_not_there_yet");
}

TEST_F(Transfer, BelievesNoServerThatGivesAnotherContent)
{
    const auto attachment = arrived(large, building);
    auto forged = large;
    forged[5] = '#';
    line.files[blobs::Sha256::of(large)] = forged;
    EXPECT_EQ(blobs::contentOf(*replica, attachment, &line).error().code, "blob_damaged");
    line.files[blobs::Sha256::of(large)] = large + "more";
    EXPECT_EQ(blobs::contentOf(*replica, attachment, &line).error().code, "blob_differs");
    EXPECT_FALSE(blobs::isHere(*replica, attachment));
    EXPECT_EQ(filesIn(disk()), 0u);
}

TEST_F(Transfer, RefusesAnAttachmentBesideWhatIsNotThere)
{
    writeTo(place.file("a.pdf"), large);
    AttachTo to;
    to.expense = replica->newId();
    EXPECT_EQ(blobs::attach(*replica, place.file("a.pdf"), to).error().code, "record_missing");
    EXPECT_EQ(blobs::attach(*replica, place.file("none.pdf"), {}).error().code, "file_missing");
    EXPECT_EQ(filesIn(disk()), 0u);
    EXPECT_TRUE(replica->all<model::Attachment>().empty());
}

TEST_F(Transfer, KeepsTheFilesOfAReplicaThatWasCopiedWithItsFolder)
{
    const auto attachment = attach(large, building);
    reopen();
    EXPECT_EQ(*blobs::contentOf(*replica, attachment, nullptr), large);
    EXPECT_EQ(contentOf(place.file("office.mitoyen")).find("blob_key"), std::string::npos)
        << "the key lies inside the encrypted file";
}

} // namespace mitoyen::tests
