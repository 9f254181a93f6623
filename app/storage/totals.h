// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"

namespace mitoyen::storage {

/// The total of an expense is the sum of its VAT lines: whoever changes these alone sets it. Does nothing to other
/// records, to lines that cannot be read, and to a sum out of range, which the rules refuse.
void totalUp(const schema::EntityDescription& entity, core::Row& row);

} // namespace mitoyen::storage
