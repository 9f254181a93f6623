// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/allocation_key.h"
#include "model/building.h"
#include "model/unit.h"
#include "storage/replica.h"

#include <string>
#include <vector>

/// What the page of units does to the replica; each runs on the replica thread and answers with the number under
/// which it can be undone.
namespace mitoyen::pages {

/// A vector to store for a key.
struct NewShares {
    core::Id<model::AllocationKey> key;
    std::int64_t total = 0;
    std::vector<model::UnitShare> shares;
};

core::Result<std::int64_t> addUnit(storage::Replica& replica, const std::string& label, model::Unit unit);
core::Result<std::int64_t> changeUnit(storage::Replica& replica, const std::string& label, const model::Unit& before,
                                      const model::Unit& after);
/// Units without a share in any key leave the vectors with it. Errors: record_in_use (it has shares or an owner).
core::Result<std::int64_t> removeUnits(storage::Replica& replica, const std::string& label,
                                       const std::vector<core::Uuid>& units);
/// One command SetShares for each key, all or none. Errors: shares_do_not_add_up and those of the command.
core::Result<std::int64_t> applyShares(storage::Replica& replica, const std::string& label,
                                       const std::vector<NewShares>& keys);
/// After the keys of its building.
core::Result<std::int64_t> addKey(storage::Replica& replica, const std::string& label, model::AllocationKey key);

} // namespace mitoyen::pages
