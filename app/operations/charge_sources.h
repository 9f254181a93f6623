// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/allocation_key.h"
#include "model/bank_account.h"
#include "model/building.h"
#include "model/expense.h"
#include "model/holder.h"
#include "model/organisation.h"
#include "model/person.h"
#include "model/unit.h"
#include "rules/charge_statement.h"
#include "storage/replica.h"

#include <unordered_map>

namespace mitoyen::operations {

/// Everything charge statements are made of, as the replica holds it now.
struct ChargeSources {
    model::Organisation organisation;
    model::Building building;
    std::optional<model::BankAccount> account; ///< the current account of the association, the first one
    std::vector<model::Unit> units; ///< in the order of their position
    std::vector<model::AllocationKey> keys;
    std::vector<model::Expense> expenses; ///< of the period, by date
    std::unordered_map<core::Uuid, model::Holder> holders;
    std::unordered_map<core::Uuid, model::Person> persons;
    std::unordered_map<core::Uuid, model::Account> accounts;
    std::unordered_map<core::Uuid, std::string> suppliers; ///< names

    rules::ChargeInput input; ///< the same for the rules: units, keys and expenses in the order above

    /// Null when the building has none.
    const model::AllocationKey* generalKey() const;
};

/// Error record_missing: there is no such building.
core::Result<ChargeSources> loadChargeSources(storage::Replica& replica, core::Id<model::Building> building,
                                              core::Period period);

} // namespace mitoyen::operations
