// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/iban.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::banking {

namespace {

std::string parsed(std::string_view text)
{
    const auto iban = parseIban(text);
    return iban ? iban->text : iban.error().code;
}

std::string fromNumber(std::string_view number)
{
    const auto iban = ibanFromBelgianNumber(number);
    return iban ? iban->text : iban.error().code;
}

TEST(Iban, IsMadeFromABelgianAccountNumber)
{
    EXPECT_EQ(fromNumber("5390075470"), "BE68539007547034");
    EXPECT_EQ(fromNumber("539-0075470-34"), "BE68539007547034");
    EXPECT_EQ(fromNumber("1197465"), "BE54000119746597");
    EXPECT_EQ(fromNumber("3631234567"), "BE56363123456788");
    EXPECT_EQ(fromNumber("7350000001"), "BE78735000000186");
}

TEST(Iban, IsNotMadeFromAnythingElse)
{
    EXPECT_EQ(fromNumber("539-0075470-35"), "account_number_wrong_check");
    EXPECT_EQ(fromNumber("53900754703"), "account_number_wrong_length");
    EXPECT_EQ(fromNumber("5390075470341"), "account_number_wrong_length");
    EXPECT_EQ(fromNumber(""), "account_number_not_digits");
    EXPECT_EQ(fromNumber("BE68"), "account_number_not_digits");
}

TEST(Iban, IsReadInAnyUsualNotation)
{
    EXPECT_EQ(parsed("be68 5390 0754 7034"), "BE68539007547034");
    EXPECT_EQ(parsed("BE68-5390-0754-7034"), "BE68539007547034");
    EXPECT_EQ(parsed("BE68.5390.0754.7034"), "BE68539007547034");
    EXPECT_EQ(parsed("NL91ABNA0417164300"), "NL91ABNA0417164300");
    EXPECT_EQ(parsed("FR14 2004 1010 0505 0001 3M02 606"), "FR1420041010050500013M02606");
    EXPECT_EQ(parsed("DE89370400440532013000"), "DE89370400440532013000");
    EXPECT_EQ(parsed("LU28 0019 4006 4475 0000"), "LU280019400644750000");
    EXPECT_EQ(normaliseIban(" be68 xx"), "BE68XX");
}

TEST(Iban, WithWrongCheckDigitsIsRefused)
{
    EXPECT_EQ(parsed("BE68539007547035"), "iban_wrong_check");
    EXPECT_EQ(parsed("BE67539007547034"), "iban_wrong_check");
    EXPECT_EQ(parsed("NL91ABNA0417164301"), "iban_wrong_check");
}

TEST(Iban, WithCheckDigitsThatAreNeverIssuedIsRefused)
{
    // 97 and 00 leave the same remainder; only 02 to 98 are issued.
    const auto iban = parseIban("BE97733640075849");
    ASSERT_TRUE(iban.ok());
    EXPECT_EQ(parsed("BE00733640075849"), "iban_wrong_check");
}

TEST(Iban, OfTheWrongLengthForItsCountryIsRefused)
{
    EXPECT_EQ(parsed("BE6853900754703"), "iban_wrong_length");
    EXPECT_EQ(parsed("BE685390075470344"), "iban_wrong_length");
    EXPECT_EQ(parsed("NL91ABNA041716430"), "iban_wrong_length");
    EXPECT_EQ(parsed("XX12"), "iban_wrong_length");
    EXPECT_EQ(parsed("XX12" + std::string(31, '0')), "iban_wrong_length");
}

TEST(Iban, OfACountryOutsideTheSepaAreaIsCheckedByItsDigitsAlone)
{
    EXPECT_EQ(parsed("TR330006100519786457841326"), "TR330006100519786457841326");
    EXPECT_EQ(parsed("TR330006100519786457841327"), "iban_wrong_check");
}

TEST(Iban, RefusesStrangeCharacters)
{
    for (const auto* text :
         {"", "B", "BE", "6BE8539007547034", "BEXX539007547034", "BE68/5390/0754/7034", "BE68é39007547034", "compte"})
        EXPECT_EQ(parsed(text), "iban_wrong_characters") << text;
}

TEST(Iban, OfABelgianAccountHasASecondCheck)
{
    const auto wrong = parseIban("BE16539007547000");
    ASSERT_TRUE(wrong.ok());
    EXPECT_EQ(checkNationalNumber(*wrong).error().code, "iban_wrong_national_check");
    EXPECT_TRUE(checkNationalNumber(parseIban("BE68539007547034").value()).ok());
    EXPECT_TRUE(checkNationalNumber(parseIban("BE54000119746597").value()).ok());
    EXPECT_TRUE(checkNationalNumber(parseIban("NL91ABNA0417164300").value()).ok());
}

TEST(Iban, StandsOnPaperInGroupsOfFour)
{
    EXPECT_EQ(toPaper(parseIban("BE68539007547034").value()), "BE68 5390 0754 7034");
    EXPECT_EQ(toPaper(parseIban("NL91ABNA0417164300").value()), "NL91 ABNA 0417 1643 00");
    EXPECT_EQ(parseIban("NL91ABNA0417164300").value().country(), "NL");
}

RC_GTEST_PROP(IbanProperties, MadeFromAnyNumberPassesBothChecksAndOneWrongDigitIsNoticed, ())
{
    const auto number = std::to_string(*rc::gen::inRange<std::int64_t>(0, 10'000'000'000));
    const auto iban = ibanFromBelgianNumber(number).value();
    RC_ASSERT(parseIban(toPaper(iban)).value() == iban);
    RC_ASSERT(checkNationalNumber(iban).ok());
    RC_ASSERT(ibanFromBelgianNumber(iban.text.substr(4)).value() == iban);

    auto damaged = iban.text;
    auto& digit = damaged[*rc::gen::inRange<std::size_t>(2, 16)];
    digit = static_cast<char>('0' + (digit - '0' + *rc::gen::inRange(1, 10)) % 10);
    RC_ASSERT(!parseIban(damaged).ok());
}

RC_GTEST_PROP(IbanProperties, AnyBytesAreReadOrRefused, (const std::string& bytes))
{
    const auto iban = parseIban(bytes);
    RC_ASSERT(iban.ok() || iban.error().code.starts_with("iban_"));
}

} // namespace

} // namespace mitoyen::banking
