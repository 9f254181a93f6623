// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace mitoyen::banking {

/// Number of the Belgian register of enterprises (KBO, BCE, ZDU): ten digits that begin with 0 or 1; the last two
/// are 97 − (the first eight modulo 97), so 97 and never 00 (Peppol rule PEPPOL-COMMON-R043).
struct EnterpriseNumber {
    /// Ten digits.
    std::string digits;
    bool operator==(const EnterpriseNumber&) const = default;
};

/// From the first eight digits. Errors: enterprise_number_not_digits, enterprise_number_wrong_length,
/// enterprise_number_wrong_start.
core::Result<EnterpriseNumber> makeEnterpriseNumber(std::string_view eightDigits);

/// The number or the VAT number, as people write it: "0428.759.497", "0428759497", "BE 428759497" (old form of nine
/// digits), "BE(0)428.759.497". Errors: enterprise_number_not_digits, enterprise_number_wrong_length,
/// enterprise_number_wrong_start, enterprise_number_wrong_check.
core::Result<EnterpriseNumber> parseEnterpriseNumber(std::string_view text);

/// "0428.759.497".
std::string toText(const EnterpriseNumber& number);
/// "BE0428759497".
std::string toVatNumber(const EnterpriseNumber& number);

} // namespace mitoyen::banking
