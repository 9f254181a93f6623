// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/compression.h"
#include "target.h"

namespace mitoyen::fuzz {

namespace {

using namespace server::http;

/// The limit in two bytes, then a body said to be compressed.
bool readBody(std::string_view bytes)
{
    std::size_t limit = takeByte(bytes) * 256u;
    limit += takeByte(bytes);
    const auto announced = announcedSize(bytes, limit);
    expect(announced <= limit, "a size above the limit");
    for (const auto most : {limit, announced}) {
        const auto body = decompress(bytes, most);
        expect(!body || body->size() <= most, "a body above its limit");
        expect(body.ok() || body.error().code == "body_too_large" || body.error().code == "body_malformed",
               "an error has its code");
    }
    const auto there = compress(bytes);
    expect(announcedSize(there, bytes.size() + 1) == bytes.size(), "our own bodies say their size");
    const auto back = decompress(there, bytes.size());
    expect(back.ok() && *back == bytes, "a body changes on its way");
    return decompress(bytes, limit).ok();
}

const Target target("zstd_body", readBody);

} // namespace

} // namespace mitoyen::fuzz
