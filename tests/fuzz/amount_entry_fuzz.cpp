// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/calculation.h"
#include "core/text.h"
#include "interchange/row_cells.h"
#include "target.h"

#include <algorithm>

namespace mitoyen::fuzz {

namespace {

bool isInRange(core::Money amount)
{
    return amount.cents <= core::Money::limit && amount.cents >= -core::Money::limit;
}

bool checkEntry(std::string_view text)
{
    const auto amount = base::readAmount(text);
    if (!amount) {
        expect(!amount.error().code.empty(), "an error has a code");
        expect(amount.error().where.line >= 0 && amount.error().where.line <= static_cast<int>(text.size()) + 1,
               "an error beyond the text");
        return false;
    }
    expect(isInRange(*amount), "an amount without bounds");
    const auto again = base::readAmount(core::toPlain(*amount));
    expect(again.ok() && *again == *amount, "an amount changes on its way");
    const auto sum = base::readAmount("=" + core::toPlain(*amount));
    expect(sum.ok() && *sum == *amount, "a sum of one number is another number");
    return true;
}

/// Marks between groups of three digits, and nowhere else.
bool isGrouped(std::string_view number)
{
    const auto mark = number.find_first_of(".'");
    if (mark == std::string_view::npos)
        return true;
    if (mark < 1 || mark > 3)
        return false;
    for (std::size_t at = mark; at < number.size(); ++at)
        if (((at - mark) % 4 == 0) != (number[at] == number[mark]))
            return false;
    return (number.size() - mark) % 4 == 0;
}

void checkCells(std::string_view text)
{
    constexpr std::int64_t largest = 1'000'000'000;
    if (const auto whole = interchange::parseWhole(text)) {
        expect(*whole >= 0 && *whole <= largest, "a number without bounds");
        expect(isGrouped(core::withoutBlanks(text)), "a number with marks in odd places");
    }
    if (const auto number = interchange::parseHundredths(text))
        expect(*number >= 0 && *number <= largest + 99, "a number without bounds");
    if (const auto amount = interchange::parseAmount(text))
        expect(isInRange(*amount), "an amount without bounds");
}

bool readAmounts(std::string_view text)
{
    checkCells(text);
    return checkEntry(text);
}

const Target target("amount_entry", readAmounts);

} // namespace

} // namespace mitoyen::fuzz
