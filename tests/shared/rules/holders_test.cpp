// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/holders.h"

#include <gtest/gtest.h>

#include <vector>

namespace mitoyen::rules {

namespace {

core::Uuid person(std::uint8_t number)
{
    core::Uuid id;
    id.bytes[15] = number;
    return id;
}

std::string codeOf(const std::vector<HolderMember>& members)
{
    const auto checked = checkHolder(members);
    return checked ? "accepted" : checked.error().code;
}

TEST(Holder, MayBeOneFullOwner)
{
    EXPECT_EQ(codeOf({{person(1), Right::Full, {1, 1}}}), "accepted");
    EXPECT_EQ(codeOf({{person(1), Right::Full, {1, 2}}}), "parts_do_not_add_up");
}

TEST(Holder, MayBeUndividedOwnersWhosePartsAddUp)
{
    EXPECT_EQ(codeOf({{person(1), Right::Undivided, {1, 2}}, {person(2), Right::Undivided, {1, 2}}}), "accepted");
    EXPECT_EQ(codeOf({{person(1), Right::Undivided, {1, 2}},
                      {person(2), Right::Undivided, {1, 3}},
                      {person(3), Right::Undivided, {1, 6}}}),
              "accepted");
    EXPECT_EQ(codeOf({{person(1), Right::Undivided, {1, 2}}, {person(2), Right::Undivided, {1, 3}}}),
              "parts_do_not_add_up");
    EXPECT_EQ(codeOf({{person(1), Right::Undivided, {2, 3}}, {person(2), Right::Undivided, {2, 3}}}),
              "parts_do_not_add_up");
}

TEST(Holder, MayBeUsufructuariesAndBareOwnersEachAddingUp)
{
    EXPECT_EQ(codeOf({{person(1), Right::Usufruct, {1, 1}}, {person(2), Right::BareOwnership, {1, 1}}}), "accepted");
    EXPECT_EQ(codeOf({{person(1), Right::Usufruct, {1, 1}},
                      {person(2), Right::BareOwnership, {1, 2}},
                      {person(3), Right::BareOwnership, {1, 2}}}),
              "accepted");
    EXPECT_EQ(codeOf({{person(1), Right::Usufruct, {1, 1}}, {person(2), Right::BareOwnership, {1, 2}}}),
              "parts_do_not_add_up");
    EXPECT_EQ(codeOf({{person(1), Right::Usufruct, {1, 2}}, {person(2), Right::BareOwnership, {1, 1}}}),
              "parts_do_not_add_up");
}

TEST(Holder, MayNameOnePersonOnBothSides)
{
    EXPECT_EQ(codeOf({{person(1), Right::Usufruct, {1, 1}},
                      {person(1), Right::BareOwnership, {1, 2}},
                      {person(2), Right::BareOwnership, {1, 2}}}),
              "accepted");
}

TEST(Holder, DoesNotMixRightsThatDoNotFit)
{
    EXPECT_EQ(codeOf({{person(1), Right::Full, {1, 1}}, {person(2), Right::Full, {1, 1}}}), "rights_do_not_fit");
    EXPECT_EQ(codeOf({{person(1), Right::Full, {1, 2}}, {person(2), Right::Undivided, {1, 2}}}), "rights_do_not_fit");
    EXPECT_EQ(codeOf({{person(1), Right::Undivided, {1, 1}},
                      {person(2), Right::Usufruct, {1, 1}},
                      {person(3), Right::BareOwnership, {1, 1}}}),
              "rights_do_not_fit");
    EXPECT_EQ(codeOf({{person(1), Right::Usufruct, {1, 1}}}), "rights_do_not_fit");
    EXPECT_EQ(codeOf({{person(1), Right::BareOwnership, {1, 1}}}), "rights_do_not_fit");
}

TEST(Holder, HasAMember)
{
    EXPECT_EQ(codeOf({}), "holder_without_members");
}

TEST(Holder, NamesThePartsThatDoNotAddUp)
{
    const std::vector<HolderMember> members{{person(1), Right::Undivided, {1, 2}},
                                            {person(2), Right::Undivided, {1, 3}}};
    EXPECT_NE(checkHolder(members).error().text.find("1/2 + 1/3"), std::string::npos);
}

TEST(Representative, IsTheUsufructuaryElseTheFirstNamed)
{
    EXPECT_EQ(defaultRepresentative(std::vector<HolderMember>{{person(1), Right::Full, {1, 1}}}), 0U);
    EXPECT_EQ(defaultRepresentative(std::vector<HolderMember>{{person(1), Right::Undivided, {1, 2}},
                                                              {person(2), Right::Undivided, {1, 2}}}),
              0U);
    EXPECT_EQ(defaultRepresentative(std::vector<HolderMember>{{person(1), Right::BareOwnership, {1, 1}},
                                                              {person(2), Right::Usufruct, {1, 2}},
                                                              {person(3), Right::Usufruct, {1, 2}}}),
              1U);
}

TEST(Right, HasAWordThatIsReadBack)
{
    for (const auto right : {Right::Full, Right::Undivided, Right::Usufruct, Right::BareOwnership})
        EXPECT_EQ(rightFromWord(word(right)), right);
    EXPECT_EQ(word(Right::BareOwnership), "bare");
    EXPECT_EQ(rightFromWord("half"), std::nullopt);
    EXPECT_EQ(rightFromWord(""), std::nullopt);
}

} // namespace

} // namespace mitoyen::rules
