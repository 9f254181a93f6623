// SPDX-License-Identifier: AGPL-3.0-or-later
// Settling what two laptops did apart: records that are gone for one of them, and many conflicts at once.
#include "storage/conflicts.h"
#include "storage/history.h"
#include "storage/office.h"

#include <algorithm>

namespace mitoyen::tests {

namespace {

using storage::Alike;
using storage::Choice;
using storage::ConflictKind;

core::Result<void> settle(Replica& replica, const core::Uuid& id, Choice choice,
                          const std::optional<std::string>& value = std::nullopt)
{
    return replica.write("Settle", [&](Write& write) { return storage::resolve(write, id, choice, value); });
}

core::Result<void> settleAlike(Replica& replica, const core::Uuid& id, Alike alike, Choice choice,
                               const std::optional<std::string>& value = std::nullopt)
{
    const auto ids = storage::alikeConflicts(replica, id, alike);
    return replica.write("Settle", [&](Write& write) { return storage::resolveAll(write, ids, choice, value); });
}

/// Anne deleted a task while Bram wrote into two of its fields.
class EditOfDeleted : public ::testing::Test {
protected:
    EditOfDeleted()
    {
        task = aTask(anne(), "Boiler");
        task.dueOn = *core::parseIsoDate("2026-05-01");
        EXPECT_TRUE(office.change(0, [&](Write& write) { return write.insert(task); }).ok());
        office.settle();
        EXPECT_TRUE(office.change(0, [&](Write& write) { return write.remove(task.id); }).ok());
        typed = task;
        typed.title = "Boiler and pump";
        EXPECT_TRUE(office.change(1, [&](Write& write) { return write.save(typed); }).ok());
        typed.text = "before Friday";
        EXPECT_TRUE(office.change(1, [&](Write& write) { return write.save(typed); }).ok());
        office.settle();
    }

    Replica& anne() { return *office.replicas[0]; }
    Replica& bram() { return *office.replicas[1]; }
    Replica& carla() { return *office.replicas[2]; }

    core::Uuid conflictOf(Replica& replica, const std::string& field)
    {
        for (const auto& view : storage::openConflicts(replica))
            if (view.conflict.field == field)
                return view.conflict.id.uuid;
        ADD_FAILURE() << "no open conflict of " << field;
        return {};
    }

    /// Everybody agrees that the task is there as typed, and nothing is open.
    void expectBack()
    {
        office.settle();
        office.expectConverged();
        for (auto& replica : office.replicas) {
            EXPECT_EQ(replica->find(task.id), typed);
            EXPECT_TRUE(storage::openConflicts(*replica).empty());
        }
    }

    void expectGone()
    {
        office.settle();
        office.expectConverged();
        EXPECT_FALSE(carla().find(task.id).has_value());
        EXPECT_TRUE(storage::openConflicts(carla()).empty());
    }

