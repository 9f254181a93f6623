// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/enterprise_number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::banking {

namespace {

std::string parsed(std::string_view text)
{
    const auto number = parseEnterpriseNumber(text);
    return number ? number->digits : number.error().code;
}

std::string vat(std::string_view text)
{
    const auto number = parseEnterpriseNumber(text);
    return number ? toVatNumber(*number) : number.error().code;
}

TEST(EnterpriseNumber, IsCheckedByItsLastTwoDigits)
{
    EXPECT_EQ(parsed("0403019261"), "0403019261");
    EXPECT_EQ(parsed("0428759497"), "0428759497");
    EXPECT_EQ(parsed("0202239951"), "0202239951");
    EXPECT_EQ(parsed("0431150351"), "enterprise_number_wrong_check");
}

TEST(EnterpriseNumber, HasCheck97AndNever00WhenDivisible)
{
    EXPECT_EQ(makeEnterpriseNumber("04030253").value().digits, "0403025397");
    EXPECT_EQ(makeEnterpriseNumber("10000000").value().digits, "1000000021");
    EXPECT_EQ(makeEnterpriseNumber("00000097").value().digits, "0000009797");
    EXPECT_EQ(parsed("0403025300"), "enterprise_number_wrong_check");
}

TEST(EnterpriseNumber, IsReadFromAVatNumber)
{
    EXPECT_EQ(vat("BE 428759497"), "BE0428759497");
    EXPECT_EQ(vat("BE0428.759.497"), "BE0428759497");
    EXPECT_EQ(vat("be(0)428.759.497"), "BE0428759497");
    EXPECT_EQ(vat("BE0428759498"), "enterprise_number_wrong_check");
}

TEST(EnterpriseNumber, IsWrittenWithPoints)
{
    EXPECT_EQ(toText(parseEnterpriseNumber("428759497").value()), "0428.759.497");
    EXPECT_EQ(parsed("0209.523.067"), "0209523067");
}

TEST(EnterpriseNumber, RefusesOtherNumbers)
{
    EXPECT_EQ(parsed("2123456789"), "enterprise_number_wrong_start");
    EXPECT_EQ(parsed("04287594"), "enterprise_number_wrong_length");
    EXPECT_EQ(parsed("04287594970"), "enterprise_number_wrong_length");
    EXPECT_EQ(parsed(""), "enterprise_number_not_digits");
    EXPECT_EQ(parsed("BE"), "enterprise_number_not_digits");
    EXPECT_EQ(parsed("NL0428759497"), "enterprise_number_not_digits");
    EXPECT_EQ(makeEnterpriseNumber("0403025").error().code, "enterprise_number_wrong_length");
    EXPECT_EQ(makeEnterpriseNumber("20000000").error().code, "enterprise_number_wrong_start");
    EXPECT_EQ(makeEnterpriseNumber("0403.025").error().code, "enterprise_number_not_digits");
}

RC_GTEST_PROP(EnterpriseNumberProperties, WhatIsMadeIsReadBackInEveryNotation, ())
{
    auto eight = std::to_string(*rc::gen::inRange(0, 20'000'000));
    eight.insert(0, 8 - eight.size(), '0');
    const auto number = makeEnterpriseNumber(eight).value();
    RC_ASSERT(parseEnterpriseNumber(number.digits).value() == number);
    RC_ASSERT(parseEnterpriseNumber(toText(number)).value() == number);
    RC_ASSERT(parseEnterpriseNumber(toVatNumber(number)).value() == number);
}

RC_GTEST_PROP(EnterpriseNumberProperties, AnyBytesAreReadOrRefused, (const std::string& bytes))
{
    const auto number = parseEnterpriseNumber(bytes);
    RC_ASSERT(number.ok() || number.error().code.starts_with("enterprise_number_"));
}

} // namespace

} // namespace mitoyen::banking
