// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_import.h"

#include "interchange/import_mappings.h"
#include "model/account.h"
#include "model/account_id.h"
#include "model/allocation_key.h"
#include "model/bank_account.h"
#include "model/fiscal_year.h"
#include "model/meeting.h"
#include "model/ownership.h"
#include "model/supplier.h"
#include "small_takeover.h"
#include "storage/write.h"

#include <gtest/gtest.h>

namespace mitoyen::interchange {
namespace {

using test::SmallTakeover;

/// A replica of its own, without a file, for each test.
struct Office {
    std::unique_ptr<storage::Replica> replica;

    Office()
    {
        auto environment = storage::systemEnvironment();
        model::Organisation organisation;
        organisation.id.uuid = environment.newId();
        organisation.organisation = organisation.id;
        organisation.name = "Syndic";
        replica = storage::Replica::inMemory(organisation, std::move(environment));
    }

    ImportReport take(const SmallTakeover& takeover)
    {
        const auto reading = takeover.read();
        EXPECT_TRUE(reading.accepted());
        auto report = importTakeover(*replica, reading.plan, "take over");
        EXPECT_TRUE(report.ok()) << (report ? "" : report.error().text);
        return report ? *report : ImportReport{};
    }
    template <class E> std::int64_t count() { return replica->count(schema::description<E>()); }
    template <class E> std::vector<E> all(const std::string& order = {})
    {
        storage::Query query;
        query.orderBy = order;
        return replica->all<E>(query);
    }
};

TEST(TakeoverImport, StoresEverythingThatTheFilesSay)
{
    Office office;
    const auto report = office.take(SmallTakeover());
    EXPECT_EQ(report.added.units, 4u);
    EXPECT_EQ(office.count<model::Building>(), 1);
    EXPECT_EQ(office.count<model::Unit>(), 4);
    EXPECT_EQ(office.count<model::AllocationKey>(), 3);
    EXPECT_EQ(office.count<model::Person>(), 4);
    EXPECT_EQ(office.count<model::Holder>(), 4);
    EXPECT_EQ(office.count<model::Ownership>(), 5);
    EXPECT_EQ(office.count<model::Supplier>(), 2);
    EXPECT_EQ(office.count<model::Expense>(), 3);
    EXPECT_EQ(office.count<model::AgendaItem>(), 2);
    EXPECT_EQ(office.count<model::BankAccount>(), 2);
    ASSERT_EQ(office.count<model::Meeting>(), 1);
    EXPECT_EQ(office.all<model::Meeting>()[0].state, model::MeetingState::Planned);
}

TEST(TakeoverImport, KeysHoldAShareForEveryUnitInTheOrderOfTheDeed)
{
    Office office;
    office.take(SmallTakeover());
    const auto units = office.all<model::Unit>("position");
    const auto keys = office.all<model::AllocationKey>("position");
    EXPECT_EQ(units[2].label, "M1");
    ASSERT_EQ(keys.size(), 3u);
    EXPECT_TRUE(keys[0].general);
    EXPECT_EQ(keys[0].name, "General");
    EXPECT_EQ(keys[0].total, 1000);
    ASSERT_EQ(keys[0].shares.size(), 4u);
    EXPECT_EQ(keys[0].shares[2].unit, units[2].id);
    EXPECT_EQ(keys[0].shares[2].shares, 240);
    EXPECT_EQ(keys[2].shares[3].shares, 0);
}

TEST(TakeoverImport, ExpensesPointToTheirSupplierAccountAndKey)
{
    Office office;
    office.take(SmallTakeover());
    const auto expenses = office.all<model::Expense>("date");
    EXPECT_EQ(office.replica->find(expenses[0].supplier)->name, "Ascenseurs; Mosan");
    EXPECT_EQ(office.replica->find(expenses[0].allocationKey)->name, "Ascenseur");
    const auto account = office.replica->find(expenses[0].account);
    EXPECT_EQ(account->number, "61011");
    EXPECT_EQ(account->labelNl, "Liften – Onderhoudscontract");
    EXPECT_EQ(account->heading, "6101");
    EXPECT_EQ(account->id, model::accountId(office.replica->organisation(), "61011"));
}

TEST(TakeoverImport, TheFiscalYearHasTwelveMonths)
{
    Office office;
    SmallTakeover takeover;
    takeover.cell(FileKind::Building, 2, 9) = "01/07/2026";
    office.take(takeover);
    const auto years = office.all<model::FiscalYear>();
    ASSERT_EQ(years.size(), 1u);
    EXPECT_EQ(core::toIso(years[0].startsOn), "2026-07-01");
    EXPECT_EQ(core::toIso(years[0].endsOn), "2027-06-30");
}

TEST(TakeoverImport, TheSameFilesAgainAddNothing)
{
    Office office;
    office.take(SmallTakeover());
    const auto undo = office.replica->undoList().size();
    const auto again = office.take(SmallTakeover());
    EXPECT_EQ(again.added, TakeoverCounts{});
    EXPECT_TRUE(again.warnings.empty());
    EXPECT_EQ(office.count<model::Meeting>(), 1);
    EXPECT_EQ(office.count<model::BankAccount>(), 2);
    EXPECT_EQ(office.count<model::FiscalYear>(), 1);
    EXPECT_EQ(office.replica->undoList().size(), undo);
}

TEST(TakeoverImport, AnAccountThatWasAddedIsNewsOnce)
{
    Office office;
    SmallTakeover takeover;
    takeover.cell(FileKind::Expenses, 2, 3) = "610119";
    EXPECT_EQ(readTakeoverFor(*office.replica, takeover.files()).faults.warnings.size(), 1u);
    office.take(takeover);
    EXPECT_TRUE(readTakeoverFor(*office.replica, takeover.files()).faults.warnings.empty());
}

TEST(TakeoverImport, TheSameFilesInAnotherLanguageAndOrderAddNothing)
{
    Office office;
    office.take(SmallTakeover());
    SmallTakeover takeover;
    auto& owners = takeover.table(FileKind::Owners);
    std::reverse(owners.begin() + 1, owners.end());
    auto& lots = takeover.table(FileKind::Lots);
    std::reverse(lots.begin() + 1, lots.end());
    const auto again = office.take(takeover);
    EXPECT_EQ(again.added, TakeoverCounts{});
    EXPECT_TRUE(again.warnings.empty()) << again.warnings[0].message;
}

TEST(TakeoverImport, OtherValuesUnderAKnownKeyAreWarnedOfAndOverwriteNothing)
{
    Office office;
    office.take(SmallTakeover());
    SmallTakeover takeover;
    takeover.cell(FileKind::Building, 2, 1) = "rue Basse 2";
    takeover.cell(FileKind::Building, 2, 5) = "BE58063609203279";
    takeover.cell(FileKind::Lots, 2, 3) = "86";
    takeover.cell(FileKind::Lots, 2, 5) = "401";
    takeover.cell(FileKind::Owners, 2, 5) = "autre@example.be";
    takeover.cell(FileKind::Ownership, 8, 1) = "P4";
    takeover.cell(FileKind::Expenses, 2, 0) = "05/01/2026";
    takeover.cell(FileKind::Agenda, 3, 1) = "Façade";
    const auto report = office.take(takeover);
    std::vector<std::string> places;
    for (const auto& warning : report.warnings) {
        EXPECT_EQ(warning.code, "already_there_with_other_values");
        places.push_back(warning.file + ":" + std::to_string(warning.line) + ":" + warning.column);
    }
    EXPECT_EQ(
        places,
        (std::vector<std::string>{"building.csv:2:rue", "building.csv:2:iban_courant", "lots.csv:2:surface_m2",
                                  "lots.csv:1:cle_ascenseur", "owners.csv:2:email", "ownership.csv:8:code_proprietaire",
                                  "expenses.csv:2:date", "agenda.csv:3:titre"}));
    EXPECT_EQ(office.all<model::Building>()[0].street, "rue Haute 1");
    EXPECT_EQ(office.count<model::BankAccount>(), 2);
    EXPECT_EQ(office.count<model::Ownership>(), 5);
    EXPECT_EQ(office.all<model::Expense>("date")[0].date, *core::makeDate(2026, 1, 2));
}

TEST(TakeoverImport, ALaterSaleEndsTheStoredHolderTheDayBefore)
{
    Office office;
    office.take(SmallTakeover());
    SmallTakeover takeover;
    takeover.table(FileKind::Ownership).push_back({"C1", "P4", "1/1", "Pleine propriété", "01/06/2026"});
    const auto report = office.take(takeover);
    EXPECT_EQ(report.added.ownerships, 1u);
    std::vector<model::Ownership> cellar;
    for (const auto& one : office.all<model::Ownership>("since"))
        if (office.replica->find(one.unit)->label == "C1")
            cellar.push_back(one);
    ASSERT_EQ(cellar.size(), 2u);
    EXPECT_EQ(core::toIso(*cellar[0].until), "2026-05-31");
    EXPECT_FALSE(cellar[1].until);
}

TEST(TakeoverImport, AnEarlierHolderEndsWhereTheStoredOneBegins)
{
    Office office;
    SmallTakeover late;
    late.table(FileKind::Ownership).erase(late.table(FileKind::Ownership).begin() + 3);
    office.take(late);
    const auto report = office.take(SmallTakeover());
    EXPECT_EQ(report.added.ownerships, 1u);
    const auto all = office.all<model::Ownership>("since");
    const auto early = std::find_if(all.begin(), all.end(), [](const auto& one) { return one.until.has_value(); });
    ASSERT_NE(early, all.end());
    EXPECT_EQ(core::toIso(early->since), "2019-10-15");
    EXPECT_EQ(core::toIso(*early->until), "2026-03-09");
}

TEST(TakeoverImport, TwoBuildingsShareSuppliersAndAccountsButNoPersons)
{
    Office office;
    office.take(SmallTakeover());
    SmallTakeover other;
    other.cell(FileKind::Building, 2, 4) = "0912.492.163";
    const auto report = office.take(other);
    EXPECT_EQ(report.added.suppliers, 0u);
    EXPECT_EQ(report.added.accounts, 0u);
    EXPECT_EQ(office.count<model::Supplier>(), 2);
    EXPECT_EQ(office.count<model::Account>(), 2);
    EXPECT_EQ(office.count<model::Person>(), 8);
    EXPECT_EQ(office.count<model::Expense>(), 6);
}

TEST(TakeoverImport, IsOneEntryOfTheUndoListAndGoesAsAWhole)
{
    Office office;
    office.take(SmallTakeover());
    const auto undo = office.replica->undoList();
    ASSERT_EQ(undo.size(), 1u);
    EXPECT_EQ(undo[0].label, "take over");
    const auto undone = office.replica->undo(undo[0].number);
    ASSERT_TRUE(undone) << undone.error().text;
    EXPECT_EQ(office.count<model::Building>(), 0);
    EXPECT_EQ(office.count<model::Expense>(), 0);
    EXPECT_EQ(office.count<model::Account>(), 0);
    EXPECT_EQ(office.take(SmallTakeover()).added.expenses, 3u);
}

TEST(TakeoverImport, APreviewCountsAndChangesNothing)
{
    Office office;
    const auto plan = SmallTakeover().read().plan;
    const auto preview = previewTakeover(*office.replica, plan);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->added.expenses, 3u);
    EXPECT_EQ(office.count<model::Building>(), 0);
    EXPECT_TRUE(office.replica->undoList().empty());
    office.take(SmallTakeover());
    EXPECT_EQ(previewTakeover(*office.replica, plan)->added, TakeoverCounts{});
}

TEST(TakeoverImport, CanBeStoppedAndThenLeavesNothing)
{
    Office office;
    SmallTakeover takeover;
    for (int i = 0; i < 1000; ++i)
        takeover.table(FileKind::Expenses)
            .push_back(
                {"01/02/2026", "Mosan", "N" + std::to_string(i), "61011", "Général", "1,00", "0", "0,00", "1,00"});
    const auto plan = takeover.read().plan;
    std::size_t last = 0;
    const auto stopped =
        importTakeover(*office.replica, plan, "take over", [&last](std::size_t done, std::size_t total) {
            EXPECT_GT(done, last);
            EXPECT_LE(done, total);
            last = done;
            return done < 600;
        });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, "import_cancelled");
    EXPECT_EQ(office.count<model::Building>(), 0);
    EXPECT_EQ(office.count<model::Expense>(), 0);
}

