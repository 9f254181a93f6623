// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/expenses/expense_amounts.h"

#include <algorithm>
#include <cstdlib>

namespace mitoyen::pages {

namespace {

constexpr std::int64_t whole = 10'000; ///< basis points of 100 %

/// Amounts are below 10^12 cents and rates below 10^4, so the product fits.
std::int64_t roundedQuotient(std::int64_t dividend, std::int64_t divisor)
{
    const auto half = divisor / 2;
    return (dividend >= 0 ? dividend + half : dividend - half) / divisor;
}

} // namespace

core::Money netOf(const model::Expense& expense)
{
    core::Money sum;
    for (const auto& line : expense.vatLines)
        sum += line.net;
    return sum;
}

core::Money vatOf(const model::Expense& expense)
{
    core::Money sum;
    for (const auto& line : expense.vatLines)
        sum += line.vat;
    return sum;
}

core::Money vatAtRate(core::Money net, std::int64_t rateBasisPoints)
{
    return {roundedQuotient(net.cents * rateBasisPoints, whole)};
}

core::Money netWithin(core::Money total, std::int64_t rateBasisPoints)
{
    return {roundedQuotient(total.cents * whole, whole + rateBasisPoints)};
}

core::Result<std::int64_t> readRate(const QString& text)
{
    QString number = text.trimmed();
    if (number.endsWith(QLatin1Char('%')))
        number.chop(1);
    number = number.trimmed();
    if (number.isEmpty())
        return std::int64_t{0};
    // A rate has two decimals as an amount has: 5,5 % is 550.
    const auto rate = core::parseMoney(number.toStdString());
    if (!rate)
        return rate.error();
    if (rate->cents < 0 || rate->cents > whole)
        return core::Error{"vat_rate_out_of_range", "A VAT rate lies between 0 and 100 %.", {}};
    return rate->cents;
}

bool vatDiffersFromRate(const model::Expense& expense)
{
    return std::ranges::any_of(expense.vatLines, [](const model::VatLine& line) {
        return std::abs((line.vat - vatAtRate(line.net, line.rateBasisPoints)).cents) > 1;
    });
}

} // namespace mitoyen::pages
