// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/run.h"

#include <gtest/gtest.h>

namespace mitoyen::simulation {

namespace {

constexpr std::uint64_t seedsPerHalf = 1'100;

void runSeeds(std::uint64_t first, std::uint64_t seeds)
{
    std::int64_t changes = 0;
    for (auto seed = first; seed < first + seeds; ++seed) {
        const auto result = run({seed});
        changes += result.changes;
        ASSERT_TRUE(result.violation.empty())
            << result.violation << "\n"
            << result.recent << "replay: mitoyen-soak --first " << seed << " --seeds 1 --aloud";
    }
    std::printf("%lld changes in %llu seeds, nothing lost\n", static_cast<long long>(changes),
                static_cast<unsigned long long>(seeds));
    EXPECT_GT(changes, static_cast<std::int64_t>(seeds) * 20) << "the runs do too little to show anything";
}

} // namespace

TEST(Simulation, LosesNothingInTheFirstHalfOfTheSeeds)
{
    runSeeds(1, seedsPerHalf);
}

TEST(Simulation, LosesNothingInTheSecondHalfOfTheSeeds)
{
    runSeeds(1 + seedsPerHalf, seedsPerHalf);
}

TEST(Simulation, KeepsClosedPeriodsAsTheyAre)
{
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        RunOptions options{seed};
        options.closesPeriods = true;
        const auto result = run(options);
        ASSERT_TRUE(result.violation.empty())
            << result.violation << "\n"
            << result.recent << "replay: mitoyen-soak --periods --first " << seed << " --seeds 1 --aloud";
    }
}

TEST(Simulation, StaysMendedWhereItOnceFailed)
{
    // Put back between two pages of a pull; deleted before its refusal came; edited by others on a restored server.
    for (const auto& [seed, closesPeriods] : {std::pair{2007133, true}, {2001966, true}, {302423, false}}) {
        RunOptions options{static_cast<std::uint64_t>(seed)};
        options.closesPeriods = closesPeriods;
        const auto result = run(options);
        EXPECT_TRUE(result.violation.empty()) << "seed " << seed << ": " << result.violation << "\n" << result.recent;
    }
}

TEST(Simulation, ReplaysARunFromItsSeed)
{
    std::set<std::uint64_t> hashes;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto once = run({seed});
        const auto again = run({seed});
        EXPECT_EQ(once.hash, again.hash) << "seed " << seed;
        EXPECT_EQ(once.changes, again.changes);
        hashes.insert(once.hash);
    }
    EXPECT_EQ(hashes.size(), 20u);
}

TEST(Simulation, LosesNothingInALongRunOfManyLaptops)
{
    const auto result = run({7'000'000, 1'500});
    EXPECT_TRUE(result.violation.empty()) << result.violation << "\n" << result.recent;
    EXPECT_GT(result.changes, 500);
}

} // namespace mitoyen::simulation
