// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"

namespace mitoyen::core {

/// Years a date of an office's books can have: "02/02/1026" is a slip of the finger. Asked where somebody types or
/// sends a date (`parseDate`, `schema::parseCell`, the window's date field); what is stored already is read as it is.
inline constexpr int earliestYear = 1900;
inline constexpr int latestYear = 2200;

/// The date itself. Error date_out_of_range.
Result<Date> withinReason(Date date);

} // namespace mitoyen::core
