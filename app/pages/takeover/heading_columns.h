// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/takeover_columns.h"
#include "models/column.h"

namespace mitoyen::pages {

/// A heading of a file and what it is taken for; `field` is empty while nobody knows.
struct HeadingRow {
    interchange::FileKind file = interchange::FileKind::Lots;
    std::string heading;
    std::string field;
    bool changed = false; ///< by hand, to be remembered
};

std::vector<models::Column<HeadingRow>> headingColumns();

} // namespace mitoyen::pages
