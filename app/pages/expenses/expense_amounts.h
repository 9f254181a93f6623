// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/expense.h"

#include <QString>

namespace mitoyen::pages {

/// The sums of an invoice over its rates.
core::Money netOf(const model::Expense& expense);
core::Money vatOf(const model::Expense& expense);

/// VAT at a rate, whole cents, half a cent away from zero: a proposal, and what the invoice's VAT is held against.
core::Money vatAtRate(core::Money net, std::int64_t rateBasisPoints);
/// The net part of a total at a rate, so that net + VAT is the total.
core::Money netWithin(core::Money total, std::int64_t rateBasisPoints);

/// "21", "21 %", "5,5": hundredths of a percent, 0 … 10 000. Errors: amount_not_a_number, vat_rate_out_of_range.
core::Result<std::int64_t> readRate(const QString& text);

/// Whether the invoice's VAT is more than a cent away from its rate: the invoice stands, but look at it.
bool vatDiffersFromRate(const model::Expense& expense);

} // namespace mitoyen::pages
