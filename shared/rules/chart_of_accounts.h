// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

/// The minimum normalised chart of accounts of a Belgian co-ownership (Royal Decree of 12 July 2012) with the
/// accounts that practice adds for the funds; class 6 and 7 down to five digits.
namespace mitoyen::rules {

/// What a class of the chart holds, by its first digit 1 to 7.
enum class AccountKind {
    FundsAndLongTermDebts,
    FixedAssets,
    Stock,
    ReceivablesAndDebts,
    TermDepositsAndCash,
    Expense,
    Income,
};

struct AccountLabels {
    std::string_view fr;
    std::string_view nl;
    std::string_view de;
    std::string_view en;
};

struct ChartAccount {
    std::string_view number;
    /// The part an owner passes on to a tenant by default, 0 … 100; the rest is the owner's. 0 outside class 6.
    std::int8_t tenantPercent = 0;
    /// Of a five-digit account the item alone ("Maintenance contract"): fullLabels puts its heading before it.
    AccountLabels labels;
};

/// Sorted by number as text.
std::span<const ChartAccount> chartOfAccounts();

/// The account with exactly this number, or null.
const ChartAccount* findAccount(std::string_view number);

/// The account whose number is the longest beginning of `number`, itself included; null when no class fits. A number
/// that is missing in the chart becomes a sub-account of this one.
const ChartAccount* longestHeading(std::string_view number);

struct FullLabels {
    std::string fr;
    std::string nl;
    std::string de;
    std::string en;
};

/// Labels that stand alone: "Ascenseurs – Contrat d'entretien".
FullLabels fullLabels(const ChartAccount& account);

/// Nothing for a number that does not begin with 1 … 7.
std::optional<AccountKind> kindOf(std::string_view number);

/// Expenses that are no periodic running costs: works (611, 67), exceptional charges (66), loans for works (657),
/// movements of the funds (68, 69). They stay out of the minimum of the reserve fund and follow art. 3.94 of the
/// Civil Code at a transfer. A default: the invoice may say otherwise. True only for numbers of class 6.
bool isExtraordinary(std::string_view number);

} // namespace mitoyen::rules
