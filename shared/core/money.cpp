// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/money.h"

#include "core/text.h"

#include <algorithm>

namespace mitoyen::core {

namespace {

Error notANumber(std::string_view text)
{
    return {"amount_not_a_number", "\"" + std::string(text) + "\" is not an amount; write it like 1234,50.", {}};
}

/// Thousands groups: one to three digits first, then exactly three each.
bool groupsAreWhole(std::string_view whole, char mark)
{
    std::size_t start = 0;
    for (bool first = true;; first = false) {
        const auto end = whole.find(mark, start);
        const auto length = (end == std::string_view::npos ? whole.size() : end) - start;
        if (first ? (length < 1 || length > 3) : length != 3)
            return false;
        if (end == std::string_view::npos)
            return true;
        start = end + 1;
    }
}

struct Split {
    std::string whole;
    std::string decimals;
};

Result<Split> splitAtDecimalMark(const std::string& digits, std::string_view original)
{
    const auto lastPoint = digits.rfind('.');
    const auto lastComma = digits.rfind(',');
    constexpr auto none = std::string::npos;
    if (lastPoint == none && lastComma == none)
        return Split{digits, ""};
    const bool both = lastPoint != none && lastComma != none;
    const auto last = both ? std::max(lastPoint, lastComma) : (lastPoint != none ? lastPoint : lastComma);
    const char decimalMark = digits[last];
    const char groupMark = decimalMark == ',' ? '.' : ',';
    const bool repeated = std::count(digits.begin(), digits.end(), decimalMark) > 1;
    if (repeated) {
        if (both || !groupsAreWhole(digits, decimalMark))
            return notANumber(original);
        std::string whole = digits;
        std::erase(whole, decimalMark);
        return Split{whole, ""};
    }
    std::string whole = digits.substr(0, last);
    const std::string decimals = digits.substr(last + 1);
    if (whole.find(groupMark) != none && !groupsAreWhole(whole, groupMark))
        return notANumber(original);
    if (!both && decimals.size() == 3 && !whole.empty() && whole.size() <= 3 && whole != "0")
        return Error{"amount_ambiguous",
                     "\"" + std::string(original) + "\" can be read in two ways; write the cents, like 1234,00.",
                     {}};
    std::erase(whole, groupMark);
    return Split{whole, decimals};
}

} // namespace

std::string toPlain(Money amount)
{
    const auto magnitude =
        amount.cents < 0 ? 0 - static_cast<std::uint64_t>(amount.cents) : static_cast<std::uint64_t>(amount.cents);
    const auto rest = magnitude % 100;
    return (amount.cents < 0 ? "-" : "") + std::to_string(magnitude / 100) + (rest < 10 ? ".0" : ".") +
        std::to_string(rest);
}

Result<Money> parseMoney(std::string_view text)
{
    std::string digits = withoutBlanks(text);
    bool negative = false;
    for (const std::string_view sign : {"-", "\u2212"}) {
        if (digits.starts_with(sign)) {
            negative = true;
            digits.erase(0, sign.size());
            break;
        }
    }
    if (digits.starts_with('+') && !negative)
        digits.erase(0, 1);
    if (digits.empty() || digits.find_first_not_of("0123456789.,") != std::string::npos)
        return notANumber(text);
    auto split = splitAtDecimalMark(digits, text);
    if (!split)
        return split.error();
    auto& [whole, decimals] = *split;
    if (whole.empty() && decimals.empty())
        return notANumber(text);
    while (decimals.size() > 2 && decimals.back() == '0')
        decimals.pop_back();
    if (decimals.size() > 2)
        return Error{"amount_too_precise",
                     "\"" + std::string(text) + "\" has more than two decimals; amounts are whole cents.",
                     {}};
    decimals.resize(2, '0');
    const std::string all = whole + decimals;
    const auto firstDigit = std::min(all.find_first_not_of('0'), all.size());
    const Error tooLarge{
        "amount_too_large", "\"" + std::string(text) + "\" is larger than any amount allowed here.", {}};
    if (all.size() - firstDigit > 13)
        return tooLarge;
    std::int64_t cents = 0;
    for (const char digit : all)
        cents = cents * 10 + (digit - '0');
    if (cents > Money::limit)
        return tooLarge;
    return Money{negative ? -cents : cents};
}

} // namespace mitoyen::core
