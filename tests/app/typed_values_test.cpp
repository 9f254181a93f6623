// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/calculation.h"
#include "base/date_entry.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace mitoyen::base {
namespace {

std::int64_t cents(const std::string& text)
{
    const auto amount = readAmount(text);
    EXPECT_TRUE(amount.ok()) << text << ": " << (amount ? "" : amount.error().text);
    return amount ? amount->cents : INT64_MIN;
}

std::string refusal(const std::string& text)
{
    const auto amount = readAmount(text);
    return amount ? "taken" : amount.error().code;
}

std::string day(const std::string& text, const DateFrame& frame)
{
    const auto date = readDate(text, frame);
    return date ? core::toIso(*date) : date.error().code;
}

core::Date date(int year, int month, int d)
{
    return *core::makeDate(year, month, d);
}

const DateFrame inNovember{date(2026, 11, 22), std::nullopt};

TEST(ReadAmount, TakesCommaAndPoint)
{
    EXPECT_EQ(cents("12,5"), 1250);
    EXPECT_EQ(cents("12.50"), 1250);
    EXPECT_EQ(cents("1.234,56"), 123456);
    EXPECT_EQ(cents("1\u202f234,56 \u20ac"), 123456);
}

TEST(ReadAmount, TakesTheMinusOfScreensAsTheKeyboardWritesIt)
{
    EXPECT_EQ(cents("\u22121.234,50"), -123450);
    EXPECT_EQ(cents("-1234,50"), -123450);
}

TEST(ReadAmount, CalculatesSumsInWholeNumbers)
{
    EXPECT_EQ(cents("=12,5*3"), 3750);
    EXPECT_EQ(cents("=0,1+0,2"), 30);
    EXPECT_EQ(cents("= 100 - 3 * 20,10"), 3970);
    EXPECT_EQ(cents("=(1+2)*(3-5)"), -600);
    EXPECT_EQ(cents("=1,21*1000,05"), 121006);
    EXPECT_EQ(cents("=10\u00d72\u00f74"), 500);
}

TEST(ReadAmount, RoundsOnceAtTheEndHalfAwayFromZero)
{
    EXPECT_EQ(cents("=100/3"), 3333);
    EXPECT_EQ(cents("=100/3*3"), 10000);
    EXPECT_EQ(cents("=0,005"), 1);
    EXPECT_EQ(cents("=-0,005"), -1);
    EXPECT_EQ(cents("=0,0049999"), 0);
}

TEST(ReadAmount, SaysWhatItCannotRead)
{
    EXPECT_EQ(refusal("=12+"), "sum_unreadable");
    EXPECT_EQ(refusal("=12a"), "sum_unreadable");
    EXPECT_EQ(refusal("=(1"), "sum_unreadable");
    EXPECT_EQ(refusal("=1/0"), "sum_by_zero");
    EXPECT_EQ(refusal("=99999999999*99999999999"), "sum_too_large");
    EXPECT_EQ(refusal("=" + std::string(150, '9')), "sum_too_large");
    EXPECT_EQ(refusal("=" + std::string(150, '(')), "sum_unreadable");
    EXPECT_EQ(refusal("zwölf"), "amount_not_a_number");
    // The lowest number of 128 bits, which has no negative.
    EXPECT_EQ(refusal("=-(-170141183460469231731687303715884105727-1)"), "sum_too_large");
    EXPECT_EQ(refusal("=1/(-170141183460469231731687303715884105727-1)"), "sum_too_large");
}

TEST(ReadAmount, NamesThePlaceOfTheFault)
{
    EXPECT_EQ(readAmount("=12x3").error().where.line, 3);
}

RC_GTEST_PROP(ReadAmount, NeverCrashesOnAnyText, (const std::string& text))
{
    (void)readAmount(text);
    (void)readAmount("=" + text);
}

RC_GTEST_PROP(ReadAmount, AddsAmountsToTheCent, ())
{
    const auto a = *rc::gen::inRange<std::int64_t>(-1'000'000'00, 1'000'000'00);
    const auto b = *rc::gen::inRange<std::int64_t>(-1'000'000'00, 1'000'000'00);
    const auto text = "=" + core::toPlain({a}) + "+(" + core::toPlain({b}) + ")";
    RC_ASSERT(readAmount(text)->cents == a + b);
}

TEST(ReadDate, ADayIsMeantInTheMonthOfTheReference)
{
    EXPECT_EQ(day("12", inNovember), "2026-11-12");
    EXPECT_EQ(day("31", inNovember), "impossible_date");
}

TEST(ReadDate, ADayOutsideThePeriodIsTheFirstOneWithin)
{
    const DateFrame frame{date(2026, 11, 22), core::Period{date(2026, 1, 15), date(2026, 6, 30)}};
    EXPECT_EQ(day("20", frame), "2026-01-20");
    EXPECT_EQ(day("12", frame), "2026-02-12");
    EXPECT_EQ(day("1/3", frame), "2026-03-01");
}

TEST(ReadDate, ADayAndMonthAreOfTheYearOfThePeriod)
{
    const DateFrame frame{date(2026, 1, 10), core::Period{date(2025, 1, 1), date(2025, 12, 31)}};
    EXPECT_EQ(day("12/3", frame), "2025-03-12");
    EXPECT_EQ(day("1203", frame), "2025-03-12");
}

TEST(ReadDate, WholeDatesAreTakenAsWritten)
{
    EXPECT_EQ(day("5.3.2024", inNovember), "2024-03-05");
    EXPECT_EQ(day("2024-03-05", inNovember), "2024-03-05");
    EXPECT_EQ(day("050324", inNovember), "2024-03-05");
    EXPECT_EQ(day("05032024", inNovember), "2024-03-05");
    EXPECT_EQ(day("5/3/24", inNovember), "2024-03-05");
}

TEST(ReadDate, PlusAndMinusCountDays)
{
    EXPECT_EQ(day("+10", inNovember), "2026-12-02");
    EXPECT_EQ(day("-22", inNovember), "2026-10-31");
}

TEST(ReadDate, RefusesWhatIsNoDate)
{
    EXPECT_EQ(day("31/2", inNovember), "impossible_date");
    EXPECT_EQ(day("morgen", inNovember), "date_not_a_date");
    EXPECT_EQ(day("", inNovember), "date_not_a_date");
}

RC_GTEST_PROP(ReadDate, NeverCrashesOnAnyText, (const std::string& text))
{
    (void)readDate(text, inNovember);
    (void)readDate(text, {date(2026, 11, 22), core::Period{date(2026, 1, 1), date(2026, 12, 31)}});
}

} // namespace
} // namespace mitoyen::base
