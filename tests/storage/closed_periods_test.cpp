// SPDX-License-Identifier: AGPL-3.0-or-later
// Once a fiscal year is closed, nothing dated in it changes any more: neither at the one door nor on the server.
#include "storage/office.h"

#include "model/fiscal_year.h"
#include "storage/refusals.h"
#include "sync/commands.h"

namespace mitoyen::tests {

namespace {

core::Date day(const char* text)
{
    return *core::parseIsoDate(text);
}

/// A building with the years 2025 and 2026, and two expenses of 2025 and one of 2026.
class ClosedPeriods : public ::testing::Test {
protected:
    ClosedPeriods()
    {
        building = aBuilding(anne());
        supplier.id.uuid = anne().newId();
        supplier.organisation = building.organisation;
        supplier.name = "Luminus";
        account.id.uuid = anne().newId();
        account.organisation = building.organisation;
        account.number = "61000";
        account.labelFr = "Électricité";
        key.id.uuid = anne().newId();
        key.organisation = building.organisation;
        key.building = building.id;
        key.name = "General";
        last = aYear("2025-01-01", "2025-12-31");
        present = aYear("2026-01-01", "2026-12-31");
        early = anExpense("E1", "2025-01-01");
        late = anExpense("E2", "2025-12-31");
        open = anExpense("E3", "2026-01-01");
        insertAll(0, building, supplier, account, key, last, present, early, late, open);
        office.settle();
    }

    Replica& anne() { return *office.replicas[0]; }
    Replica& bram() { return *office.replicas[1]; }

    model::FiscalYear aYear(const char* from, const char* to)
    {
        model::FiscalYear year;
        year.id.uuid = anne().newId();
        year.organisation = building.organisation;
        year.building = building.id;
        year.startsOn = day(from);
        year.endsOn = day(to);
        return year;
    }

