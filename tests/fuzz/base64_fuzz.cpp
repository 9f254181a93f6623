// SPDX-License-Identifier: AGPL-3.0-or-later
#include "crypto/base64.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

using namespace server::crypto;

bool readText(std::string_view text)
{
    expect(fromBase64Url(toBase64Url(text)) == std::string(text), "bytes change on their way");
    if (const auto bytes = fromBase64Url(text)) {
        expect(toBase64Url(*bytes) == text, "the same bytes are spelled in two ways");
        const std::string padding((4 - text.size() % 4) % 4, '=');
        expect(fromAnyBase64(std::string(text) + padding) == *bytes, "padding makes a difference");
    }
    const auto bytes = fromAnyBase64(text);
    expect(!bytes || bytes->size() <= text.size() * 3 / 4, "bytes from nowhere");
    return bytes.has_value();
}

const Target target("base64", readText);

} // namespace

} // namespace mitoyen::fuzz
