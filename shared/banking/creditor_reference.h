// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace mitoyen::banking {

/// Structured creditor reference of ISO 11649: "RF", two check digits, up to 21 letters and digits.
struct CreditorReference {
    std::string text;
    bool operator==(const CreditorReference&) const = default;
};

/// From the reference itself; blanks and small letters are accepted. Errors: creditor_reference_wrong_characters,
/// creditor_reference_wrong_length.
core::Result<CreditorReference> makeCreditorReference(std::string_view reference);

/// With its "RF" and check digits. Errors: creditor_reference_wrong_characters, creditor_reference_wrong_length,
/// creditor_reference_wrong_check.
core::Result<CreditorReference> parseCreditorReference(std::string_view text);

/// In groups of four, as on paper: "RF18 5390 0754 7034".
std::string toPaper(const CreditorReference& reference);

} // namespace mitoyen::banking
