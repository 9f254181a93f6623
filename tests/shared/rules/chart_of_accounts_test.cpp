// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/chart_of_accounts.h"

#include "core/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::rules {

namespace {

TEST(ChartOfAccounts, FindsAnAccountByItsExactNumber)
{
    for (const auto& account : chartOfAccounts())
        EXPECT_EQ(findAccount(account.number), &account) << account.number;
    EXPECT_EQ(findAccount(""), nullptr);
    EXPECT_EQ(findAccount("610"), longestHeading("610"));
    EXPECT_EQ(findAccount("61018"), nullptr);
    EXPECT_EQ(findAccount("9"), nullptr);
}

TEST(ChartOfAccounts, HasEveryAccountOfTheSamplesAndTheFunds)
{
    for (const auto* number :
         {"61011", "61031", "61050", "61101", "61210", "61300", "61400", "100", "160",    "4100",  "4101",
          "440",   "499",   "4996",  "550",   "551",   "643",   "693",   "701", "612430", "610449"})
        EXPECT_NE(findAccount(number), nullptr) << number;
}

TEST(ChartOfAccounts, HasFourLabelsOfWellFormedTextForEveryAccount)
{
    for (const auto& account : chartOfAccounts()) {
        for (const auto label : {account.labels.fr, account.labels.nl, account.labels.de, account.labels.en}) {
            EXPECT_FALSE(label.empty()) << account.number;
            EXPECT_TRUE(core::isUtf8(label)) << account.number;
            EXPECT_EQ(core::trim(label), label) << account.number;
        }
    }
}

TEST(ChartOfAccounts, HasAHeadingAboveEveryAccountBelowAClass)
{
    for (const auto& account : chartOfAccounts()) {
        EXPECT_EQ(account.number.find_first_not_of("0123456789"), std::string_view::npos);
        EXPECT_LE(account.number.size(), 8U);
        if (account.number.size() > 1) {
            EXPECT_NE(longestHeading(account.number.substr(0, account.number.size() - 1)), nullptr) << account.number;
        }
        if (account.number.size() == 5) {
            EXPECT_NE(findAccount(account.number.substr(0, 4)), nullptr) << account.number;
        }
    }
}

TEST(ChartOfAccounts, PutsAMissingNumberUnderItsLongestHeading)
{
    EXPECT_EQ(longestHeading("61018")->number, "6101");
    EXPECT_EQ(longestHeading("6101101")->number, "61011");
    EXPECT_EQ(longestHeading("6199")->number, "61");
    EXPECT_EQ(longestHeading("44000123")->number, "440");
    EXPECT_EQ(longestHeading("777")->number, "7");
    EXPECT_EQ(longestHeading("61011")->number, "61011");
    EXPECT_EQ(longestHeading("81011"), nullptr);
    EXPECT_EQ(longestHeading("0"), nullptr);
    EXPECT_EQ(longestHeading(""), nullptr);
    EXPECT_EQ(longestHeading("lift"), nullptr);
}

TEST(ChartOfAccounts, PutsTheHeadingBeforeTheItem)
{
    const auto labels = fullLabels(*findAccount("61011"));
    EXPECT_EQ(labels.fr, "Ascenseurs – Contrat d'entretien");
    EXPECT_EQ(labels.nl, "Liften – Onderhoudscontract");
    EXPECT_EQ(labels.de, "Aufzüge – Wartungsvertrag");
    EXPECT_EQ(labels.en, "Lifts – Maintenance contract");
}

TEST(ChartOfAccounts, DoesNotRepeatAHeadingThatSaysTheSame)
{
    EXPECT_EQ(fullLabels(*findAccount("65000")).fr, "Frais bancaires");
    EXPECT_EQ(fullLabels(*findAccount("6101")).fr, "Ascenseurs");
    EXPECT_EQ(fullLabels(*findAccount("610441")).fr, "Porte de garage – Contrat d'entretien");
}

TEST(ChartOfAccounts, TellsTheKindByTheClass)
{
    EXPECT_EQ(kindOf("160"), AccountKind::FundsAndLongTermDebts);
    EXPECT_EQ(kindOf("28"), AccountKind::FixedAssets);
    EXPECT_EQ(kindOf("3111"), AccountKind::Stock);
    EXPECT_EQ(kindOf("440"), AccountKind::ReceivablesAndDebts);
    EXPECT_EQ(kindOf("551"), AccountKind::TermDepositsAndCash);
    EXPECT_EQ(kindOf("61011"), AccountKind::Expense);
    EXPECT_EQ(kindOf("701"), AccountKind::Income);
    EXPECT_EQ(kindOf("8"), std::nullopt);
    EXPECT_EQ(kindOf("0"), std::nullopt);
    EXPECT_EQ(kindOf(""), std::nullopt);
}

TEST(ChartOfAccounts, TellsOrdinaryFromExtraordinaryExpenses)
{
    for (const auto* number : {"61101", "611", "66", "670", "6570", "6816"})
        EXPECT_TRUE(isExtraordinary(number)) << number;
    for (const auto* number : {"61011", "6100", "61300", "6200", "650", "6", "701", "1611"})
        EXPECT_FALSE(isExtraordinary(number)) << number;
}

TEST(ChartOfAccounts, ChargesTenantsWithRunningCostsOnly)
{
    EXPECT_EQ(findAccount("61011")->tenantPercent, 100);
    EXPECT_EQ(findAccount("61015")->tenantPercent, 0);
    EXPECT_EQ(findAccount("61101")->tenantPercent, 0);
    EXPECT_EQ(findAccount("61210")->tenantPercent, 100);
    EXPECT_EQ(findAccount("61300")->tenantPercent, 50);
    EXPECT_EQ(findAccount("61400")->tenantPercent, 0);
    EXPECT_EQ(findAccount("61402")->tenantPercent, 100);
    for (const auto& account : chartOfAccounts()) {
        EXPECT_TRUE(account.tenantPercent == 0 || account.tenantPercent == 50 || account.tenantPercent == 100);
        const bool mayBePassedOn = account.number.starts_with('6') && !isExtraordinary(account.number);
        EXPECT_TRUE(mayBePassedOn || account.tenantPercent == 0) << account.number;
    }
}

RC_GTEST_PROP(ChartOfAccountsProperties, TheLongestHeadingIsAnAccountThatBeginsTheNumber, ())
{
    const auto number = std::to_string(*rc::gen::inRange(0, 99'999'999));
    const auto* heading = longestHeading(number);
    const bool known = number[0] >= '1' && number[0] <= '7';
    RC_ASSERT((heading != nullptr) == known);
    if (heading == nullptr)
        return;
    RC_ASSERT(number.starts_with(heading->number));
    for (auto length = heading->number.size() + 1; length <= number.size(); ++length)
        RC_ASSERT(findAccount(number.substr(0, length)) == nullptr);
}

} // namespace

} // namespace mitoyen::rules
