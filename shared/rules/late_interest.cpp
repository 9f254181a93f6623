// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/late_interest.h"

#include <algorithm>

namespace mitoyen::rules {

namespace {

core::Result<> check(std::span<const OwedBalance> balances)
{
    for (std::size_t i = 0; i < balances.size(); ++i) {
        if (i > 0 && balances[i].from <= balances[i - 1].from)
            return core::Error{"balances_not_in_order",
                               "The balance of " + toIso(balances[i].from) + " must come after that of " +
                                   toIso(balances[i - 1].from) + ".",
                               {}};
        if (balances[i].principal < core::Money{})
            return core::Error{"principal_negative",
                               "The balance of " + toIso(balances[i].from) + " is negative; nothing is owed on it.",
                               {}};
    }
    return {};
}

core::Date lastDayOf(int year)
{
    return core::makeDate(year, 12, 31).value();
}

/// Appends the segments of one balance, one per calendar year.
core::Result<> appendSegments(std::vector<InterestSegment>& segments, core::Period period, core::Money principal,
                              std::span<const InterestRate> rates)
{
    while (period.from <= period.to && principal > core::Money{}) {
        const int year = yearMonthDay(period.from).year;
        const auto rate = std::find_if(rates.begin(), rates.end(), [year](const auto& r) { return r.year == year; });
        if (rate == rates.end())
            return core::Error{"interest_rate_unknown",
                               "The interest rate of " + std::to_string(year) + " is not known; enter it first.",
                               {}};
        const auto last = std::min(period.to, lastDayOf(year));
        segments.push_back({{period.from, last}, principal, rate->basisPoints});
        period.from = last + 1;
    }
    return {};
}

} // namespace

core::Result<LateInterest> lateInterest(std::span<const OwedBalance> balances, core::Date paidOn,
                                        std::span<const InterestRate> rates)
{
    if (const auto checked = check(balances); !checked)
        return checked.error();
    LateInterest result;
    for (std::size_t i = 0; i < balances.size(); ++i) {
        const auto end = i + 1 < balances.size() ? std::min(paidOn, balances[i + 1].from) : paidOn;
        const auto appended =
            appendSegments(result.segments, {balances[i].from + 1, end}, balances[i].principal, rates);
        if (!appended)
            return appended.error();
    }
    __extension__ using Wide = __int128;
    constexpr Wide yearOfBasisPoints = 365 * 10'000;
    Wide sum = 0;
    for (const auto& segment : result.segments)
        sum += static_cast<Wide>(segment.principal.cents) * segment.period.days() * segment.basisPoints;
    result.interest.cents = static_cast<std::int64_t>((2 * sum + yearOfBasisPoints) / (2 * yearOfBasisPoints));
    return result;
}

} // namespace mitoyen::rules
