// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/server_core.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::server::storage {

/// Several accepted changes that follow each other in one push, as one row of the journal: an import is thousands of
/// them, and each row of its own would cost as much as the record it tells of.
std::string packRun(std::span<const sync::JournalEntry> entries);
/// Throws Failure when the bytes are no run.
std::vector<sync::KnownChange> readRun(std::string_view bytes, int schemaVersion);

/// The kind of such a row.
inline constexpr std::string_view runKind = "run";

/// How many of the first entries make one run; 0 when too few to be worth it.
std::size_t lengthOfRun(std::span<const sync::JournalEntry> entries);

} // namespace mitoyen::server::storage
