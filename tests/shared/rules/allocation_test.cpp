// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/allocation.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <limits>
#include <numeric>

namespace mitoyen::rules {

namespace {

using Numbers = std::vector<std::int64_t>;

Numbers centsOf(std::int64_t total, const Numbers& weights)
{
    Numbers cents;
    for (const auto& part : allocate({total}, weights).value())
        cents.push_back(part.cents);
    return cents;
}

std::string codeOf(std::int64_t total, const Numbers& weights)
{
    const auto parts = allocate({total}, weights);
    return parts ? "divided" : parts.error().code;
}

TEST(Allocation, GivesTheOddCentToTheFirstOfEquals)
{
    EXPECT_EQ(centsOf(10000, {1, 1, 1}), (Numbers{3334, 3333, 3333}));
}

TEST(Allocation, GivesTheOddCentToTheLargestRemainder)
{
    EXPECT_EQ(centsOf(100001, {250, 300, 450}), (Numbers{25000, 30000, 45001}));
}

TEST(Allocation, ExplainsEveryCentOfTheWorkedExample)
{
    const auto parts = allocate({123457}, Numbers{152, 148, 200, 175, 325}).value();
    const Numbers cents{18765, 18272, 24691, 21605, 40124};
    const Numbers floors{18765, 18271, 24691, 21604, 40123};
    const Numbers remainders{464, 636, 400, 975, 525};
    const Numbers extras{0, 1, 0, 1, 1};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        EXPECT_EQ(parts[i].cents, cents[i]) << i;
        EXPECT_EQ(parts[i].floor, floors[i]) << i;
        EXPECT_EQ(parts[i].remainder, remainders[i]) << i;
        EXPECT_EQ(parts[i].extraCent, extras[i]) << i;
    }
}

TEST(Allocation, OfACreditNoteIsTheInvoiceNegated)
{
    EXPECT_EQ(centsOf(-10000, {1, 1, 1}), (Numbers{-3334, -3333, -3333}));
    const auto part = allocate({-10000}, Numbers{1, 1, 1}).value().front();
    EXPECT_EQ(part, (AllocationPart{1, -3334, -3333, 1, -1}));
}

TEST(Allocation, GivesNothingToAUnitTheKeyLeavesOut)
{
    EXPECT_EQ(centsOf(87650, {0, 10, 20, 30, 40}), (Numbers{0, 8765, 17530, 26295, 35060}));
}

TEST(Allocation, OfFewerCentsThanUnitsFollowsTheRemainders)
{
    EXPECT_EQ(centsOf(2, {100, 200, 300, 400}), (Numbers{0, 0, 1, 1}));
    EXPECT_EQ(centsOf(1, {1, 1, 1, 1}), (Numbers{1, 0, 0, 0}));
}

TEST(Allocation, OfNothingIsNothing)
{
    EXPECT_EQ(centsOf(0, {3, 0, 5}), (Numbers{0, 0, 0}));
}

TEST(Allocation, WithOneWeightGivesEverything)
{
    EXPECT_EQ(centsOf(12345, {7}), (Numbers{12345}));
}

TEST(Allocation, NeverGivesALeftOverCentToWeightZero)
{
    EXPECT_EQ(centsOf(5, {0, 3, 0, 3, 3}), (Numbers{0, 2, 0, 2, 1}));
}

TEST(Allocation, RefusesWeightsThatDivideNothing)
{
    EXPECT_EQ(codeOf(100, {}), "no_weights");
    EXPECT_EQ(codeOf(100, {0, 0}), "total_weight_zero");
    EXPECT_EQ(codeOf(100, {5, -1}), "negative_weight");
    EXPECT_EQ(codeOf(100, {std::numeric_limits<std::int64_t>::max(), 1}), "weights_too_large");
    EXPECT_EQ(codeOf(std::numeric_limits<std::int64_t>::min(), {1}), "amount_too_large");
}

TEST(Allocation, IsExactAtTheEdgeOfItsRange)
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(centsOf(most, {most}), (Numbers{most}));
    EXPECT_EQ(centsOf(-most, {1, most - 1}), (Numbers{-1, -(most - 1)}));
    EXPECT_EQ(centsOf(most, {most / 2, most / 2 + 1}), (Numbers{most / 2, most / 2 + 1}));
}

TEST(Days, DivideAUnitsPartAndGiveTheTieToTheEarlierHolder)
{
    const auto parts = divideByDays({37541}, std::vector<std::int32_t>{45, 45}).value();
    EXPECT_EQ(parts[0].cents, 18771);
    EXPECT_EQ(parts[1].cents, 18770);
}

TEST(Divider, GivesTheSameForEveryTotalInTurn)
{
    const Numbers weights{152, 148, 200, 175, 325};
    auto divider = Divider::create(weights).value();
    EXPECT_EQ(divider.totalWeight(), 1000);
    for (const std::int64_t total : {123457, -10000, 0, 1, 123457}) {
        const auto parts = divider.divide({total}).value();
        EXPECT_EQ(std::vector<AllocationPart>(parts.begin(), parts.end()), allocate({total}, weights).value());
    }
}

