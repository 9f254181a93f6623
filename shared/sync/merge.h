// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/change.h"

namespace mitoyen::sync {

/// A patch judged against the row that is there now.
struct Merge {
    core::Row row; ///< the row afterwards
    bool changed = false; ///< some field was written
    std::vector<FieldChange> clashes; ///< fields that moved apart: the accepted value stays
};

/// By value, field by field: current = before → written; current = after → already so; otherwise a clash. Columns of
/// one group (`together`) clash as one: a half of an amount is no amount. No clock decides anything.
Merge mergePatch(const schema::EntityDescription& entity, const core::Row& current,
                 const std::vector<FieldChange>& fields);

/// The difference between two rows of one record.
std::vector<FieldChange> difference(const core::Row& before, const core::Row& after);

/// What a patch makes of a row when nobody else is asked: every field takes its new value.
core::Row applied(core::Row row, const std::vector<FieldChange>& fields);

} // namespace mitoyen::sync
