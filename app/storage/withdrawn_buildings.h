// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"

#include <optional>
#include <vector>

namespace mitoyen::storage {

/// Whether the buildings are others than at the last pull.
enum class Rights { AsBefore, Changed };

/// Removes every row of buildings that are not among `allowed`, and what the journal, the history and the undo list
/// keep of them, inside the caller's transaction (promise I10); also of records that were deleted before. Changes
/// without an answer keep their content until the server has them. True when something went: the file must then be
/// scrubbed.
bool removeWithdrawnBuildings(Database& database, const std::vector<core::Uuid>& allowed, Rights rights,
                              Changes& changes);

/// Overwrites what removed rows left behind: the search is built again and the file written anew, without a trace of
/// them. Outside a transaction; the file is whole whenever it is interrupted.
void scrub(Database& database);

} // namespace mitoyen::storage
