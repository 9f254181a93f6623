// SPDX-License-Identifier: AGPL-3.0-or-later
// This program is the product with one entity more: its header, one line among the entities, one among the
// permissions. Nothing else knows of it.
#include "storage/meter.h"
#include "support/replicas.h"

#include "model/entities.h"
#include "rules/permissions.h"
#include "schema/validate.h"
#include "storage/history.h"
#include "storage/sync_store.h"
#include "sync/in_process_server.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace mitoyen::tests {

namespace {

model::Meter aMeter(storage::Replica& replica, const model::Building& building)
{
    model::Meter meter;
    meter.id.uuid = replica.newId();
    meter.organisation = replica.organisation();
    meter.building = building.id;
    meter.serialNumber = "Wasserzähler 4711";
    return meter;
}

void exchange(storage::Replica& replica, sync::Transport& line)
{
    storage::SyncStore store(replica);
    const auto report = sync::exchange(store, line);
    ASSERT_TRUE(report.ok()) << report.error().text;
    ASSERT_EQ(report->rejected, 0) << report->refusals.at(0).code;
}

} // namespace

TEST(AddedEntity, IsStoredSearchedChangedAndExchanged)
{
    ASSERT_EQ(model::schemaVersion, 2);
    ASSERT_NE(model::findEntity("meter"), nullptr);
    auto here = aReplica(1);
    auto there = anotherReplica(*here, 2);
    sync::InProcessServer server(here->organisation().uuid, steadyEnvironment(3).newId);
    const auto hereLine = server.connect(here->device(), "anne", rules::Role::Syndic);
    const auto thereLine = server.connect(there->device(), "bram", rules::Role::Syndic);

    const auto building = aBuilding(*here);
    auto meter = aMeter(*here, building);
    ASSERT_TRUE(here->write("Add",
                            [&](storage::Write& write) -> core::Result<void> {
                                if (auto done = write.insert(building); !done)
                                    return done;
                                return write.insert(meter);
                            })
                    .ok());
    ASSERT_EQ(here->search("wasserzaehler").size(), 1u);
    exchange(*here, *hereLine);
    exchange(*there, *thereLine);
    ASSERT_EQ(there->find(meter.id), meter);
    EXPECT_EQ(there->search("4711").at(0).title, "Wasserzähler 4711");

    meter.reading = 120;
    ASSERT_TRUE(there->write("Read", [&](storage::Write& write) { return write.save(meter); }).ok());
    exchange(*there, *thereLine);
    exchange(*here, *hereLine);
    EXPECT_EQ(here->find(meter.id)->reading, 120);
    const auto past = storage::history(*here, schema::description<model::Meter>(), meter.id.uuid);
    EXPECT_TRUE(std::any_of(past.begin(), past.end(), [](const auto& entry) { return entry.author == "bram"; }));
    const auto negative = schema::parseCell(schema::description<model::Meter>().columns[4], "-1");
    EXPECT_EQ(negative.error().code, "field_too_small");
}

TEST(AddedEntity, ComesIntoAFileOfTheVersionBefore)
{
    const TemporaryFolder folder;
    const auto path = folder.file("old.mitoyen");
    std::filesystem::copy_file(std::string(MITOYEN_SOURCE_DIR) + "/tests/data/replica/v1.mitoyen", path);
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    auto opened = storage::Replica::open(path, storedFileKey, storage::systemEnvironment());
    ASSERT_TRUE(opened.ok()) << opened.error().text;
    auto& replica = **opened;
    const auto buildings = replica.all<model::Building>();
    ASSERT_EQ(buildings.size(), 1u);
    EXPECT_EQ(buildings[0].name, "Résidence Les Tilleuls");
    EXPECT_EQ(replica.search("tilleuls").size(), 1u);
    EXPECT_EQ(storage::waitingChanges(replica), 3) << "changes that wait are kept";
    ASSERT_TRUE(
        replica.write("Add", [&](storage::Write& write) { return write.insert(aMeter(replica, buildings[0])); }).ok());
    EXPECT_TRUE(replica.verify().ok());
}

} // namespace mitoyen::tests
