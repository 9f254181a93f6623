// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/check_digits.h"
#include "banking/notation.h"

#include "core/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::banking {

namespace {

TEST(Modulo97, ReadsLettersAsTwoDigits)
{
    EXPECT_EQ(modulo97(""), 0);
    EXPECT_EQ(modulo97("97"), 0);
    EXPECT_EQ(modulo97("A"), 10);
    EXPECT_EQ(modulo97("Z"), 35);
    EXPECT_EQ(modulo97("539007547034BE68"), 1);
}

TEST(InQuotes, CutsLongInputBetweenCharacters)
{
    EXPECT_EQ(inQuotes("BE68"), "\"BE68\"");
    std::string accents = "x";
    for (int i = 0; i < 100; ++i)
        accents += "é";
    const auto text = inQuotes(accents);
    EXPECT_TRUE(core::isUtf8(text));
    EXPECT_TRUE(text.ends_with("…\""));
    EXPECT_LE(text.size(), 90U);
}

TEST(Compact, TakesBlanksAndSeparatorsAndMakesCapitals)
{
    EXPECT_EQ(compact(" be68-5390\u00a00754.7034", ".-"), "BE68539007547034");
    EXPECT_EQ(compact("a/b"), "A/B");
}

RC_GTEST_PROP(Modulo97Properties, AgreesWithTheMachineOnNumbersItCanHold, ())
{
    const auto number = *rc::gen::inRange<std::int64_t>(0, std::numeric_limits<std::int64_t>::max());
    RC_ASSERT(modulo97(std::to_string(number)) == number % 97);
}

} // namespace

} // namespace mitoyen::banking
