// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/office.h"

#include "model/document.h"
#include "model/entities.h"
#include "model/holder.h"
#include "model/person.h"
#include "model/statement.h"
#include "storage/conflicts.h"
#include "storage/history.h"
#include "storage/refusals.h"
#include "storage/sync_store.h"
#include "sync/in_process_server.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>

namespace mitoyen::tests {

using storage::Replica;
using storage::SyncStore;
using storage::Write;

TEST(Exchange, CarriesRecordsFromOneLaptopToTheOthers)
{
    Office office;
    const auto building = aBuilding(*office.replicas[0]);
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
    const auto report = office.exchange(0);
    EXPECT_EQ(report.pushed, 2);
    EXPECT_EQ(report.conflicts, 0);
    office.exchange(1);
    ASSERT_TRUE(office.replicas[1]->find(building.id).has_value());
    EXPECT_EQ(office.replicas[1]->search("tilleuls").size(), 1u);
    office.settle();
    office.expectConverged();
    EXPECT_EQ(office.exchange(0).pulled, 0);
}

TEST(Exchange, MergesFieldsThatDoNotTouch)
{
    Office office;
    auto building = aBuilding(*office.replicas[0]);
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
    office.settle();
    auto here = building;
    here.name = "Les Ormes";
    auto there = building;
    there.town = "Namur";
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.save(here); }).ok());
    ASSERT_TRUE(office.change(1, [&](Write& write) { return write.save(there); }).ok());
    EXPECT_EQ(office.exchange(0).merged, 0);
    EXPECT_EQ(office.exchange(1).merged, 1);
    office.settle();
    office.expectConverged();
    EXPECT_EQ(office.replicas[2]->find(building.id)->name, "Les Ormes");
    EXPECT_EQ(office.replicas[2]->find(building.id)->town, "Namur");
    const auto past = storage::history(*office.replicas[1], schema::description<model::Building>(), building.id.uuid);
    ASSERT_EQ(past.size(), 2u);
}

TEST(Exchange, ParksAClashAndKeepsBothValuesForEverybody)
{
    Office office;
    auto building = aBuilding(*office.replicas[0]);
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
    office.settle();
    building.town = "Namur";
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.save(building); }).ok());
    building.town = "Mons";
    ASSERT_TRUE(office.change(1, [&](Write& write) { return write.save(building); }).ok());
    office.exchange(0);
    EXPECT_EQ(office.exchange(1).conflicts, 1);
    EXPECT_EQ(office.replicas[1]->find(building.id)->town, "Namur");
    office.settle();
    office.expectConverged();
    const auto first = storage::openConflicts(*office.replicas[0]);
    const auto second = storage::openConflicts(*office.replicas[1]);
    ASSERT_EQ(first.size(), 1u);
    ASSERT_EQ(second.size(), 1u);
    EXPECT_EQ(second[0].mine, "Mons");
    EXPECT_EQ(second[0].theirs, "Namur");
    EXPECT_EQ(second[0].author, "anne");
    EXPECT_EQ(first[0].mine, "Namur");
    EXPECT_EQ(first[0].theirs, "Mons");
    EXPECT_EQ(first[0].author, "bram");

    ASSERT_TRUE(office
                    .change(1,
                            [&](Write& write) {
                                return storage::resolve(write, second[0].conflict.id.uuid, storage::Choice::Mine);
                            })
                    .ok());
    office.settle();
    office.expectConverged();
    EXPECT_EQ(office.replicas[0]->find(building.id)->town, "Mons");
    EXPECT_TRUE(storage::openConflicts(*office.replicas[2]).empty());
}

TEST(Exchange, ParksTheEditOfADeletedRecordAndTheDeletionOfAChangedOne)
{
    Office office;
    auto task = aTask(*office.replicas[0], "first");
    auto other = aTask(*office.replicas[0], "second");
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(task); }).ok());
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(other); }).ok());
    office.settle();
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.remove(task.id); }).ok());
    task.title = "edited";
    ASSERT_TRUE(office.change(1, [&](Write& write) { return write.save(task); }).ok());
    other.title = "edited too";
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.save(other); }).ok());
    ASSERT_TRUE(office.change(1, [&](Write& write) { return write.remove(other.id); }).ok());
    office.settle();
    office.expectConverged();
    EXPECT_FALSE(office.replicas[1]->find(task.id).has_value());
    ASSERT_TRUE(office.replicas[1]->find(other.id).has_value());
    EXPECT_EQ(office.replicas[1]->find(other.id)->title, "edited too");
    EXPECT_EQ(storage::openConflicts(*office.replicas[2]).size(), 2u);
}

