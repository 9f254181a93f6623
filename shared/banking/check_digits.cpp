// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/check_digits.h"

#include "banking/notation.h"
#include "core/require.h"

namespace mitoyen::banking {

int modulo97(std::string_view text)
{
    int rest = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            rest = (rest * 10 + (c - '0')) % 97;
        } else {
            core::require(c >= 'A' && c <= 'Z', "a check digit counts digits and capital letters only");
            rest = (rest * 100 + (c - 'A' + 10)) % 97;
        }
    }
    return rest;
}

std::string checkDigitsFor(std::string_view body, std::string_view prefix)
{
    return twoDigits(98 - modulo97(std::string(body) + std::string(prefix) + "00"));
}

std::string belgianCheckDigits(std::string_view tenDigits)
{
    const int rest = modulo97(tenDigits);
    return twoDigits(rest == 0 ? 97 : rest);
}

} // namespace mitoyen::banking
