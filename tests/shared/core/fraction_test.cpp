// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/fraction.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>
#include <vector>

namespace mitoyen::core {

namespace {

TEST(Fraction, IsReadAsDeedsWriteIt)
{
    EXPECT_EQ(parseFraction("1/2").value(), (Fraction{1, 2}));
    EXPECT_EQ(parseFraction(" 1 / 3 ").value(), (Fraction{1, 3}));
    EXPECT_EQ(parseFraction("1").value(), (Fraction{1, 1}));
    EXPECT_EQ(parseFraction("50 %").value(), (Fraction{1, 2}));
    EXPECT_EQ(parseFraction("100%").value(), (Fraction{1, 1}));
    EXPECT_EQ(toText(parseFraction("2/4").value()), "2/4");
}

TEST(Fraction, RefusesWhatIsNoPartOfAWhole)
{
    for (const auto* text :
         {"",     "/",    "1/",   "/2",   "1/0",   "0/0",     "3/2", "2",   "150 %",     "%",
          "-1/2", "1/-2", "-0/1", "+1/2", "1/2/3", "un demi", "0.5", "0,5", "1/1000001", "99999999999999999999/1"}) {
        const auto fraction = parseFraction(text);
        ASSERT_FALSE(fraction.ok()) << text;
        EXPECT_EQ(fraction.error().code, "fraction_not_a_fraction") << text;
    }
}

TEST(Fractions, AddUpToOneExactly)
{
    EXPECT_TRUE(addUpToOne(std::vector<Fraction>{{1, 1}}));
    EXPECT_TRUE(addUpToOne(std::vector<Fraction>{{1, 2}, {1, 3}, {1, 6}}));
    EXPECT_TRUE(addUpToOne(std::vector<Fraction>{{0, 1}, {1, 1}}));
    EXPECT_FALSE(addUpToOne(std::vector<Fraction>{{1, 3}, {1, 3}, {333'333, 1'000'000}}));
    EXPECT_FALSE(addUpToOne(std::vector<Fraction>{{1, 2}}));
    EXPECT_FALSE(addUpToOne(std::vector<Fraction>{{1, 2}, {2, 3}}));
    EXPECT_FALSE(addUpToOne(std::vector<Fraction>{}));
}

TEST(Fractions, NeverAddUpWhenOneOfThemIsDamaged)
{
    EXPECT_FALSE(addUpToOne(std::vector<Fraction>{{0, 0}}));
    EXPECT_FALSE(addUpToOne(std::vector<Fraction>{{1, 0}}));
    EXPECT_FALSE(addUpToOne(std::vector<Fraction>{{-1, 2}, {3, 2}}));
}

TEST(Fractions, WithManyLargeDenominatorsDoNotOverflow)
{
    std::vector<Fraction> parts;
    for (const std::int64_t prime : {999'983, 999'979, 999'961, 999'959, 999'953, 999'931, 999'917, 999'907})
        parts.push_back({1, prime});
    EXPECT_FALSE(addUpToOne(parts));
}

RC_GTEST_PROP(FractionProperties, PartsOfOneDenominatorAddUpWhenTheirNumeratorsDo, ())
{
    const auto numerators =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 1000)));
    const auto sum = std::accumulate(numerators.begin(), numerators.end(), std::int64_t{0});
    RC_PRE(sum > 0);
    std::vector<Fraction> parts;
    for (const auto numerator : numerators)
        parts.push_back({numerator, sum});
    RC_ASSERT(addUpToOne(parts));
    parts.front().numerator += 1;
    RC_ASSERT(!addUpToOne(parts));
}

} // namespace

} // namespace mitoyen::core
