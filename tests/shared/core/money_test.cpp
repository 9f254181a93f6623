// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/money.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <limits>

namespace mitoyen::core {

namespace {

std::string codeOf(std::string_view text)
{
    const auto money = parseMoney(text);
    return money ? "read as " + toPlain(*money) : money.error().code;
}

struct Notation {
    const char* text;
    std::int64_t cents;
};

TEST(Money, IsReadInEveryNotationOfTheRegion)
{
    const std::array notations{
        Notation{"1234,5", 123450},
        Notation{"1.234,56", 123456},
        Notation{"1 234,56", 123456},
        Notation{"1,234.56", 123456},
        Notation{"-12", -1200},
        Notation{"12.50", 1250},
        Notation{"0,01", 1},
        Notation{",50", 50},
        Notation{"5,", 500},
        Notation{"+7,00", 700},
        Notation{"1.234.567", 123456700},
        Notation{"1.234.567,8", 123456780},
        Notation{"1,234,567.80", 123456780},
        Notation{"  12,00 ", 1200},
        Notation{"1\u00a0234,56", 123456},
        Notation{"1\u202f234,56", 123456},
        Notation{"\u22125,25", -525},
        Notation{"- 5,25", -525},
        Notation{"0", 0},
        Notation{"-0,00", 0},
        Notation{"1234,500", 123450},
        Notation{"0007", 700},
        Notation{"8060,35", 806035},
    };
    for (const auto& [text, cents] : notations) {
        const auto money = parseMoney(text);
        ASSERT_TRUE(money.ok()) << text;
        EXPECT_EQ(money->cents, cents) << text;
    }
}

TEST(Money, RefusesWordsAndBrokenNumbers)
{
    for (const auto* text : {"",         " ",   "-",   ".",   ",",        ".,",  "douze", "12a",    "1,2,3", "1.23.456",
                             "12.34.56", "--5", "+-5", "-+5", "1.2345,6", "1e3", "0x10",  "12,50-", "\xff",  "1\u00b2"})
        EXPECT_EQ(codeOf(text), "amount_not_a_number") << text;
}

TEST(Money, RefusesThreeDigitsThatMayBeThousandsOrDecimals)
{
    for (const auto* text : {"1.234", "12,345", "123.456", "-1.234", "1,000"})
        EXPECT_EQ(codeOf(text), "amount_ambiguous") << text;
}

TEST(Money, RefusesFractionsOfACent)
{
    for (const auto* text : {"0,125", "1234.567", "1.234,567", "12,3456", "0.001"})
        EXPECT_EQ(codeOf(text), "amount_too_precise") << text;
}

TEST(Money, RefusesWhatIsBeyondItsLimit)
{
    EXPECT_EQ(parseMoney("10000000000,00").value().cents, Money::limit);
    EXPECT_EQ(codeOf("10000000000,01"), "amount_too_large");
    EXPECT_EQ(codeOf("99999999999999999999999999"), "amount_too_large");
    EXPECT_EQ(parseMoney("000000000000000000000000000012,00").value().cents, 1200);
}

TEST(Money, QuotesTheInputInItsError)
{
    EXPECT_NE(parseMoney("douze euros").error().text.find("\"douze euros\""), std::string::npos);
}

TEST(Money, IsWrittenPlainlyWithTwoDecimals)
{
    EXPECT_EQ(toPlain({0}), "0.00");
    EXPECT_EQ(toPlain({5}), "0.05");
    EXPECT_EQ(toPlain({-5}), "-0.05");
    EXPECT_EQ(toPlain({-123450}), "-1234.50");
    EXPECT_EQ(toPlain({std::numeric_limits<std::int64_t>::min()}), "-92233720368547758.08");
}

TEST(Money, AddsAndSubtracts)
{
    EXPECT_EQ(Money{150} + Money{-200}, Money{-50});
    EXPECT_EQ(Money{150} - Money{200}, Money{-50});
    EXPECT_EQ(-Money{150}, Money{-150});
    EXPECT_LT(Money{-1}, Money{});
}

TEST(MoneyDeathTest, StopsTheProgramWhenASumOverflows)
{
    Money most{std::numeric_limits<std::int64_t>::max()};
    EXPECT_DEATH(most += Money{1}, "money overflow");
    EXPECT_DEATH(most -= Money{-1}, "money overflow");
}

RC_GTEST_PROP(MoneyProperties, PlainNotationIsReadBack, ())
{
    const Money money{*rc::gen::inRange(-Money::limit, Money::limit + 1)};
    RC_ASSERT(parseMoney(toPlain(money)).value() == money);
}

RC_GTEST_PROP(MoneyProperties, BelgianNotationWithThousandsIsReadBack, ())
{
    const Money money{*rc::gen::inRange<std::int64_t>(-Money::limit, Money::limit + 1)};
    std::string text = toPlain(money);
    text[text.size() - 3] = ',';
    const std::size_t sign = money.cents < 0 ? 1 : 0;
    for (std::size_t at = text.size() - 3; at > sign + 3; at -= 3)
        text.insert(at - 3, ".");
    RC_ASSERT(parseMoney(text).value() == money);
}

RC_GTEST_PROP(MoneyProperties, AnyBytesGiveAnAmountWithinTheLimitOrAnError, (const std::string& bytes))
{
    const auto money = parseMoney(bytes);
    if (money)
        RC_ASSERT(money->cents >= -Money::limit && money->cents <= Money::limit);
    else
        RC_ASSERT(money.error().code.starts_with("amount_"));
}

} // namespace

} // namespace mitoyen::core
