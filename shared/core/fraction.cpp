// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/fraction.h"

#include "core/text.h"

#include <charconv>
#include <numeric>

namespace mitoyen::core {

namespace {

bool readWhole(std::string_view text, std::int64_t& number)
{
    const auto digits = trim(text);
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return failure == std::errc{} && number <= Fraction::limit;
}

} // namespace

std::string toText(const Fraction& fraction)
{
    return std::to_string(fraction.numerator) + "/" + std::to_string(fraction.denominator);
}

Result<Fraction> parseFraction(std::string_view text)
{
    const auto trimmed = trim(text);
    const Error notAFraction{
        "fraction_not_a_fraction", "\"" + std::string(text) + "\" is not a part of a whole; write it like 1/2.", {}};
    Fraction fraction;
    if (trimmed.ends_with('%')) {
        if (!readWhole(trimmed.substr(0, trimmed.size() - 1), fraction.numerator))
            return notAFraction;
        fraction.denominator = 100;
        if (fraction.numerator > fraction.denominator)
            return notAFraction;
        return fraction;
    }
    const auto slash = trimmed.find('/');
    if (!readWhole(trimmed.substr(0, slash), fraction.numerator))
        return notAFraction;
    if (slash != std::string_view::npos && !readWhole(trimmed.substr(slash + 1), fraction.denominator))
        return notAFraction;
    if (fraction.denominator == 0 || fraction.numerator > fraction.denominator)
        return notAFraction;
    return fraction;
}

bool addUpToOne(std::span<const Fraction> parts)
{
    // A running sum in lowest terms stays below 2 here: it is left as soon as it exceeds one, and a denominator
    // that would no longer fit cannot come from a deed.
    __extension__ using Wide = __int128;
    Wide numerator = 0;
    Wide denominator = 1;
    constexpr Wide largest = static_cast<Wide>(1) << 100;
    for (const auto& part : parts) {
        if (part.numerator < 0 || part.denominator < 1)
            return false;
        numerator = numerator * part.denominator + part.numerator * denominator;
        denominator *= part.denominator;
        Wide a = numerator;
        Wide b = denominator;
        while (b != 0) {
            const Wide rest = a % b;
            a = b;
            b = rest;
        }
        numerator /= a;
        denominator /= a;
        if (numerator > denominator || denominator > largest)
            return false;
    }
    return numerator == denominator;
}

} // namespace mitoyen::core