TEST(Exchange, TakesBackWhatTheRoleForbidsAndShowsItToItsAuthor)
{
    Office office(5, rules::Role::Reader);
    auto building = aBuilding(*office.replicas[0]);
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
    office.settle();
    building.town = "Namur";
    ASSERT_TRUE(office.change(2, [&](Write& write) { return write.save(building); }).ok());
    const auto report = office.exchange(2);
    EXPECT_EQ(report.rejected, 1);
    EXPECT_EQ(report.refusals.at(0).code, "forbidden");
    EXPECT_EQ(office.replicas[2]->find(building.id)->town, "Liège");
    ASSERT_EQ(storage::refusals(*office.replicas[2]).size(), 1u);
    EXPECT_EQ(storage::refusals(*office.replicas[2])[0].change.fields.at(0).after, core::Value{std::string("Namur")});
    office.settle();
    office.expectConverged();
}

TEST(Exchange, RejectsASecondVectorOfSharesAsStale)
{
    Office office;
    const auto building = aBuilding(*office.replicas[0]);
    const auto unit = aUnit(*office.replicas[0], building, "A1");
    model::AllocationKey key;
    key.id.uuid = office.replicas[0]->newId();
    key.organisation = building.organisation;
    key.building = building.id;
    key.name = "General";
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(unit); }).ok());
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(key); }).ok());
    office.settle();
    const auto shares = [&](std::int64_t number) {
        return schema::Cell<std::vector<model::UnitShare>>::to({{unit.id, number}});
    };
    const auto set = [&](std::size_t i, std::int64_t number) {
        return office.change(
            i, [&](Write& write) { return storage::setShares(write, key.id.uuid, number, shares(number)); });
    };
    EXPECT_EQ(office.change(0, [&](Write& write) { return storage::setShares(write, key.id.uuid, 5, shares(4)); })
                  .error()
                  .code,
              "shares_do_not_add_up");
    ASSERT_TRUE(set(0, 100).ok());
    ASSERT_TRUE(set(0, 120).ok());
    ASSERT_TRUE(set(1, 90).ok());
    EXPECT_EQ(office.exchange(0).rejected, 0);
    EXPECT_EQ(office.exchange(1).rejected, 1);
    office.settle();
    office.expectConverged();
    EXPECT_EQ(office.replicas[1]->find(key.id)->total, 120);
}

TEST(Exchange, ChangesNothingWhenAPushIsRepeated)
{
    Office office;
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(aTask(*office.replicas[0], "once")); }).ok());
    SyncStore store(*office.replicas[0]);
    const auto request = store.nextPush(100);
    const auto first = office.lines[0]->push(request);
    const auto head = office.server.head();
    const auto second = office.lines[0]->push(request);
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_EQ(first->results, second->results);
    EXPECT_EQ(office.server.head(), head);
}

namespace {

/// A statement of nothing and its document, ready to be issued.
sync::Command anIssue(Replica& replica, const model::Building& building, const model::Holder& holder,
                      const std::string& reference)
{
    model::Statement statement;
    statement.id.uuid = replica.newId();
    statement.organisation = replica.organisation();
    statement.building = building.id;
    statement.holder = holder.id;
    statement.number = "2026-" + reference;
    statement.structuredCommunication = reference;
    model::Document document;
    document.id.uuid = replica.newId();
    document.organisation = replica.organisation();
    document.building = building.id;
    document.title = "Statement";
    document.statement = statement.id;
    sync::Command command;
    command.name = "IssueDocument";
    command.entity = &schema::description<model::Statement>();
    command.record = statement.id.uuid;
    command.facts = {{command.entity, schema::toRow(statement)},
                     {&schema::description<model::Document>(), schema::toRow(document)}};
    return command;
}

} // namespace

