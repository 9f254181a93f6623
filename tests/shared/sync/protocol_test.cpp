// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/task.h"
#include "model/unit.h"
#include "sync/protocol.h"
#include "sync/wire.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::sync {

namespace {

core::Uuid anId(std::uint8_t number)
{
    core::Uuid id;
    id.bytes[15] = number;
    return id;
}

PushRequest aPush()
{
    const auto& tasks = schema::description<model::Task>();
    model::Task task;
    task.id.uuid = anId(9);
    task.title = "Ascenseur \u2212 contrôle";
    PushRequest request{1, anId(1), anId(99), {}};
    Change create;
    create.dseq = 1;
    create.kind = ChangeKind::Create;
    create.entity = &tasks;
    create.record = task.id.uuid;
    create.row = schema::toRow(task);
    create.at = {-5};
    request.changes.push_back(create);
    Change patch;
    patch.dseq = 2;
    patch.kind = ChangeKind::Patch;
    patch.entity = &tasks;
    patch.record = task.id.uuid;
    patch.fields = {{3, std::string("a"), core::Value{}}, {5, core::Value{}, std::string("2026-01-31")}};
    patch.seen = 77;
    request.changes.push_back(patch);
    Change withdrawn;
    withdrawn.dseq = 3;
    request.changes.push_back(withdrawn);
    Change command;
    command.dseq = 4;
    command.kind = ChangeKind::Command;
    command.entity = &tasks;
    command.record = anId(4);
    command.command = Command{"SetShares", &tasks, anId(4), {{"total", std::int64_t{1000}}}, {{&tasks, create.row}}};
    request.changes.push_back(command);
    return request;
}

} // namespace

TEST(Protocol, ReadsBackEveryMessage)
{
    const auto push = aPush();
    const auto read = decodePushRequest(encode(push));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, push);

    const PushReply reply{{{1, Outcome::Applied, "", "", 12}, {2, Outcome::Parked, "field_clash", "é", 14}}, 14};
    const auto replyRead = decodePushReply(encode(reply));
    ASSERT_TRUE(replyRead.ok());
    EXPECT_EQ(*replyRead, reply);

    const PullRequest pull{1, 99, 500};
    EXPECT_EQ(*decodePullRequest(encode(pull)), pull);

    PullReply page;
    page.cursor = 7;
    page.head = 9;
    const Origin anne{"anne", anId(3), {5}};
    page.rows.push_back({&schema::description<model::Task>(), push.changes[0].row, 6, anne});
    page.rows.push_back({&schema::description<model::Unit>(), schema::toRow(model::Unit{}), 7, {"bram", anId(4), {6}}});
    page.deletions.push_back({&schema::description<model::Unit>(), anId(8), 5, anne});
    const auto pageRead = decodePullReply(encode(page));
    ASSERT_TRUE(pageRead.ok());
    EXPECT_EQ(*pageRead, page);
}

TEST(Protocol, RefusesEveryTruncationAndEveryTrail)
{
    const auto bytes = encode(aPush());
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(decodePushRequest(std::string_view(bytes).substr(0, length)).ok()) << length;
    EXPECT_EQ(decodePushRequest(bytes + "x").error().code, "message_damaged");
    EXPECT_EQ(decodePushRequest("<html>sign in</html>").error().code, "message_damaged");
}

TEST(Protocol, SaysWhenAPeerIsNewer)
{
    auto bytes = encode(aPush());
    const auto at = bytes.find("title");
    ASSERT_NE(at, std::string::npos);
    bytes.replace(at, 5, "later");
    EXPECT_EQ(decodePushRequest(bytes).error().code, "peer_too_new");
}

TEST(Protocol, RefusesManyRowsOfATableNamedWithoutColumns)
{
    WireWriter page;
    page.number(1);
    page.text("expense");
    page.number(0);
    page.number(1);
    page.text("anne");
    page.uuid(anId(1));
    page.integer(1);
    page.integer(1);
    constexpr std::size_t rows = 1'000'000;
    page.number(rows);
    page.number(0);
    page.number(0);
    const auto bytes = "mitoyen1" + page.take() + std::string(4 * rows, '\0');
    EXPECT_EQ(decodePullReply(bytes).error().code, "message_damaged");
}

TEST(Protocol, RefusesMoreTablesThanThereCanBe)
{
    WireWriter head;
    head.number(100'000);
    const auto bytes = "mitoyen1" + head.take() + std::string(300'000, '\0');
    EXPECT_EQ(decodePushRequest(bytes).error().code, "message_damaged");
}

TEST(Protocol, BelievesNoLengthBeyondItsBytes)
{
    WireWriter writer;
    writer.number(UINT64_MAX);
    const auto bytes = writer.take();
    WireReader text(bytes);
    text.text();
    EXPECT_TRUE(text.failed());
    WireReader count(bytes);
    EXPECT_EQ(count.count(), 0u);
    EXPECT_TRUE(count.failed());
}

RC_GTEST_PROP(Protocol, NeverFallsOverBytes, (const std::string& bytes, std::size_t place, char byte))
{
    (void)decodePushRequest("mitoyen1" + bytes);
    (void)decodePullReply("mitoyen1" + bytes);
    (void)decodePushReply("mitoyen1" + bytes);
    auto bent = encode(aPush());
    bent[place % bent.size()] = byte;
    (void)decodePushRequest(bent);
}

RC_GTEST_PROP(Wire, ReadsBackAnyValue, (std::int64_t number, const std::string& text))
{
    WireWriter writer;
    writer.value(number);
    writer.value(text);
    writer.value(core::Value{});
    const auto bytes = writer.take();
    WireReader reader(bytes);
    RC_ASSERT(reader.value() == core::Value{number});
    RC_ASSERT(reader.value() == core::Value{text});
    RC_ASSERT(core::isNull(reader.value()));
    RC_ASSERT(reader.atEnd() && !reader.failed());
}

} // namespace mitoyen::sync
