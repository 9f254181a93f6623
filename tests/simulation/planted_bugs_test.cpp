// SPDX-License-Identifier: AGPL-3.0-or-later
// The tests are tested: every planted bug must be caught by some seed. See planted_bugs.cmake.
#include "simulation/run.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace mitoyen::simulation {

namespace {

int planted = 0;

struct Bug {
    int number;
    std::string_view what;
    std::uint64_t likely; ///< a seed that caught it when it was planted
    bool closesPeriods = false; ///< it shows in runs that close fiscal years

    RunOptions options(std::uint64_t seed) const { return {seed, RunOptions{}.acts, false, closesPeriods}; }
};

constexpr Bug bugs[]{
    {1, "a change that comes again is judged again", 1},
    {2, "answers are given to the wrong changes", 3},
    {3, "a record made twice overwrites the first", 220},
    {4, "the journal leaves out what was rejected", 2},
    {5, "only the first clashing field is parked", 9},
    {6, "the deletion of a changed record is accepted", 2},
    {7, "a record that is referred to is deleted", 2},
    {8, "nobody asks for rights", 5},
    {9, "an edit of a deleted record is not parked", 3},
    {10, "a copied file is taken for its original", 15},
    {11, "the last writer of a field wins", 3},
    {12, "a clash keeps neither value", 3},
    {13, "fields of one group clash one by one", 84},
    {14, "a list counts as unchanged when it is as long", 84},
    {15, "shares are set on a vector that has moved", 5},
    {16, "a payment reference is used twice", 7},
    {17, "a statement is issued on changed expenses", 14},
    {18, "pages of a pull leave out a revision between them", 1},
    {19, "missing own records are not fetched", 266},
    {20, "a refused document stays", 5},
    {21, "the cursor moves before the rows", 3},
    {22, "answers count before their outcomes are stored", 18},
    {23, "an offered change is withdrawn by undo", 1},
    {24, "the cursor moves over other people's revisions", 3},
    {25, "refused changes are not taken back", 5},
    {26, "what a restored server lost is not offered again", 34},
    {27, "a parked change looks applied to its author", 2},
    {28, "the cursor goes back after answers moved it on", 147},
    {29, "received rows hide waiting edits", 2},
    {30, "every second revision of a record is passed over", 2},
    {31, "refused changes come back on top of received rows", 5},
    {32, "a deletion hides a record that was made again", 784},
    {33, "base rows stay when nothing waits", 1},
    {34, "no buildings are taken for all buildings", 281},
    {35, "the server's row is not kept under the first edit", 1},
    {36, "a withdrawn change leaves a hole in the order", 1},
    {37, "undo brings back what others have replaced", 383},
    {38, "an expense is dated into a closed period", 3, true},
};

} // namespace

bool isPlanted(int number)
{
    return number == planted;
}

/// One seed that caught the bug before, or the first one that does.
TEST(PlantedBugs, AreCaughtEveryOne)
{
    for (const auto& bug : bugs) {
        planted = bug.number;
        auto seed = bug.likely;
        auto result = run(bug.options(seed));
        for (std::uint64_t other = 1; result.violation.empty() && other < 4'000; ++other)
            result = run(bug.options(seed = other));
        EXPECT_FALSE(result.violation.empty()) << "bug " << bug.number << " was not caught by any seed: " << bug.what;
        std::printf("%2d  %-52s seed %llu: %.90s\n", bug.number, std::string(bug.what).c_str(),
                    static_cast<unsigned long long>(seed), result.violation.c_str());
    }
    planted = 0;
}

/// MITOYEN_SEEDS_PER_BUG: how many seeds measure the kill rate. Not measured without it.
TEST(PlantedBugs, HaveAKillRate)
{
    const auto* wanted = std::getenv("MITOYEN_SEEDS_PER_BUG");
    if (wanted == nullptr)
        GTEST_SKIP() << "set MITOYEN_SEEDS_PER_BUG to measure";
    const auto seeds = std::strtoull(wanted, nullptr, 10);
    for (const auto& bug : bugs) {
        planted = bug.number;
        std::uint64_t caught = 0;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed)
            caught += run(bug.options(seed)).violation.empty() ? 0 : 1;
        std::printf("| %2d | %-52s | %4llu of %llu |\n", bug.number, std::string(bug.what).c_str(),
                    static_cast<unsigned long long>(caught), static_cast<unsigned long long>(seeds));
        std::fflush(stdout);
    }
    planted = 0;
}

} // namespace mitoyen::simulation
