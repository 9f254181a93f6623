// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/takeover_columns.h"
#include "storage/replica.h"

#include <span>
#include <vector>

namespace mitoyen::interchange {

/// What people of this office explained about other programs' headings so far.
std::vector<ColumnMapping> rememberedMappings(storage::Replica& replica);

/// Keeps mappings for every later takeover; a heading explained again means what was said last.
core::Result<void> rememberMappings(storage::Replica& replica, std::span<const ColumnMapping> mappings);

} // namespace mitoyen::interchange
