// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/epc_qr.h"

#include "banking/notation.h"
#include "core/text.h"

#include <algorithm>

namespace mitoyen::banking {

namespace {

constexpr std::size_t longestName = 70;
constexpr std::size_t longestText = 140;
constexpr core::Money largestAmount{99'999'999'999};

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), startsCharacter));
}

/// One line of the payload: anything below a blank would break it.
bool isOneLine(std::string_view text)
{
    return core::isUtf8(text) &&
        std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

bool isBic(std::string_view bic)
{
    return (bic.size() == 8 || bic.size() == 11) && isCapitalAlphanumeric(bic);
}

core::Result<> check(const EpcPayment& payment)
{
    if (payment.amount <= core::Money{} || payment.amount > largestAmount)
        return core::Error{"epc_amount_out_of_range",
                           "A payment code takes 0.01 to 999999999.99 euro, not " + toPlain(payment.amount) + ".",
                           {}};
    if (core::trim(payment.name).empty())
        return core::Error{"epc_name_missing", "A payment code needs the name of the account's holder.", {}};
    if (!isOneLine(payment.name) || !isOneLine(payment.text))
        return core::Error{
            "epc_wrong_characters", "A payment code takes one line of text for name and communication.", {}};
    if (characters(payment.name) > longestName)
        return core::Error{"epc_name_too_long", inQuotes(payment.name) + " is longer than 70 characters.", {}};
    if (characters(payment.text) > longestText)
        return core::Error{"epc_text_too_long", inQuotes(payment.text) + " is longer than 140 characters.", {}};
    if (!payment.bic.empty() && !isBic(payment.bic))
        return core::Error{"epc_wrong_bic", inQuotes(payment.bic) + " is not a BIC of 8 or 11 characters.", {}};
    return {};
}

} // namespace

core::Result<std::string> epcPayload(const EpcPayment& payment)
{
    if (const auto checked = check(payment); !checked)
        return checked.error();
    // Purpose and structured reference stay empty; the trailing information line is left out.
    std::string payload = "BCD\n002\n1\nSCT\n" + payment.bic + "\n" + payment.name + "\n" + payment.account.text +
        "\nEUR" + toPlain(payment.amount) + "\n\n\n" + payment.text;
    while (payload.ends_with('\n'))
        payload.pop_back();
    if (payload.size() > longestEpcPayload)
        return core::Error{"epc_too_long", "Name and communication together are too long for a payment code.", {}};
    return payload;
}

std::string epcName(std::string_view name)
{
    auto cut = core::trim(name);
    std::size_t count = 0;
    for (std::size_t i = 0; i < cut.size(); ++i)
        if (startsCharacter(cut[i]) && ++count > longestName)
            return std::string(core::trim(cut.substr(0, i)));
    return std::string(cut);
}

} // namespace mitoyen::banking
