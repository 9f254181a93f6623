// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/id.h"

namespace mitoyen::core {

std::string toText(const Uuid& id)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[id.bytes[i] >> 4];
        text += digits[id.bytes[i] & 15];
    }
    return text;
}

Result<Uuid> parseUuid(std::string_view text)
{
    const auto nibble = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return -1;
    };
    const Error notAnId{"id_not_an_id", "\"" + std::string(text.substr(0, 60)) + "\" is not an identifier.", {}};
    if (text.size() != 36)
        return notAnId;
    Uuid id;
    std::size_t position = 0;
    for (std::size_t i = 0; i < id.bytes.size(); ++i) {
        if ((i == 4 || i == 6 || i == 8 || i == 10) && text[position++] != '-')
            return notAnId;
        const int high = nibble(text[position]);
        const int low = nibble(text[position + 1]);
        if (high < 0 || low < 0)
            return notAnId;
        id.bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
        position += 2;
    }
    return id;
}

Uuid makeUuidV7(std::int64_t unixMilliseconds, const std::array<std::uint8_t, 10>& random)
{
    Uuid id;
    for (std::size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(unixMilliseconds) >> (8 * (5 - i)));
    for (std::size_t i = 0; i < 10; ++i)
        id.bytes[6 + i] = random[i];
    id.bytes[6] = static_cast<std::uint8_t>(0x70 | (id.bytes[6] & 0x0f));
    id.bytes[8] = static_cast<std::uint8_t>(0x80 | (id.bytes[8] & 0x3f));
    return id;
}

} // namespace mitoyen::core
