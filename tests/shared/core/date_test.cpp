// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace mitoyen::core {

namespace {

std::string codeOf(const Result<Date>& date)
{
    return date ? "read as " + toIso(*date) : date.error().code;
}

TEST(Date, IsReadDayBeforeMonthOrInIsoForm)
{
    for (const auto* text : {"31/12/2026", "31-12-2026", "31.12.2026", "2026-12-31", " 31/12/2026 "})
        EXPECT_EQ(codeOf(parseDate(text)), "read as 2026-12-31") << text;
    EXPECT_EQ(codeOf(parseDate("1/2/2026")), "read as 2026-02-01");
    EXPECT_EQ(codeOf(parseDate("001/02/2026")), "read as 2026-02-01");
}

TEST(Date, RefusesDaysThatDoNotExist)
{
    for (const auto* text : {"31/02/2026", "29/02/2026", "29/02/1900", "31/04/2026", "00/01/2026", "32/01/2026",
                             "01/13/2026", "01/00/2026", "2026-02-30"})
        EXPECT_EQ(codeOf(parseDate(text)), "impossible_date") << text;
    EXPECT_EQ(codeOf(parseDate("29/02/2024")), "read as 2024-02-29");
    EXPECT_EQ(codeOf(parseDate("29/02/2000")), "read as 2000-02-29");
}

TEST(Date, RefusesYearsThatNobodyMeans)
{
    for (const auto* text : {"02/02/1026", "1026-02-02", "31/12/1899", "01/01/2201", "31-12-9999"})
        EXPECT_EQ(codeOf(parseDate(text)), "date_out_of_range") << text;
    EXPECT_EQ(codeOf(parseDate("01/01/1900")), "read as 1900-01-01");
    EXPECT_EQ(codeOf(parseDate("2200-12-31")), "read as 2200-12-31");
}

TEST(Date, DoesNotWrapDaysAndMonthsBeyondOneByte)
{
    EXPECT_EQ(codeOf(parseDate("257/01/2026")), "impossible_date");
    EXPECT_EQ(codeOf(parseDate("01/257/2026")), "impossible_date");
    EXPECT_EQ(codeOf(makeDate(2026, 258, 260)), "impossible_date");
    EXPECT_EQ(codeOf(makeDate(2026 + 65536, 1, 1)), "impossible_date");
    EXPECT_EQ(codeOf(makeDate(2026, -255, 1)), "impossible_date");
}

TEST(Date, RefusesWhatIsNoDate)
{
    for (const auto* text : {"", "hier", "31/12", "31/12-2026", "31/12/26", "31/12/20266", "2026/12/31", "20261231",
                             "-1/12/2026", "1/-2/2026", "31/12/2026 12:00", "3 1/12/2026", "12/2026", "//", "46023"})
        EXPECT_EQ(codeOf(parseDate(text)), "date_not_a_date") << text;
}

TEST(Date, IsStrictInIsoForm)
{
    for (const auto* text : {"2026-1-31", "2026-01-31 ", "2026/01/31", "+026-01-31", "2026--1-31", "2026-01--1",
                             "2026-01-31T00:00:00", "31/01/2026"})
        EXPECT_EQ(codeOf(parseIsoDate(text)), "date_not_a_date") << text;
    EXPECT_EQ(codeOf(parseIsoDate("2026-13-01")), "impossible_date");
    EXPECT_EQ(codeOf(parseIsoDate("0999-01-01")), "impossible_date");
    EXPECT_EQ(codeOf(parseIsoDate("1000-01-01")), "read as 1000-01-01");
    EXPECT_EQ(codeOf(parseIsoDate("9999-12-31")), "read as 9999-12-31");
}

TEST(Date, CountsDaysFrom1970)
{
    EXPECT_EQ(makeDate(1970, 1, 1)->days, 0);
    EXPECT_EQ(makeDate(2000, 3, 1).value() - makeDate(2000, 2, 28).value(), 2);
    EXPECT_EQ(toIso(makeDate(2026, 12, 31).value() + 1), "2027-01-01");
    EXPECT_EQ(toIso(makeDate(2024, 3, 1).value() - 1), "2024-02-29");
}

TEST(Period, HasBothItsEnds)
{
    const Period period{makeDate(2026, 1, 1).value(), makeDate(2026, 3, 31).value()};
    EXPECT_EQ(period.days(), 90);
    EXPECT_TRUE(period.contains(period.from));
    EXPECT_TRUE(period.contains(period.to));
    EXPECT_FALSE(period.contains(period.from - 1));
    EXPECT_FALSE(period.contains(period.to + 1));
}

TEST(Instant, IsWrittenInUtcWithMilliseconds)
{
    EXPECT_EQ(toIso(Instant{0}), "1970-01-01T00:00:00.000Z");
    EXPECT_EQ(toIso(Instant{1'795'372'884'123}), "2026-11-22T18:41:24.123Z");
    EXPECT_EQ(toIso(Instant{-1}), "1969-12-31T23:59:59.999Z");
}

RC_GTEST_PROP(DateProperties, BothNotationsAreReadBack, ())
{
    const Date date{*rc::gen::inRange(makeDate(1000, 1, 1)->days, makeDate(9999, 12, 31)->days + 1)};
    const auto [year, month, day] = yearMonthDay(date);
    RC_ASSERT(makeDate(year, month, day).value() == date);
    RC_ASSERT(parseIsoDate(toIso(date)).value() == date);
    const auto belgian = std::to_string(day) + "/" + std::to_string(month) + "/" + std::to_string(year);
    const auto read = parseDate(belgian);
    RC_ASSERT(read.ok() == (year >= 1900 && year <= 2200));
    if (read.ok())
        RC_ASSERT(*read == date);
}

RC_GTEST_PROP(DateProperties, AnyNumbersGiveThatVeryDayOrAnError, (int year, int month, int day))
{
    const auto date = makeDate(year, month, day);
    if (date) {
        const auto parts = yearMonthDay(*date);
        RC_ASSERT(parts.year == year && parts.month == month && parts.day == day);
    }
}

RC_GTEST_PROP(DateProperties, AnyBytesAreReadOrRefused, (const std::string& bytes))
{
    const auto date = parseDate(bytes);
    const std::set<std::string> refusals{"date_not_a_date", "impossible_date", "date_out_of_range"};
    RC_ASSERT((date.ok() || refusals.contains(date.error().code)));
}

} // namespace

} // namespace mitoyen::core
