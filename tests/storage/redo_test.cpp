// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/allocation_key.h"
#include "model/expense.h"
#include "storage/journal.h"
#include "support/replicas.h"

#include <gtest/gtest.h>

namespace mitoyen::tests {

using storage::Replica;
using storage::Write;

namespace {

core::Result<void> addTask(Replica& replica, const model::Task& task)
{
    return replica.write("Add " + task.title, [&](Write& write) { return write.insert(task); });
}

core::Result<void> rename(Replica& replica, model::Task task, const std::string& title)
{
    task.title = title;
    return replica.write("Rename", [&](Write& write) { return write.save(task); });
}

core::Result<void> undoLast(Replica& replica)
{
    return replica.undo(replica.undoList(1).front().number);
}

/// As if everything so far had gone to the server.
void offerAll(Replica& replica)
{
    storage::setNumberSetting(replica.database(), "offered_up_to", storage::Journal(replica.database()).last());
}

} // namespace

TEST(Redo, DoesAgainWhatWasUndoneInTheOrderInWhichItWasDone)
{
    const auto replica = aReplica();
    const auto task = aTask(*replica, "Heating");
    ASSERT_TRUE(addTask(*replica, task).ok());
    ASSERT_TRUE(rename(*replica, task, "Boiler").ok());
    ASSERT_TRUE(undoLast(*replica).ok());
    ASSERT_TRUE(undoLast(*replica).ok());
    ASSERT_FALSE(replica->find(task.id).has_value());
    EXPECT_EQ(replica->redo().value(), "Add Heating");
    EXPECT_EQ(replica->find(task.id)->title, "Heating");
    EXPECT_EQ(replica->redo().value(), "Rename");
    EXPECT_EQ(replica->find(task.id)->title, "Boiler");
    EXPECT_EQ(replica->redo().error().code, "nothing_to_redo");
    ASSERT_TRUE(undoLast(*replica).ok());
    EXPECT_EQ(replica->find(task.id)->title, "Heating");
    EXPECT_TRUE(replica->verify().ok());
}

TEST(Redo, GoesThroughTheDoorWhereTheServerMayHaveTheChange)
{
    const auto replica = aReplica();
    const auto task = aTask(*replica, "Heating");
    ASSERT_TRUE(addTask(*replica, task).ok());
    offerAll(*replica);
    const auto last = [&] { return storage::Journal(replica->database()).last(); };
    const auto before = last();
    ASSERT_TRUE(undoLast(*replica).ok());
    EXPECT_EQ(last(), before + 1);
    offerAll(*replica);
    ASSERT_TRUE(replica->redo().ok());
    EXPECT_EQ(replica->find(task.id)->title, "Heating");
    EXPECT_EQ(last(), before + 2);
    ASSERT_TRUE(undoLast(*replica).ok());
    EXPECT_FALSE(replica->find(task.id).has_value());
}

TEST(Redo, IsForgottenOnceAnotherChangeWasMade)
{
    const auto replica = aReplica();
    const auto task = aTask(*replica, "Heating");
    ASSERT_TRUE(addTask(*replica, task).ok());
    ASSERT_TRUE(rename(*replica, task, "Boiler").ok());
    ASSERT_TRUE(undoLast(*replica).ok());
    ASSERT_TRUE(addTask(*replica, aTask(*replica, "Lift")).ok());
    EXPECT_EQ(replica->redo().error().code, "nothing_to_redo");
    EXPECT_EQ(replica->find(task.id)->title, "Heating");
}

TEST(Redo, RefusesWhereSomethingElseChangedTheSameFieldAndCanBeTriedAgain)
{
    const auto replica = aReplica();
    auto task = aTask(*replica, "Heating");
    ASSERT_TRUE(addTask(*replica, task).ok());
    ASSERT_TRUE(rename(*replica, task, "Boiler").ok());
    ASSERT_TRUE(undoLast(*replica).ok());
    const auto retitle = [&](const std::string& title) {
        task.title = title;
        // Without a label, as what comes from elsewhere: no act of the user.
        return replica->write("", [&](Write& write) { return write.save(task); });
    };
    ASSERT_TRUE(retitle("Roof").ok());
    EXPECT_EQ(replica->redo().error().code, "changed_since");
    EXPECT_EQ(replica->find(task.id)->title, "Roof");
    ASSERT_TRUE(retitle("Heating").ok());
    EXPECT_TRUE(replica->redo().ok());
    EXPECT_EQ(replica->find(task.id)->title, "Boiler");
}

TEST(Redo, SetsTheSharesOfAKeyAgainWithTheirTotal)
{
    const auto replica = aReplica();
    const auto building = aBuilding(*replica);
    const auto unit = aUnit(*replica, building, "A1");
    model::AllocationKey key;
    key.id.uuid = replica->newId();
    key.organisation = replica->organisation();
    key.building = building.id;
    key.name = "General";
    key.general = true;
    const auto made = replica->write("Building", [&](Write& write) -> core::Result<void> {
        if (auto done = write.insert(building); !done)
            return done;
        if (auto done = write.insert(unit); !done)
            return done;
        return write.insert(key);
    });
    ASSERT_TRUE(made.ok());
    const std::vector<model::UnitShare> shares{{unit.id, 1000}};
    const auto set = replica->write("Shares", [&](Write& write) {
        return storage::setShares(write, key.id.uuid, 1000, schema::Cell<std::vector<model::UnitShare>>::to(shares));
    });
    ASSERT_TRUE(set.ok());
    ASSERT_TRUE(undoLast(*replica).ok());
    EXPECT_EQ(replica->find(key.id)->total, 0);
    ASSERT_TRUE(replica->redo().ok());
    EXPECT_EQ(replica->find(key.id)->total, 1000);
    EXPECT_EQ(replica->find(key.id)->shares, shares);
}

TEST(Replica, SumsAColumnAndAnItemOfAListColumn)
{
    const auto replica = aReplica();
    const auto& expenses = schema::description<model::Expense>();
    EXPECT_EQ(replica->sum(expenses, "total_cents"), 0);
    const auto building = aBuilding(*replica);
    model::AllocationKey key;
    model::Supplier supplier;
    model::Account account;
    for (auto* id : {&key.id.uuid, &supplier.id.uuid, &account.id.uuid})
        *id = replica->newId();
    key.organisation = supplier.organisation = account.organisation = replica->organisation();
    key.building = building.id;
    key.name = "General";
    supplier.name = "Ascenseurs Liégeois";
    account.number = "61011";
    account.labelFr = account.labelNl = account.labelDe = account.labelEn = "Lift";
    const auto made = replica->write("Expenses", [&](Write& write) -> core::Result<void> {
        if (auto done = write.insert(building); !done)
            return done;
        if (auto done = write.insert(key); !done)
            return done;
        if (auto done = write.insert(supplier); !done)
            return done;
        if (auto done = write.insert(account); !done)
            return done;
        for (const std::int64_t net : {1000, -300}) {
            model::Expense expense;
            expense.id.uuid = replica->newId();
            expense.organisation = replica->organisation();
            expense.building = building.id;
            expense.supplier = supplier.id;
            expense.account = account.id;
            expense.allocationKey = key.id;
            expense.invoiceNumber = std::to_string(net);
            expense.vatLines = {{2100, {net}, {net / 5}}, {600, {50}, {3}}};
            expense.total = {net + net / 5 + 53};
            if (auto done = write.insert(expense); !done)
                return done;
        }
        return {};
    });
    ASSERT_TRUE(made.ok()) << made.error().text;
    storage::Query query;
    query.building = building.id.uuid;
    EXPECT_EQ(replica->sum(expenses, "total_cents", query), 946);
    EXPECT_EQ(replica->sum(expenses, "vat_lines", query, "net_cents"), 800);
    EXPECT_EQ(replica->sum(expenses, "vat_lines", query, "vat_cents"), 146);
    query.building = replica->newId();
    EXPECT_EQ(replica->sum(expenses, "vat_lines", query, "net_cents"), 0);
}

} // namespace mitoyen::tests
