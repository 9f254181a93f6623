// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/require.h"
#include "core/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace mitoyen::core {

/// An amount in whole euro cents. Arithmetic is checked: an overflow is a bug, because every amount that enters
/// is bounded by `Money::limit` (ten thousand million euro).
struct Money {
    std::int64_t cents = 0;

    static constexpr std::int64_t limit = 1'000'000'000'000;

    constexpr auto operator<=>(const Money&) const = default;
    Money operator-() const { return {-cents}; }
    Money& operator+=(Money other)
    {
        require(!__builtin_add_overflow(cents, other.cents, &cents), "money overflow");
        return *this;
    }
    Money& operator-=(Money other)
    {
        require(!__builtin_sub_overflow(cents, other.cents, &cents), "money overflow");
        return *this;
    }
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
};

/// Plain notation with a point and two decimals, "-1234.50": for messages, files and logs, never for a screen.
std::string toPlain(Money amount);

/// Reads an amount as people and programs of the region write it: "1234,5", "1.234,56", "1 234,56", "1,234.56",
/// "-12", "12.50". At most two decimals; a lone point or comma followed by exactly three digits after one to
/// three digits is a thousands mark only when another mark is present, else it is refused as ambiguous.
/// Errors: amount_not_a_number, amount_too_precise, amount_ambiguous, amount_too_large.
Result<Money> parseMoney(std::string_view text);

} // namespace mitoyen::core
