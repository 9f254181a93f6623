// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/late_interest.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::rules {

namespace {

core::Date on(const char* iso)
{
    return core::parseIsoDate(iso).value();
}

LateInterest interest(std::vector<OwedBalance> balances, const char* paidOn)
{
    return lateInterest(balances, on(paidOn)).value();
}

TEST(LateInterest, CountsTheDayOfPaymentButNotTheFirstDay)
{
    const auto result = interest({{on("2026-03-01"), {150'000}}}, "2026-05-01");
    EXPECT_EQ(result.interest.cents, 1128);
    ASSERT_EQ(result.segments.size(), 1U);
    EXPECT_EQ(result.segments[0].period.days(), 61);
    EXPECT_EQ(result.segments[0].basisPoints, 450);
    EXPECT_EQ(result.segments[0].period.from, on("2026-03-02"));
}

TEST(LateInterest, ChangesItsRateWithTheYear)
{
    // 1,000,000 cents: 31 days at 5.75 % = 4883.56, 31 days at 4.50 % = 3821.92.
    const auto result = interest({{on("2024-11-30"), {1'000'000}}}, "2025-01-31");
    ASSERT_EQ(result.segments.size(), 2U);
    EXPECT_EQ(result.segments[0].period, (core::Period{on("2024-12-01"), on("2024-12-31")}));
    EXPECT_EQ(result.segments[1].period, (core::Period{on("2025-01-01"), on("2025-01-31")}));
    EXPECT_EQ(result.interest.cents, 8705);
}

TEST(LateInterest, FollowsPartPayments)
{
    // 100,000 cents for 10 days, then 40,000 for 20: (1,000,000 + 800,000) cent days at 4.50 %.
    const auto result = interest({{on("2026-06-01"), {100'000}}, {on("2026-06-11"), {40'000}}}, "2026-07-01");
    EXPECT_EQ(result.interest.cents, 222);
    ASSERT_EQ(result.segments.size(), 2U);
    EXPECT_EQ(result.segments[0].period.days(), 10);
    EXPECT_EQ(result.segments[1].period.days(), 20);
}

TEST(LateInterest, RunsOver366DaysInALeapYearWithAYearOf365)
{
    EXPECT_EQ(interest({{on("2023-12-31"), {100'000}}}, "2024-12-31").interest.cents, 5766);
}

TEST(LateInterest, RoundsHalfACentUpAndOnlyOnce)
{
    const std::vector<InterestRate> rates{{2026, 365}};
    // At 3.65 % a day costs a ten-thousandth of the principal.
    const auto once = [&rates](std::int64_t cents) {
        return lateInterest(std::vector<OwedBalance>{{on("2026-01-01"), {cents}}}, on("2026-01-02"), rates)
            .value()
            .interest.cents;
    };
    EXPECT_EQ(once(4'999), 0);
    EXPECT_EQ(once(5'000), 1);
    EXPECT_EQ(once(14'999), 1);
    EXPECT_EQ(once(15'000), 2);
    const std::vector<OwedBalance> two{{on("2026-01-01"), {4'000}}, {on("2026-01-02"), {4'000}}};
    EXPECT_EQ(lateInterest(two, on("2026-01-03"), rates).value().interest.cents, 1);
}

TEST(LateInterest, IsNothingBeforeTheFirstDayIsOver)
{
    EXPECT_EQ(interest({{on("2026-03-01"), {150'000}}}, "2026-03-01").interest.cents, 0);
    EXPECT_EQ(interest({{on("2026-03-01"), {150'000}}}, "2026-02-01").interest.cents, 0);
    EXPECT_EQ(interest({}, "2026-02-01").interest.cents, 0);
}

TEST(LateInterest, IgnoresBalancesAfterTheDayOfPayment)
{
    const auto result = interest({{on("2026-03-01"), {150'000}}, {on("2026-06-01"), {90'000}}}, "2026-05-01");
    EXPECT_EQ(result.interest.cents, 1128);
}

TEST(LateInterest, NamesTheYearWhoseRateIsMissing)
{
    const auto result = lateInterest(std::vector<OwedBalance>{{on("2026-12-01"), {100}}}, on("2027-01-05"));
    EXPECT_EQ(result.error().code, "interest_rate_unknown");
    EXPECT_NE(result.error().text.find("2027"), std::string::npos);
}

TEST(LateInterest, NeedsNoRateWhileNothingIsOwed)
{
    const std::vector<OwedBalance> paid{{on("2026-12-01"), {100'000}}, {on("2026-12-31"), {0}}};
    EXPECT_TRUE(lateInterest(paid, on("2030-01-05")).ok());
}

TEST(LateInterest, RefusesBalancesOutOfOrderOrBelowZero)
{
    const std::vector<OwedBalance> same{{on("2026-03-01"), {100}}, {on("2026-03-01"), {50}}};
    EXPECT_EQ(lateInterest(same, on("2026-05-01")).error().code, "balances_not_in_order");
    const std::vector<OwedBalance> negative{{on("2026-03-01"), {-100}}};
    EXPECT_EQ(lateInterest(negative, on("2026-05-01")).error().code, "principal_negative");
}

RC_GTEST_PROP(LateInterestProperties, IsTheSameWhenAnUnchangedBalanceIsStatedTwice, ())
{
    const auto from = on("2022-01-01") + *rc::gen::inRange(0, 700);
    const auto middle = from + *rc::gen::inRange(1, 400);
    const auto paid = middle + *rc::gen::inRange(0, 300);
    const core::Money principal{*rc::gen::inRange<std::int64_t>(0, core::Money::limit)};
    const std::vector<OwedBalance> once{{from, principal}};
    const std::vector<OwedBalance> twice{{from, principal}, {middle, principal}};
    RC_ASSERT(lateInterest(once, paid).value().interest == lateInterest(twice, paid).value().interest);
}

} // namespace

} // namespace mitoyen::rules
