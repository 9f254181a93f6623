// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/allocation_key.h"
#include "model/building.h"
#include "model/expense.h"
#include "model/supplier.h"
#include "model/task.h"
#include "model/unit.h"
#include "storage/write.h"

#include <filesystem>
#include <memory>
#include <string>

namespace mitoyen::tests {

/// A clock and identifiers that a seed replays.
storage::Environment steadyEnvironment(std::uint64_t seed);

model::Organisation anOrganisation(storage::Environment& environment);

/// A replica in memory of an organisation of its own.
std::unique_ptr<storage::Replica> aReplica(std::uint64_t seed = 1);
/// Another replica of the same organisation, empty.
std::unique_ptr<storage::Replica> anotherReplica(storage::Replica& first, std::uint64_t seed);

model::Building aBuilding(storage::Replica& replica, const std::string& name = "Résidence Les Tilleuls");
model::Unit aUnit(storage::Replica& replica, const model::Building& building, const std::string& label,
                  std::int64_t position = 0);
model::Task aTask(storage::Replica& replica, const std::string& title);

/// The key of the stored files of released versions.
inline constexpr storage::DatabaseKey storedFileKey{1, 2, 3, 4, 5, 6, 7, 8};

/// A folder of its own that goes with the object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    std::string file(const std::string& name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

} // namespace mitoyen::tests
