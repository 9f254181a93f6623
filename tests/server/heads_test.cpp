// SPDX-License-Identifier: AGPL-3.0-or-later
#include "services/heads.h"

#include <gtest/gtest.h>

namespace mitoyen::server::tests {

namespace {

using services::Heads;

struct KnownHeads : testing::Test {
    std::chrono::steady_clock::time_point now{};
    Heads heads{[this] { return now; }};
    core::Uuid office = *core::parseUuid("019e7044-8800-7417-b4fe-437a3af69293");
};

} // namespace

TEST_F(KnownHeads, AreKnownFromAnnouncementsOnceSomebodyListens)
{
    heads.announced(office, 7);
    EXPECT_FALSE(heads.of(office).head) << "deaf, what others announce is missed";
    heads.afresh();
    heads.announced(office, 7);
    heads.announced(office, 6);
    EXPECT_EQ(heads.of(office).head, 7);
    heads.lost();
    EXPECT_FALSE(heads.of(office).head);
}

TEST_F(KnownHeads, AreAskedForAgainAfterAWhileLestAnAnnouncementWasLost)
{
    heads.afresh();
    heads.learned(office, 7, heads.of(office).round);
    now += Heads::trusted - std::chrono::seconds(1);
    EXPECT_EQ(heads.of(office).head, 7);
    now += std::chrono::seconds(1);
    EXPECT_FALSE(heads.of(office).head);
    heads.learned(office, 9, heads.of(office).round);
    EXPECT_EQ(heads.of(office).head, 9);
}

TEST_F(KnownHeads, AreNotTakenFromWhoReadThemBeforeListeningBeganAfresh)
{
    heads.afresh();
    const auto before = heads.of(office).round;
    heads.lost();
    heads.afresh();
    heads.learned(office, 7, before);
    EXPECT_FALSE(heads.of(office).head);
}

} // namespace mitoyen::server::tests
