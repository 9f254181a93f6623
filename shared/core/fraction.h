// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace mitoyen::core {

/// A part of a whole, as deeds state it: "1/2". Numerator ≥ 0, 1 ≤ denominator ≤ 1,000,000.
struct Fraction {
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
    static constexpr std::int64_t limit = 1'000'000;
    /// Equal as numbers: 2/4 is 1/2.
    bool operator==(const Fraction& other) const
    {
        return numerator * other.denominator == other.numerator * denominator;
    }
};

std::string toText(const Fraction& fraction);
/// "1/2", "1" or "50 %". Errors: fraction_not_a_fraction.
Result<Fraction> parseFraction(std::string_view text);
/// Exact: whole numbers only.
bool addUpToOne(std::span<const Fraction> parts);

} // namespace mitoyen::core
