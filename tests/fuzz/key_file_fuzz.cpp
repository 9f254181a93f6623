// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/key_file_format.h"
#include "target.h"

#include <array>

#include <sodium.h>

namespace mitoyen::fuzz {

namespace {

/// There is one way to write a given content: what is accepted is printed byte for byte.
bool readKeyFile(std::string_view text)
{
    const auto content = keys::parseKeyFile(text, "a.key");
    if (content) {
        expect(keys::printKeyFile(*content) == text, "a content that is written in two ways");
        return true;
    }
    const auto& code = content.error().code;
    expect(code == "key_file_damaged" || code == "key_file_too_new", "an error has its code");
    return false;
}

/// No luck finds a BLAKE2b sum: the last line is put there, as a forger would.
std::string withSum(std::string_view text)
{
    std::array<unsigned char, 32> sum{};
    crypto_generichash(sum.data(), sum.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                       nullptr, 0);
    std::string line(2 * sum.size() + 1, '\0');
    sodium_bin2hex(line.data(), line.size(), sum.data(), sum.size());
    line.pop_back();
    return std::string(text) + "sum " + line + "\n";
}

bool readForged(std::string_view text)
{
    const bool whole = readKeyFile(text);
    return readKeyFile(withSum(text)) || whole;
}

const Target target("key_file", readForged);

} // namespace

} // namespace mitoyen::fuzz
