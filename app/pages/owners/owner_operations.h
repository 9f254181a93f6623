// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/holder.h"
#include "model/person.h"
#include "storage/replica.h"

#include <string>
#include <vector>

/// What the page of owners does to the replica; each runs on the replica thread. Changes answer with the number under
/// which they can be undone.
namespace mitoyen::pages {

/// One span of the timeline of an owner's units.
struct HeldUnitRow {
    core::Uuid ownership;
    std::string unit;
    std::int64_t position = 0;
    core::Date since;
    std::optional<core::Date> until;
    model::HolderKind kind = model::HolderKind::Sole;
    model::RightKind right = model::RightKind::Full;
    core::Fraction part;
    std::vector<std::string> others; ///< names of the other members of the holder
    bool represents = false; ///< the documents of this holder go to this owner
};

/// Every unit the owner holds or held, the present ones first, then by unit.
std::vector<HeldUnitRow> unitsOf(storage::Replica& replica, core::Id<model::Person> person);

core::Result<std::int64_t> addOwner(storage::Replica& replica, const std::string& label, model::Person person);
core::Result<std::int64_t> changeOwner(storage::Replica& replica, const std::string& label, const model::Person& before,
                                       const model::Person& after);
/// Error record_in_use: the owner stands in a holder.
core::Result<std::int64_t> removeOwners(storage::Replica& replica, const std::string& label,
                                        const std::vector<core::Uuid>& owners);

/// "Denis Piérard", or the company's name, or the code.
std::string ownerName(const model::Person& person);

} // namespace mitoyen::pages
