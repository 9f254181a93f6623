// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/holder.h"
#include "model/person.h"
#include "model/unit.h"
#include "storage/replica.h"

#include <optional>
#include <string>
#include <vector>

/// Units that pass to a new holder: sale, gift, inheritance. Each function runs on the replica thread.
namespace mitoyen::pages {

/// A unit as the form offers it.
struct TransferUnit {
    core::Id<model::Unit> unit;
    std::string label;
    std::vector<core::Id<model::Person>> owners; ///< of the last holder; empty when nobody ever held it
    std::vector<std::string> ownerNames;
    std::optional<core::Date> since; ///< first day of the last holder
};

/// What the form chooses from.
struct TransferChoices {
    std::vector<TransferUnit> units; ///< by position
    std::vector<model::Person> persons; ///< of the building, by name
};
TransferChoices transferChoices(storage::Replica& replica, core::Id<model::Building> building);

/// One of the new owners; a person without identifier is a new one and gets the next free code.
struct NewOwner {
    model::Person person;
    model::RightKind right = model::RightKind::Full;
    core::Fraction part;
};

struct Transfer {
    core::Id<model::Building> building;
    std::vector<core::Id<model::Unit>> units;
    core::Date since; ///< first day of the new owners
    model::HolderKind kind = model::HolderKind::Sole;
    std::vector<NewOwner> owners;
    std::size_t representative = 0; ///< position in `owners`
};

/// Ends the ownership in force the day before and begins the new one, all units or none, as one act. Persons that
/// hold with the same rights, parts and representative already are one holder for all their units.
///
/// Errors; `where.field` names the part of the form (units, since, owners), or a field of the new owner number
/// `where.line`, from 1: transfer_without_units, holder_without_members, rights_do_not_fit, parts_do_not_add_up,
/// new_owner_twice, held_by_them_already, held_from_later_on, days_without_holder, and what the door says of a new person.
core::Result<std::int64_t> transferUnits(storage::Replica& replica, const std::string& label, Transfer transfer);

} // namespace mitoyen::pages
