// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/money.h"
#include "core/result.h"

#include <array>
#include <span>
#include <vector>

namespace mitoyen::rules {

/// A yearly rate in basis points (1/100 %) for one calendar year.
struct InterestRate {
    int year = 0;
    std::int32_t basisPoints = 0;
};

/// The civil legal rate (law of 5 May 1865, art. 2), which applies where the statutes set none.
constexpr std::array civilLegalRates{InterestRate{2022, 150}, InterestRate{2023, 525}, InterestRate{2024, 575},
                                     InterestRate{2025, 450}, InterestRate{2026, 450}};

/// What was owed from the end of day `from` on, until the next balance or the day of payment.
struct OwedBalance {
    core::Date from;
    core::Money principal;
};

/// One stretch of days with one principal and one rate; explains the result.
struct InterestSegment {
    /// First and last day that count.
    core::Period period;
    core::Money principal;
    std::int32_t basisPoints = 0;
};

struct LateInterest {
    core::Money interest;
    std::vector<InterestSegment> segments;
};

/// Σ principal × days × rate / 365, actual days over a fixed year of 365, the first day excluded, the day of payment
/// included, one segment per balance and calendar year; rounded once, half a cent up. `balances` in the order of
/// time. A day of payment not after the first balance gives 0. Errors: balances_not_in_order, principal_negative,
/// interest_rate_unknown (names the year).
core::Result<LateInterest> lateInterest(std::span<const OwedBalance> balances, core::Date paidOn,
                                        std::span<const InterestRate> rates = civilLegalRates);

} // namespace mitoyen::rules
