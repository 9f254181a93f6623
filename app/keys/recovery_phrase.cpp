// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/recovery_phrase.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <sodium.h>

namespace mitoyen::keys {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view prefix = "MITOYEN";
constexpr std::uint8_t version = 1;
constexpr std::size_t prefixLength = prefix.size() + 1;
constexpr std::size_t dataPerGroup = 4;
constexpr std::size_t groupLength = dataPerGroup + 1;
constexpr std::size_t keyGroups = recoveryPhraseGroups - 1;
constexpr std::size_t phraseLength = recoveryPhraseGroups * groupLength;
constexpr std::size_t longestInput = 1024;
constexpr std::uint8_t noSymbol = 0xFF;

static_assert(keyGroups * dataPerGroup * 5 == DatabaseKey::size * 8 + 4);

std::uint8_t symbolOf(char typed)
{
    char letter = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (letter == 'O')
        letter = '0';
    if (letter == 'I' || letter == 'L')
        letter = '1';
    const std::size_t place = alphabet.find(letter);
    return place == std::string_view::npos ? noSymbol : static_cast<std::uint8_t>(place);
}

/// Product in GF(32) over x^5 + x^2 + 1.
std::uint8_t multiply(unsigned a, unsigned b)
{
    unsigned product = 0;
    for (; b != 0; b >>= 1) {
        if (b & 1)
            product ^= a;
        a <<= 1;
        if (a & 0x20)
            a ^= 0x25;
    }
    return static_cast<std::uint8_t>(product);
}

/// Weights 2, 3, 4, 5: none is 0, so every single slip shows; all differ and none is 1 (the check character's own),
/// so every exchange of two characters of the group shows; `place` counts from 0 and shifts the sum, so a group in
/// another's place shows.
std::uint8_t checkSymbol(std::span<const std::uint8_t> data, std::size_t place)
{
    unsigned sum = static_cast<unsigned>(place) + 1;
    for (std::size_t i = 0; i < dataPerGroup; ++i)
        sum ^= multiply(static_cast<unsigned>(i) + 2, data[i]);
    return static_cast<std::uint8_t>(sum);
}

/// 20 bits of a hash of the key, as four symbols.
std::array<std::uint8_t, dataPerGroup> sumOf(const DatabaseKey& key)
{
    constexpr std::string_view purpose = "mitoyen recovery phrase 1";
    std::array<std::uint8_t, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const std::uint8_t*>(purpose.data()), purpose.size(),
                       key.bytes().data(), key.bytes().size());
    std::array<std::uint8_t, dataPerGroup> symbols{};
    for (std::size_t i = 0; i < symbols.size(); ++i)
        symbols[i] = hash[i] & 0x1F;
    return symbols;
}

std::uint8_t bitOf(std::span<const std::uint8_t> bytes, std::size_t index)
{
    return index < 8 * bytes.size() ? (bytes[index / 8] >> (7 - index % 8)) & 1 : 0;
}

/// The key's bits, first bit first, as symbols of five; the spare bits at the end are 0.
Secret symbolsOf(const DatabaseKey& key)
{
    Secret symbols(keyGroups * dataPerGroup);
    for (std::size_t bit = 0; bit < 5 * symbols.size(); ++bit) {
        std::uint8_t& symbol = symbols.bytes()[bit / 5];
        symbol = static_cast<std::uint8_t>(symbol << 1 | bitOf(key.bytes(), bit));
    }
    return symbols;
}

/// What was typed after the prefix: one byte a character, and where blanks or dashes stood between characters.
struct Typed {
    Secret symbols{longestInput};
    std::size_t count = 0;
    std::vector<std::size_t> breaks;

    std::span<const std::uint8_t> group(std::size_t place) const
    {
        return std::as_const(symbols).bytes().subspan(prefixLength + place * groupLength, groupLength);
    }
    std::size_t groupCount() const { return count < prefixLength ? 0 : (count - prefixLength) / groupLength; }
};

/// Length in bytes of a blank or dash at the start of `text`, 0 when there is none. Word processors put no-break
/// spaces and typographic dashes: all of U+2000 to U+203F separates.
std::size_t separatorAt(std::string_view text)
{
    constexpr std::string_view plain = " \t\r\n\v\f-";
    if (plain.find(text.front()) != std::string_view::npos)
        return 1;
    if (text.starts_with("\xC2\xA0"))
        return 2;
    if (text.size() >= 3 && text.starts_with("\xE2\x80"))
        return 3;
    return text.starts_with("\xE2\x88\x92") ? 3 : 0;
}

Typed readTyped(std::string_view text)
{
    Typed typed;
    while (!text.empty()) {
        if (const std::size_t length = separatorAt(text); length > 0) {
            text.remove_prefix(length);
            if (typed.breaks.empty() || typed.breaks.back() != typed.count)
                typed.breaks.push_back(typed.count);
            continue;
        }
        const char next = text.front();
        text.remove_prefix(1);
        const bool continuesCharacter = (static_cast<unsigned char>(next) & 0xC0) == 0x80;
        if (!continuesCharacter)
            typed.symbols.bytes()[typed.count++] = symbolOf(next);
    }
    return typed;
}

bool isGroupRight(const Typed& typed, std::size_t place)
{
    const auto group = typed.group(place);
    const bool known = std::none_of(group.begin(), group.end(), [](std::uint8_t s) { return s == noSymbol; });
    return known && group[dataPerGroup] == checkSymbol(group, place);
}

