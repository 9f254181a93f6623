// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace mitoyen::banking {

/// ISO 7064 as IBAN, ISO 11649 and the SEPA creditor identifier use it: digits stand for themselves, A = 10 …
/// Z = 35, the whole read as one number modulo 97. Works digit by digit, so that any length is safe. `text` holds
/// digits and capital letters only.
int modulo97(std::string_view text);

/// The two digits d that make `body` followed by `prefix` and d a number with remainder 1: 98 − (body·prefix·00
/// modulo 97). `prefix` is what stands before the check digits on paper ("BE", "RF").
std::string checkDigitsFor(std::string_view body, std::string_view prefix);

/// Belgian account numbers and structured communications: ten digits modulo 97, 97 in place of 0.
std::string belgianCheckDigits(std::string_view tenDigits);

} // namespace mitoyen::banking
