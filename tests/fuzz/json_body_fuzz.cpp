// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/text.h"
#include "handlers/json_body.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

/// Everything the routes ask of a body.
bool readBody(std::string_view bytes)
{
    constexpr std::size_t longest = 100;
    server::handlers::JsonBody body(bytes);
    const std::string texts[] = {body.text("user", longest), body.text("device.name", longest),
                                 body.optionalText("attempt", longest)};
    for (const auto& text : texts)
        expect(text.size() <= longest && core::isUtf8(text), "a text breaks its rules");
    const auto key = body.bytes("device.public_key", longest);
    const auto id = body.id("device.id");
    expect(key.size() <= longest, "bytes above their limit");
    if (!body.mistake()) {
        expect(!texts[0].empty() && !texts[1].empty() && !key.empty() && !id.isNil(), "a needed member is missing");
        return true;
    }
    expect(!body.mistake()->code.empty() && !body.mistake()->text.empty(), "a mistake has code and text");
    return false;
}

const Target target("json_body", readBody);

} // namespace

} // namespace mitoyen::fuzz
