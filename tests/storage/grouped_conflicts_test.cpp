// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/conflicts.h"

#include "storage/sync_store.h"
#include "support/replicas.h"
#include "sync/in_process_server.h"

#include <gtest/gtest.h>

namespace mitoyen::tests {

using storage::Replica;
using storage::Write;

namespace {

model::VatLine line(std::int64_t net)
{
    return {2100, {net}, {net * 21 / 100}};
}

std::string text(const std::vector<model::VatLine>& lines)
{
    return core::toText(schema::Cell<std::vector<model::VatLine>>::to(lines));
}

/// Two laptops have typed another amount for one invoice: its VAT lines and its total clash together, and its text
/// apart from them.
class AmountsApart : public ::testing::Test {
protected:
    AmountsApart() : server(anne->organisation().uuid, steadyEnvironment(900).newId)
    {
        expense = anExpense();
        exchangeBoth();
        edit(*anne, 200);
        edit(*bram, 300);
        exchangeBoth();
    }

    model::Expense anExpense()
    {
        auto& replica = *anne;
        const auto building = aBuilding(replica);
        model::AllocationKey key;
        model::Supplier supplier;
        model::Account account;
        model::Expense made;
        key.id.uuid = replica.newId();
        supplier.id.uuid = replica.newId();
        account.id.uuid = replica.newId();
        made.id.uuid = replica.newId();
        key.organisation = supplier.organisation = account.organisation = made.organisation = building.organisation;
        key.building = made.building = building.id;
        key.name = "General";
        supplier.name = "Mosan";
        account.number = "61011";
        made.supplier = supplier.id;
        made.account = account.id;
        made.allocationKey = key.id;
        made.invoiceNumber = "F1";
        made.vatLines = {line(100)};
        made.total = {121};
        const auto stored = replica.write("Add", [&](Write& write) -> core::Result<void> {
            for (const auto& done : {write.insert(building), write.insert(key), write.insert(supplier),
                                     write.insert(account), write.insert(made)})
                if (!done)
                    return done;
            return {};
        });
        EXPECT_TRUE(stored.ok()) << stored.error().text;
        return made;
    }

    void edit(Replica& replica, std::int64_t net)
    {
        auto changed = *replica.find(expense.id);
        changed.vatLines = {line(net)};
        changed.total = {net + net * 21 / 100};
        changed.description = std::to_string(net);
        ASSERT_TRUE(replica.write("Edit", [&](Write& write) { return write.save(changed); }).ok());
    }

    void exchangeBoth()
    {
        for (int round = 0; round < 2; ++round)
            for (auto* replica : {anne.get(), bram.get()}) {
                const auto name = replica == anne.get() ? "anne" : "bram";
                const auto connection = server.connect(replica->device(), name, rules::Role::Syndic);
                storage::SyncStore store(*replica);
                ASSERT_TRUE(sync::exchange(store, *connection).ok());
            }
    }

    storage::ConflictView conflictOf(const std::string& field)
    {
        for (auto& view : storage::openConflicts(*bram))
            if (view.conflict.field == field)
                return view;
        ADD_FAILURE() << "no open conflict of " << field;
        return {};
    }

    core::Result<void> settle(const std::string& field, storage::Choice choice,
                              const std::optional<std::string>& value = std::nullopt)
    {
        const auto id = conflictOf(field).conflict.id.uuid;
        return bram->write("Settle", [&](Write& write) { return storage::resolve(write, id, choice, value); });
    }

    std::vector<std::string> openFields()
    {
        std::vector<std::string> fields;
        for (const auto& view : storage::openConflicts(*bram))
            fields.push_back(view.conflict.field);
        return fields;
    }

    std::unique_ptr<Replica> anne = aReplica(1);
    std::unique_ptr<Replica> bram = anotherReplica(*anne, 2);
    sync::InProcessServer server;
    model::Expense expense;
};

const std::vector<std::string> textAlone{"description"};

} // namespace

TEST_F(AmountsApart, ClashTogetherAndTheTextApart)
{
    auto fields = openFields();
    std::sort(fields.begin(), fields.end());
    EXPECT_EQ(fields, (std::vector<std::string>{"description", "total_cents", "vat_lines"}));
    EXPECT_EQ(bram->find(expense.id)->total.cents, 242);
}

TEST_F(AmountsApart, AreSettledTogetherWhenOneSideIsChosen)
{
    ASSERT_TRUE(settle("total_cents", storage::Choice::Mine).ok());
    EXPECT_EQ(bram->find(expense.id)->total.cents, 363);
    EXPECT_EQ(bram->find(expense.id)->vatLines, std::vector{line(300)});
    EXPECT_EQ(openFields(), textAlone);
    exchangeBoth();
    EXPECT_EQ(anne->find(expense.id)->total.cents, 363);
    EXPECT_EQ(openFields(), textAlone);
}

TEST_F(AmountsApart, AreSettledTogetherWhenTheRecordStaysAsItIs)
{
    ASSERT_TRUE(settle("vat_lines", storage::Choice::Theirs).ok());
    EXPECT_EQ(bram->find(expense.id)->total.cents, 242);
    EXPECT_EQ(openFields(), textAlone);
}

TEST_F(AmountsApart, TakeTheTotalOfLinesThatSomebodyTypes)
{
    const auto total = conflictOf("total_cents").conflict.id;
    ASSERT_TRUE(settle("vat_lines", storage::Choice::Value, text({line(400)})).ok());
    EXPECT_EQ(bram->find(expense.id)->total.cents, 484);
    EXPECT_EQ(openFields(), textAlone);
    EXPECT_EQ(bram->find(total)->resolution, "484");
    exchangeBoth();
    EXPECT_EQ(anne->find(expense.id)->vatLines, std::vector{line(400)});
    EXPECT_EQ(storage::openConflicts(*anne).size(), 1u);
}

TEST_F(AmountsApart, StayOpenWhenTheTypedTotalMissesTheLines)
{
    const auto refused = settle("total_cents", storage::Choice::Value, "999");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "expense_does_not_add_up");
    EXPECT_EQ(openFields().size(), 3u);
    EXPECT_EQ(bram->find(expense.id)->total.cents, 242);
}

} // namespace mitoyen::tests
