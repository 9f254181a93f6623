// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/creditor_identifier.h"

#include "banking/check_digits.h"
#include "banking/notation.h"

namespace mitoyen::banking {

core::Result<CreditorIdentifier> makeCreditorIdentifier(const EnterpriseNumber& creditor, std::string_view businessCode)
{
    const std::string code = compact(businessCode);
    if (code.size() != 3 || !isCapitalAlphanumeric(code))
        return core::Error{"creditor_identifier_wrong_business_code",
                           inQuotes(businessCode) + " is not a business code of three letters or digits.",
                           {}};
    return CreditorIdentifier{"BE" + checkDigitsFor(creditor.digits, "BE") + code + creditor.digits};
}

core::Result<CreditorIdentifier> parseCreditorIdentifier(std::string_view text)
{
    const std::string identifier = compact(text);
    if (identifier.size() < 8 || identifier.size() > 35)
        return core::Error{"creditor_identifier_wrong_length",
                           inQuotes(text) + " has " + std::to_string(identifier.size()) +
                               " characters; a creditor identifier has 8 to 35.",
                           {}};
    const std::string country = identifier.substr(0, 2);
    const std::string check = identifier.substr(2, 2);
    if (!isCapitalAlphanumeric(identifier) || country.find_first_of("0123456789") != std::string::npos ||
        !isDigits(check))
        return core::Error{"creditor_identifier_wrong_characters",
                           inQuotes(text) + " is not a creditor identifier; it begins like BE12ZZZ.",
                           {}};
    if (checkDigitsFor(identifier.substr(7), country) != check)
        return core::Error{"creditor_identifier_wrong_check",
                           inQuotes(text) + " has wrong check digits; compare it with the contract of the bank.",
                           {}};
    return CreditorIdentifier{identifier};
}

} // namespace mitoyen::banking
