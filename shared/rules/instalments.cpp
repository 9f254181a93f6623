// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/instalments.h"

#include "rules/allocation.h"

namespace mitoyen::rules {

core::Result<std::vector<core::Money>> instalments(core::Money budget, int count)
{
    if (count < 1 || count > mostInstalments)
        return core::Error{"number_of_instalments_out_of_range",
                           "A budget is called in 1 to " + std::to_string(mostInstalments) + " instalments, not " +
                               std::to_string(count) + ".",
                           {}};
    const std::vector<std::int64_t> equal(static_cast<std::size_t>(count), 1);
    const auto parts = allocate(budget, equal);
    if (!parts)
        return parts.error();
    std::vector<core::Money> amounts;
    amounts.reserve(parts->size());
    for (const auto& part : *parts)
        amounts.push_back({part.cents});
    return amounts;
}

} // namespace mitoyen::rules
