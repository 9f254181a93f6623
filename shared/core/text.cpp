// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/text.h"

#include <array>
#include <cstdint>

namespace mitoyen::core {

namespace {

constexpr std::string_view noBreakSpace = "\u00a0";
constexpr std::string_view narrowNoBreakSpace = "\u202f";
constexpr std::string_view thinSpace = "\u2009";

std::size_t blankLength(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r'))
        return 1;
    for (const auto blank : {noBreakSpace, narrowNoBreakSpace, thinSpace})
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

std::size_t trailingBlankLength(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r'))
        return 1;
    for (const auto blank : {noBreakSpace, narrowNoBreakSpace, thinSpace})
        if (text.ends_with(blank))
            return blank.size();
    return 0;
}

/// Length of the well-formed sequence at the start, 0 when there is none; the code point goes to `point`.
std::size_t decodeOne(std::string_view bytes, std::uint32_t& point)
{
    const auto byte = [bytes](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
    const auto follows = [&](std::size_t i) { return i < bytes.size() && (byte(i) & 0xc0) == 0x80; };
    const auto first = byte(0);
    if (first < 0x80) {
        point = first;
        return 1;
    }
    if (first >= 0xc2 && first <= 0xdf && follows(1)) {
        point = (first & 0x1fu) << 6 | (byte(1) & 0x3fu);
        return 2;
    }
    if ((first & 0xf0) == 0xe0 && follows(1) && follows(2)) {
        point = (first & 0x0fu) << 12 | (byte(1) & 0x3fu) << 6 | (byte(2) & 0x3fu);
        return point >= 0x800 && (point < 0xd800 || point > 0xdfff) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4 && follows(1) && follows(2) && follows(3)) {
        point = (first & 0x07u) << 18 | (byte(1) & 0x3fu) << 12 | (byte(2) & 0x3fu) << 6 | (byte(3) & 0x3fu);
        return point >= 0x10000 && point <= 0x10ffff ? 4 : 0;
    }
    return 0;
}

void appendUtf8(std::string& out, std::uint32_t point)
{
    if (point < 0x80) {
        out += static_cast<char>(point);
    } else if (point < 0x800) {
        out += static_cast<char>(0xc0 | point >> 6);
        out += static_cast<char>(0x80 | (point & 0x3f));
    } else {
        out += static_cast<char>(0xe0 | point >> 12);
        out += static_cast<char>(0x80 | (point >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (point & 0x3f));
    }
}

struct LetterRange {
    std::uint32_t first;
    std::uint32_t last;
    std::string_view base;
};

/// Latin-1 Supplement, Latin Extended-A, the comma-below letters and the Vietnamese and Pinyin vowels: what a name
/// in Latin script can hold.
constexpr std::array letterRanges{
    LetterRange{0xc0, 0xc5, "a"},      LetterRange{0xc6, 0xc6, "ae"},    LetterRange{0xc7, 0xc7, "c"},
    LetterRange{0xc8, 0xcb, "e"},      LetterRange{0xcc, 0xcf, "i"},     LetterRange{0xd0, 0xd0, "d"},
    LetterRange{0xd1, 0xd1, "n"},      LetterRange{0xd2, 0xd6, "o"},     LetterRange{0xd8, 0xd8, "o"},
    LetterRange{0xd9, 0xdc, "u"},      LetterRange{0xdd, 0xdd, "y"},     LetterRange{0xde, 0xde, "th"},
    LetterRange{0xdf, 0xdf, "ss"},     LetterRange{0xe0, 0xe5, "a"},     LetterRange{0xe6, 0xe6, "ae"},
    LetterRange{0xe7, 0xe7, "c"},      LetterRange{0xe8, 0xeb, "e"},     LetterRange{0xec, 0xef, "i"},
    LetterRange{0xf0, 0xf0, "d"},      LetterRange{0xf1, 0xf1, "n"},     LetterRange{0xf2, 0xf6, "o"},
    LetterRange{0xf8, 0xf8, "o"},      LetterRange{0xf9, 0xfc, "u"},     LetterRange{0xfd, 0xfd, "y"},
    LetterRange{0xfe, 0xfe, "th"},     LetterRange{0xff, 0xff, "y"},     LetterRange{0x100, 0x105, "a"},
    LetterRange{0x106, 0x10d, "c"},    LetterRange{0x10e, 0x111, "d"},   LetterRange{0x112, 0x11b, "e"},
    LetterRange{0x11c, 0x123, "g"},    LetterRange{0x124, 0x127, "h"},   LetterRange{0x128, 0x131, "i"},
    LetterRange{0x132, 0x133, "ij"},   LetterRange{0x134, 0x135, "j"},   LetterRange{0x136, 0x138, "k"},
    LetterRange{0x139, 0x142, "l"},    LetterRange{0x143, 0x14b, "n"},   LetterRange{0x14c, 0x151, "o"},
    LetterRange{0x152, 0x153, "oe"},   LetterRange{0x154, 0x159, "r"},   LetterRange{0x15a, 0x161, "s"},
    LetterRange{0x162, 0x167, "t"},    LetterRange{0x168, 0x173, "u"},   LetterRange{0x174, 0x175, "w"},
    LetterRange{0x176, 0x178, "y"},    LetterRange{0x179, 0x17e, "z"},   LetterRange{0x17f, 0x17f, "s"},
    LetterRange{0x1a0, 0x1a1, "o"},    LetterRange{0x1af, 0x1b0, "u"},   LetterRange{0x1cd, 0x1ce, "a"},
    LetterRange{0x1cf, 0x1d0, "i"},    LetterRange{0x1d1, 0x1d2, "o"},   LetterRange{0x1d3, 0x1dc, "u"},
    LetterRange{0x1e6, 0x1e7, "g"},    LetterRange{0x218, 0x219, "s"},   LetterRange{0x21a, 0x21b, "t"},
    LetterRange{0x1e9e, 0x1e9e, "ss"}, LetterRange{0x1ea0, 0x1eb7, "a"}, LetterRange{0x1eb8, 0x1ec7, "e"},
    LetterRange{0x1ec8, 0x1ecb, "i"},  LetterRange{0x1ecc, 0x1ee3, "o"}, LetterRange{0x1ee4, 0x1ef1, "u"},
    LetterRange{0x1ef2, 0x1ef9, "y"},
};

std::string_view baseLetters(std::uint32_t point)
{
    for (const auto& range : letterRanges)
        if (point >= range.first && point <= range.last)
            return range.base;
    return {};
}

/// Signs beyond ASCII that are neither letter nor digit: Latin-1 signs, × and ÷, modifier marks, punctuation,
/// currency, arrows, mathematics, drawing, ideographic punctuation, the replacement character.
bool isSign(std::uint32_t point)
{
    return (point >= 0x80 && point < 0xc0) || point == 0xd7 || point == 0xf7 || (point >= 0x2b0 && point <= 0x2ff) ||
        (point >= 0x2000 && point <= 0x2bff) || (point >= 0x3000 && point <= 0x303f) || point == 0xfeff ||
        point == 0xfffd;
}

enum class Pairs { Keep, Collapse };

void appendBlank(std::string& out)
{
    if (!out.empty() && out.back() != ' ')
        out += ' ';
}

std::string folded(std::string_view utf8, Pairs pairs)
{
    std::string out;
    out.reserve(utf8.size());
    const auto appendLetter = [&out, pairs](char letter) {
        const char before = out.empty() ? ' ' : out.back();
        if (pairs == Pairs::Collapse && letter == 'e' && (before == 'a' || before == 'o' || before == 'u'))
            return;
        out += letter;
    };
    while (!utf8.empty()) {
        std::uint32_t point = 0;
        const auto length = decodeOne(utf8, point);
        if (point < 0x80 && length == 1) {
            const char c = static_cast<char>(point);
            if (c >= 'A' && c <= 'Z')
                appendLetter(static_cast<char>(c - 'A' + 'a'));
            else if ((c >= 'a' && c <= 'z'))
                appendLetter(c);
            else if (c >= '0' && c <= '9')
                out += c;
            else
                appendBlank(out);
        } else if (const auto base = length == 0 ? std::string_view{} : baseLetters(point); !base.empty()) {
            for (const char c : base)
                appendLetter(c);
        } else if (length == 0 || isSign(point)) {
            // A combining accent (U+0300…U+036F) is not here on purpose: it falls through to "dropped" below.
            appendBlank(out);
        } else if (point < 0x300 || point > 0x36f) {
            out += utf8.substr(0, length);
        }
        utf8.remove_prefix(length == 0 ? 1 : length);
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

/// Windows-1252, 0x80…0x9F; 0 where undefined.
constexpr std::array<std::uint16_t, 32> windows1252High{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                        0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                        0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                        0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

} // namespace

std::string_view trim(std::string_view text)
{
    while (const auto length = blankLength(text))
        text.remove_prefix(length);
    while (const auto length = trailingBlankLength(text))
        text.remove_suffix(length);
    return text;
}

std::string withoutBlanks(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        if (const auto length = blankLength(text)) {
            text.remove_prefix(length);
        } else {
            out += text[0];
            text.remove_prefix(1);
        }
    }
    return out;
}

bool isUtf8(std::string_view bytes)
{
    while (!bytes.empty()) {
        std::uint32_t point = 0;
        const auto length = decodeOne(bytes, point);
        if (length == 0 || point == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<std::uint8_t>(c);
        std::uint32_t point = byte;
        if (byte >= 0x80 && byte < 0xa0)
            point = windows1252High[byte - 0x80u] == 0 ? 0xfffd : windows1252High[byte - 0x80u];
        appendUtf8(out, point);
    }
    return out;
}

std::string fold(std::string_view utf8)
{
    return folded(utf8, Pairs::Collapse);
}

std::string foldKeepingPairs(std::string_view utf8)
{
    return folded(utf8, Pairs::Keep);
}

} // namespace mitoyen::core
