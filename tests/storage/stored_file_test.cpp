// SPDX-License-Identifier: AGPL-3.0-or-later
#include "support/replicas.h"

#include "model/entities.h"
#include "storage/sync_store.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace mitoyen::tests {

namespace {

std::string storedFile(int version)
{
    return std::string(MITOYEN_SOURCE_DIR) + "/tests/data/replica/v" + std::to_string(version) + ".mitoyen";
}

/// What every stored file holds: a building, a unit, and the change records of both and of the office.
void writeStoredFile(const std::string& path)
{
    auto environment = steadyEnvironment(11);
    auto made = storage::Replica::create(path, storedFileKey, anOrganisation(environment), environment);
    ASSERT_TRUE(made.ok());
    auto& replica = **made;
    const auto building = aBuilding(replica);
    ASSERT_TRUE(replica
                    .write("Add",
                           [&](storage::Write& write) -> core::Result<void> {
                               if (auto done = write.insert(building); !done)
                                   return done;
                               return write.insert(aUnit(replica, building, "A1"));
                           })
                    .ok());
    replica.database().execute("PRAGMA journal_mode = DELETE");
}

} // namespace

/// MITOYEN_WRITE_GOLDEN=1 stores the file of a version that has none yet; a stored one is never written again.
TEST(StoredFile, OfEveryReleasedVersionOpens)
{
    if (std::getenv("MITOYEN_WRITE_GOLDEN") != nullptr && !std::filesystem::exists(storedFile(model::schemaVersion)))
        writeStoredFile(storedFile(model::schemaVersion));
    const TemporaryFolder folder;
    for (int version = 1; version <= model::schemaVersion; ++version) {
        const auto path = folder.file(std::to_string(version));
        std::filesystem::copy_file(storedFile(version), path);
        std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        const auto opened = storage::Replica::open(path, storedFileKey, storage::systemEnvironment());
        ASSERT_TRUE(opened.ok()) << opened.error().text;
        EXPECT_EQ((*opened)->all<model::Unit>().at(0).label, "A1");
        EXPECT_EQ(storage::waitingChanges(**opened), 3);
        EXPECT_TRUE((*opened)->verify().ok());
    }
}

} // namespace mitoyen::tests
