// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "model/building.h"
#include "model/fiscal_year.h"
#include "storage/replica.h"

namespace mitoyen::operations {

/// A fiscal year that was closed, and what is dated in it.
struct ClosedPeriod {
    model::FiscalYear year;
    std::int64_t expenses = 0;
    core::Money total;
    bool wasClosed = false; ///< before: nothing was changed
};

/// Closes the fiscal year of the building that ends on this day, for good: its expenses never change afterwards.
/// Errors: fiscal_year_unknown, the text listing the last days to choose from; those of the command ClosePeriod.
core::Result<ClosedPeriod> closePeriod(storage::Replica& replica, const model::Building& building, core::Date endsOn);

} // namespace mitoyen::operations
