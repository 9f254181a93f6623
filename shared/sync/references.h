// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"

#include <vector>

namespace mitoyen::sync {

/// A column through which records of `entity` may refer to a record of some table: a reference, or a list of an
/// entity that is no fact (facts carry copies and need nobody).
struct Referrer {
    const schema::EntityDescription* entity = nullptr;
    std::size_t column = 0;
};

/// All columns that may refer to a record of `table`; lists are included because they name records of many tables.
const std::vector<Referrer>& referrers(const schema::EntityDescription& table);

} // namespace mitoyen::sync
