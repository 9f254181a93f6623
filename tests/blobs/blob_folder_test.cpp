// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/blob_folder.h"
#include "blobs/sample_files.h"
#include "support/replicas.h"

#include <gtest/gtest.h>

#include <sys/resource.h>

#include <csignal>

namespace mitoyen::tests {

namespace fs = std::filesystem;
using blobs::BlobCipher;
using blobs::BlobFolder;

namespace {

keys::Secret aKey(char c = 'k')
{
    return keys::Secret::copyOf(std::string(BlobCipher::keySize, c));
}

class Folder : public ::testing::Test {
protected:
    BlobFolder open(char key = 'k') const { return {place.file("x.blobs"), BlobCipher(aKey(key))}; }
    std::string disk() const { return place.file("x.blobs"); }
    std::string file(const std::string& content, const std::string& name = "facture.pdf") const
    {
        writeTo(place.file(name), content);
        return place.file(name);
    }

    TemporaryFolder place;
    const std::string large = readableText(2 * model::blobChunk + 777);
    const model::BlobDescription blob = describe(large);
};

/// Files written meanwhile end after so many bytes, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit before_{};
};

} // namespace

TEST_F(Folder, KeepsACopyThatCannotBeReadWithoutTheKey)
{
    auto folder = open();
    const auto added = folder.add(file(large));
    ASSERT_TRUE(added.ok()) << added.error().text;
    EXPECT_EQ(*added, blob);
    EXPECT_TRUE(folder.has(blob.sha256, blob.size));
    EXPECT_EQ(*folder.content(blob), large);
    EXPECT_EQ(*folder.chunk(blob, 2), chunkOf(large, 2));
    const auto bytes = everythingIn(disk());
    ASSERT_GT(bytes.size(), large.size());
    for (const auto& telling : {std::string("Facture"), std::string("facture"), model::hashText(blob.sha256)})
        EXPECT_EQ(bytes.find(telling), std::string::npos) << telling;
    EXPECT_FALSE(open('x').has(blob.sha256, blob.size)) << "not even its name is known with another key";
}

TEST_F(Folder, KeepsTheSameContentOnce)
{
    auto folder = open();
    ASSERT_TRUE(folder.add(file(large)).ok());
    ASSERT_TRUE(folder.add(file(large, "copy.pdf")).ok());
    EXPECT_EQ(filesIn(disk()), 1u);
    EXPECT_EQ(fs::status(disk()).permissions(), fs::perms::owner_all);
}

TEST_F(Folder, RefusesWhatIsNoFileToKeep)
{
    auto folder = open();
    EXPECT_EQ(folder.add(place.file("missing.pdf")).error().code, "file_missing");
    EXPECT_EQ(folder.add(file("")).error().code, "blob_empty");
    EXPECT_EQ(folder.add(place.file("")).error().code, "file_unreadable") << "a folder";
    {
        std::ofstream sparse(place.file("large.pdf"), std::ios::binary);
        sparse.seekp(model::largestBlob);
        sparse.put('x');
    }
    EXPECT_EQ(folder.add(place.file("large.pdf")).error().code, "blob_too_large");
    EXPECT_EQ(filesIn(disk()), 0u);
}

TEST_F(Folder, TellsOfAFullDiskAndLeavesNothingHalf)
{
    auto folder = open();
    const auto source = file(large);
    {
        const FullDisk full(1'500'000);
        EXPECT_EQ(folder.add(source).error().code, "disk_full");
        EXPECT_EQ(filesIn(disk()), 0u);
        ASSERT_TRUE(folder.append(blob, 0, chunkOf(large, 0)).ok());
        EXPECT_EQ(folder.append(blob, 1, chunkOf(large, 1)).error().code, "disk_full");
    }
    EXPECT_EQ(*folder.received(blob), 1) << "what was there before goes on";
    EXPECT_EQ(contentOf(source), large) << "a person's file is never touched";
    EXPECT_TRUE(folder.add(source).ok());
}

