// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/server_session.h"
#include "target.h"

#include <array>

namespace mitoyen::fuzz {

namespace {

/// Status in two bytes, type in one, then the body of an answer from whatever stands at the address.
bool readAnswer(std::string_view bytes)
{
    constexpr std::array types{"application/problem+json", "application/json", "text/html"};
    sync::HttpReply reply;
    reply.status = takeByte(bytes) * 256;
    reply.status += takeByte(bytes);
    reply.contentType = types[takeByte(bytes) % types.size()];
    reply.body = bytes;
    const auto good = sync::checkReply(reply, "application/json");
    expect(!good || reply.status / 100 == 2, "a refusal passes for a success");
    expect(good || (!good.error().code.empty() && !good.error().text.empty()), "an error has code and text");
    return good.ok();
}

const Target target("server_answer", readAnswer);

} // namespace

} // namespace mitoyen::fuzz