    model::Expense anExpense(const std::string& invoice, const char* date)
    {
        model::Expense expense;
        expense.id.uuid = anne().newId();
        expense.organisation = building.organisation;
        expense.building = building.id;
        expense.date = day(date);
        expense.supplier = supplier.id;
        expense.invoiceNumber = invoice;
        expense.account = account.id;
        expense.allocationKey = key.id;
        expense.vatLines = {{2'100, {10'000}, {2'100}}};
        expense.total = {12'100};
        return expense;
    }

    template <class... Records> void insertAll(std::size_t i, const Records&... records)
    {
        const auto done = office.change(i, [&](Write& write) {
            core::Result<void> all;
            ((all = all ? write.insert(records) : all), ...);
            return all;
        });
        ASSERT_TRUE(done.ok()) << done.error().text;
    }

    template <class Work> std::string code(std::size_t i, Work work)
    {
        const auto done = office.change(i, [&](Write& write) -> core::Result<void> { return work(write); });
        return done ? "done" : done.error().code;
    }

    std::string close(std::size_t i, const model::FiscalYear& year)
    {
        return code(i, [&](Write& write) { return write.command(sync::closePeriod(schema::toRow(year))); });
    }

    Office office;
    model::Building building;
    model::Supplier supplier;
    model::Account account;
    model::AllocationKey key;
    model::FiscalYear last;
    model::FiscalYear present;
    model::Expense early;
    model::Expense late;
    model::Expense open;
};

} // namespace

TEST_F(ClosedPeriods, TheDoorRefusesWhateverTouchesAClosedYear)
{
    ASSERT_EQ(close(0, last), "done");
    const auto fresh = anExpense("E4", "2025-06-01");
    EXPECT_EQ(code(0, [&](Write& write) { return write.insert(fresh); }), "period_closed");
    for (auto expense : {early, late}) {
        EXPECT_EQ(code(0, [&](Write& write) { return write.remove(expense.id); }), "period_closed");
        expense.description = "another";
        EXPECT_EQ(code(0, [&](Write& write) { return write.save(expense); }), "period_closed");
        expense.date = day("2026-02-01");
        EXPECT_EQ(code(0, [&](Write& write) { return write.save(expense); }), "period_closed") << "out of it";
    }
    auto moved = open;
    moved.date = day("2025-12-31");
    EXPECT_EQ(code(0, [&](Write& write) { return write.save(moved); }), "period_closed") << "into it";
    auto year = last;
    year.state = model::FiscalYearState::Closed;
    year.endsOn = day("2025-12-30");
    EXPECT_EQ(code(0, [&](Write& write) { return write.save(year); }), "period_closed");
    EXPECT_EQ(code(0, [&](Write& write) { return write.remove(last.id); }), "period_closed");
    moved = open;
    moved.description = "in the open year";
    EXPECT_EQ(code(0, [&](Write& write) { return write.save(moved); }), "done");
    EXPECT_EQ(*anne().find(early.id), early);
}

TEST_F(ClosedPeriods, AYearIsClosedByItsCommandAloneAndOnce)
{
    auto year = last;
    year.state = model::FiscalYearState::Closed;
    EXPECT_EQ(code(0, [&](Write& write) { return write.save(year); }), "field_by_command");
    ASSERT_EQ(close(0, last), "done");
    const auto waiting = storage::waitingChanges(anne());
    EXPECT_EQ(close(0, last), "done");
    EXPECT_EQ(storage::waitingChanges(anne()), waiting) << "the second closing changed nothing";
    EXPECT_EQ(close(1, last), "done");
    EXPECT_EQ(office.exchange(0).rejected, 0);
    EXPECT_EQ(office.exchange(1).rejected, 0);
    office.settle();
    office.expectConverged();
    EXPECT_EQ(bram().find(last.id)->state, model::FiscalYearState::Closed);
}

TEST_F(ClosedPeriods, AYearWithAnotherSpanMeanwhileIsNotClosed)
{
    auto longer = last;
    longer.endsOn = day("2026-03-31");
    ASSERT_EQ(code(0, [&](Write& write) { return write.save(longer); }), "done");
    ASSERT_EQ(close(1, last), "done");
    office.exchange(0);
    const auto report = office.exchange(1);
    ASSERT_EQ(report.refusals.size(), 1u);
    EXPECT_EQ(report.refusals[0].code, "stale_draft");
    office.settle();
    office.expectConverged();
    EXPECT_EQ(bram().find(last.id)->state, model::FiscalYearState::Open);
}

TEST_F(ClosedPeriods, WhatWasTypedOfflineInAYearThatWasClosedMeanwhileIsRefusedAndKept)
{
    ASSERT_EQ(close(0, last), "done");
    office.exchange(0);
    const auto fresh = anExpense("E4", "2025-06-01");
    insertAll(1, fresh);
    auto edited = early;
    edited.description = "typed offline";
    ASSERT_EQ(code(1, [&](Write& write) { return write.save(edited); }), "done");
    ASSERT_EQ(code(1, [&](Write& write) { return write.remove(late.id); }), "done");
    auto moved = open;
    moved.date = day("2025-12-31");
    ASSERT_EQ(code(1, [&](Write& write) { return write.save(moved); }), "done");
    auto year = last;
    year.endsOn = day("2025-11-30");
    ASSERT_EQ(code(1, [&](Write& write) { return write.save(year); }), "done");
    EXPECT_EQ(office.exchange(1).rejected, 5);
    const auto kept = storage::refusals(bram());
    ASSERT_EQ(kept.size(), 5u);
    for (const auto& refusal : kept)
        EXPECT_EQ(refusal.code, "period_closed");
    EXPECT_EQ(kept[0].text, "The fiscal year from 2025-01-01 to 2025-12-31 is closed; post it in the open period.");
    office.settle();
    office.expectConverged();
    EXPECT_EQ(*bram().find(early.id), early);
    // Posted in the open period instead.
    storage::Corrections instead{{"date", std::string("2026-01-15")}};
    ASSERT_TRUE(storage::resubmit(bram(), "again", kept[0].change.dseq, instead).ok());
    EXPECT_EQ(office.exchange(1).rejected, 0);
    office.settle();
    office.expectConverged();
    EXPECT_EQ(anne().find(fresh.id)->date, day("2026-01-15"));
}

TEST_F(ClosedPeriods, AChangeThatIsSoAlreadyIsNoChange)
{
    auto edited = early;
    edited.description = "the same words";
    ASSERT_EQ(code(0, [&](Write& write) { return write.save(edited); }), "done");
    ASSERT_EQ(close(0, last), "done");
    ASSERT_EQ(code(1, [&](Write& write) { return write.save(edited); }), "done");
    office.exchange(0);
    EXPECT_EQ(office.exchange(1).rejected, 0);
    office.settle();
    office.expectConverged();
}

TEST_F(ClosedPeriods, ClosingIsUndoneUntilItWasSentAndNeverAfterwards)
{
    auto edited = early;
    edited.description = "before the closing";
    ASSERT_EQ(code(0, [&](Write& write) { return write.save(edited); }), "done");
    ASSERT_EQ(close(0, last), "done");
    const auto acts = anne().undoList(2);
    const auto refused = anne().undo(acts[1].number);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "period_closed");
    ASSERT_TRUE(anne().undo(acts[0].number).ok());
    EXPECT_EQ(anne().find(last.id)->state, model::FiscalYearState::Open);
    EXPECT_EQ(code(0, [&](Write& write) { return write.remove(late.id); }), "done");
    ASSERT_EQ(close(0, last), "done");
    office.exchange(0);
    const auto again = anne().undo(anne().undoList(1).at(0).number);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, "period_closed");
    office.settle();
    office.expectConverged();
}

TEST_F(ClosedPeriods, AYearOfAnotherBuildingClosesNothingHere)
{
    auto other = aBuilding(anne(), "Les Ormes");
    other.enterpriseNumber = "0403019261";
    auto theirs = aYear("2025-01-01", "2025-12-31");
    theirs.building = other.id;
    insertAll(0, other, theirs);
    ASSERT_EQ(close(0, theirs), "done");
    auto edited = early;
    edited.description = "still open";
    EXPECT_EQ(code(0, [&](Write& write) { return write.save(edited); }), "done");
    EXPECT_EQ(office.exchange(0).rejected, 0);
}

TEST_F(ClosedPeriods, ARestoredServerGetsTheExpensesBeforeTheClosing)
{
    const auto backup = office.server.backUp();
    const auto theirs = anExpense("E4", "2025-06-01");
    insertAll(1, theirs);
    office.settle();
    const auto older = aYear("2024-01-01", "2024-12-31");
    const auto oldest = anExpense("E5", "2024-03-01");
    insertAll(1, older, oldest);
    office.settle();
    ASSERT_EQ(close(0, last), "done");
    ASSERT_EQ(close(0, older), "done");
    office.settle();
    office.server.restore(*backup);
    // The laptop that closed the years comes first, with everything it holds of others.
    EXPECT_EQ(office.exchange(0).rejected, 0);
    EXPECT_EQ(office.exchange(1).rejected, 0);
    office.settle();
    office.expectConverged();
    for (const auto& year : {last, older})
        EXPECT_EQ(bram().find(year.id)->state, model::FiscalYearState::Closed);
    for (const auto& expense : {early, late, theirs, oldest})
        EXPECT_EQ(*bram().find(expense.id), expense);
}

TEST_F(ClosedPeriods, ARestoredServerGetsAClosedYearFromALaptopThatDidNotCloseIt)
{
    const auto backup = office.server.backUp();
    const auto older = aYear("2024-01-01", "2024-12-31");
    const auto oldest = anExpense("E5", "2024-03-01");
    insertAll(1, older, oldest);
    office.settle();
    ASSERT_EQ(close(1, older), "done");
    office.settle();
    office.server.restore(*backup);
    // Neither made it nor closed it.
    EXPECT_EQ(office.exchange(2).rejected, 0);
    office.settle();
    office.expectConverged();
    EXPECT_EQ(anne().find(older.id)->state, model::FiscalYearState::Closed);
    EXPECT_EQ(*anne().find(oldest.id), oldest);
}

TEST(ClosedPeriodRights, WhoMayOnlyReadClosesNothing)
{
    Office office(1, rules::Role::Reader);
    const auto building = aBuilding(*office.replicas[0]);
    model::FiscalYear year;
    year.id.uuid = office.replicas[0]->newId();
    year.organisation = building.organisation;
    year.building = building.id;
    year.startsOn = day("2025-01-01");
    year.endsOn = day("2025-12-31");
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(building); }).ok());
    ASSERT_TRUE(office.change(0, [&](Write& write) { return write.insert(year); }).ok());
    office.settle();
    const auto command = sync::closePeriod(schema::toRow(year));
    ASSERT_TRUE(office.change(2, [&](Write& write) { return write.command(command); }).ok());
    const auto report = office.exchange(2);
    ASSERT_EQ(report.refusals.size(), 1u);
    EXPECT_EQ(report.refusals[0].code, "forbidden");
    office.settle();
    EXPECT_EQ(office.replicas[2]->find(year.id)->state, model::FiscalYearState::Open);
}

} // namespace mitoyen::tests
