// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/structured_reference_series.h"

namespace mitoyen::banking {

namespace {

std::string zeroFilled(std::int64_t number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    return std::string(digits - text.size(), '0') + text;
}

} // namespace

core::Result<StructuredCommunication> referenceOfSeries(int series, std::int64_t counter)
{
    if (series < 0 || series > lastSeries)
        return core::Error{"reference_series_out_of_range",
                           "The series " + std::to_string(series) + " of this device has more than three digits.",
                           {}};
    if (counter < 1 || counter > lastReferenceNumber)
        return core::Error{"reference_series_used_up",
                           "The series " + zeroFilled(series, 3) +
                               " of this device has no structured communication left; register the device again.",
                           {}};
    return makeStructuredCommunication(zeroFilled(series, 3) + zeroFilled(counter, 7));
}

} // namespace mitoyen::banking
