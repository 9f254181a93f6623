// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/creditor_reference.h"

#include "banking/check_digits.h"
#include "banking/notation.h"

namespace mitoyen::banking {

namespace {

constexpr std::size_t longestReference = 21;

core::Result<> checkShape(std::string_view reference, std::string_view original)
{
    if (!isCapitalAlphanumeric(reference))
        return core::Error{"creditor_reference_wrong_characters",
                           inQuotes(original) + " holds characters other than letters and digits.",
                           {}};
    if (reference.empty() || reference.size() > longestReference)
        return core::Error{"creditor_reference_wrong_length",
                           inQuotes(original) + " has " + std::to_string(reference.size()) +
                               " characters after RF and the check digits; 1 to 21 are allowed.",
                           {}};
    return {};
}

} // namespace

core::Result<CreditorReference> makeCreditorReference(std::string_view reference)
{
    const std::string body = compact(reference);
    if (const auto shape = checkShape(body, reference); !shape)
        return shape.error();
    return CreditorReference{"RF" + checkDigitsFor(body, "RF") + body};
}

core::Result<CreditorReference> parseCreditorReference(std::string_view text)
{
    const std::string whole = compact(text);
    if (whole.size() < 4 || !whole.starts_with("RF") || !isDigits(std::string_view(whole).substr(2, 2)))
        return core::Error{"creditor_reference_wrong_characters",
                           inQuotes(text) + " is not a creditor reference; it begins with RF and two digits.",
                           {}};
    const std::string body = whole.substr(4);
    if (const auto shape = checkShape(body, text); !shape)
        return shape.error();
    if (checkDigitsFor(body, "RF") != whole.substr(2, 2))
        return core::Error{"creditor_reference_wrong_check",
                           inQuotes(text) + " has wrong check digits; compare it with the paper.",
                           {}};
    return CreditorReference{whole};
}

std::string toPaper(const CreditorReference& reference)
{
    return inGroupsOfFour(reference.text);
}

} // namespace mitoyen::banking
