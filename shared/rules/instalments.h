// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/result.h"

#include <vector>

namespace mitoyen::rules {

constexpr int mostInstalments = 366;

/// A budget in `count` calls as equal as whole cents allow; the cents left over go to the first calls.
/// Errors: number_of_instalments_out_of_range (1 … 366), amount_too_large.
core::Result<std::vector<core::Money>> instalments(core::Money budget, int count);

} // namespace mitoyen::rules
