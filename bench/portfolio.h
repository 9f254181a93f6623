// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/expense.h"
#include "storage/write.h"

#include <memory>
#include <string>
#include <vector>

namespace mitoyen::bench {

inline constexpr storage::DatabaseKey benchKey{42, 7};

/// A replica of an invented office.
std::unique_ptr<storage::Replica> newOffice(const std::string& path);

/// A building with units, a general key, an account and suppliers; what its expenses refer to.
struct BuildingFrame {
    core::Id<model::Building> building;
    core::Id<model::Account> account;
    core::Id<model::AllocationKey> key;
    std::vector<core::Id<model::Supplier>> suppliers;
};
BuildingFrame addBuilding(storage::Replica& replica, int number, int units);

model::Expense anExpense(storage::Replica& replica, const BuildingFrame& frame, std::int64_t number);
/// In one write.
void addExpenses(storage::Replica& replica, const BuildingFrame& frame, std::int64_t first, std::int64_t count);

} // namespace mitoyen::bench
