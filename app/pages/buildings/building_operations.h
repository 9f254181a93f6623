// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/building.h"
#include "storage/replica.h"

namespace mitoyen::pages {

/// Stores a new building, still without units and keys. Errors of validation and of banking::parseEnterpriseNumber.
core::Result<core::Id<model::Building>> insertBuilding(storage::Replica& replica, const std::string& label,
                                                       model::Building draft);

/// Stores the changed fields of a building that exists. Errors: record_missing, errors of validation.
core::Result<void> saveBuilding(storage::Replica& replica, const std::string& label, model::Building building);

} // namespace mitoyen::pages
