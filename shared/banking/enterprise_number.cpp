// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/enterprise_number.h"

#include "banking/check_digits.h"
#include "banking/notation.h"

namespace mitoyen::banking {

namespace {

std::string checkOf(std::string_view eightDigits)
{
    return twoDigits(97 - modulo97(eightDigits));
}

/// What both ways in have in common; `digits` has `length` digits when there is no error.
core::Result<> checkShape(std::string_view digits, std::size_t length, std::string_view original)
{
    if (digits.empty() || !isDigits(digits))
        return core::Error{"enterprise_number_not_digits",
                           inQuotes(original) + " is not an enterprise number; write it like 0428.759.497.",
                           {}};
    if (digits.size() != length)
        return core::Error{"enterprise_number_wrong_length",
                           inQuotes(original) + " has " + std::to_string(digits.size()) + " digits; " +
                               std::to_string(length) + " are needed.",
                           {}};
    if (digits[0] > '1')
        return core::Error{"enterprise_number_wrong_start",
                           inQuotes(original) +
                               " does not begin with 0 or 1 as enterprise numbers do; 2 to 8 begin the "
                               "number of an establishment.",
                           {}};
    return {};
}

} // namespace

core::Result<EnterpriseNumber> makeEnterpriseNumber(std::string_view eightDigits)
{
    if (const auto shape = checkShape(eightDigits, 8, eightDigits); !shape)
        return shape.error();
    return EnterpriseNumber{std::string(eightDigits) + checkOf(eightDigits)};
}

core::Result<EnterpriseNumber> parseEnterpriseNumber(std::string_view text)
{
    std::string digits = compact(text, ".-/()");
    if (digits.starts_with("BE"))
        digits.erase(0, 2);
    if (digits.size() == 9)
        digits.insert(0, 1, '0');
    if (const auto shape = checkShape(digits, 10, text); !shape)
        return shape.error();
    if (digits.substr(8) != checkOf(std::string_view(digits).substr(0, 8)))
        return core::Error{"enterprise_number_wrong_check",
                           inQuotes(text) + " has wrong check digits; compare it with the register of enterprises.",
                           {}};
    return EnterpriseNumber{digits};
}

std::string toText(const EnterpriseNumber& number)
{
    const auto& digits = number.digits;
    return digits.substr(0, 4) + "." + digits.substr(4, 3) + "." + digits.substr(7);
}

std::string toVatNumber(const EnterpriseNumber& number)
{
    return "BE" + number.digits;
}

} // namespace mitoyen::banking
