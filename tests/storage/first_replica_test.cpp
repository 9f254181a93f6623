// SPDX-License-Identifier: AGPL-3.0-or-later
// An empty replica fills itself: whole, in pieces, interrupted anywhere, while others write.
#include "storage/office.h"

#include "storage/first_rows.h"

namespace mitoyen::tests {

namespace {

/// Passes on so many questions, then the line is dead.
class BreakingLine final : public sync::Transport {
public:
    BreakingLine(sync::Transport& line, int questions) : line_(line), left_(questions) {}
    core::Result<sync::PushReply> push(const sync::PushRequest& request) override
    {
        return left_-- > 0 ? line_.push(request) : dead();
    }
    core::Result<sync::PullReply> pull(const sync::PullRequest& request) override
    {
        return left_-- > 0 ? line_.pull(request) : dead();
    }
    core::Result<sync::FirstReply> first(const sync::FirstRequest& request) override
    {
        return left_-- > 0 ? line_.first(request) : dead();
    }

private:
    static core::Error dead() { return {"network_unreachable", "The line is dead.", {}}; }
    sync::Transport& line_;
    int left_;
};

/// An office with a thousand tasks, a building and two units.
void fill(Office& office)
{
    const auto building = aBuilding(*office.replicas[0]);
    ASSERT_TRUE(office
                    .change(0,
                            [&](Write& write) -> core::Result<void> {
                                if (auto made = write.insert(building); !made)
                                    return made;
                                for (const auto* label : {"A1", "A2"})
                                    if (auto made = write.insert(aUnit(*office.replicas[0], building, label)); !made)
                                        return made;
                                for (int i = 0; i < 1000; ++i)
                                    if (auto made =
                                            write.insert(aTask(*office.replicas[0], "Task " + std::to_string(i)));
                                        !made)
                                        return made;
                                return {};
                            })
                    .ok());
    office.exchange(0);
}

std::string schemaOf(Replica& replica)
{
    auto statement = replica.database().prepare(
        "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql)");
    statement.step();
    return statement.text(0);
}

} // namespace

TEST(FirstReplica, FillsItselfAndHasEveryIndexAgain)
{
    Office office;
    fill(office);
    const auto before = schemaOf(*office.replicas[1]);
    EXPECT_GE(office.exchange(1).pulled, 1003);
    EXPECT_EQ(schemaOf(*office.replicas[1]), before);
    EXPECT_EQ(office.replicas[1]->search("task 999").size(), 1u);
    EXPECT_FALSE(storage::FirstRows(*office.replicas[1]).request().has_value());
    office.settle();
    office.expectConverged();
}

TEST(FirstReplica, GoesOnWhereItWasAfterAnyInterruption)
{
    Office office;
    fill(office);
    int broken = 0;
    for (; broken < 100; ++broken) {
        BreakingLine line(*office.lines[1], 1);
        SyncStore store(*office.replicas[1]);
        if (!storage::FirstRows(*office.replicas[1]).request())
            break;
        EXPECT_FALSE(sync::exchange(store, line).ok());
        // The building is there long before the last task.
        EXPECT_EQ(office.replicas[1]->all<model::Building>().size(), 1u);
    }
    EXPECT_GE(broken, 5);
    EXPECT_LE(broken, 10);
    office.settle();
    office.expectConverged();
}

TEST(FirstReplica, MissesNothingOfWhatOthersDoMeanwhile)
{
    Office office;
    fill(office);
    const auto tasks = office.replicas[0]->all<model::Task>();
    BreakingLine line(*office.lines[1], 3);
    SyncStore store(*office.replicas[1]);
    EXPECT_FALSE(sync::exchange(store, line).ok());
    // One that came, one that has not, one that goes, one that is new.
    auto first = tasks.front();
    auto last = tasks.back();
    first.title = "Came and changed";
    last.title = "Changed before it came";
    ASSERT_TRUE(office
                    .change(0,
                            [&](Write& write) -> core::Result<void> {
                                for (const auto* task : {&first, &last})
                                    if (auto saved = write.save(*task); !saved)
                                        return saved;
                                if (auto gone = write.remove(tasks[1].id); !gone)
                                    return gone;
                                if (auto gone = write.remove(tasks[998].id); !gone)
                                    return gone;
                                return write.insert(aTask(*office.replicas[0], "New"));
                            })
                    .ok());
    office.exchange(0);
    // And here, on what has come already.
    ASSERT_TRUE(office.replicas[1]->find(tasks[2].id).has_value());
    auto own = tasks[2];
    own.title = "Changed here before all had come";
    ASSERT_TRUE(office.change(1, [&](Write& write) { return write.save(own); }).ok());
    office.settle();
    office.expectConverged();
    EXPECT_EQ(office.replicas[0]->find(own.id)->title, "Changed here before all had come");
}

TEST(FirstReplica, CanBeStoppedAndTellsHowFarItIs)
{
    Office office;
    fill(office);
    SyncStore store(*office.replicas[1]);
    std::int64_t seen = 0;
    const auto stopped = sync::exchange(store, *office.lines[1], [&](const sync::FirstProgress& progress) {
        seen = progress.rows;
        return false;
    });
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, "cancelled");
    EXPECT_GT(seen, 0);
    office.settle();
    office.expectConverged();
}

} // namespace mitoyen::tests
