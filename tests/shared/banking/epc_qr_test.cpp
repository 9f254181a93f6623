// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/epc_qr.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::banking {

namespace {

EpcPayment aPayment()
{
    return {"", "ACP Résidence Les Tilleuls", Iban{"BE68539007547034"}, {84319}, "+++010/8068/17183+++"};
}

std::string codeOf(const EpcPayment& payment)
{
    const auto payload = epcPayload(payment);
    return payload ? "accepted" : payload.error().code;
}

TEST(EpcCode, HasTheLinesOfTheGuideline)
{
    EXPECT_EQ(epcPayload(aPayment()).value(),
              "BCD\n"
              "002\n"
              "1\n"
              "SCT\n"
              "\n"
              "ACP Résidence Les Tilleuls\n"
              "BE68539007547034\n"
              "EUR843.19\n"
              "\n"
              "\n"
              "+++010/8068/17183+++");
}

TEST(EpcCode, CarriesTheBicWhenGiven)
{
    auto payment = aPayment();
    payment.bic = "GKCCBEBB";
    EXPECT_NE(epcPayload(payment).value().find("SCT\nGKCCBEBB\nACP"), std::string::npos);
    payment.bic = "GKCCBEBBXXX";
    EXPECT_EQ(codeOf(payment), "accepted");
    payment.bic = "GKCCBEB";
    EXPECT_EQ(codeOf(payment), "epc_wrong_bic");
    payment.bic = "gkccbebb";
    EXPECT_EQ(codeOf(payment), "epc_wrong_bic");
}

TEST(EpcCode, EndsAfterTheAmountWhenThereIsNothingToSay)
{
    auto payment = aPayment();
    payment.text.clear();
    EXPECT_TRUE(epcPayload(payment).value().ends_with("\nEUR843.19"));
}

TEST(EpcCode, TakesAmountsBetweenItsLimits)
{
    for (const std::int64_t cents : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{100'000'000'000}})
        EXPECT_EQ(codeOf({"", "ACP", Iban{"BE68539007547034"}, {cents}, ""}), "epc_amount_out_of_range") << cents;
    const auto amountLine = [](std::int64_t cents) {
        const auto payload = epcPayload({"", "ACP", Iban{"BE68539007547034"}, {cents}, ""}).value();
        return payload.substr(payload.rfind('\n') + 1);
    };
    EXPECT_EQ(amountLine(1), "EUR0.01");
    EXPECT_EQ(amountLine(99'999'999'999), "EUR999999999.99");
}

TEST(EpcCode, CountsCharactersOfTheNameNotBytes)
{
    auto payment = aPayment();
    std::string accents;
    for (int i = 0; i < 70; ++i)
        accents += "é";
    payment.name = accents;
    EXPECT_EQ(codeOf(payment), "accepted");
    payment.name = accents + "e";
    EXPECT_EQ(codeOf(payment), "epc_name_too_long");
    EXPECT_EQ(epcName(payment.name), accents);
    payment.name = "  ";
    EXPECT_EQ(codeOf(payment), "epc_name_missing");
}

TEST(EpcCode, RefusesTextsThatWouldBreakItsLines)
{
    auto payment = aPayment();
    payment.name = "ACP\nLes Tilleuls";
    EXPECT_EQ(codeOf(payment), "epc_wrong_characters");
    payment = aPayment();
    payment.text = "a\rb";
    EXPECT_EQ(codeOf(payment), "epc_wrong_characters");
    payment.text = "Li\xe8ge";
    EXPECT_EQ(codeOf(payment), "epc_wrong_characters");
}

TEST(EpcCode, RefusesTextsThatAreTooLong)
{
    auto payment = aPayment();
    payment.text = std::string(140, 'x');
    EXPECT_EQ(codeOf(payment), "accepted");
    payment.text += 'x';
    EXPECT_EQ(codeOf(payment), "epc_text_too_long");
    payment.text.clear();
    for (int i = 0; i < 140; ++i)
        payment.text += "é";
    EXPECT_EQ(codeOf(payment), "epc_too_long");
}

TEST(EpcName, LeavesShortNamesAsTheyAre)
{
    EXPECT_EQ(epcName(" VME Zeedijk "), "VME Zeedijk");
    EXPECT_EQ(epcName(std::string(69, 'x') + " y"), std::string(69, 'x'));
}

RC_GTEST_PROP(EpcCodeProperties, APayloadHasElevenLinesAndNeverMoreThan331Bytes,
              (const std::string& name, const std::string& text))
{
    const auto payload = epcPayload({"", name, Iban{"BE68539007547034"}, {100}, text});
    if (!payload)
        return;
    RC_ASSERT(payload->size() <= longestEpcPayload);
    const auto lines = std::count(payload->begin(), payload->end(), '\n') + 1;
    RC_ASSERT(lines == (text.empty() ? 8 : 11));
}

} // namespace

} // namespace mitoyen::banking
