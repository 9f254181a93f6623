// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace mitoyen::interchange {

enum class Encoding { Utf8, Utf8WithMark, Windows1252, Utf16LittleEndian, Utf16BigEndian };

struct DecodedText {
    std::string text; ///< UTF-8 without byte order mark
    Encoding encoding = Encoding::Utf8;
};

/// Text of a file from anywhere: a byte order mark decides; without one it is UTF-8 where it is well-formed, else
/// Windows-1252, as spreadsheets of the region still write it. What cannot be decoded becomes U+FFFD.
DecodedText decodeText(std::string_view bytes);

} // namespace mitoyen::interchange
