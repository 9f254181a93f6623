// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <string_view>

namespace mitoyen::base {

/// What a person types into a money cell: an amount ("1.234,5", with U+2212 or "-"), or a small sum that begins with
/// "=": numbers with comma or point, + - * / and parentheses. A sum is computed exactly in whole numbers (fractions
/// of 128 bits, no floating point) and rounded once, at the end, half away from zero to the cent.
/// Errors: those of core::parseMoney; sum_unreadable (where.line: place in the text from 1), sum_by_zero,
/// sum_too_large.
core::Result<core::Money> readAmount(std::string_view text);

} // namespace mitoyen::base
