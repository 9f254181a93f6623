// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace mitoyen::core {

/// Without blanks, tabs, line ends and no-break spaces at both ends.
std::string_view trim(std::string_view text);
/// Without any blank anywhere: space, tab, U+00A0, U+2009, U+202F.
std::string withoutBlanks(std::string_view text);

/// Well-formed UTF-8 without NUL: RFC 3629 (no overlong forms, no surrogates).
bool isUtf8(std::string_view bytes);
/// Windows-1252 as offices of the region still send it; its five undefined bytes become U+FFFD.
std::string fromWindows1252(std::string_view bytes);

/// The form in which texts are compared and searched: lower case, accents removed, ß = ss, ä = ae = a, ö = oe = o,
/// ü = ue = u, œ = oe, æ = ae. So that "Muller", "Mueller" and "Müller" meet, "ae", "oe" and "ue" fold to
/// their vowel as well. Anything but letters and digits becomes one blank.
std::string fold(std::string_view utf8);
/// As `fold`, but the letters of "ae", "oe", "ue" stay as written: for keys that must not merge.
std::string foldKeepingPairs(std::string_view utf8);

} // namespace mitoyen::core
