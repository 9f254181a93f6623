// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/date_entry.h"

#include "core/date_range.h"
#include "core/text.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace mitoyen::base {

namespace {

int toNumber(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::vector<std::string_view> parts(std::string_view text)
{
    std::vector<std::string_view> found;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto mark = std::min(text.find_first_of("/-. ", from), text.size());
        found.push_back(text.substr(from, mark - from));
        from = mark + 1;
    }
    if (found.size() > 1 && found.back().empty())
        found.pop_back();
    return found;
}

/// The day in the reference's month, else in the first month of the period that has it within.
core::Result<core::Date> dayOfPeriod(int day, const DateFrame& frame)
{
    const auto reference = core::yearMonthDay(frame.reference);
    const auto here = core::makeDate(reference.year, reference.month, day);
    if (!frame.period || (here && frame.period->contains(*here)))
        return here;
    const auto first = core::yearMonthDay(frame.period->from);
    const auto last = core::yearMonthDay(frame.period->to);
    for (int month = first.year * 12 + first.month - 1; month <= last.year * 12 + last.month - 1; ++month) {
        const auto candidate = core::makeDate(month / 12, month % 12 + 1, day);
        if (candidate && frame.period->contains(*candidate))
            return candidate;
    }
    return here;
}

core::Result<core::Date> dayAndMonth(int day, int month, const DateFrame& frame)
{
    const int year = core::yearMonthDay(frame.reference).year;
    const auto here = core::makeDate(year, month, day);
    if (!frame.period || (here && frame.period->contains(*here)))
        return here;
    const int first = core::yearMonthDay(frame.period->from).year;
    const int last = core::yearMonthDay(frame.period->to).year;
    for (int other = first; other <= last; ++other) {
        const auto candidate = core::makeDate(other, month, day);
        if (candidate && frame.period->contains(*candidate))
            return candidate;
    }
    return here;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

core::Result<core::Date> readAny(std::string_view typed, const DateFrame& frame)
{
    const auto text = core::trim(typed);
    if (text.size() >= 2 && text.size() <= 5 && (text[0] == '+' || text[0] == '-') && isDigits(text.substr(1))) {
        const int days = toNumber(text.substr(1));
        return frame.reference + (text[0] == '+' ? days : -days);
    }
    if (isDigits(text)) {
        if (text.size() <= 2)
            return dayOfPeriod(toNumber(text), frame);
        if (text.size() == 4)
            return dayAndMonth(toNumber(text.substr(0, 2)), toNumber(text.substr(2)), frame);
        if (text.size() == 6 || text.size() == 8)
            return core::makeDate(fullYear(toNumber(text.substr(4))), toNumber(text.substr(2, 2)),
                                  toNumber(text.substr(0, 2)));
    }
    const auto found = parts(text);
    if (found.size() == 2 && isDigits(found[0]) && isDigits(found[1]) && found[0].size() <= 2 && found[1].size() <= 2)
        return dayAndMonth(toNumber(found[0]), toNumber(found[1]), frame);
    if (found.size() == 3 && isDigits(found[0]) && isDigits(found[1]) && isDigits(found[2]) && found[0].size() <= 2 &&
        found[1].size() <= 2 && found[2].size() == 2)
        return core::makeDate(fullYear(toNumber(found[2])), toNumber(found[1]), toNumber(found[0]));
    return core::parseDate(text);
}

} // namespace

core::Result<core::Date> readDate(std::string_view typed, const DateFrame& frame)
{
    const auto date = readAny(typed, frame);
    return date ? core::withinReason(*date) : date;
}

} // namespace mitoyen::base
