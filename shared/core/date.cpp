// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/date.h"

#include "core/date_range.h"
#include "core/text.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace mitoyen::core {

namespace {

Error notADate(std::string_view text)
{
    return {"date_not_a_date", "\"" + std::string(text) + "\" is not a date; write it like 31/12/2026.", {}};
}

bool readNumber(std::string_view digits, int& number)
{
    if (digits.empty() || digits.size() > 4 || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return true;
}

} // namespace

Result<Date> makeDate(int year, int month, int day)
{
    const auto date = std::chrono::year{year} / month / day;
    // The upper bounds too: std::chrono keeps month and day in one byte each, so that day 257 would become day 1.
    if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31 || !date.ok()) {
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "%02d/%02d/%04d", day, month, year);
        return Error{"impossible_date", std::string(text.data()) + " does not exist in the calendar.", {}};
    }
    return Date{static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count())};
}

YearMonthDay yearMonthDay(Date date)
{
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{date.days}}};
    return {int{day.year()}, static_cast<int>(unsigned{day.month()}), static_cast<int>(unsigned{day.day()})};
}

std::string toIso(Date date)
{
    const auto [year, month, day] = yearMonthDay(date);
    std::string text(10, '-');
    const auto put = [&text](std::size_t at, int digits, int number) {
        for (int i = digits - 1; i >= 0; --i, number /= 10)
            text[at + static_cast<std::size_t>(i)] = static_cast<char>('0' + number % 10);
    };
    put(0, 4, year);
    put(5, 2, month);
    put(8, 2, day);
    return text;
}

Result<Date> parseIsoDate(std::string_view text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !readNumber(text.substr(0, 4), year) ||
        !readNumber(text.substr(5, 2), month) || !readNumber(text.substr(8, 2), day))
        return notADate(text);
    return makeDate(year, month, day);
}

Result<Date> parseDate(std::string_view text)
{
    const auto trimmed = trim(text);
    if (trimmed.size() == 10 && trimmed[4] == '-') {
        const auto date = parseIsoDate(trimmed);
        return date ? withinReason(*date) : date;
    }
    const auto first = trimmed.find_first_of("/-.");
    const auto second = first == std::string_view::npos ? first : trimmed.find_first_of("/-.", first + 1);
    if (second == std::string_view::npos || trimmed[first] != trimmed[second])
        return notADate(text);
    int day = 0;
    int month = 0;
    int year = 0;
    const auto yearText = trimmed.substr(second + 1);
    if (!readNumber(trimmed.substr(0, first), day) ||
        !readNumber(trimmed.substr(first + 1, second - first - 1), month) || yearText.size() != 4 ||
        !readNumber(yearText, year))
        return notADate(text);
    const auto date = makeDate(year, month, day);
    return date ? withinReason(*date) : date;
}

std::string toIso(Instant instant)
{
    constexpr std::int64_t millisecondsOfDay = 86'400'000;
    auto day = instant.milliseconds / millisecondsOfDay;
    auto rest = instant.milliseconds % millisecondsOfDay;
    if (rest < 0) {
        rest += millisecondsOfDay;
        --day;
    }
    std::array<char, 32> time{};
    std::snprintf(time.data(), time.size(), "T%02d:%02d:%02d.%03dZ", static_cast<int>(rest / 3'600'000),
                  static_cast<int>(rest / 60'000 % 60), static_cast<int>(rest / 1000 % 60),
                  static_cast<int>(rest % 1000));
    return toIso(Date{static_cast<std::int32_t>(day)}) + time.data();
}

} // namespace mitoyen::core