TEST_F(Folder, NoticesEveryChangeOfItsFiles)
{
    auto folder = open();
    ASSERT_TRUE(folder.add(file(large)).ok());
    fs::path stored;
    for (const auto& entry : fs::recursive_directory_iterator(disk()))
        if (entry.is_regular_file())
            stored = entry.path();
    const auto good = contentOf(stored);
    const auto sealedChunk = static_cast<std::size_t>(model::blobChunk + blobs::sealBytes);
    for (const std::size_t at : {std::size_t{0}, std::size_t{500}, sealedChunk + 30, good.size() - 1}) {
        auto bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 4);
        writeTo(stored.string(), bad);
        EXPECT_EQ(folder.content(blob).error().code, "blob_damaged") << at;
    }
    writeTo(stored.string(),
            good.substr(sealedChunk, sealedChunk) + good.substr(0, sealedChunk) + good.substr(2 * sealedChunk));
    EXPECT_EQ(folder.content(blob).error().code, "blob_damaged") << "chunks changed places";
    writeTo(stored.string(), good.substr(0, good.size() - 5));
    EXPECT_FALSE(folder.has(blob.sha256, blob.size));
    EXPECT_EQ(folder.content(blob).error().code, "blob_damaged") << "cut";
    fs::remove(stored);
    EXPECT_EQ(folder.content(blob).error().code, "blob_not_here");
}

TEST_F(Folder, GoesOnWithAFetchThatWasBrokenOffAnywhere)
{
    for (std::int64_t torn = 0; torn < 3; ++torn) {
        auto folder = open();
        for (std::int64_t number = 0; number < 2; ++number)
            ASSERT_TRUE(folder.append(blob, number, chunkOf(large, number)).ok());
        fs::path part;
        for (const auto& entry : fs::directory_iterator(disk()))
            if (entry.path().extension() == ".part")
                part = entry.path();
        fs::resize_file(part, fs::file_size(part) - static_cast<std::uintmax_t>(torn * 700'000));
        auto later = open();
        const auto received = *later.received(blob);
        EXPECT_EQ(received, torn == 0 ? 2 : torn == 1 ? 1 : 0);
        EXPECT_FALSE(later.has(blob.sha256, blob.size));
        for (auto number = received; number < 3; ++number)
            ASSERT_TRUE(later.append(blob, number, chunkOf(large, number)).ok());
        EXPECT_EQ(*later.received(blob), 3);
        ASSERT_TRUE(later.finish(blob).ok());
        EXPECT_EQ(*later.content(blob), large);
        EXPECT_EQ(filesIn(disk()), 1u);
        later.remove(blob.sha256);
        EXPECT_EQ(filesIn(disk()), 0u);
    }
}

TEST_F(Folder, TakesNoChunkThatIsNotTheNextOfItsFile)
{
    auto folder = open();
    EXPECT_EQ(folder.append(blob, 0, chunkOf(large, 1)).error().code, "chunk_damaged");
    EXPECT_EQ(folder.append(blob, 0, chunkOf(large, 0).substr(1)).error().code, "chunk_damaged");
    EXPECT_EQ(folder.append(blob, 3, "").error().code, "chunk_damaged");
    EXPECT_EQ(*folder.received(blob), 0);
}

TEST_F(Folder, KeepsNothingOfAContentThatIsAnother)
{
    auto forged = blob;
    forged.sha256 = blobs::Sha256::of("something else");
    auto folder = open();
    for (std::int64_t number = 0; number < 3; ++number)
        ASSERT_TRUE(folder.append(forged, number, chunkOf(large, number)).ok());
    EXPECT_EQ(folder.finish(forged).error().code, "blob_damaged");
    EXPECT_EQ(filesIn(disk()), 0u);
    EXPECT_FALSE(folder.has(forged.sha256, forged.size));
}

TEST_F(Folder, RemovesLeftoversButNoFetchInHand)
{
    auto folder = open();
    ASSERT_TRUE(folder.append(blob, 0, chunkOf(large, 0)).ok());
    writeTo(disk() + "/0123.copy", "interrupted");
    fs::last_write_time(disk() + "/0123.copy", fs::file_time_type::clock::now() - std::chrono::hours(2));
    writeTo(disk() + "/4567.copy", "in hand");
    folder.removeLeftovers({blob.sha256});
    EXPECT_EQ(*folder.received(blob), 1);
    EXPECT_FALSE(fs::exists(disk() + "/0123.copy"));
    EXPECT_TRUE(fs::exists(disk() + "/4567.copy"));
    folder.removeLeftovers({});
    EXPECT_EQ(*folder.received(blob), 0);
}

} // namespace mitoyen::tests