    Office office;
    model::Task task;
    model::Task typed;
};

} // namespace

TEST_F(EditOfDeleted, IsToldFromAClashOfTwoValues)
{
    const auto open = storage::openConflicts(bram());
    ASSERT_EQ(open.size(), 2u);
    for (const auto& view : open) {
        EXPECT_EQ(view.kind, ConflictKind::EditOfDeleted);
        EXPECT_FALSE(view.theirs.has_value());
        EXPECT_EQ(view.author, "anne");
    }
}

TEST_F(EditOfDeleted, ComesBackWithEverythingTypedForItsAuthor)
{
    ASSERT_TRUE(settle(bram(), conflictOf(bram(), "title"), Choice::Mine).ok());
    EXPECT_EQ(bram().find(task.id), typed);
    expectBack();
}

TEST_F(EditOfDeleted, ComesBackFromTheLaptopThatDeletedIt)
{
    ASSERT_TRUE(settle(anne(), conflictOf(anne(), "text"), Choice::Theirs).ok());
    expectBack();
}

TEST_F(EditOfDeleted, ComesBackFromALaptopThatOnlySawTheDeletion)
{
    ASSERT_TRUE(settle(carla(), conflictOf(carla(), "text"), Choice::Theirs).ok());
    expectBack();
}

TEST_F(EditOfDeleted, ComesBackWithAThirdValue)
{
    ASSERT_TRUE(settle(bram(), conflictOf(bram(), "title"), Choice::Value, "Heating").ok());
    typed.title = "Heating";
    expectBack();
}

TEST_F(EditOfDeleted, StaysGoneWhenTheDeletionIsChosen)
{
    ASSERT_TRUE(settle(bram(), conflictOf(bram(), "title"), Choice::Theirs).ok());
    EXPECT_TRUE(storage::openConflicts(bram()).empty());
    expectGone();
}

TEST_F(EditOfDeleted, StaysGoneWhenItsDeleterKeepsHisSide)
{
    ASSERT_TRUE(settle(anne(), conflictOf(anne(), "title"), Choice::Mine).ok());
    expectGone();
}

TEST_F(EditOfDeleted, IsOneStepOfUndo)
{
    ASSERT_TRUE(settle(bram(), conflictOf(bram(), "title"), Choice::Mine).ok());
    office.exchange(1);
    ASSERT_TRUE(bram().undo(bram().undoList(1).at(0).number).ok());
    EXPECT_FALSE(bram().find(task.id).has_value());
    EXPECT_EQ(storage::openConflicts(bram()).size(), 2u);
    office.settle();
    office.expectConverged();
    EXPECT_EQ(storage::openConflicts(carla()).size(), 2u);
}

TEST_F(EditOfDeleted, CannotComeBackFromALaptopThatNeverHeldIt)
{
    auto dora = anotherReplica(anne(), 77);
    const auto line = office.server.connect(dora->device(), "dora", rules::Role::Syndic);
    SyncStore store(*dora);
    ASSERT_TRUE(sync::exchange(store, *line).ok());
    const auto refused = settle(*dora, conflictOf(*dora, "title"), Choice::Theirs);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "record_never_here");
    EXPECT_EQ(storage::openConflicts(*dora).size(), 2u);
}

TEST_F(EditOfDeleted, ShowsInTheHistoryWhoDeletedTheRecord)
{
    const auto past = storage::history(carla(), schema::description<model::Task>(), task.id.uuid);
    ASSERT_FALSE(past.empty());
    const auto deletion = std::find_if(past.begin(), past.end(), [](const auto& e) { return e.action == "deleted"; });
    ASSERT_NE(deletion, past.end());
    EXPECT_EQ(deletion->author, "anne");
    EXPECT_FALSE(deletion->before.has_value());
}

TEST(DeleteOfChanged, GoesWhenItsDeleterInsistsAndStaysOtherwise)
{
    for (const bool insists : {true, false}) {
        Office office;
        auto task = aTask(*office.replicas[0], "Boiler");
        ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(task); }).ok());
        office.settle();
        task.title = "Pump";
        ASSERT_TRUE(office.change(0, [&](Write& write) { return write.save(task); }).ok());
        ASSERT_TRUE(office.change(1, [&](Write& write) { return write.remove(task.id); }).ok());
        office.settle();
        const auto open = storage::openConflicts(*office.replicas[1]);
        ASSERT_EQ(open.size(), 1u);
        EXPECT_EQ(open[0].kind, ConflictKind::DeleteOfChanged);
        ASSERT_TRUE(
            settle(*office.replicas[1], open[0].conflict.id.uuid, insists ? Choice::Mine : Choice::Theirs).ok());
        office.settle();
        office.expectConverged();
        EXPECT_EQ(office.replicas[2]->find(task.id).has_value(), !insists);
        EXPECT_TRUE(storage::openConflicts(*office.replicas[2]).empty());
    }
}

namespace {

/// Five tasks; Bram and then Carla wrote other titles and texts than Anne, Bram all in one act.
class Many : public ::testing::Test {
protected:
    Many()
    {
        for (int i = 0; i < 5; ++i)
            tasks.push_back(aTask(*office.replicas[0], "Task " + std::to_string(i)));
        EXPECT_TRUE(everywhere(0, [](Write& write, model::Task& task) { return write.insert(task); }).ok());
        office.settle();
        EXPECT_TRUE(everywhere(0, [](Write& write, model::Task& task) { return edit(write, task, "Anne's"); }).ok());
        EXPECT_TRUE(everywhere(1, [](Write& write, model::Task& task) { return edit(write, task, "Bram's"); }).ok());
        EXPECT_TRUE(office.change(2, [&](Write& write) { return edit(write, tasks[0], "Carla's"); }).ok());
        office.settle();
    }