TEST(TakeoverImport, ASubAccountTakesTheLabelsOfItsHeading)
{
    Office office;
    SmallTakeover takeover;
    takeover.cell(FileKind::Expenses, 2, 3) = "610119";
    office.take(takeover);
    const auto account = office.replica->find(model::accountId(office.replica->organisation(), "610119"));
    ASSERT_TRUE(account);
    EXPECT_EQ(account->heading, "61011");
    EXPECT_EQ(account->labelFr, "Ascenseurs – Contrat d'entretien");
}

TEST(ImportMappings, AreRememberedAndTheLastWordCounts)
{
    Office office;
    const std::vector<ColumnMapping> first{{FileKind::Expenses, "Base imposable", "net"},
                                           {FileKind::Lots, "TVA %", std::string(ignoredColumn)}};
    ASSERT_TRUE(rememberMappings(*office.replica, first));
    const std::vector<ColumnMapping> second{{FileKind::Expenses, "BASE IMPOSABLE", "gross"}};
    ASSERT_TRUE(rememberMappings(*office.replica, second));
    const auto known = rememberedMappings(*office.replica);
    ASSERT_EQ(known.size(), 2u);
    for (const auto& mapping : known)
        EXPECT_EQ(mapping.field, mapping.file == FileKind::Expenses ? "gross" : std::string(ignoredColumn));
    EXPECT_TRUE(office.replica->undoList().empty());
}

TEST(AccountId, FollowsFromOfficeAndNumber)
{
    core::Id<model::Organisation> office;
    office.uuid = *core::parseUuid("01890000-aaaa-7bbb-8ccc-ddddeeeeffff");
    EXPECT_EQ(core::toText(model::accountId(office, "61011").uuid), "01890000-aaaa-7bbb-8ccc-000000061011");
    EXPECT_EQ(core::toText(model::accountId(office, "6").uuid), "01890000-aaaa-7bbb-8ccc-000000000006");
    EXPECT_NE(model::accountId(office, "610").uuid, model::accountId(office, "6100").uuid);
}

} // namespace
} // namespace mitoyen::interchange
