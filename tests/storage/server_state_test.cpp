// SPDX-License-Identifier: AGPL-3.0-or-later
// A server put back to an older state, and files that live twice.
#include "storage/office.h"

#include "storage/conflicts.h"

#include <functional>
#include <utility>

namespace mitoyen::tests {

namespace {

/// Pages of one revision; the server is put back after the first of them.
class PutBackBetweenPages final : public sync::Transport {
public:
    PutBackBetweenPages(sync::Transport& line, std::function<void()> putBack)
        : line_(line),
          putBack_(std::move(putBack))
    {}

    core::Result<sync::PushReply> push(const sync::PushRequest& request) override { return line_.push(request); }
    core::Result<sync::FirstReply> first(const sync::FirstRequest& request) override { return line_.first(request); }

    core::Result<sync::PullReply> pull(const sync::PullRequest& request) override
    {
        auto thin = request;
        thin.limit = 1;
        auto reply = line_.pull(thin);
        if (putBack_)
            std::exchange(putBack_, nullptr)();
        return reply;
    }

private:
    sync::Transport& line_;
    std::function<void()> putBack_;
};

} // namespace

TEST(RestoredServer, IsNoticedBetweenTwoPagesOfOnePull)
{
    Office office;
    office.settle();
    const auto backup = office.server.backUp();
    const auto others = aTask(*office.replicas[0], "Call the plumber");
    const auto mine = aTask(*office.replicas[1], "Call the roofer");
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(others); }).ok());
    ASSERT_TRUE(office.change(1, [&](Write& write) { return write.insert(mine); }).ok());
    office.exchange(0);
    PutBackBetweenPages line(*office.lines[1], [&] { office.server.restore(*backup); });
    SyncStore store(*office.replicas[1]);
    const auto report = sync::exchange(store, line);
    ASSERT_TRUE(report.ok());
    EXPECT_TRUE(report->restored);
    EXPECT_EQ(office.server.table(schema::description<model::Task>()).count(mine.id.uuid), 1u);
    office.settle();
    office.settle();
    office.expectConverged();
    for (const auto& replica : office.replicas) {
        EXPECT_TRUE(replica->find(mine.id).has_value());
        EXPECT_TRUE(replica->find(others.id).has_value());
    }
}

TEST(RestoredServer, GetsBackEverythingItHadAcknowledged)
{
    Office office;
    auto building = aBuilding(*office.replicas[0]);
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
    office.settle();
    const auto backup = office.server.backUp();
    // Lost with the server: a record of the first, an edit and a record of the second, an edit of the first's record.
    auto task = aTask(*office.replicas[0], "Call the plumber");
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(task); }).ok());
    office.settle();
    building.town = "Namur";
    const auto unit = aUnit(*office.replicas[1], building, "A1");
    task.title = "Call the plumber twice";
    ASSERT_TRUE(office
                    .change(1,
                            [&](Write& write) -> core::Result<void> {
                                if (auto saved = write.save(building); !saved)
                                    return saved;
                                if (auto made = write.insert(unit); !made)
                                    return made;
                                return write.save(task);
                            })
                    .ok());
    office.settle();
    office.server.restore(*backup);
    ASSERT_EQ(office.server.table(schema::description<model::Unit>()).size(), 0u);
    // Whoever comes first: the other laptop's records come back with it, too.
    EXPECT_TRUE(office.exchange(2).restored);
    EXPECT_EQ(office.server.table(schema::description<model::Task>()).size(), 1u);
    office.settle();
    office.settle();
    office.expectConverged();
    for (const auto& replica : office.replicas) {
        EXPECT_EQ(replica->find(building.id)->town, "Namur");
        EXPECT_EQ(replica->find(task.id)->title, "Call the plumber twice");
        EXPECT_TRUE(replica->find(unit.id).has_value());
    }
}

TEST(RestoredServer, KeepsADeletionThatWasMadeAgain)
{
    Office office;
    const auto task = aTask(*office.replicas[0], "Once");
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(task); }).ok());
    office.settle();
    const auto backup = office.server.backUp();
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.remove(task.id); }).ok());
    office.settle();
    office.server.restore(*backup);
    office.settle();
    office.settle();
    office.expectConverged();
    EXPECT_FALSE(office.replicas[1]->find(task.id).has_value());
}

TEST(RestoredServer, KeepsWhatWaitsMeanwhile)
{
    Office office;
    auto task = aTask(*office.replicas[0], "Once");
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(task); }).ok());
    office.settle();
    const auto backup = office.server.backUp();
    task.title = "Twice";
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.save(task); }).ok());
    office.settle();
    office.server.restore(*backup);
    task.title = "Thrice";
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.save(task); }).ok());
    office.settle();
    office.settle();
    office.expectConverged();
    EXPECT_EQ(office.replicas[2]->find(task.id)->title, "Thrice");
    EXPECT_TRUE(storage::openConflicts(*office.replicas[0]).empty());
}

TEST(CopiedFile, IsToldThatAnotherOneLives)
{
    Office office;
    // Two files that believe they are the same device.
    office.replicas[1]->becomeDevice(office.replicas[0]->device());
    office.lines[1] = office.server.connect(office.replicas[0]->device(), "anne", rules::Role::Syndic);
    const auto mine = aTask(*office.replicas[0], "Mine");
    const auto theirs = aTask(*office.replicas[1], "Typed in the copy");
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(mine); }).ok());
    ASSERT_TRUE(office.change(1, [&](Write& write) { return write.insert(theirs); }).ok());
    office.exchange(0);
    SyncStore store(*office.replicas[1]);
    const auto refused = sync::exchange(store, *office.lines[1]);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "device_cloned");
    // As a device of its own it brings what was typed in it.
    office.replicas[1]->becomeDevice(office.replicas[1]->newId());
    office.lines[1] = office.server.connect(office.replicas[1]->device(), "anne", rules::Role::Syndic);
    office.settle();
    office.expectConverged();
    EXPECT_TRUE(office.replicas[2]->find(mine.id).has_value());
    EXPECT_TRUE(office.replicas[2]->find(theirs.id).has_value());
}

TEST(Exchange, FetchesNothingWhenNobodyElseWrote)
{
    Office office;
    office.settle();
    auto building = aBuilding(*office.replicas[0]);
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
    SyncStore store(*office.replicas[0]);
    const auto reply = office.lines[0]->push(store.nextPush(100));
    ASSERT_TRUE(reply.ok());
    store.answered(*reply);
    EXPECT_EQ(store.pullState().cursor, office.server.head());
    building.town = "Namur";
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.save(building); }).ok());
    office.settle();
    office.expectConverged();
}

} // namespace mitoyen::tests
