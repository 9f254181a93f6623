// SPDX-License-Identifier: AGPL-3.0-or-later
#include "banking/notation.h"

#include "core/require.h"
#include "core/text.h"

#include <algorithm>

namespace mitoyen::banking {

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isCapitalAlphanumeric(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

std::string twoDigits(int number)
{
    core::require(number >= 0 && number <= 99, "two digits");
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string compact(std::string_view text, std::string_view separators)
{
    std::string out = core::withoutBlanks(text);
    std::erase_if(out, [separators](char c) { return separators.find(c) != std::string_view::npos; });
    for (char& c : out)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return out;
}

std::string inGroupsOfFour(std::string_view text)
{
    std::string paper;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            paper += ' ';
        paper += text[i];
    }
    return paper;
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 80;
    if (text.size() <= longest)
        return "\"" + std::string(text) + "\"";
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return "\"" + std::string(text.substr(0, end)) + "…\"";
}

} // namespace mitoyen::banking
