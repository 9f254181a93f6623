// SPDX-License-Identifier: AGPL-3.0-or-later
// A replica locks itself when it was without its server for too long, and never for good.
#include "support/replicas.h"

#include "storage/lease.h"

#include <gtest/gtest.h>

namespace mitoyen::tests {

namespace {

constexpr std::int64_t day = 86'400'000;

class LeaseTest : public ::testing::Test {
protected:
    LeaseTest()
    {
        auto environment = steadyEnvironment(7);
        environment.now = [this] { return core::Instant{now}; };
        const auto organisation = anOrganisation(environment);
        replica = storage::Replica::inMemory(organisation, environment);
    }

    core::Result<void> write()
    {
        return replica->write("Add", [&](storage::Write& write) { return write.insert(aTask(*replica, "Boiler")); });
    }

    std::int64_t now = 1'780'000'000'000;
    std::unique_ptr<storage::Replica> replica;
};

} // namespace

TEST_F(LeaseTest, AReplicaWithoutServerIsNeverLocked)
{
    now += 4000 * day;
    EXPECT_FALSE(storage::leaseOf(*replica).isExpired());
    EXPECT_FALSE(storage::leaseOf(*replica).isEnding());
    EXPECT_TRUE(write().ok());
}

TEST_F(LeaseTest, LocksWhenTheTimeIsOverAndOpensWithAContact)
{
    storage::noteContact(*replica, 60);
    now += 60 * day - 1;
    EXPECT_TRUE(write().ok());
    now += 1;
    EXPECT_EQ(write().error().code, "lease_expired");
    EXPECT_EQ(replica->undo(replica->undoList().at(0).number).error().code, "lease_expired");
    EXPECT_EQ(storage::checkLease(*replica).error().code, "lease_expired");
    storage::noteContact(*replica, std::nullopt);
    EXPECT_TRUE(write().ok());
    EXPECT_EQ(storage::leaseOf(*replica).days, 60);
}

TEST_F(LeaseTest, WarnsFromFourFifthsOn)
{
    storage::noteContact(*replica, 10);
    now += 8 * day - 1;
    EXPECT_FALSE(storage::leaseOf(*replica).isEnding());
    now += 1;
    EXPECT_TRUE(storage::leaseOf(*replica).isEnding());
    EXPECT_EQ(storage::leaseOf(*replica).daysLeft(), 2);
    now += day + day / 2;
    EXPECT_EQ(storage::leaseOf(*replica).daysLeft(), 1);
    now += day;
    EXPECT_EQ(storage::leaseOf(*replica).daysLeft(), 0);
}

TEST_F(LeaseTest, AClockThatIsTurnedBackGivesNoTimeBack)
{
    storage::noteContact(*replica, 10);
    now += 9 * day;
    EXPECT_FALSE(storage::leaseOf(*replica).isExpired());
    now -= 300 * day;
    EXPECT_EQ(storage::leaseOf(*replica).daysLeft(), 1);
    now += day;
    EXPECT_TRUE(storage::leaseOf(*replica).isExpired());
    now -= 30 * day;
    EXPECT_TRUE(storage::leaseOf(*replica).isExpired());
}

TEST_F(LeaseTest, AClockThatRanWildIsForgivenByAContact)
{
    storage::noteContact(*replica, 10);
    now += 4000 * day;
    EXPECT_TRUE(storage::leaseOf(*replica).isExpired());
    now -= 4000 * day;
    EXPECT_TRUE(storage::leaseOf(*replica).isExpired());
    storage::noteContact(*replica, 10);
    EXPECT_EQ(storage::leaseOf(*replica).daysLeft(), 10);
}

TEST_F(LeaseTest, AServerThatLendsForEverUnlocks)
{
    storage::noteContact(*replica, 10);
    now += 11 * day;
    EXPECT_EQ(write().error().code, "lease_expired");
    storage::noteContact(*replica, 0);
    now += 4000 * day;
    EXPECT_TRUE(write().ok());
}

} // namespace mitoyen::tests
