// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace mitoyen::banking {

/// The Belgian structured communication (OGM, VCS): ten free digits and two check digits, the free digits modulo
/// 97, with 97 in place of 0 (Febelfin CODA standard 2.6, annex III, type 101).
struct StructuredCommunication {
    /// Twelve digits, check digits included.
    std::string digits;
    bool operator==(const StructuredCommunication&) const = default;
};

/// From exactly ten digits. Errors: structured_communication_not_digits, structured_communication_wrong_length.
core::Result<StructuredCommunication> makeStructuredCommunication(std::string_view tenDigits);

/// As people and files write it: "+++010/8068/17183+++", "***010/8068/17183***", "010806817183"; blanks and
/// + * / . - are no part of it. Errors: structured_communication_not_digits, structured_communication_wrong_length,
/// structured_communication_wrong_check.
core::Result<StructuredCommunication> parseStructuredCommunication(std::string_view text);

/// "+++010/8068/17183+++".
std::string toText(const StructuredCommunication& communication);

} // namespace mitoyen::banking
