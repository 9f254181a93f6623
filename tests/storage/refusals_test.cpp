// SPDX-License-Identifier: AGPL-3.0-or-later
// What the server refused is kept with what was typed, and can be sent again with everything that hangs on it.
#include "storage/office.h"

#include "model/allocation_key.h"
#include "schema/list.h"
#include "storage/refusals.h"

#include <algorithm>

namespace mitoyen::tests {

namespace {

/// The server refuses a first laptop's unit: meanwhile the building it belongs to was deleted by another. Everything that
/// names the unit goes with it.
class RefusedUnit : public ::testing::Test {
protected:
    RefusedUnit()
    {
        building = aBuilding(bram());
        other = aBuilding(bram(), "Les Ormes");
        other.enterpriseNumber = "0403019261";
        EXPECT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
        EXPECT_TRUE(office.change(0, [&](Write& write) { return write.insert(other); }).ok());
        office.settle();
        EXPECT_TRUE(office.change(0, [&](Write& write) { return write.remove(building.id); }).ok());
        office.exchange(0);
        unit = aUnit(bram(), building, "A1");
        EXPECT_TRUE(office.change(1, [&](Write& write) { return write.insert(unit); }).ok());
        unit.floor = "3";
        EXPECT_TRUE(office.change(1, [&](Write& write) { return write.save(unit); }).ok());
        free = aTask(bram(), "Nothing to do with it");
        EXPECT_TRUE(office.change(1, [&](Write& write) { return write.insert(free); }).ok());
        EXPECT_EQ(office.exchange(1).rejected, 2);
    }

    Replica& bram() { return *office.replicas[1]; }

    std::int64_t first() { return storage::refusals(bram()).at(0).change.dseq; }

    std::vector<std::int64_t> numbers(const std::vector<storage::Refusal>& list)
    {
        std::vector<std::int64_t> found;
        for (const auto& one : list)
            found.push_back(one.change.dseq);
        return found;
    }

    /// The building it needs, brought back by the laptop that deleted it.
    void bringTheBuildingBack()
    {
        auto& anne = *office.replicas[0];
        ASSERT_TRUE(anne.undo(anne.undoList(1).at(0).number).ok());
        office.exchange(0);
        office.exchange(1);
    }

    Office office;
    model::Building building;
    model::Building other;
    model::Unit unit;
    model::Task free;
};

} // namespace

TEST_F(RefusedUnit, IsListedWithWhatWasTypedAndWhatHangsOnIt)
{
    const auto open = storage::refusals(bram());
    ASSERT_EQ(open.size(), 2u);
    EXPECT_EQ(open[0].code, "dependency");
    EXPECT_EQ(open[0].change.kind, sync::ChangeKind::Create);
    EXPECT_TRUE(open[0].needs.empty());
    EXPECT_EQ(open[1].code, "dependency");
    EXPECT_EQ(open[1].needs, std::vector{open[0].change.dseq});
    for (const auto number : numbers(open))
        EXPECT_EQ(numbers(storage::bundleOf(open, number)), numbers(open));
    EXPECT_TRUE(storage::bundleOf(open, 999).empty());
    const auto typed = storage::typedIn(open[1].change);
    ASSERT_EQ(typed.size(), 1u);
    EXPECT_EQ(typed[0].first, "floor");
    EXPECT_EQ(typed[0].second, "3");
    EXPECT_FALSE(bram().find(unit.id).has_value());
    EXPECT_TRUE(bram().find(free.id).has_value());
}

TEST_F(RefusedUnit, CannotBeSentAgainWhileItsReasonStands)
{
    const auto again = storage::resubmit(bram(), "Again", first());
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, "reference_missing");
    EXPECT_EQ(storage::refusals(bram()).size(), 2u);
    EXPECT_EQ(storage::waitingChanges(bram()), 0);
}

TEST_F(RefusedUnit, IsSentAgainWithItsBundleInOrder)
{
    bringTheBuildingBack();
    // Asked for by the child: what it needs goes in front of it.
    ASSERT_TRUE(storage::resubmit(bram(), "Again", storage::refusals(bram()).at(1).change.dseq).ok());
    EXPECT_EQ(bram().find(unit.id), unit);
    EXPECT_TRUE(storage::refusals(bram()).empty());
    EXPECT_EQ(storage::waitingChanges(bram()), 2);
    EXPECT_EQ(office.exchange(1).rejected, 0);
    office.settle();
    office.expectConverged();
    EXPECT_EQ(office.replicas[2]->find(unit.id), unit);
    EXPECT_EQ(storage::resubmit(bram(), "Again", 5).error().code, "refusal_missing");
}

TEST_F(RefusedUnit, IsSentAgainCorrected)
{
    storage::Corrections corrections{{"building", core::Value{other.id.uuid}}};
    ASSERT_TRUE(storage::resubmit(bram(), "Again", first(), corrections).ok());
    EXPECT_EQ(bram().find(unit.id)->building, other.id);
    EXPECT_EQ(bram().find(unit.id)->floor, "3");
    EXPECT_EQ(office.exchange(1).rejected, 0);
    office.settle();
    office.expectConverged();
    EXPECT_EQ(office.replicas[0]->find(unit.id)->building, other.id);
}

