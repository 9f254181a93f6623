// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace mitoyen::banking {

/// An account number in electronic form, without blanks, whose check digits are right (ISO 13616).
struct Iban {
    std::string text;
    bool operator==(const Iban&) const = default;
    std::string_view country() const { return std::string_view(text).substr(0, 2); }
};

/// Without blanks, points and dashes, in capitals; says nothing about validity.
std::string normaliseIban(std::string_view text);

/// Accepts blanks, points, dashes and small letters. The length is checked against the country for the SEPA area,
/// else against 15 … 34. Errors: iban_wrong_characters, iban_wrong_length, iban_wrong_check.
core::Result<Iban> parseIban(std::string_view text);

/// The second check of a Belgian account: the last two digits of its twelve are the first ten modulo 97, 97 when
/// the remainder is 0. Apart from parseIban, so that typing refuses what an import only warns about. Accounts of
/// other countries pass. Error iban_wrong_national_check.
core::Result<> checkNationalNumber(const Iban& iban);

/// From a Belgian account number: up to ten digits without its check (zero-filled on the left), or all twelve
/// ("539-0075470-34"), checked. Errors: account_number_not_digits, account_number_wrong_length,
/// account_number_wrong_check.
core::Result<Iban> ibanFromBelgianNumber(std::string_view number);

/// In groups of four, as on paper: "BE68 5390 0754 7034".
std::string toPaper(const Iban& iban);

} // namespace mitoyen::banking
