// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/structured_communication.h"

#include "banking/check_digits.h"
#include "banking/notation.h"

namespace mitoyen::banking {

namespace {

core::Error notDigits(std::string_view text)
{
    return {"structured_communication_not_digits",
            inQuotes(text) + " is not a structured communication; write it like +++010/8068/17183+++.",
            {}};
}

core::Error wrongLength(std::string_view text, std::size_t has, std::size_t needs)
{
    return {"structured_communication_wrong_length",
            inQuotes(text) + " has " + std::to_string(has) + " digits; " + std::to_string(needs) + " are needed.",
            {}};
}

} // namespace

core::Result<StructuredCommunication> makeStructuredCommunication(std::string_view tenDigits)
{
    if (!isDigits(tenDigits))
        return notDigits(tenDigits);
    if (tenDigits.size() != 10)
        return wrongLength(tenDigits, tenDigits.size(), 10);
    return StructuredCommunication{std::string(tenDigits) + belgianCheckDigits(tenDigits)};
}

core::Result<StructuredCommunication> parseStructuredCommunication(std::string_view text)
{
    const std::string digits = compact(text, "+*/.-");
    if (digits.empty() || !isDigits(digits))
        return notDigits(text);
    if (digits.size() != 12)
        return wrongLength(text, digits.size(), 12);
    if (digits.substr(10) != belgianCheckDigits(std::string_view(digits).substr(0, 10)))
        return core::Error{"structured_communication_wrong_check",
                           inQuotes(text) + " has wrong check digits; compare it with the paper.",
                           {}};
    return StructuredCommunication{digits};
}

std::string toText(const StructuredCommunication& communication)
{
    const auto& digits = communication.digits;
    return "+++" + digits.substr(0, 3) + "/" + digits.substr(3, 4) + "/" + digits.substr(7) + "+++";
}

} // namespace mitoyen::banking
