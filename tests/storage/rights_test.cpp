// SPDX-License-Identifier: AGPL-3.0-or-later
// Rights in some buildings only: what comes, what leaves, and what becomes of changes that wait for a building that
// left (promise I10).
#include "storage/office.h"

#include "storage/journal.h"

#include <algorithm>

namespace mitoyen::tests {

namespace {

struct TwoBuildings {
    TwoBuildings()
    {
        first = aBuilding(*office.replicas[0], "Résidence Première");
        second = aBuilding(*office.replicas[0], "Résidence Seconde");
        unit = aUnit(*office.replicas[0], second, "S1");
        EXPECT_TRUE(office
                        .change(0,
                                [&](Write& write) -> core::Result<void> {
                                    for (const auto* building : {&first, &second})
                                        if (auto made = write.insert(*building); !made)
                                            return made;
                                    return write.insert(unit);
                                })
                        .ok());
        office.exchange(0);
    }

    Office office;
    model::Building first;
    model::Building second;
    model::Unit unit;
};

std::string everyByte(Replica& replica)
{
    std::string bytes;
    for (const auto* from : {"payload) FROM change", "row) FROM base_row", "before) FROM received",
                             "after) FROM received", "label) FROM change_set"}) {
        // As bytes, whatever the column holds.
        auto statement = replica.database().prepare(std::string("SELECT group_concat(hex(") +
                                                    std::string(from).replace(std::string(from).find(')'), 1, "))"));
        if (statement.step())
            bytes += statement.text(0);
    }
    return bytes;
}

} // namespace

TEST(Rights, BringOnlyTheBuildingsTheyName)
{
    TwoBuildings two;
    two.office.server.grant("bram", std::set<core::Uuid>{two.first.id.uuid});
    two.office.exchange(1);
    EXPECT_TRUE(two.office.replicas[1]->find(two.first.id).has_value());
    EXPECT_FALSE(two.office.replicas[1]->find(two.second.id).has_value());
    EXPECT_FALSE(two.office.replicas[1]->find(two.unit.id).has_value());
    EXPECT_TRUE(two.office.replicas[1]->search("seconde").empty());
}

TEST(Rights, ThatAreGrantedLaterBringTheBuildingAlone)
{
    TwoBuildings two;
    two.office.server.grant("bram", std::set<core::Uuid>{two.first.id.uuid});
    two.office.exchange(1);
    two.office.server.grant("bram", std::set<core::Uuid>{two.first.id.uuid, two.second.id.uuid});
    EXPECT_EQ(two.office.exchange(1).pulled, 2);
    EXPECT_TRUE(two.office.replicas[1]->find(two.unit.id).has_value());
    EXPECT_EQ(two.office.exchange(1).pulled, 0);
    two.office.server.grant("bram", std::nullopt);
    two.office.settle();
    two.office.expectConverged();
}

TEST(Rights, ThatAreWithdrawnTakeEveryTraceOfTheBuildingWithThem)
{
    TwoBuildings two;
    two.office.settle();
    auto& laptop = *two.office.replicas[1];
    two.second.town = "Unmistakable";
    ASSERT_TRUE(two.office.change(1, [&](Write& write) { return write.save(two.second); }).ok());
    two.office.settle();
    two.unit.label = "Unmistakable 7";
    ASSERT_TRUE(two.office.change(1, [&](Write& write) { return write.save(two.unit); }).ok());
    two.office.server.grant("bram", std::set<core::Uuid>{two.first.id.uuid});
    const auto report = two.office.exchange(1);
    EXPECT_EQ(report.rejected, 1);
    EXPECT_EQ(report.refusals.at(0).outcome, sync::Outcome::Quarantined);
    EXPECT_EQ(report.refusals.at(0).code, "building_withdrawn");
    EXPECT_FALSE(laptop.find(two.second.id).has_value());
    EXPECT_FALSE(laptop.find(two.unit.id).has_value());
    EXPECT_TRUE(laptop.find(two.first.id).has_value());
    EXPECT_TRUE(laptop.search("unmistakable").empty());
    EXPECT_TRUE(laptop.search("seconde").empty());
    EXPECT_EQ(everyByte(laptop).find("556E6D697374616B61626C65"), std::string::npos);
    EXPECT_TRUE(laptop.verify().ok());
    // The others have it still, and without the change that was quarantined.
    EXPECT_EQ(two.office.replicas[0]->find(two.second.id)->town, "Unmistakable");
    EXPECT_EQ(two.office.replicas[0]->find(two.unit.id)->label, "S1");
}

TEST(Rights, ThatAreWithdrawnTakeRecordsWithThemThatWereDeletedBefore)
{
    TwoBuildings two;
    two.unit.label = "Unmistakable 7";
    ASSERT_TRUE(two.office.change(0, [&](Write& write) { return write.save(two.unit); }).ok());
    const auto own = aUnit(*two.office.replicas[1], two.second, "Unmistakable 8");
    two.office.settle();
    ASSERT_TRUE(two.office.change(1, [&](Write& write) { return write.insert(own); }).ok());
    two.office.settle();
    ASSERT_TRUE(two.office.change(0, [&](Write& write) { return write.remove(two.unit.id); }).ok());
    ASSERT_TRUE(two.office.change(1, [&](Write& write) { return write.remove(own.id); }).ok());
    two.office.settle();
    auto& laptop = *two.office.replicas[1];
    EXPECT_NE(everyByte(laptop).find("556E6D697374616B61626C65"), std::string::npos);
    two.office.server.grant("bram", std::set<core::Uuid>{two.first.id.uuid});
    two.office.exchange(1);
    EXPECT_EQ(everyByte(laptop).find("556E6D697374616B61626C65"), std::string::npos);
    EXPECT_TRUE(laptop.verify().ok());
}

TEST(Rights, ThatAreMissingLeaveNothingOfABuildingThatWasMadeAndDeletedMeanwhile)
{
    TwoBuildings two;
    two.office.settle();
    two.office.server.grant("bram", std::set<core::Uuid>{two.first.id.uuid});
    two.office.exchange(1);
    auto& laptop = *two.office.replicas[1];
    const auto building = aBuilding(laptop, "Unmistakable");
    ASSERT_TRUE(two.office.change(1, [&](Write& write) { return write.insert(building); }).ok());
    // It is in no table any more when its refusal comes.
    ASSERT_TRUE(two.office.change(1, [&](Write& write) { return write.remove(building.id); }).ok());
    EXPECT_EQ(two.office.exchange(1).refusals.at(0).code, "building_withdrawn");
    EXPECT_EQ(everyByte(laptop).find("556E6D697374616B61626C65"), std::string::npos);
    EXPECT_TRUE(laptop.verify().ok());
}

TEST(Rights, InSomeBuildingsGiveNoneInOthers)
{
    TwoBuildings two;
    two.office.settle();
    two.office.server.grant("bram", std::set<core::Uuid>{two.first.id.uuid});
    two.office.exchange(1);
    const auto building = aBuilding(*two.office.replicas[1], "Résidence Tierce");
    ASSERT_TRUE(two.office.change(1, [&](Write& write) { return write.insert(building); }).ok());
    const auto report = two.office.exchange(1);
    ASSERT_EQ(report.refusals.size(), 1u);
    EXPECT_EQ(report.refusals[0].code, "building_withdrawn");
    EXPECT_EQ(two.office.server.table(schema::description<model::Building>()).size(), 2u);
}

} // namespace mitoyen::tests
