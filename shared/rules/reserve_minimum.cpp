// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/reserve_minimum.h"

namespace mitoyen::rules {

core::Money minimumReserve(core::Money ordinaryChargesOfPreviousYear)
{
    constexpr std::int64_t twentieth = 20;
    const auto charges = ordinaryChargesOfPreviousYear.cents;
    if (charges <= 0)
        return {};
    return {charges / twentieth + (charges % twentieth == 0 ? 0 : 1)};
}

} // namespace mitoyen::rules
