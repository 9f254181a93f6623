// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/allocation_key.h"
#include "model/building.h"
#include "model/supplier.h"
#include "models/column.h"
#include "storage/replica.h"

#include <unordered_map>
#include <vector>

namespace mitoyen::pages {

/// What an expense refers to, in short lists that stay in memory: the rows themselves only carry identifiers.
struct ExpenseLists {
    std::unordered_map<core::Id<model::Supplier>, std::string> suppliers; ///< names
    std::unordered_map<core::Id<model::Account>, model::Account> accounts;
    std::vector<model::AllocationKey> keys; ///< of the building, by position

    /// Names on the screen; empty for what is not there.
    QString supplierText(core::Id<model::Supplier> supplier) const;
    /// "61011 Ascenseurs – Contrat d'entretien", in the language of the window.
    QString accountText(core::Id<model::Account> account) const;
    QString keyText(core::Id<model::AllocationKey> key) const;

    std::vector<models::Choice> supplierChoices() const;
    /// The accounts of the office and, beyond, those of the chart for costs; the id is the number.
    std::vector<models::Choice> accountChoices() const;
    std::vector<models::Choice> keyChoices() const;
    /// Number of an account that stands in a choice or was typed; empty when there is none.
    std::string accountNumber(const QString& text) const;
    std::string numberOf(core::Id<model::Account> account) const;
};

/// Runs on the replica thread.
ExpenseLists loadExpenseLists(storage::Replica& replica, core::Id<model::Building> building);

} // namespace mitoyen::pages
