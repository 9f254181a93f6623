// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/chart_of_accounts.h"

#include "rules/chart_balance_accounts.h"
#include "rules/chart_maintenance_accounts.h"
#include "rules/chart_running_accounts.h"

#include <algorithm>
#include <array>

namespace mitoyen::rules {

namespace {

constexpr auto joined()
{
    std::array<ChartAccount,
               chartBalanceAccounts.size() + chartMaintenanceAccounts.size() + chartRunningAccounts.size()>
        all{};
    auto end = std::copy(chartBalanceAccounts.begin(), chartBalanceAccounts.end(), all.begin());
    end = std::copy(chartMaintenanceAccounts.begin(), chartMaintenanceAccounts.end(), end);
    std::copy(chartRunningAccounts.begin(), chartRunningAccounts.end(), end);
    return all;
}

constexpr auto chart = joined();

// Search halves the list; an account in the wrong place would never be found.
static_assert(std::is_sorted(chart.begin(), chart.end(),
                             [](const auto& a, const auto& b) { return a.number < b.number; }));
static_assert(std::adjacent_find(chart.begin(), chart.end(),
                                 [](const auto& a, const auto& b) { return a.number == b.number; }) == chart.end());

std::string join(std::string_view heading, std::string_view item)
{
    if (heading == item)
        return std::string(item);
    return std::string(heading) + " – " + std::string(item);
}

} // namespace

std::span<const ChartAccount> chartOfAccounts()
{
    return chart;
}

const ChartAccount* findAccount(std::string_view number)
{
    const auto* const found = std::lower_bound(
        chart.begin(), chart.end(), number, [](const auto& account, auto wanted) { return account.number < wanted; });
    return found != chart.end() && found->number == number ? found : nullptr;
}

const ChartAccount* longestHeading(std::string_view number)
{
    for (; !number.empty(); number.remove_suffix(1))
        if (const auto* account = findAccount(number))
            return account;
    return nullptr;
}

FullLabels fullLabels(const ChartAccount& account)
{
    constexpr std::size_t itemDigits = 5;
    const auto& own = account.labels;
    const auto* heading =
        account.number.size() == itemDigits ? longestHeading(account.number.substr(0, itemDigits - 1)) : nullptr;
    if (heading == nullptr)
        return {std::string(own.fr), std::string(own.nl), std::string(own.de), std::string(own.en)};
    const auto& above = heading->labels;
    return {join(above.fr, own.fr), join(above.nl, own.nl), join(above.de, own.de), join(above.en, own.en)};
}

std::optional<AccountKind> kindOf(std::string_view number)
{
    if (number.empty() || number[0] < '1' || number[0] > '7')
        return std::nullopt;
    return static_cast<AccountKind>(number[0] - '1');
}

bool isExtraordinary(std::string_view number)
{
    static constexpr std::array<std::string_view, 6> extraordinary{"611", "657", "66", "67", "68", "69"};
    return std::any_of(extraordinary.begin(), extraordinary.end(),
                       [number](auto heading) { return number.starts_with(heading); });
}

} // namespace mitoyen::rules
