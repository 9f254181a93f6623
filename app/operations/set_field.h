// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"

namespace mitoyen::operations {

/// The value somebody typed for a field, in the form it is stored in. `text` as schema::parseCell takes it; a list is
/// JSON as `list` shows it. Errors: field_unknown (the text lists the fields), field_fixed, those of parseCell and of
/// account and enterprise numbers.
core::Result<core::Value> typedCell(const schema::EntityDescription& entity, const std::string& field,
                                    const std::string& text);

/// Changes one field of one record through the one door. `text` as for `typedCell`. What hangs together changes together: the shares of a key bring its total (the general key keeps
/// its deed's), the VAT lines of an expense their total.
/// Errors: record_missing, field_unknown (the text lists the fields), those of parseCell and of storage::Write.
core::Result<void> setField(storage::Replica& replica, const schema::EntityDescription& entity,
                            const core::Uuid& record, const std::string& field, const std::string& text);

} // namespace mitoyen::operations
