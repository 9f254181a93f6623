// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/natural_key.h"

#include "model/holder.h"
#include "model/person.h"
#include "storage/sync_store.h"
#include "support/replicas.h"
#include "sync/in_process_server.h"

#include <gtest/gtest.h>

namespace mitoyen::tests {

using storage::Replica;
using storage::Write;

namespace {

core::Result<void> add(Replica& replica, auto record)
{
    return replica.write("Add", [&](Write& write) { return write.insert(record); });
}

core::Result<void> change(Replica& replica, auto record)
{
    return replica.write("Change", [&](Write& write) { return write.save(record); });
}

model::Person aPerson(Replica& replica, const model::Building& building, const std::string& code)
{
    model::Person person;
    person.id.uuid = replica.newId();
    person.organisation = replica.organisation();
    person.building = building.id;
    person.code = code;
    person.surname = "Piérard";
    return person;
}

model::Holder aHolder(Replica& replica, const model::Building& building, const model::Person& person)
{
    model::Holder holder;
    holder.id.uuid = replica.newId();
    holder.organisation = replica.organisation();
    holder.building = building.id;
    holder.representative = person.id;
    holder.members = {{person.id, model::RightKind::Full, {1, 1}}};
    return holder;
}

std::string codeOf(const core::Result<void>& done)
{
    return done ? "done" : done.error().code;
}

} // namespace

TEST(NaturalKey, OfAnotherRecordIsRefusedToANewOne)
{
    auto replica = aReplica();
    const auto building = aBuilding(*replica);
    const auto other = aBuilding(*replica, "Les Ormes");
    ASSERT_TRUE(add(*replica, building).ok());
    ASSERT_TRUE(add(*replica, other).ok());
    const auto first = aUnit(*replica, building, "A1");
    ASSERT_TRUE(add(*replica, first).ok());
    const auto refused = add(*replica, aUnit(*replica, building, "A1", 1));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "natural_key_taken");
    EXPECT_EQ(refused.error().where.field, "label");
    EXPECT_NE(refused.error().text.find("\"A1\""), std::string::npos) << refused.error().text;
    EXPECT_NE(refused.error().text.find(core::toText(first.id.uuid)), std::string::npos) << refused.error().text;
    EXPECT_EQ(codeOf(add(*replica, aUnit(*replica, other, "A1"))), "done") << "another building has labels of its own";
    EXPECT_EQ(codeOf(add(*replica, first)), "record_exists") << "a record is no rival of itself";
}

TEST(NaturalKey, OfAnotherRecordIsRefusedToAChange)
{
    auto replica = aReplica();
    const auto building = aBuilding(*replica);
    auto other = aBuilding(*replica, "Les Ormes");
    ASSERT_TRUE(add(*replica, building).ok());
    ASSERT_TRUE(add(*replica, other).ok());
    other.enterpriseNumber = building.enterpriseNumber;
    EXPECT_EQ(codeOf(change(*replica, other)), "natural_key_taken");
    EXPECT_EQ(replica->find(other.id)->enterpriseNumber, "");
    other.enterpriseNumber = "0203201340";
    EXPECT_EQ(codeOf(change(*replica, other)), "done");
}

TEST(NaturalKey, ThatIsEmptySaysNothing)
{
    auto replica = aReplica();
    ASSERT_TRUE(add(*replica, aBuilding(*replica, "Les Ormes")).ok());
    EXPECT_EQ(codeOf(add(*replica, aBuilding(*replica, "Les Frênes"))), "done");
    EXPECT_TRUE(storage::recordsAlike(*replica).empty());
}

TEST(NaturalKey, GivenAwayMeanwhileKeepsAnUndoFromMakingAPair)
{
    auto replica = aReplica();
    const auto building = aBuilding(*replica);
    ASSERT_TRUE(add(*replica, building).ok());
    auto unit = aUnit(*replica, building, "A1");
    ASSERT_TRUE(add(*replica, unit).ok());
    const auto gone = aUnit(*replica, building, "A2");
    ASSERT_TRUE(add(*replica, gone).ok());
    unit.label = "B1";
    ASSERT_TRUE(change(*replica, unit).ok());
    const auto renamed = replica->undoList(1).at(0).number;
    ASSERT_TRUE(replica->write("Remove", [&](Write& write) { return write.remove(gone.id); }).ok());
    const auto removed = replica->undoList(1).at(0).number;
    ASSERT_TRUE(add(*replica, aUnit(*replica, building, "A1")).ok());
    ASSERT_TRUE(add(*replica, aUnit(*replica, building, "A2")).ok());
    EXPECT_EQ(codeOf(replica->undo(renamed)), "natural_key_taken");
    EXPECT_EQ(codeOf(replica->undo(removed)), "natural_key_taken");
    EXPECT_EQ(replica->find(unit.id)->label, "B1");
    EXPECT_FALSE(replica->find(gone.id).has_value());
}

/// Nothing is refused of what the server holds: both laptops see the pair, name it alike, and can still work with it.
TEST(NaturalKey, TakenTwiceApartFromEachOtherIsFoundAfterTheExchange)
{
    auto anne = aReplica(1);
    auto bram = anotherReplica(*anne, 2);
    const auto here = aBuilding(*anne);
    auto there = aBuilding(*bram);
    ASSERT_TRUE(add(*anne, here).ok());
    ASSERT_TRUE(add(*bram, there).ok());
    sync::InProcessServer server(anne->organisation().uuid, steadyEnvironment(900).newId);
    const auto exchange = [&](Replica& replica, const char* name) {
        const auto line = server.connect(replica.device(), name, rules::Role::Syndic);
        storage::SyncStore store(replica);
        ASSERT_TRUE(sync::exchange(store, *line).ok());
    };
    exchange(*anne, "anne");
    exchange(*bram, "bram");
    exchange(*anne, "anne");
    for (auto* replica : {anne.get(), bram.get()}) {
        const auto alike = storage::recordsAlike(*replica);
        ASSERT_EQ(alike.size(), 1u);
        EXPECT_EQ(alike[0].entity->table, "building");
        EXPECT_EQ(alike[0].key, "0209523067");
        ASSERT_EQ(alike[0].records.size(), 2u);
        EXPECT_LT(alike[0].records[0], alike[0].records[1]);
    }
    there.town = "Namur";
    EXPECT_EQ(codeOf(change(*bram, there)), "done");
    there.enterpriseNumber = "";
    EXPECT_EQ(codeOf(change(*bram, there)), "done");
    EXPECT_TRUE(storage::recordsAlike(*bram).empty());
}

TEST(References, AcrossBuildingsAreRefused)
{
    auto replica = aReplica();
    const auto building = aBuilding(*replica);
    const auto other = aBuilding(*replica, "Les Ormes");
    ASSERT_TRUE(add(*replica, building).ok());
    ASSERT_TRUE(add(*replica, other).ok());
    const auto person = aPerson(*replica, other, "C1");
    const auto holder = aHolder(*replica, building, person);
    const auto refused = replica->write("Both", [&](Write& write) -> core::Result<void> {
        if (auto done = write.insert(person); !done)
            return done;
        return write.insert(holder);
    });
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "reference_of_another_building");
    EXPECT_EQ(refused.error().where.field, "representative");
    // Known from the file as well as from the same transaction.
    ASSERT_TRUE(add(*replica, person).ok());
    EXPECT_EQ(codeOf(add(*replica, holder)), "reference_of_another_building");
    EXPECT_EQ(codeOf(add(*replica, aHolder(*replica, other, person))), "done");
}

} // namespace mitoyen::tests
