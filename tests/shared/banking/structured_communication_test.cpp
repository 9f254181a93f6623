// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/structured_communication.h"
#include "banking/structured_reference_series.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <set>

namespace mitoyen::banking {

namespace {

std::string made(std::string_view tenDigits)
{
    const auto communication = makeStructuredCommunication(tenDigits);
    return communication ? toText(*communication) : communication.error().code;
}

std::string parsed(std::string_view text)
{
    const auto communication = parseStructuredCommunication(text);
    return communication ? communication->digits : communication.error().code;
}

TEST(StructuredCommunication, IsMadeAsInTheExampleOfTheBanks)
{
    EXPECT_EQ(made("0108068171"), "+++010/8068/17183+++");
}

TEST(StructuredCommunication, HasCheck97WhenNothingRemains)
{
    EXPECT_EQ(made("0000000097"), "+++000/0000/09797+++");
    EXPECT_EQ(made("0000000194"), "+++000/0000/19497+++");
    EXPECT_EQ(made("0000000001"), "+++000/0000/00101+++");
}

TEST(StructuredCommunication, IsMadeFromTheLargestNumbers)
{
    EXPECT_EQ(made("9999999999"), "+++999/9999/99948+++");
    EXPECT_EQ(made("2026001234"), "+++202/6001/23464+++");
}

TEST(StructuredCommunication, WithWrongCheckIsRefused)
{
    for (const auto* text : {"+++000/0000/09700+++", "010/8068/17180", "112455446812"})
        EXPECT_EQ(parsed(text), "structured_communication_wrong_check") << text;
}

TEST(StructuredCommunication, IsReadWithEverySeparatorInUse)
{
    for (const auto* text : {"*** 240/2838/42818 ***", "240283842818", "+++240/2838/42818+++", "240-2838-42818",
                             "240.2838.42818", "240 2838 42818", "***240/2838/42818***", "240\u00a02838\u00a042818"})
        EXPECT_EQ(parsed(text), "240283842818") << text;
}

TEST(StructuredCommunication, OfAnotherLengthIsRefused)
{
    EXPECT_EQ(parsed("+++240/2838/4281+++"), "structured_communication_wrong_length");
    EXPECT_EQ(parsed("2402838428181"), "structured_communication_wrong_length");
    EXPECT_EQ(made("123456789"), "structured_communication_wrong_length");
    EXPECT_EQ(made(""), "structured_communication_wrong_length");
}

TEST(StructuredCommunication, TakesDigitsOnly)
{
    EXPECT_EQ(parsed(""), "structured_communication_not_digits");
    EXPECT_EQ(parsed("++++++"), "structured_communication_not_digits");
    EXPECT_EQ(parsed("RF18539007547034"), "structured_communication_not_digits");
    EXPECT_EQ(parsed("24028384281a"), "structured_communication_not_digits");
    EXPECT_EQ(made("12345 6789"), "structured_communication_not_digits");
}

RC_GTEST_PROP(StructuredCommunicationProperties, WhatIsMadeIsReadBackAndOneWrongDigitIsNoticed, ())
{
    const auto number = *rc::gen::inRange<std::int64_t>(0, 10'000'000'000);
    auto digits = std::to_string(number);
    digits.insert(0, 10 - digits.size(), '0');
    const auto communication = makeStructuredCommunication(digits).value();
    RC_ASSERT(parseStructuredCommunication(toText(communication)).value() == communication);

    auto damaged = communication.digits;
    auto& digit = damaged[*rc::gen::inRange<std::size_t>(0, 12)];
    digit = static_cast<char>('0' + (digit - '0' + *rc::gen::inRange(1, 10)) % 10);
    RC_ASSERT(!parseStructuredCommunication(damaged).ok());
}

RC_GTEST_PROP(StructuredCommunicationProperties, AnyBytesAreReadOrRefused, (const std::string& bytes))
{
    const auto communication = parseStructuredCommunication(bytes);
    if (communication)
        RC_ASSERT(communication->digits.size() == 12U);
}

TEST(ReferenceSeries, HasThreeDigitsOfTheDeviceAndSevenOfTheCounter)
{
    EXPECT_EQ(toText(referenceOfSeries(unregisteredSeries, 1).value()), "+++000/0000/00101+++");
    EXPECT_EQ(toText(referenceOfSeries(202, 6001234).value()), "+++202/6001/23464+++");
    EXPECT_EQ(toText(referenceOfSeries(lastSeries, lastReferenceNumber).value()), "+++999/9999/99948+++");
}

TEST(ReferenceSeries, EndsWhenItsNumbersAreUsedUp)
{
    EXPECT_EQ(referenceOfSeries(1, 10'000'000).error().code, "reference_series_used_up");
    EXPECT_EQ(referenceOfSeries(1, 0).error().code, "reference_series_used_up");
    EXPECT_EQ(referenceOfSeries(1000, 1).error().code, "reference_series_out_of_range");
    EXPECT_EQ(referenceOfSeries(-1, 1).error().code, "reference_series_out_of_range");
}

RC_GTEST_PROP(ReferenceSeriesProperties, TwoDevicesOrTwoCountersNeverMeet, ())
{
    const auto series = rc::gen::inRange(0, 1000);
    const auto counter = rc::gen::inRange<std::int64_t>(1, 10'000'000);
    const auto one = std::pair(*series, *counter);
    const auto other = std::pair(*series, *counter);
    const auto same =
        referenceOfSeries(one.first, one.second).value() == referenceOfSeries(other.first, other.second).value();
    RC_ASSERT(same == (one == other));
}

} // namespace

} // namespace mitoyen::banking
