// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/office.h"

#include <gtest/gtest.h>

namespace mitoyen::cli::test {
namespace {

TEST(ClosePeriod, ClosesAYearAndSaysWhatIsInIt)
{
    const Office office;
    office.takeOver("residence-les-tilleuls");
    const auto wrong = office.run({"close-period", "--building", tilleuls, "--ends", "2001-12-31"});
    EXPECT_EQ(wrong.exit, 1);
    EXPECT_EQ(wrong.errorCode(), "fiscal_year_unknown");
    const auto text = wrong.json().at("error").at("message").get<std::string>();
    const auto ends = text.substr(text.size() - 11, 10);
    const auto closed = office.ask({"close-period", "--building", tilleuls, "--ends", ends});
    EXPECT_EQ(closed.at("state"), "closed");
    EXPECT_EQ(closed.at("ends_on"), ends);
    EXPECT_EQ(closed.at("was_closed"), false);
    EXPECT_GT(closed.at("expenses"), 0);
    EXPECT_EQ(office.ask({"close-period", "--building", tilleuls, "--ends", ends}).at("was_closed"), true);
    const auto from = closed.at("starts_on").get<std::string>();
    int refused = 0;
    for (const auto& expense : office.ask({"list", "expenses", "--building", tilleuls})) {
        const auto date = expense.at("date").get<std::string>();
        const auto set = office.run({"set", "expense", expense.at("id"), "description", "changed"});
        const bool inside = from <= date && date <= ends;
        EXPECT_EQ(set.exit, inside ? 1 : 0) << date;
        refused += set.exit != 0 && set.errorCode() == "period_closed" ? 1 : 0;
    }
    EXPECT_EQ(refused, closed.at("expenses"));
}

TEST(ClosePeriod, WantsADate)
{
    const Office office;
    EXPECT_EQ(office.run({"close-period", "--building", "B", "--ends", "the end"}).exit, 2);
    EXPECT_EQ(office.run({"close-period", "--building", "B"}).exit, 2);
}

} // namespace
} // namespace mitoyen::cli::test
