// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/blob_cipher.h"
#include "blobs/folder_provider.h"
#include "blobs/s3_connections.h"
#include "blobs/s3_provider.h"
#include "crypto/digest.h"
#include "server/private_s3.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/resource.h>

#include <csignal>
#include <filesystem>

namespace mitoyen::testing {

using namespace server::blobs;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

constexpr auto first = "0a/1b/0a1b";
constexpr auto second = "0a/1b/0a1c.0";

std::string bytes(std::size_t size, unsigned seed = 1)
{
    std::string content(size, '\0');
    for (auto& c : content) {
        seed = seed * 1664525U + 1013904223U;
        c = static_cast<char>(seed >> 24U);
    }
    return content;
}

/// Pieces of a megabyte; abandons after `most` of them.
StorageProvider::Source inPieces(const std::string& content, std::size_t most = SIZE_MAX)
{
    constexpr std::size_t piece = 1024 * 1024;
    return [&content, most, at = std::size_t{0}]() mutable -> std::optional<std::string> {
        if (at / piece >= most)
            return std::nullopt;
        auto taken = content.substr(at, piece);
        at += taken.size();
        return taken;
    };
}

std::size_t filesIn(const std::string& folder)
{
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        files += entry.is_regular_file() ? 1 : 0;
    return files;
}

/// One behaviour, two providers.
class Provider : public ::testing::TestWithParam<bool> {
protected:
    void SetUp() override
    {
        if (GetParam()) {
            s3 = std::make_unique<PrivateS3>();
            provider = std::make_unique<S3Provider>(s3->settings(), server::crypto::systemClock());
        } else {
            provider = std::make_unique<FolderProvider>(folder.path() + "/blobs");
        }
    }
    TemporaryFolder folder;
    std::unique_ptr<PrivateS3> s3;
    std::unique_ptr<StorageProvider> provider;
};

} // namespace

