// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "banking/enterprise_number.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace mitoyen::banking {

/// SEPA creditor identifier for direct debits: country, two check digits, a business code of three characters that
/// the check leaves out, national number (European Payments Council EPC262-08; in Belgium the enterprise number).
struct CreditorIdentifier {
    std::string text;
    bool operator==(const CreditorIdentifier&) const = default;
};

constexpr std::string_view noBusinessCode = "ZZZ";

/// Belgian creditor; `businessCode` is three letters or digits. Error creditor_identifier_wrong_business_code.
core::Result<CreditorIdentifier> makeCreditorIdentifier(const EnterpriseNumber& creditor,
                                                        std::string_view businessCode = noBusinessCode);

/// Of any country: 8 to 35 characters; blanks and small letters are accepted. Errors:
/// creditor_identifier_wrong_characters, creditor_identifier_wrong_length, creditor_identifier_wrong_check.
core::Result<CreditorIdentifier> parseCreditorIdentifier(std::string_view text);

} // namespace mitoyen::banking
