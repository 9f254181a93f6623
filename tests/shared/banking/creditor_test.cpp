// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/creditor_identifier.h"
#include "banking/creditor_reference.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::banking {

namespace {

std::string identifierOf(std::string_view text)
{
    const auto identifier = parseCreditorIdentifier(text);
    return identifier ? identifier->text : identifier.error().code;
}

std::string referenceOf(std::string_view text)
{
    const auto reference = parseCreditorReference(text);
    return reference ? reference->text : reference.error().code;
}

TEST(CreditorIdentifier, IsMadeFromTheEnterpriseNumber)
{
    const EnterpriseNumber bank{"0456810810"};
    EXPECT_EQ(makeCreditorIdentifier(bank, "001").value().text, "BE120010456810810");
    EXPECT_EQ(makeCreditorIdentifier(EnterpriseNumber{"1000000120"}).value().text, "BE67ZZZ1000000120");
    EXPECT_EQ(makeCreditorIdentifier(bank, "a1z").value().text, "BE12A1Z0456810810");
}

TEST(CreditorIdentifier, TakesABusinessCodeOfThreeCharacters)
{
    for (const auto* code : {"", "12", "1234", "é1", "A-B"})
        EXPECT_EQ(makeCreditorIdentifier(EnterpriseNumber{"0456810810"}, code).error().code,
                  "creditor_identifier_wrong_business_code")
            << code;
}

TEST(CreditorIdentifier, LeavesItsBusinessCodeOutOfTheCheck)
{
    EXPECT_EQ(identifierOf("BE12 001 0456810810"), "BE120010456810810");
    EXPECT_EQ(identifierOf("be12zzz0456810810"), "BE12ZZZ0456810810");
    EXPECT_EQ(identifierOf("BE13ZZZ0456810810"), "creditor_identifier_wrong_check");
    EXPECT_EQ(identifierOf("BE12ZZZ0456810811"), "creditor_identifier_wrong_check");
}

TEST(CreditorIdentifier, OfAnotherCountryIsRead)
{
    EXPECT_EQ(identifierOf("DE98ZZZ09999999999"), "DE98ZZZ09999999999");
}

TEST(CreditorIdentifier, RefusesWhatHasAnotherShape)
{
    EXPECT_EQ(identifierOf(""), "creditor_identifier_wrong_length");
    EXPECT_EQ(identifierOf("BE12ZZZ"), "creditor_identifier_wrong_length");
    EXPECT_EQ(identifierOf("BE12ZZZ" + std::string(29, '1')), "creditor_identifier_wrong_length");
    EXPECT_EQ(identifierOf("12BEZZZ0456810810"), "creditor_identifier_wrong_characters");
    EXPECT_EQ(identifierOf("BE1XZZZ0456810810"), "creditor_identifier_wrong_characters");
    EXPECT_EQ(identifierOf("BE12ZZZ0456.810.810"), "creditor_identifier_wrong_characters");
}

TEST(CreditorReference, IsMadeFromLettersAndDigits)
{
    EXPECT_EQ(makeCreditorReference("539007547034").value().text, "RF18539007547034");
    EXPECT_EQ(makeCreditorReference("2026LOT7").value().text, "RF562026LOT7");
    EXPECT_EQ(makeCreditorReference("2026 lot 7").value().text, "RF562026LOT7");
}

TEST(CreditorReference, IsReadBackAndShownInGroups)
{
    EXPECT_EQ(referenceOf("rf18 5390 0754 7034"), "RF18539007547034");
    EXPECT_EQ(toPaper(parseCreditorReference("RF18539007547034").value()), "RF18 5390 0754 7034");
}

TEST(CreditorReference, RefusesWhatHasAnotherShape)
{
    EXPECT_EQ(referenceOf("RF19539007547034"), "creditor_reference_wrong_check");
    EXPECT_EQ(referenceOf("RF18"), "creditor_reference_wrong_length");
    EXPECT_EQ(referenceOf("RF18" + std::string(22, '1')), "creditor_reference_wrong_length");
    EXPECT_EQ(referenceOf("RF18A-B"), "creditor_reference_wrong_characters");
    EXPECT_EQ(referenceOf("BE68539007547034"), "creditor_reference_wrong_characters");
    EXPECT_EQ(referenceOf("RFXX539007547034"), "creditor_reference_wrong_characters");
    EXPECT_EQ(referenceOf(""), "creditor_reference_wrong_characters");
    EXPECT_EQ(makeCreditorReference("").error().code, "creditor_reference_wrong_length");
    EXPECT_EQ(makeCreditorReference(std::string(22, '1')).error().code, "creditor_reference_wrong_length");
    EXPECT_EQ(makeCreditorReference("A/B").error().code, "creditor_reference_wrong_characters");
}

RC_GTEST_PROP(CreditorReferenceProperties, WhatIsMadeIsReadBackAndSwappedNeighboursAreNoticed, ())
{
    const auto body = *rc::gen::suchThat(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"))),
        [](const std::string& text) { return !text.empty() && text.size() <= 21; });
    const auto reference = makeCreditorReference(body).value();
    RC_ASSERT(parseCreditorReference(toPaper(reference)).value() == reference);
    auto swapped = reference.text;
    const auto at = *rc::gen::inRange<std::size_t>(2, swapped.size() - 1);
    std::swap(swapped[at], swapped[at + 1]);
    const bool isDigitPair = std::isdigit(swapped[at]) && std::isdigit(swapped[at + 1]);
    if (isDigitPair && swapped != reference.text)
        RC_ASSERT(!parseCreditorReference(swapped).ok());
}

} // namespace

} // namespace mitoyen::banking
