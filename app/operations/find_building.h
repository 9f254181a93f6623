// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/building.h"
#include "storage/replica.h"

namespace mitoyen::operations {

/// The building with exactly this name, or with this identifier. Errors: building_unknown; building_ambiguous, the
/// text listing the identifiers to choose from.
core::Result<model::Building> findBuilding(storage::Replica& replica, const std::string& nameOrId);

} // namespace mitoyen::operations