TEST_P(Provider, GivesBackWhatItWasGiven)
{
    const auto content = bytes(70'000);
    EXPECT_FALSE(provider->exists(first));
    EXPECT_EQ(provider->get(first, 0, 10), std::nullopt);
    provider->put(first, content);
    EXPECT_TRUE(provider->exists(first));
    EXPECT_EQ(provider->get(first, 0, 70'000), content);
    EXPECT_EQ(provider->get(first, 100, 50), content.substr(100, 50));
    EXPECT_EQ(provider->get(first, 69'990, 100), content.substr(69'990)) << "cut at the end";
    EXPECT_EQ(provider->get(first, 70'000, 5), "");
}

TEST_P(Provider, ReplacesAnObjectThatIsStoredAgain)
{
    provider->put(first, bytes(1000));
    provider->put(first, bytes(400, 7));
    EXPECT_EQ(provider->get(first, 0, 1000), bytes(400, 7));
}

TEST_P(Provider, ListsAndRemoves)
{
    provider->put(first, "a");
    provider->put(second, "b");
    provider->put("ff/00/ff00", "c");
    EXPECT_THAT(provider->list("0a/"), ElementsAre(first, second));
    EXPECT_THAT(provider->list(second), ElementsAre(second));
    EXPECT_EQ(provider->list("").size(), 3u);
    provider->remove(first);
    provider->remove(first);
    EXPECT_FALSE(provider->exists(first));
    EXPECT_THAT(provider->list("0a/"), ElementsAre(second));
    EXPECT_THAT(provider->list("ee/"), IsEmpty());
}

TEST_P(Provider, StoresALargeObjectFromPieces)
{
    const auto content = bytes(S3Provider::partSize * 2 + 12'345);
    ASSERT_TRUE(provider->put(first, static_cast<std::int64_t>(content.size()), inPieces(content)));
    EXPECT_TRUE(provider->get(first, 0, static_cast<std::int64_t>(content.size())) == content);
    const auto middle = static_cast<std::int64_t>(S3Provider::partSize) - 10;
    EXPECT_EQ(provider->get(first, middle, 20), content.substr(static_cast<std::size_t>(middle), 20));
}

TEST_P(Provider, LeavesNothingOfAnAbandonedObject)
{
    const auto content = bytes(S3Provider::partSize * 2);
    EXPECT_FALSE(provider->put(first, static_cast<std::int64_t>(content.size()), inPieces(content, 12)));
    EXPECT_FALSE(provider->exists(first));
    EXPECT_FALSE(provider->put(second, 2'000'000, inPieces(content, 1)));
    EXPECT_FALSE(provider->exists(second));
    EXPECT_THAT(provider->list(""), IsEmpty());
    if (!GetParam()) {
        EXPECT_EQ(filesIn(folder.path() + "/blobs"), 0u);
    }
}

INSTANTIATE_TEST_SUITE_P(, Provider, ::testing::Values(false, true),
                         [](const auto& info) { return info.param ? "S3" : "Folder"; });

TEST(FolderProvider, KeepsItsFilesForItselfInTwoLevelsOfFolders)
{
    const TemporaryFolder folder;
    FolderProvider provider(folder.path() + "/blobs");
    provider.put(first, "content");
    const fs::path file = folder.path() + "/blobs/" + first;
    EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(fs::status(file.parent_path()).permissions(), fs::perms::owner_all);
}

TEST(FolderProvider, TellsOfAFullDiskAndLeavesNothingHalf)
{
    const TemporaryFolder folder;
    FolderProvider provider(folder.path() + "/blobs");
    provider.put(first, "old");
    // A limit of the size of files stands for the full disk: both end a write early.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{100'000, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    EXPECT_THROW(provider.put(first, bytes(300'000)), ProviderFailure);
    ::setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(provider.get(first, 0, 10), "old");
    EXPECT_EQ(filesIn(folder.path() + "/blobs"), 1u);
}

TEST(ObjectNames, LeadNowhereElse)
{
    for (const auto* name : {first, second, "0191f8a2-0000-7000-8000-000000000001/0a/1b/0a1b"})
        EXPECT_TRUE(isObjectName(name)) << name;
    for (const auto* name : {"", "/0a", "0a/", "../0a", "0a/../0b", "0a//0b", "0a/./0b", "0A", "0g", "0a b", ".0a"})
        EXPECT_FALSE(isObjectName(name)) << name;
}

TEST(S3Provider, IsRefusedWithAnotherSecretAndNeverTellsIt)
{
    const PrivateS3 s3;
    auto settings = s3.settings();
    settings.credentials.secretAccessKey = "verysecret";
    S3Provider provider(settings, server::crypto::systemClock());
    try {
        provider.put(first, "content");
        FAIL() << "a wrong signature was taken";
    } catch (const ProviderFailure& failure) {
        EXPECT_THAT(failure.what(), ::testing::HasSubstr("SignatureDoesNotMatch"));
        EXPECT_THAT(failure.what(), ::testing::Not(::testing::HasSubstr("verysecret")));
    }
    EXPECT_FALSE(S3Provider(s3.settings(), server::crypto::systemClock()).exists(first));
}

TEST(S3Provider, TriesAgainWithGrowingPausesAndThenTells)
{
    PrivateS3 s3;
    std::vector<std::int64_t> pauses;
    S3Patience patience;
    patience.sleep = [&](std::chrono::milliseconds pause) { pauses.push_back(pause.count()); };
    S3Provider provider(s3.settings(), server::crypto::systemClock(), patience);
    s3.stop();
    EXPECT_THROW(provider.exists(first), ProviderFailure);
    ASSERT_EQ(pauses.size(), 3u);
    for (std::size_t at = 0; at < 3; ++at) {
        EXPECT_GE(pauses[at], 100 << at);
        EXPECT_LE(pauses[at], 200 << at);
    }
}

TEST(S3Provider, GoesOnWhenTheServiceComesBackBetweenTwoAttempts)
{
    PrivateS3 s3;
    S3Patience patience;
    patience.sleep = [&](std::chrono::milliseconds) { s3.start(); };
    S3Provider provider(s3.settings(), server::crypto::systemClock(), patience);
    s3.stop();
    provider.put(first, "content");
    EXPECT_EQ(provider.get(first, 0, 100), "content");
}

class Cipher : public ::testing::Test {
protected:
    const core::Uuid organisation = *core::parseUuid("0191f8a2-0000-7000-8000-000000000001");
    const core::Uuid other = *core::parseUuid("0191f8a2-0000-7000-8000-000000000002");
    const BlobKey key = BlobKey::random();
    const std::string content = bytes(model::blobChunk + 100);
    const std::string hash = server::crypto::bytesOf(server::crypto::sha256(content));
    const std::int64_t size = model::blobChunk + 100;
    const std::string tail = content.substr(model::blobChunk);
};

TEST_F(Cipher, OpensWhatItSealedAtThatPlaceOnly)
{
    const auto cipher = key.of(organisation);
    const auto sealed = cipher.seal(hash, size, 1, tail);
    EXPECT_EQ(static_cast<std::int64_t>(sealed.size()), 100 + sealBytes);
    EXPECT_EQ(cipher.open(hash, size, 1, sealed), tail);
    EXPECT_EQ(cipher.open(hash, size, 0, sealed), std::nullopt) << "another place";
    EXPECT_EQ(cipher.open(hash, size + 1, 1, sealed), std::nullopt) << "another size";
    EXPECT_EQ(cipher.open(std::string(32, 'x'), size, 1, sealed), std::nullopt) << "another file";
    EXPECT_EQ(key.of(other).open(hash, size, 1, sealed), std::nullopt) << "another organisation";
    EXPECT_EQ(BlobKey::random().of(organisation).open(hash, size, 1, sealed), std::nullopt) << "another key";
    EXPECT_EQ(cipher.open(hash, size, 1, sealed.substr(0, sealed.size() - 1)), std::nullopt) << "cut";
    for (const std::size_t at : {std::size_t{0}, std::size_t{30}, sealed.size() - 1}) {
        auto damaged = sealed;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        EXPECT_EQ(cipher.open(hash, size, 1, damaged), std::nullopt) << at;
    }
}

TEST_F(Cipher, SealsTheSameTwiceDifferently)
{
    const auto cipher = key.of(organisation);
    EXPECT_NE(cipher.seal(hash, size, 1, tail), cipher.seal(hash, size, 1, tail));
}

TEST_F(Cipher, NamesAnObjectWithoutTellingItsHash)
{
    const auto name = key.of(organisation).objectName(organisation, hash);
    EXPECT_TRUE(isObjectName(name));
    EXPECT_EQ(name.find(model::hashText(hash)), std::string::npos);
    EXPECT_NE(name.substr(36), key.of(other).objectName(other, hash).substr(36));
    EXPECT_EQ(key.of(organisation).objectName(organisation, hash), name);
}

TEST(BlobKey, IsSixtyFourHexadecimalDigits)
{
    const auto key = BlobKey::random();
    EXPECT_EQ(BlobKey::fromText(key.text())->text(), key.text());
    for (const auto* text : {"", "00", "zz"})
        EXPECT_EQ(BlobKey::fromText(text).error().code, "blob_key_not_usable");
}

} // namespace mitoyen::testing
