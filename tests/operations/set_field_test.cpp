// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/set_field.h"

#include "base/undo_label.h"
#include "model/bank_account.h"
#include "support/replicas.h"

#include <gtest/gtest.h>

namespace mitoyen::operations {
namespace {

template <class E> void add(storage::Replica& replica, const E& record)
{
    const auto added = replica.write("Add", [&](storage::Write& write) { return write.insert(record); });
    ASSERT_TRUE(added.ok()) << added.error().text;
}

class SetField : public ::testing::Test {
protected:
    void SetUp() override
    {
        building = tests::aBuilding(*replica);
        add(*replica, building);
        account.id.uuid = replica->newId();
        account.organisation = replica->organisation();
        account.building = building.id;
        account.iban = "BE58063609203279";
        add(*replica, account);
    }

    template <class E> std::string set(core::Id<E> id, const std::string& field, const std::string& text)
    {
        const auto done = setField(*replica, schema::description<E>(), id.uuid, field, text);
        return done ? "done" : done.error().code;
    }

    std::unique_ptr<storage::Replica> replica = tests::aReplica();
    model::Building building;
    model::BankAccount account;
};

TEST_F(SetField, AnIbanIsStoredInItsOneForm)
{
    EXPECT_EQ(set(account.id, "iban", " be68 5390 0754 7034 "), "done");
    EXPECT_EQ(replica->find(account.id)->iban, "BE68539007547034");
}

TEST_F(SetField, AMistypedIbanIsRefusedAtItsField)
{
    EXPECT_EQ(set(account.id, "iban", "BE68539007547035"), "iban_wrong_check");
    const auto refused =
        setField(*replica, schema::description<model::BankAccount>(), account.id.uuid, "iban", "BE68539007547035");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().where.field, "iban");
    EXPECT_EQ(replica->find(account.id)->iban, "BE58063609203279");
}

TEST_F(SetField, AnEnterpriseNumberIsStoredAsItsTenDigits)
{
    EXPECT_EQ(set(building.id, "enterprise_number", "BE 0203.201.340"), "done");
    EXPECT_EQ(replica->find(building.id)->enterpriseNumber, "0203201340");
    EXPECT_EQ(set(building.id, "enterprise_number", ""), "done");
    EXPECT_EQ(replica->find(building.id)->enterpriseNumber, "");
}

TEST_F(SetField, AMistypedEnterpriseNumberIsRefusedAtItsField)
{
    const auto refused = setField(*replica, schema::description<model::Building>(), building.id.uuid,
                                  "enterprise_number", "0203.201.341");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "enterprise_number_wrong_check");
    EXPECT_EQ(refused.error().where.field, "enterprise_number");
    EXPECT_EQ(replica->find(building.id)->enterpriseNumber, "0209523067");
}

TEST_F(SetField, AYearThatNobodyMeansIsRefusedAtItsField)
{
    const auto refused =
        setField(*replica, schema::description<model::Building>(), building.id.uuid, "fiscal_year_start", "1026-01-01");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "date_out_of_range");
    EXPECT_EQ(refused.error().where.field, "fiscal_year_start");
    EXPECT_EQ(set(building.id, "fiscal_year_start", "2026-01-01"), "done");
}

TEST_F(SetField, TheNumberOfAnotherBuildingIsTaken)
{
    const auto other = tests::aBuilding(*replica, "Les Ormes");
    add(*replica, other);
    const auto refused =
        setField(*replica, schema::description<model::Building>(), other.id.uuid, "enterprise_number", "0209.523.067");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "natural_key_taken");
    EXPECT_EQ(refused.error().where.field, "enterprise_number");
    EXPECT_NE(refused.error().text.find(core::toText(building.id.uuid)), std::string::npos) << refused.error().text;
}

TEST_F(SetField, NamesTheActApartFromAnyLanguage)
{
    EXPECT_EQ(set(building.id, "town", "Namur"), "done");
    const auto label = replica->undoList(1).at(0).label;
    EXPECT_EQ(label, base::undoLabel("set_field", {"building", "town", "Résidence Les Tilleuls"}));
    EXPECT_EQ(base::undoText(label), QStringLiteral("Change “Town” of Résidence Les Tilleuls"));
}

} // namespace
} // namespace mitoyen::operations