    static core::Result<void> edit(Write& write, model::Task task, const std::string& whose)
    {
        task.title = whose + " title";
        task.text = whose + " text";
        return write.save(task);
    }

    core::Result<void> everywhere(std::size_t i, const std::function<core::Result<void>(Write&, model::Task&)>& work)
    {
        return office.change(i, [&](Write& write) -> core::Result<void> {
            for (auto& task : tasks)
                if (auto done = work(write, task); !done)
                    return done;
            return {};
        });
    }

    core::Uuid one(std::size_t laptop, const std::string& field, std::size_t task)
    {
        for (const auto& view : storage::openConflicts(*office.replicas[laptop]))
            if (view.conflict.field == field && view.conflict.record == tasks[task].id.uuid)
                return view.conflict.id.uuid;
        ADD_FAILURE() << "no open conflict";
        return {};
    }

    std::size_t alike(std::size_t laptop, const core::Uuid& id, Alike by)
    {
        return storage::alikeConflicts(*office.replicas[laptop], id, by).size();
    }

    Office office;
    std::vector<model::Task> tasks;
};

} // namespace

TEST_F(Many, AreFoundByWhatTheyHaveInCommon)
{
    ASSERT_EQ(storage::openConflicts(*office.replicas[0]).size(), 12u);
    const auto id = one(0, "title", 3);
    EXPECT_EQ(alike(0, id, Alike::Same), 5u);
    EXPECT_EQ(alike(0, id, Alike::Record), 2u);
    EXPECT_EQ(alike(0, id, Alike::Author), 10u);
    EXPECT_EQ(alike(0, id, Alike::Import), 10u);
    EXPECT_EQ(alike(0, one(0, "title", 0), Alike::Record), 4u);
    EXPECT_EQ(alike(0, core::Uuid{}, Alike::Same), 0u);
}

TEST_F(Many, AreSettledByOneChoiceAndUndoneByOneStep)
{
    auto& bram = *office.replicas[1];
    ASSERT_TRUE(settleAlike(bram, one(1, "title", 3), Alike::Import, Choice::Mine).ok());
    EXPECT_EQ(storage::openConflicts(bram).size(), 2u);
    for (const auto& task : tasks) {
        EXPECT_EQ(bram.find(task.id)->title, "Bram's title");
        EXPECT_EQ(bram.find(task.id)->text, "Bram's text");
    }
    office.settle();
    office.expectConverged();
    EXPECT_EQ(office.replicas[0]->find(tasks[4].id)->title, "Bram's title");
    ASSERT_TRUE(bram.undo(bram.undoList(1).at(0).number).ok());
    EXPECT_EQ(storage::openConflicts(bram).size(), 12u);
    EXPECT_EQ(bram.find(tasks[4].id)->title, "Anne's title");
    office.settle();
    office.expectConverged();
}

TEST_F(Many, TakeOneTypedValueWhenTheyAreOfOneFieldOnly)
{
    auto& anne = *office.replicas[0];
    EXPECT_EQ(settleAlike(anne, one(0, "title", 3), Alike::Record, Choice::Value, "Ours").error().code,
              "value_of_one_field");
    ASSERT_TRUE(settleAlike(anne, one(0, "title", 3), Alike::Same, Choice::Value, "Ours").ok());
    EXPECT_EQ(storage::openConflicts(anne).size(), 7u);
    for (const auto& task : tasks)
        EXPECT_EQ(anne.find(task.id)->title, "Ours");
    office.settle();
    office.expectConverged();
}

TEST_F(Many, StayAllOpenWhenOneOfThemCannotBeSettled)
{
    auto& anne = *office.replicas[0];
    auto ids = storage::alikeConflicts(anne, one(0, "title", 3), Alike::Same);
    ids.push_back(anne.newId());
    const auto refused =
        anne.write("Settle", [&](Write& write) { return storage::resolveAll(write, ids, Choice::Theirs); });
    EXPECT_EQ(refused.error().code, "record_missing");
    EXPECT_EQ(storage::openConflicts(anne).size(), 12u);
    EXPECT_EQ(anne.find(tasks[3].id)->title, "Anne's title");
}

} // namespace mitoyen::tests
