// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <optional>
#include <string_view>

namespace mitoyen::base {

/// Against what an incomplete date is read.
struct DateFrame {
    core::Date reference; ///< the day before in the list, or today
    std::optional<core::Period> period; ///< that the date should lie in
};

/// What a person types into a date cell. A whole date (day before month, any of / - . or ISO); "12": the 12th of the
/// reference's month; "12/3" or "1203": 12 March of its year; "120326": with its year. Where that lies outside the
/// period, the first such day within it is meant, if there is one. "+3" and "-3" count days from the reference.
/// Errors as core::parseDate.
core::Result<core::Date> readDate(std::string_view text, const DateFrame& frame);

} // namespace mitoyen::base
