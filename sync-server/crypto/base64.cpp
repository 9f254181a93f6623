// SPDX-License-Identifier: AGPL-3.0-or-later
#include "crypto/base64.h"

#include <cstdint>

namespace mitoyen::server::crypto {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

int valueOf(char letter)
{
    const auto place = alphabet.find(letter);
    return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

} // namespace

std::string toBase64Url(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t window = 0;
    int bits = 0;
    for (const char byte : bytes) {
        window = (window << 8) | static_cast<std::uint8_t>(byte);
        for (bits += 8; bits >= 6; bits -= 6)
            text.push_back(alphabet[(window >> (bits - 6)) & 63]);
    }
    if (bits > 0)
        text.push_back(alphabet[(window << (6 - bits)) & 63]);
    return text;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    if (text.size() % 4 == 1)
        return std::nullopt;
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t window = 0;
    int bits = 0;
    for (const char letter : text) {
        const int value = valueOf(letter);
        if (value < 0)
            return std::nullopt;
        window = (window << 6) | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<char>((window >> bits) & 255));
        }
    }
    if ((window & ((1U << bits) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

std::optional<std::string> fromAnyBase64(std::string_view text)
{
    std::string url(text);
    for (char& letter : url)
        letter = letter == '+' ? '-' : letter == '/' ? '_' : letter;
    for (int padding = 0; padding < 2 && !url.empty() && url.back() == '='; ++padding)
        url.pop_back();
    return fromBase64Url(url);
}

} // namespace mitoyen::server::crypto
