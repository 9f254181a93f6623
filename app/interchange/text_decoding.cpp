// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/text_decoding.h"

#include "core/text.h"

#include <cstdint>

namespace mitoyen::interchange {

namespace {

constexpr std::uint32_t replacement = 0xfffd;

void append(std::string& out, std::uint32_t point)
{
    const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6);
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3f));
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    }
}

std::string fromUtf16(std::string_view bytes, bool bigEndian)
{
    std::string out;
    out.reserve(bytes.size());
    const auto unit = [bytes, bigEndian](std::size_t at) -> std::uint32_t {
        const auto first = static_cast<std::uint8_t>(bytes[at]);
        const auto second = static_cast<std::uint8_t>(bytes[at + 1]);
        return bigEndian ? first * 256u + second : second * 256u + first;
    };
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const auto first = unit(at);
        const bool high = first >= 0xd800 && first < 0xdc00;
        const auto second = high && at + 3 < bytes.size() ? unit(at + 2) : 0;
        if (second >= 0xdc00 && second < 0xe000) {
            append(out, 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
            at += 2;
        } else {
            append(out, first >= 0xd800 && first < 0xe000 ? replacement : first);
        }
    }
    if (at < bytes.size())
        append(out, replacement);
    return out;
}

} // namespace

DecodedText decodeText(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe"))
        return {fromUtf16(bytes.substr(2), false), Encoding::Utf16LittleEndian};
    if (bytes.starts_with("\xfe\xff"))
        return {fromUtf16(bytes.substr(2), true), Encoding::Utf16BigEndian};
    const bool marked = bytes.starts_with("\xef\xbb\xbf");
    const auto rest = marked ? bytes.substr(3) : bytes;
    if (core::isUtf8(rest))
        return {std::string(rest), marked ? Encoding::Utf8WithMark : Encoding::Utf8};
    return {core::fromWindows1252(rest), Encoding::Windows1252};
}

} // namespace mitoyen::interchange
