// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "rules/charge_statement.h"

#include <span>

namespace mitoyen::rules {

/// Days of one holder within a period.
struct HolderDays {
    core::Uuid holder;
    std::int32_t days = 0;
    bool operator==(const HolderDays&) const = default;
};

/// For every unit, in their order: its holders in the order of time with their days, a holder once even when he came
/// back. The days of each unit add up to those of the period. Errors: unknown_unit, unit_without_holder (the first
/// day without one), ownership_overlap (within the period; spans outside it don't matter).
core::Result<std::vector<std::vector<HolderDays>>> heldDays(core::Period period, std::span<const ChargedUnit> units,
                                                            std::span<const HeldSpan> spans);

} // namespace mitoyen::rules
