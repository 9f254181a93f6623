// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/date_range.h"

namespace mitoyen::core {

Result<Date> withinReason(Date date)
{
    const auto year = yearMonthDay(date).year;
    if (year < earliestYear || year > latestYear)
        return Error{"date_out_of_range",
                     "The date " + toIso(date) + " lies outside the years " + std::to_string(earliestYear) + " to " +
                         std::to_string(latestYear) + ".",
                     {}};
    return date;
}

} // namespace mitoyen::core
