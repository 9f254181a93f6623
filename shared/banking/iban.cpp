// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/iban.h"

#include "banking/check_digits.h"
#include "banking/notation.h"

#include <algorithm>
#include <array>

namespace mitoyen::banking {

namespace {

struct CountryLength {
    std::string_view country;
    std::size_t length;
};

/// SEPA area (European Payments Council EPC409-09), lengths of the IBAN registry (ISO 13616).
constexpr std::array countryLengths{
    CountryLength{"AD", 24}, CountryLength{"AL", 28}, CountryLength{"AT", 20}, CountryLength{"BE", 16},
    CountryLength{"BG", 22}, CountryLength{"CH", 21}, CountryLength{"CY", 28}, CountryLength{"CZ", 24},
    CountryLength{"DE", 22}, CountryLength{"DK", 18}, CountryLength{"EE", 20}, CountryLength{"ES", 24},
    CountryLength{"FI", 18}, CountryLength{"FR", 27}, CountryLength{"GB", 22}, CountryLength{"GI", 23},
    CountryLength{"GR", 27}, CountryLength{"HR", 21}, CountryLength{"HU", 28}, CountryLength{"IE", 22},
    CountryLength{"IS", 26}, CountryLength{"IT", 27}, CountryLength{"LI", 21}, CountryLength{"LT", 20},
    CountryLength{"LU", 20}, CountryLength{"LV", 21}, CountryLength{"MC", 27}, CountryLength{"MD", 24},
    CountryLength{"ME", 22}, CountryLength{"MK", 19}, CountryLength{"MT", 31}, CountryLength{"NL", 18},
    CountryLength{"NO", 15}, CountryLength{"PL", 28}, CountryLength{"PT", 25}, CountryLength{"RO", 24},
    CountryLength{"RS", 22}, CountryLength{"SE", 24}, CountryLength{"SI", 19}, CountryLength{"SK", 24},
    CountryLength{"SM", 27}, CountryLength{"VA", 22},
};

constexpr std::size_t shortest = 15;
constexpr std::size_t longest = 34;

bool isLetters(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

core::Error wrongLength(std::string_view text, std::size_t has, const std::string& needs)
{
    return {"iban_wrong_length",
            inQuotes(text) + " has " + std::to_string(has) + " characters; an IBAN of this country has " + needs + ".",
            {}};
}

} // namespace

std::string normaliseIban(std::string_view text)
{
    return compact(text, ".-");
}

core::Result<Iban> parseIban(std::string_view text)
{
    const std::string iban = normaliseIban(text);
    if (iban.size() < 4 || !isCapitalAlphanumeric(iban) || !isLetters(std::string_view(iban).substr(0, 2)) ||
        !isDigits(std::string_view(iban).substr(2, 2)))
        return core::Error{"iban_wrong_characters",
                           inQuotes(text) + " is not an IBAN; it begins with two letters and two digits, like BE68.",
                           {}};
    const auto* country = std::find_if(countryLengths.begin(), countryLengths.end(),
                                       [&](const auto& entry) { return iban.starts_with(entry.country); });
    if (country != countryLengths.end() && iban.size() != country->length)
        return wrongLength(text, iban.size(), std::to_string(country->length));
    if (iban.size() < shortest || iban.size() > longest)
        return wrongLength(text, iban.size(), "15 to 34");
    // Check digits 00, 01 and 99 give the right remainder for another body but are never issued.
    const auto check = std::string_view(iban).substr(2, 2);
    if (modulo97(iban.substr(4) + iban.substr(0, 4)) != 1 || check < "02" || check > "98")
        return core::Error{
            "iban_wrong_check", inQuotes(text) + " has wrong check digits; compare it with the paper.", {}};
    return Iban{iban};
}

core::Result<> checkNationalNumber(const Iban& iban)
{
    if (iban.country() != "BE")
        return {};
    const auto number = std::string_view(iban.text).substr(4);
    if (number.size() == 12 && isDigits(number) && number.substr(10) == belgianCheckDigits(number.substr(0, 10)))
        return {};
    return core::Error{"iban_wrong_national_check",
                       inQuotes(toPaper(iban)) + " is not the number of a Belgian account; compare it with the paper.",
                       {}};
}

core::Result<Iban> ibanFromBelgianNumber(std::string_view number)
{
    std::string digits = compact(number, ".-/");
    if (digits.empty() || !isDigits(digits))
        return core::Error{"account_number_not_digits",
                           inQuotes(number) + " is not a Belgian account number; write it like 539-0075470-34.",
                           {}};
    if (digits.size() > 12 || digits.size() == 11)
        return core::Error{"account_number_wrong_length",
                           inQuotes(number) + " has " + std::to_string(digits.size()) +
                               " digits; a Belgian account number has twelve.",
                           {}};
    if (digits.size() <= 10) {
        digits.insert(0, 10 - digits.size(), '0');
        digits += belgianCheckDigits(digits);
    } else if (digits.substr(10) != belgianCheckDigits(std::string_view(digits).substr(0, 10))) {
        return core::Error{
            "account_number_wrong_check", inQuotes(number) + " has wrong check digits; compare it with the paper.", {}};
    }
    return Iban{"BE" + checkDigitsFor(digits, "BE") + digits};
}

std::string toPaper(const Iban& iban)
{
    return inGroupsOfFour(iban.text);
}

} // namespace mitoyen::banking