TEST(Exchange, CarriesAnIssuedDocumentAndRefusesAReferenceUsedTwice)
{
    Office office;
    auto& here = *office.replicas[0];
    const auto building = aBuilding(here);
    model::Person person;
    person.id.uuid = here.newId();
    person.organisation = building.organisation;
    person.building = building.id;
    person.code = "C1";
    person.surname = "Piérard";
    model::Holder holder;
    holder.id.uuid = here.newId();
    holder.organisation = building.organisation;
    holder.building = building.id;
    holder.representative = person.id;
    holder.members = {{person.id, model::RightKind::Full, {1, 1}}};
    ASSERT_TRUE(office
                    .change(0,
                            [&](Write& write) -> core::Result<void> {
                                if (auto done = write.insert(building); !done)
                                    return done;
                                if (auto done = write.insert(person); !done)
                                    return done;
                                return write.insert(holder);
                            })
                    .ok());
    office.settle();
    ASSERT_TRUE(
        office.change(0, [&](Write& write) { return write.command(anIssue(here, building, holder, "000000000101")); })
            .ok());
    ASSERT_TRUE(office
                    .change(1,
                            [&](Write& write) {
                                return write.command(anIssue(*office.replicas[1], building, holder, "000000000101"));
                            })
                    .ok());
    EXPECT_EQ(office.exchange(0).rejected, 0);
    const auto report = office.exchange(1);
    EXPECT_EQ(report.rejected, 1);
    EXPECT_EQ(report.refusals.at(0).code, "reference_taken");
    ASSERT_TRUE(office
                    .change(2,
                            [&](Write& write) {
                                return write.command(anIssue(*office.replicas[2], building, holder, "000000000202"));
                            })
                    .ok());
    EXPECT_EQ(office.exchange(2).refusals.at(0).code, "already_issued");
    office.settle();
    office.expectConverged();
    EXPECT_EQ(office.replicas[2]->count(schema::description<model::Statement>()), 1);
    EXPECT_EQ(office.replicas[2]->count(schema::description<model::Document>()), 1);
    auto changed = office.replicas[2]->all<model::Statement>().at(0);
    changed.number = "other";
    EXPECT_EQ(office.change(2, [&](Write& write) { return write.save(changed); }).error().code, "fact_never_changes");
    EXPECT_EQ(office.replicas[0]->undo(office.replicas[0]->undoList(1)[0].number).error().code, "fact_never_changes");
}

RC_GTEST_PROP(Exchange, ConvergesAndLosesNothingAfterRandomEditsOnThreeLaptops, ())
{
    const auto seed = *rc::gen::inRange<std::uint64_t>(1, 1'000'000);
    Office office(seed);
    std::mt19937_64 dice(seed);
    const auto roll = [&dice](std::size_t sides) { return dice() % sides; };
    std::vector<core::Id<model::Task>> tasks;
    std::size_t typed = 0;
    const auto steps = *rc::gen::inRange<std::size_t>(5, 60);
    for (std::size_t step = 0; step < steps; ++step) {
        const auto i = roll(3);
        auto& replica = *office.replicas[i];
        const auto text = "text " + std::to_string(++typed);
        if (tasks.empty() || roll(6) == 0) {
            const auto task = aTask(replica, text);
            RC_ASSERT(office.change(i, [&](Write& write) { return write.insert(task); }).ok());
            tasks.push_back(task.id);
        } else if (roll(5) == 0) {
            office.exchange(i);
        } else if (auto task = replica.find(tasks[roll(tasks.size())])) {
            const auto what = roll(10);
            if (what == 0) {
                RC_ASSERT(office.change(i, [&](Write& write) { return write.remove(task->id); }).ok());
            } else {
                (what < 5 ? task->title : task->text.emplace()) = text;
                RC_ASSERT(office.change(i, [&](Write& write) { return write.save(*task); }).ok());
            }
        } else if (!replica.undoList(1).empty() && roll(2) == 0) {
            // An undo may be refused; it must never break anything.
            (void)replica.undo(replica.undoList(1)[0].number);
        }
    }
    office.settle();
    office.expectConverged();
}

} // namespace mitoyen::tests
