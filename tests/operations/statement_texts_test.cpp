// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/statement_texts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::operations {
namespace {

TEST(StatementTexts, BlocksAreReadBackAsTheyWereWritten)
{
    const TextBlocks blocks{{"Association X", "rue Haute 1"}, {}, {"Syndic"}};
    EXPECT_EQ(toText(blocks), "Association X\nrue Haute 1\n\n\nSyndic\n");
    EXPECT_EQ(readBlocks(toText(blocks)), blocks);
}

TEST(StatementTexts, ALineEndInANameBeginsNoOtherLine)
{
    EXPECT_EQ(toText(TextBlocks{{"Anne\r\n\nDupont", ""}}), "Anne   Dupont\n");
}

TEST(StatementTexts, ANameMayHoldTheSeparator)
{
    const std::vector<MemberText> members{{"Dupont; Fils; SRL", model::RightKind::Undivided, {1, 3}},
                                          {"", model::RightKind::Bare, {1, 1}}};
    EXPECT_EQ(readMembers(toText(members)), members);
}

RC_GTEST_PROP(StatementTexts, MembersAreReadBack, ())
{
    std::vector<MemberText> members;
    const auto count = *rc::gen::inRange(0, 5);
    for (int i = 0; i < count; ++i) {
        auto name = *rc::gen::container<std::string>(rc::gen::inRange<char>(' ', '~'));
        const auto denominator = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
        members.push_back({std::move(name),
                           *rc::gen::element(model::RightKind::Full, model::RightKind::Usufruct),
                           {*rc::gen::inRange<std::int64_t>(0, denominator), denominator}});
    }
    RC_ASSERT(readMembers(toText(members)) == members);
}

RC_GTEST_PROP(StatementTexts, AnyBytesAreReadWithoutHarm, (const std::string& text))
{
    for (const auto& member : readMembers(text))
        RC_ASSERT(member.name.size() <= text.size());
    RC_ASSERT(!readBlocks(text).empty());
}

TEST(StatementTexts, AnAccountOutsideTheChartHasTheLabelOfItsHeading)
{
    EXPECT_EQ(chartLabel("6101199", model::Language::De), chartLabel("61011", model::Language::De));
    EXPECT_NE(chartLabel("61011", model::Language::De), chartLabel("61011", model::Language::Fr));
    EXPECT_EQ(chartLabel("999", model::Language::Fr), "");
}

} // namespace
} // namespace mitoyen::operations
