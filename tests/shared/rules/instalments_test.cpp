// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/allocation.h"
#include "rules/instalments.h"
#include "rules/reserve_minimum.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace mitoyen::rules {

namespace {

std::vector<std::int64_t> callsOf(std::int64_t budget, int count)
{
    std::vector<std::int64_t> cents;
    for (const auto amount : instalments({budget}, count).value())
        cents.push_back(amount.cents);
    return cents;
}

std::vector<std::int64_t> partsOf(std::int64_t call)
{
    std::vector<std::int64_t> cents;
    for (const auto& part : allocate({call}, std::vector<std::int64_t>{152, 148, 200, 175, 325}).value())
        cents.push_back(part.cents);
    return cents;
}

TEST(Instalments, OfABudgetDifferByOneCentAtMost)
{
    const auto calls = callsOf(4825037, 4);
    EXPECT_EQ(calls, (std::vector<std::int64_t>{1206260, 1206259, 1206259, 1206259}));
    EXPECT_EQ(partsOf(calls[0]), (std::vector<std::int64_t>{183352, 178526, 241252, 211096, 392034}));
    for (std::size_t i = 1; i < 4; ++i)
        EXPECT_EQ(partsOf(calls[i]), (std::vector<std::int64_t>{183352, 178526, 241252, 211095, 392034}));
}

TEST(Instalments, AreAtLeastOneAndAtMostOneADay)
{
    EXPECT_EQ(callsOf(100, 1), (std::vector<std::int64_t>{100}));
    EXPECT_EQ(callsOf(366, 366), std::vector<std::int64_t>(366, 1));
    for (const int count : {0, -1, 367})
        EXPECT_EQ(instalments({100}, count).error().code, "number_of_instalments_out_of_range");
}

RC_GTEST_PROP(InstalmentProperties, AddUpToTheBudgetAndNeverGrow, ())
{
    const auto budget = *rc::gen::inRange<std::int64_t>(0, 10'000'000);
    const auto calls = callsOf(budget, *rc::gen::inRange(1, 25));
    RC_ASSERT(std::accumulate(calls.begin(), calls.end(), std::int64_t{0}) == budget);
    RC_ASSERT(std::is_sorted(calls.rbegin(), calls.rend()));
    RC_ASSERT(calls.front() - calls.back() <= 1);
}

TEST(ReserveMinimum, IsFivePercentRoundedUpToTheCent)
{
    EXPECT_EQ(minimumReserve({4'800'000}).cents, 240'000);
    EXPECT_EQ(minimumReserve({1'234'567}).cents, 61'729);
    EXPECT_EQ(minimumReserve({1}).cents, 1);
    EXPECT_EQ(minimumReserve({20}).cents, 1);
    EXPECT_EQ(minimumReserve({21}).cents, 2);
}

TEST(ReserveMinimum, OfNoChargesIsNothing)
{
    EXPECT_EQ(minimumReserve({0}).cents, 0);
    EXPECT_EQ(minimumReserve({-500}).cents, 0);
}

RC_GTEST_PROP(ReserveMinimumProperties, IsTheSmallestAmountThatReachesFivePercent, ())
{
    const auto charges = *rc::gen::inRange<std::int64_t>(0, core::Money::limit);
    const auto minimum = minimumReserve({charges}).cents;
    RC_ASSERT(minimum * 20 >= charges);
    RC_ASSERT(minimum == 0 || (minimum - 1) * 20 < charges);
}

} // namespace

} // namespace mitoyen::rules
