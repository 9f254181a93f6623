// SPDX-License-Identifier: AGPL-3.0-or-later
// Messages as every released version wrote them, stored in tests/data/protocol: this version must read them all.
#include "model/entities.h"
#include "model/task.h"
#include "model/unit.h"
#include "sync/first_replica.h"
#include "sync/protocol.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace mitoyen::sync {

namespace {

core::Uuid anId(std::uint8_t number)
{
    core::Uuid id;
    id.bytes[6] = 0x70;
    id.bytes[8] = 0x80;
    id.bytes[15] = number;
    return id;
}

const schema::EntityDescription& tasks()
{
    return schema::description<model::Task>();
}

/// Columns that came later stand at their initial value.
core::Row aTask()
{
    model::Task task;
    task.id.uuid = anId(9);
    task.organisation.uuid = anId(2);
    task.title = "Ascenseur − contrôle";
    task.text = "avant le 31";
    return schema::toRow(task);
}

Change aChange(std::int64_t dseq, ChangeKind kind)
{
    Change change;
    change.dseq = dseq;
    change.kind = kind;
    change.at = {1'700'000'000'000 + dseq};
    if (kind == ChangeKind::Void)
        return change;
    change.entity = &tasks();
    change.record = anId(9);
    if (kind == ChangeKind::Create || kind == ChangeKind::Delete)
        change.row = aTask();
    return change;
}

PushRequest aPush(int version)
{
    PushRequest request{version, anId(1), anId(99), {}};
    request.changes.push_back(aChange(1, ChangeKind::Create));
    auto patch = aChange(2, ChangeKind::Patch);
    patch.fields = {{*tasks().column("title"), std::string("Ascenseur"), std::string("Pompe")},
                    {*tasks().column("due_on"), core::Value{}, std::string("2026-01-31")},
                    {*tasks().column("text"), std::string("avant le 31"), core::Value{}}};
    patch.seen = 77;
    request.changes.push_back(patch);
    request.changes.push_back(aChange(3, ChangeKind::Void));
    request.changes.push_back(aChange(4, ChangeKind::Delete));
    auto command = aChange(5, ChangeKind::Command);
    command.command = Command{"SetShares",
                              &tasks(),
                              anId(9),
                              {{"before", core::Value{}}, {"total", std::int64_t{1000}}, {"unit", anId(7)}},
                              {{&tasks(), aTask()}}};
    request.changes.push_back(command);
    return request;
}

PushReply aPushReply()
{
    PushReply reply;
    reply.results = {{1, Outcome::Applied, "", "", 12},
                     {2, Outcome::Duplicate, "", "", 12},
                     {3, Outcome::Merged, "", "", 13},
                     {4, Outcome::Parked, "field_clash", "", 14},
                     {5, Outcome::Rejected, "stale_draft", "Les parts ont changé.", 0},
                     {6, Outcome::Quarantined, "forbidden", "No.", 0}};
    reply.epoch = anId(99);
    reply.knownUpTo = 6;
    reply.headBefore = 11;
    reply.head = 14;
    return reply;
}

PullReply aPullReply()
{
    PullReply page;
    page.cursor = 9;
    page.head = 12;
    const Origin anne{"anne", anId(3), {1'700'000'000'005}};
    page.rows = {{&tasks(), aTask(), 6, anne}};
    page.deletions = {{&schema::description<model::Unit>(), anId(8), 7, {"bram", anId(4), {1'700'000'000'006}}}};
    page.settlements = {{&tasks(), anId(10), 9}};
    page.epoch = anId(99);
    page.knownUpTo = 41;
    page.buildings = {anId(20), anId(21)};
    return page;
}

FirstReply aFirstReply()
{
    FirstReply reply;
    reply.rows = {{&tasks(), aTask(), 6, {}}};
    reply.table = "task";
    reply.after = 6;
    reply.upTo = 40;
    reply.revisions = 12;
    reply.epoch = anId(99);
    reply.buildings = {anId(20)};
    return reply;
}

FirstReply aFirstReplyWithSegments()
{
    auto reply = aFirstReply();
    reply.segments = {{3, "expense", std::string(64, 'a'), 10'000}, {7, "statement", std::string(64, 'b'), 1}};
    reply.segmentsUpTo = 7;
    return reply;
}

std::filesystem::path sample(int version, const std::string& name)
{
    return std::filesystem::path(MITOYEN_SOURCE_DIR) / "tests/data/protocol" / ("v" + std::to_string(version)) /
        (name + ".bin");
}

/// MITOYEN_WRITE_GOLDEN=1 stores the messages of a version that has none yet; a stored one is never written again.
void storeWhenNew(const std::string& name, const std::string& bytes)
{
    const auto path = sample(model::schemaVersion, name);
    if (std::getenv("MITOYEN_WRITE_GOLDEN") == nullptr || std::filesystem::exists(path))
        return;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

/// The stored message of each version, and its number.
void forEachVersion(const std::string& name, const std::function<void(int version, const std::string& bytes)>& check)
{
    for (int version = 1; version <= model::schemaVersion; ++version) {
        std::ifstream stream(sample(version, name), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        ASSERT_FALSE(bytes.empty()) << sample(version, name) << ": MITOYEN_WRITE_GOLDEN=1 stores it";
        check(version, bytes);
    }
}

} // namespace

TEST(ProtocolSamples, PushesOfEveryVersionAreRead)
{
    storeWhenNew("push", encode(aPush(model::schemaVersion)));
    forEachVersion("push", [](int version, const std::string& bytes) {
        const auto read = decodePushRequest(bytes);
        ASSERT_TRUE(read.ok()) << read.error().text;
        EXPECT_EQ(*read, aPush(version));
    });
}

TEST(ProtocolSamples, AnswersOfEveryVersionAreRead)
{
    storeWhenNew("push_reply", encode(aPushReply()));
    forEachVersion("push_reply", [](int, const std::string& bytes) {
        const auto read = decodePushReply(bytes);
        ASSERT_TRUE(read.ok()) << read.error().text;
        EXPECT_EQ(*read, aPushReply());
    });
}

TEST(ProtocolSamples, PagesOfEveryVersionAreRead)
{
    storeWhenNew("pull_reply", encode(aPullReply()));
    forEachVersion("pull_reply", [](int, const std::string& bytes) {
        const auto read = decodePullReply(bytes);
        ASSERT_TRUE(read.ok()) << read.error().text;
        EXPECT_EQ(*read, aPullReply());
    });
}

TEST(ProtocolSamples, FirstPagesOfEveryVersionAreRead)
{
    storeWhenNew("first_reply", encode(aFirstReply()));
    forEachVersion("first_reply", [](int, const std::string& bytes) {
        const auto read = decodeFirstReply(bytes);
        ASSERT_TRUE(read.ok()) << read.error().text;
        EXPECT_EQ(*read, aFirstReply());
    });
}

TEST(ProtocolSamples, FirstPagesWithSegmentsAreRead)
{
    storeWhenNew("first_reply_segments", encode(aFirstReplyWithSegments()));
    forEachVersion("first_reply_segments", [](int, const std::string& bytes) {
        const auto read = decodeFirstReply(bytes);
        ASSERT_TRUE(read.ok()) << read.error().text;
        EXPECT_EQ(*read, aFirstReplyWithSegments());
    });
}

/// A program that asks for no segments knows nothing behind the page.
TEST(ProtocolSamples, FirstPagesWithoutSegmentsEndAsTheyAlwaysDid)
{
    forEachVersion("first_reply", [](int version, const std::string& bytes) {
        if (version == model::schemaVersion)
            EXPECT_EQ(encode(aFirstReply()), bytes);
    });
}

TEST(ProtocolSamples, AListOfSegmentsThatIsCutOffIsDamaged)
{
    const auto whole = encode(aFirstReplyWithSegments());
    const auto page = encode(aFirstReply()).size();
    for (auto size = page + 1; size < whole.size(); ++size)
        EXPECT_FALSE(decodeFirstReply(std::string_view(whole).substr(0, size)).ok()) << size;
}

} // namespace mitoyen::sync
