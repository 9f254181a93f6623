// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/money.h"

namespace mitoyen::rules {

/// The least yearly contribution to the reserve fund: 5 % of the ordinary common charges of the previous financial
/// year (Civil Code, art. 3.86 §3), rounded up to the cent, because rounding down would stay below the law's minimum.
/// Charges that are negative on balance ask for nothing.
core::Money minimumReserve(core::Money ordinaryChargesOfPreviousYear);

} // namespace mitoyen::rules
