// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "banking/structured_communication.h"

#include <cstdint>

namespace mitoyen::banking {

/// Series of a device that has not been registered with a server.
constexpr int unregisteredSeries = 0;
constexpr int lastSeries = 999;
constexpr std::int64_t lastReferenceNumber = 9'999'999;

/// The structured communication number `counter` (1 … 9,999,999) of a device's own series (0 … 999): three digits,
/// seven digits, check. Devices never share a series, so that references made without a network never meet.
/// Errors: reference_series_out_of_range, reference_series_used_up.
core::Result<StructuredCommunication> referenceOfSeries(int series, std::int64_t counter);

} // namespace mitoyen::banking