TEST_F(RefusedUnit, IsOpenAgainWhenTheActIsUndoneBeforeItLeft)
{
    bringTheBuildingBack();
    ASSERT_TRUE(storage::resubmit(bram(), "Again", first()).ok());
    ASSERT_TRUE(bram().undo(bram().undoList(1).at(0).number).ok());
    EXPECT_FALSE(bram().find(unit.id).has_value());
    EXPECT_EQ(storage::refusals(bram()).size(), 2u);
    ASSERT_TRUE(storage::resubmit(bram(), "Again", first()).ok());
    EXPECT_EQ(bram().find(unit.id), unit);
    EXPECT_EQ(office.exchange(1).rejected, 0);
}

TEST_F(RefusedUnit, IsDismissedWithWhatHangsOnIt)
{
    const auto child = storage::refusals(bram()).at(1).change.dseq;
    ASSERT_TRUE(storage::dismiss(bram(), child).ok());
    EXPECT_EQ(numbers(storage::refusals(bram())), std::vector{first()});
    EXPECT_EQ(storage::dismiss(bram(), child).error().code, "refusal_missing");
    ASSERT_TRUE(storage::dismiss(bram(), first()).ok());
    EXPECT_TRUE(storage::refusals(bram()).empty());
    EXPECT_EQ(storage::waitingChanges(bram()), 0);
}

TEST_F(RefusedUnit, RefusesACorrectionOfAFieldThatIsNotThere)
{
    storage::Corrections corrections{{"colour", core::Value{std::string("red")}}};
    EXPECT_EQ(storage::resubmit(bram(), "Again", first(), corrections).error().code, "field_unknown");
    EXPECT_EQ(storage::refusals(bram()).size(), 2u);
}

TEST(RefusedShares, AreSentAgainOnTopOfTheVectorThatIsThereNow)
{
    Office office;
    auto& anne = *office.replicas[0];
    auto& bram = *office.replicas[1];
    const auto building = aBuilding(anne);
    const auto unit = aUnit(anne, building, "A1");
    model::AllocationKey key;
    key.id.uuid = anne.newId();
    key.organisation = building.organisation;
    key.building = building.id;
    key.name = "Lift";
    ASSERT_TRUE(office
                    .change(0,
                            [&](Write& write) -> core::Result<void> {
                                for (const auto& done : {write.insert(building), write.insert(unit), write.insert(key)})
                                    if (!done)
                                        return done;
                                return {};
                            })
                    .ok());
    office.settle();
    const auto set = [&](std::size_t i, std::int64_t shares) {
        const auto vector = schema::Cell<std::vector<model::UnitShare>>::to({{unit.id, shares}});
        return office.change(i, [&](Write& write) { return storage::setShares(write, key.id.uuid, shares, vector); });
    };
    ASSERT_TRUE(set(0, 100).ok());
    ASSERT_TRUE(set(1, 90).ok());
    office.exchange(0);
    EXPECT_EQ(office.exchange(1).rejected, 1);
    const auto open = storage::refusals(bram);
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].code, "stale_draft");
    EXPECT_EQ(storage::resubmit(bram, "Again", open[0].change.dseq, {{"shares", core::Value{}}}).error().code,
              "field_by_command");
    ASSERT_TRUE(storage::resubmit(bram, "Again", open[0].change.dseq).ok());
    EXPECT_EQ(office.exchange(1).rejected, 0);
    office.settle();
    office.expectConverged();
    EXPECT_EQ(anne.find(key.id)->total, 90);
}

TEST(RefusedEdit, ThatIsAlreadySoIsDealtWithAndSendsNothing)
{
    Office office(5, rules::Role::Reader);
    auto& carla = *office.replicas[2];
    auto building = aBuilding(*office.replicas[0]);
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
    office.settle();
    building.town = "Namur";
    ASSERT_TRUE(office.change(2, [&](Write& write) { return write.save(building); }).ok());
    EXPECT_EQ(office.exchange(2).rejected, 1);
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.save(building); }).ok());
    office.settle();
    const auto open = storage::refusals(carla);
    ASSERT_EQ(open.size(), 1u);
    const auto acts = carla.undoList().size();
    ASSERT_TRUE(storage::resubmit(carla, "Again", open[0].change.dseq).ok());
    EXPECT_TRUE(storage::refusals(carla).empty());
    EXPECT_EQ(storage::waitingChanges(carla), 0);
    EXPECT_EQ(carla.undoList().size(), acts);
}

TEST(RefusedEdit, WhoseBuildingWasWithdrawnCannotBeSentAgain)
{
    Office office;
    auto& bram = *office.replicas[1];
    auto building = aBuilding(*office.replicas[0]);
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
    office.settle();
    building.town = "Namur";
    ASSERT_TRUE(office.change(1, [&](Write& write) { return write.save(building); }).ok());
    office.server.grant("bram", std::set<core::Uuid>{});
    EXPECT_EQ(office.exchange(1).rejected, 1);
    const auto open = storage::refusals(bram);
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].code, "building_withdrawn");
    EXPECT_TRUE(storage::typedIn(open[0].change).empty());
    EXPECT_EQ(storage::resubmit(bram, "Again", open[0].change.dseq).error().code, "refusal_empty");
    ASSERT_TRUE(storage::dismiss(bram, open[0].change.dseq).ok());
    EXPECT_TRUE(storage::refusals(bram).empty());
}

} // namespace mitoyen::tests