/// Weights of at least one unit, not all 0.
rc::Gen<Numbers> anyKey(std::int64_t most)
{
    return rc::gen::suchThat(
        rc::gen::container<Numbers>(
            rc::gen::oneOf(rc::gen::just<std::int64_t>(0), rc::gen::inRange<std::int64_t>(0, most))),
        [](const Numbers& key) { return std::any_of(key.begin(), key.end(), [](auto weight) { return weight > 0; }); });
}

rc::Gen<std::int64_t> anyTotal()
{
    return rc::gen::oneOf(rc::gen::inRange<std::int64_t>(-1000, 1000),
                          rc::gen::inRange<std::int64_t>(-core::Money::limit, core::Money::limit));
}

/// The rule read literally: sort by remainder, then position, and count the cents out.
Numbers byTheBook(std::int64_t total, const Numbers& weights)
{
    __extension__ using Wide = __int128;
    const Wide whole = std::accumulate(weights.begin(), weights.end(), Wide{0});
    const Wide magnitude = total < 0 ? -Wide{total} : Wide{total};
    Numbers cents;
    std::vector<std::size_t> order;
    Wide left = magnitude;
    for (const auto weight : weights) {
        order.push_back(cents.size());
        cents.push_back(static_cast<std::int64_t>(magnitude * weight / whole));
        left -= cents.back();
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return magnitude * weights[a] % whole > magnitude * weights[b] % whole;
    });
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++cents[order[i]];
    if (total < 0)
        for (auto& cent : cents)
            cent = -cent;
    return cents;
}

RC_GTEST_PROP(AllocationProperties, FollowTheRuleAsWritten, ())
{
    const auto most = *rc::gen::element<std::int64_t>(3, 1000, 1'000'000'000'000'000);
    const auto key = *anyKey(most);
    const auto total = *anyTotal();
    RC_ASSERT(centsOf(total, key) == byTheBook(total, key));
}

RC_GTEST_PROP(AllocationProperties, PartsAddUpToTheTotal, ())
{
    const auto total = *anyTotal();
    const auto cents = centsOf(total, *anyKey(100'000));
    RC_ASSERT(std::accumulate(cents.begin(), cents.end(), std::int64_t{0}) == total);
}

RC_GTEST_PROP(AllocationProperties, NoPartIsACentOrMoreAwayFromItsExactShare, ())
{
    const auto key = *anyKey(100'000);
    const auto total = *anyTotal();
    const auto whole = std::accumulate(key.begin(), key.end(), std::int64_t{0});
    __extension__ using Wide = __int128;
    for (const auto& part : allocate({total}, key).value()) {
        const Wide distance = Wide{part.cents} * whole - Wide{total} * part.weight;
        RC_ASSERT(distance < whole && -distance < whole);
        RC_ASSERT(part.cents == part.floor + part.extraCent);
        RC_ASSERT(part.weight != 0 || part.cents == 0);
        RC_ASSERT(part.remainder >= 0 && part.remainder < whole);
    }
}

RC_GTEST_PROP(AllocationProperties, OfTheNegatedTotalAreNegated, ())
{
    const auto key = *anyKey(100'000);
    const auto total = *anyTotal();
    auto negated = centsOf(-total, key);
    for (auto& cents : negated)
        cents = -cents;
    RC_ASSERT(negated == centsOf(total, key));
}

RC_GTEST_PROP(AllocationProperties, ALargerWeightNeverGetsLess, ())
{
    const auto key = *anyKey(1000);
    const auto cents = centsOf(*rc::gen::inRange<std::int64_t>(0, 1'000'000), key);
    for (std::size_t a = 0; a < key.size(); ++a)
        for (std::size_t b = 0; b < key.size(); ++b)
            RC_ASSERT(key[a] <= key[b] || cents[a] >= cents[b]);
}

RC_GTEST_PROP(AllocationProperties, TheOrderOfTheKeyMattersOnlyBetweenEqualRemainders, ())
{
    const auto key = *anyKey(*rc::gen::element<std::int64_t>(3, 1000));
    const auto total = *anyTotal();
    auto reversedKey = key;
    std::reverse(reversedKey.begin(), reversedKey.end());
    const auto parts = allocate({total}, key).value();
    auto reversed = allocate({total}, reversedKey).value();
    std::reverse(reversed.begin(), reversed.end());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        RC_ASSERT(parts[i].floor == reversed[i].floor && parts[i].remainder == reversed[i].remainder);
        const auto alike = std::count_if(parts.begin(), parts.end(),
                                         [&](const auto& part) { return part.remainder == parts[i].remainder; });
        RC_ASSERT(alike > 1 || parts[i] == reversed[i]);
    }
}

} // namespace

} // namespace mitoyen::rules