core::Error mistyped(std::string text, std::size_t group)
{
    return {"recovery_phrase_mistyped", std::move(text), {.line = static_cast<int>(group)}};
}

std::optional<core::Error> prefixFault(const Typed& typed)
{
    const core::Error fault{
        "recovery_phrase_prefix", "A recovery phrase begins with MITOYEN1. Type it from its first character.", {}};
    if (typed.count < prefixLength)
        return fault;
    const auto symbols = typed.symbols.bytes();
    for (std::size_t i = 0; i < prefix.size(); ++i) {
        if (symbols[i] != symbolOf(prefix[i]))
            return fault;
    }
    const std::uint8_t found = symbols[prefix.size()];
    if (found == version)
        return std::nullopt;
    if (found == 0 || found > 9)
        return fault;
    return core::Error{"recovery_phrase_too_new",
                       "The recovery phrase begins with MITOYEN" + std::to_string(found) +
                           ": a newer program printed it, or the digit is mistyped.",
                       {}};
}

/// The group from 1 where characters are missing or too many: by the blanks typed, else by the first check that fails.
std::size_t groupOfWrongLength(const Typed& typed)
{
    std::size_t begin = prefixLength;
    std::size_t group = 1;
    std::vector<std::size_t> ends = typed.breaks;
    if (ends.empty() || ends.back() != typed.count)
        ends.push_back(typed.count);
    const auto firstEnd = std::upper_bound(ends.begin(), ends.end(), prefixLength);
    const bool isGrouped = ends.end() - firstEnd > 1;
    for (auto end = firstEnd; isGrouped && end != ends.end(); ++end, ++group) {
        if (*end - begin != groupLength)
            return group;
        begin = *end;
    }
    for (std::size_t place = 0; place < std::min(typed.groupCount(), recoveryPhraseGroups); ++place) {
        if (!isGroupRight(typed, place))
            return place + 1;
    }
    return std::min(typed.groupCount() + 1, recoveryPhraseGroups);
}

core::Error wrongLength(const Typed& typed)
{
    const std::size_t group = groupOfWrongLength(typed);
    return {"recovery_phrase_length",
            "A recovery phrase has 14 groups of 5 characters after MITOYEN1, 70 in all; \"" +
                std::to_string(typed.count - prefixLength) + "\" were typed. Look at group \"" + std::to_string(group) +
                "\".",
            {.line = static_cast<int>(group)}};
}

std::optional<core::Error> groupFault(const Typed& typed)
{
    std::size_t first = 0;
    std::string wrong;
    for (std::size_t place = 0; place < recoveryPhraseGroups; ++place) {
        if (isGroupRight(typed, place))
            continue;
        if (first == 0)
            first = place + 1;
        wrong += (wrong.empty() ? "" : ", ") + std::to_string(place + 1);
    }
    if (first == 0)
        return std::nullopt;
    return mistyped("Mistyped group of the recovery phrase, counted after MITOYEN1: \"" + wrong + "\".", first);
}

Secret keyBytes(const Typed& typed)
{
    Secret bytes(DatabaseKey::size);
    for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
        const std::size_t symbol = bit / 5;
        const std::uint8_t value = typed.group(symbol / dataPerGroup)[symbol % dataPerGroup];
        std::uint8_t& byte = bytes.bytes()[bit / 8];
        byte = static_cast<std::uint8_t>(byte << 1 | ((value >> (4 - bit % 5)) & 1));
    }
    return bytes;
}

} // namespace

Secret recoveryPhrase(const DatabaseKey& key)
{
    const Secret keySymbols = symbolsOf(key);
    const auto sum = sumOf(key);
    Secret phrase(prefixLength + recoveryPhraseGroups * (1 + groupLength));
    auto out = phrase.bytes().begin();
    out = std::copy(prefix.begin(), prefix.end(), out);
    *out++ = static_cast<std::uint8_t>('0' + version);
    for (std::size_t place = 0; place < recoveryPhraseGroups; ++place) {
        const std::span<const std::uint8_t> data = place < keyGroups
            ? keySymbols.bytes().subspan(place * dataPerGroup, dataPerGroup)
            : std::span<const std::uint8_t>(sum);
        *out++ = '-';
        for (const std::uint8_t symbol : data)
            *out++ = static_cast<std::uint8_t>(alphabet[symbol]);
        *out++ = static_cast<std::uint8_t>(alphabet[checkSymbol(data, place)]);
    }
    return phrase;
}

core::Result<DatabaseKey> parseRecoveryPhrase(std::string_view text)
{
    if (text.size() > longestInput)
        return core::Error{"recovery_phrase_length", "That is far longer than a recovery phrase.", {}};
    const Typed typed = readTyped(text);
    if (auto fault = prefixFault(typed))
        return *std::move(fault);
    if (typed.count != prefixLength + phraseLength)
        return wrongLength(typed);
    if (auto fault = groupFault(typed))
        return *std::move(fault);

    DatabaseKey key(keyBytes(typed));
    const auto sum = sumOf(key);
    const bool sumIsRight = std::equal(sum.begin(), sum.end(), typed.group(keyGroups).begin());
    // The last symbol of the key carries one bit of it and four zero bits.
    const bool spareIsZero = (typed.group(keyGroups - 1)[dataPerGroup - 1] & 0x0F) == 0;
    if (!sumIsRight || !spareIsZero)
        return mistyped("The recovery phrase does not add up: several characters are mistyped. Compare every group.",
                        0);
    return key;
}

} // namespace mitoyen::keys
