// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/statement_report.h"

#include "operations/statement_fact.h"
#include "operations/statement_texts.h"

#include <gtest/gtest.h>

namespace mitoyen::operations {
namespace {

using documents::OddCent;

core::Date day(int month, int number)
{
    return core::makeDate(2026, month, number).value();
}

/// One unit sold on the first of July, one invoice of 100.00 + 21.00 by shares of 1/3.
ChargeSources soldUnit()
{
    ChargeSources sources;
    sources.organisation.name = "Cabinet Meuse";
    sources.building.name = "Les Tilleuls";
    sources.building.street = "rue Haute 1";
    sources.building.postalCode = "4000";
    sources.building.town = "Liège";
    sources.building.enterpriseNumber = "0209523067";
    sources.account.emplace().iban = "BE85097715482306";
    for (std::uint8_t i = 1; i <= 3; ++i) {
        model::Unit unit;
        unit.id.uuid.bytes[15] = i;
        unit.label = "A00" + std::to_string(i);
        sources.units.push_back(unit);
    }
    model::AllocationKey key;
    key.id.uuid.bytes[14] = 1;
    key.name = "General";
    key.general = true;
    key.total = 3;
    for (const auto& unit : sources.units)
        key.shares.push_back({unit.id, 1});
    sources.keys.push_back(key);
    model::Account account;
    account.id.uuid.bytes[13] = 1;
    account.number = "61050";
    sources.accounts.emplace(account.id.uuid, account);
    model::Expense expense;
    expense.id.uuid.bytes[12] = 1;
    expense.date = day(3, 1);
    expense.invoiceNumber = "F1";
    expense.account = account.id;
    expense.allocationKey = key.id;
    expense.vatLines = {{2100, {10'000}, {2'100}}};
    expense.total = {12'100};
    sources.suppliers.emplace(expense.supplier.uuid, "Entretien Clair SRL");
    sources.expenses.push_back(expense);
    return sources;
}

void addHolder(ChargeSources& sources, std::uint8_t number, const std::string& surname, model::Language language)
{
    model::Person person;
    person.id.uuid.bytes[11] = number;
    person.surname = surname;
    person.language = language;
    person.street = "rue Basse 2";
    person.town = "Lille";
    person.country = number == 2 ? "FR" : "BE";
    model::Holder holder;
    holder.id.uuid.bytes[10] = number;
    holder.representative = person.id;
    holder.members = {{person.id, model::RightKind::Full, {1, 1}}};
    sources.persons.emplace(person.id.uuid, person);
    sources.holders.emplace(holder.id.uuid, holder);
}

std::vector<model::Statement> statementsOf(ChargeSources& sources)
{
    addHolder(sources, 1, "Ancien", model::Language::Fr);
    addHolder(sources, 2, "Nouveau", model::Language::De);
    core::Uuid former;
    former.bytes[10] = 1;
    core::Uuid present;
    present.bytes[10] = 2;
    auto& input = sources.input;
    input.period = {day(1, 1), day(12, 31)};
    input.keys.push_back({sources.keys[0].id.uuid, "General", {1, 1, 1}});
    for (const auto& unit : sources.units) {
        input.units.push_back({unit.id.uuid, unit.label});
        input.spans.push_back({unit.id.uuid, former, day(1, 1), std::nullopt});
    }
    input.spans.push_back({sources.units[0].id.uuid, present, day(7, 1), std::nullopt});
    const auto& expense = sources.expenses[0];
    input.expenses.push_back({expense.id.uuid,
                              expense.date,
                              "Entretien Clair SRL",
                              "F1",
                              "61050",
                              expense.allocationKey.uuid,
                              {{2100, {10'000}, {2'100}}}});
    const auto computed = rules::chargeStatements(input);
    EXPECT_TRUE(computed.ok());
    std::vector<model::Statement> statements;
    for (const auto& one : computed->statements)
        statements.push_back(*statementFact(sources, one, {day(12, 31), day(12, 31) + 30, std::nullopt}));
    return statements;
}

TEST(StatementReport, EveryReportAddsUpAndTogetherTheyAreTheExpense)
{
    auto sources = soldUnit();
    const auto statements = statementsOf(sources);
    ASSERT_EQ(statements.size(), 2);
    core::Money sum;
    for (const auto& statement : statements) {
        EXPECT_TRUE(schema::Schema<model::Statement>::check(statement).ok());
        core::Money lines;
        const auto report = reportOf(statement);
        for (const auto& unit : report.units)
            for (const auto& line : unit.lines)
                lines += line.share;
        EXPECT_EQ(lines, report.total);
        sum += report.total;
    }
    EXPECT_EQ(sum.cents, 12'100);
}

TEST(StatementReport, SaysWhyACentIsOdd)
{
    auto sources = soldUnit();
    const auto report = reportOf(statementsOf(sources)[0]);
    // 100.00 / 3: the first unit has the odd cent; its 33.34 are then divided by days.
    const auto& sold = report.units[0].lines[0];
    EXPECT_EQ(sold.days, 181);
    EXPECT_EQ(sold.daysOf, 365);
    ASSERT_FALSE(sold.oddCents.empty());
    EXPECT_EQ(sold.oddCents[0].dividedBy, OddCent::DividedBy::Shares);
    EXPECT_FALSE(sold.oddCents[0].floor.has_value()) << "a division by days came after it";
    EXPECT_EQ(sold.oddCents[0].remainder, 1);
    EXPECT_EQ(sold.oddCents[0].of, 3);
    // 33.34 × 181 / 365 = 16.533: cut to 16.53; the remainder of the buyer was larger.
    EXPECT_EQ(sold.vatParts[0].net.cents, 1653);
    const auto& kept = report.units[1].lines[0];
    EXPECT_EQ(kept.vatParts[0].net.cents, 3333);
    EXPECT_TRUE(kept.oddCents.empty());
}

TEST(StatementReport, ReadsOnlyTheFact)
{
    auto sources = soldUnit();
    auto statement = statementsOf(sources)[1];
    statement.number = "2026-D00-000002";
    const auto report = reportOf(statement, {std::nullopt, day(12, 31), model::Language::Fr});
    EXPECT_EQ(report.language, model::Language::De);
    EXPECT_EQ(report.associationName, "Association des copropriétaires Les Tilleuls");
    EXPECT_EQ(report.buildingAddress, (std::vector<std::string>{"rue Haute 1", "4000 Liège"}));
    EXPECT_EQ(report.enterpriseNumber, "0209.523.067");
    EXPECT_EQ(report.syndic, std::vector<std::string>{"Cabinet Meuse"});
    EXPECT_EQ(report.addresseeName, "Nouveau");
    EXPECT_EQ(report.addresseeCountry, "France");
    EXPECT_EQ(report.members.at(0).name, "Nouveau");
    EXPECT_EQ(report.units.at(0).sharesTotal, 3);
    EXPECT_EQ(report.copyDate, day(12, 31));
    const auto& label = report.units.at(0).lines.at(0).accountLabel;
    EXPECT_EQ(label, chartLabel("61050", model::Language::De));
    EXPECT_EQ(reportOf(statement, {model::Language::Nl, std::nullopt, model::Language::Fr})
                  .units.at(0)
                  .lines.at(0)
                  .accountLabel,
              chartLabel("61050", model::Language::Nl));
}

TEST(StatementFact, WithoutABankAccountNothingCanBeAsked)
{
    auto sources = soldUnit();
    addHolder(sources, 1, "Ancien", model::Language::Fr);
    sources.account.reset();
    rules::ChargeStatement computed;
    computed.holder.bytes[10] = 1;
    computed.total = {1};
    const StatementTerms terms{day(1, 1), day(2, 1), std::nullopt};
    EXPECT_EQ(statementFact(sources, computed, terms).error().code, "no_bank_account");
    computed.total = {};
    EXPECT_TRUE(statementFact(sources, computed, terms).ok()) << "nothing due needs no account";
}

TEST(StatementFact, TheNameOfTheAssociationIsInItsOwnLanguage)
{
    model::Building building;
    building.name = "Zeedijk";
    building.language = model::Language::Nl;
    EXPECT_EQ(associationName(building), "Vereniging van mede-eigenaars Zeedijk");
    building.name = "VME Zeedijk";
    EXPECT_EQ(associationName(building), "VME Zeedijk");
}

} // namespace
} // namespace mitoyen::operations
