// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace mitoyen::core {

/// A calendar date of the Gregorian calendar, counted in days from 1970-01-01; years 1000 to 9999.
struct Date {
    std::int32_t days = 0;
    constexpr auto operator<=>(const Date&) const = default;
    Date operator+(std::int32_t number) const { return {days + number}; }
    Date operator-(std::int32_t number) const { return {days - number}; }
    std::int32_t operator-(Date other) const { return days - other.days; }
};

struct YearMonthDay {
    int year = 0;
    int month = 0;
    int day = 0;
};

/// Error impossible_date: the day does not exist (31 February) or the year is out of range.
Result<Date> makeDate(int year, int month, int day);
YearMonthDay yearMonthDay(Date date);

/// "2026-11-22".
std::string toIso(Date date);
/// Strict ISO 8601 calendar date. Errors: date_not_a_date, impossible_date.
Result<Date> parseIsoDate(std::string_view text);
/// As people of the region write it: 31/12/2026, 31-12-2026, 31.12.2026, 1/2/2026 or ISO; day before month.
/// Errors: date_not_a_date, impossible_date, date_out_of_range (before 1900, after 2200).
Result<Date> parseDate(std::string_view text);

/// Both ends belong to the period.
struct Period {
    Date from;
    Date to;
    bool operator==(const Period&) const = default;
    bool contains(Date date) const { return from <= date && date <= to; }
    std::int32_t days() const { return to - from + 1; }
};

/// A moment in milliseconds UTC from 1970-01-01T00:00:00Z. For display only: no instant ever decides an order.
struct Instant {
    std::int64_t milliseconds = 0;
    constexpr auto operator<=>(const Instant&) const = default;
};

/// "2026-11-22T18:41:24.123Z".
std::string toIso(Instant instant);

} // namespace mitoyen::core
