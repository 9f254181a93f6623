// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/blobs.h"

#include "blobs/blobs.h"
#include "crypto/base64.h"
#include "handlers/json_body.h"
#include "http/failure.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace mitoyen::server::handlers {

namespace {

constexpr std::size_t mostHashBytes = model::largestBlob / model::blobChunk * model::hashBytes;
constexpr int providerPause = 15;

/// What a provider's disk or network causes becomes an answer here; its words go into the log, not to the client.
template <class Work> http::Reply guarded(const http::Request& request, services::Services& services, Work work)
{
    try {
        return work();
    } catch (const blobs::ProviderFailure& cause) {
        services.log.write(observability::Level::Error, "blob_store_unavailable",
                           {{"id", request.id}, {"cause", cause.what()}});
        return http::failureForNow(
            {"blob_store_unavailable", "The store of files does not answer; try again in a moment.", {}},
            providerPause);
    }
}

/// The hash of the address; a text that is none names no file.
core::Result<std::string> hashIn(const http::Request& request)
{
    const auto hash = model::hashFromText(request.parameters.find("sha256")->second);
    return hash ? core::Result<std::string>(*hash) : core::Error{"blob_unknown", "There is no such file.", {}};
}

core::Result<std::int64_t> numberIn(const http::Request& request)
{
    const auto& text = request.parameters.find("number")->second;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    // One spelling only: no signs, no leading zeros.
    if (error != std::errc() || end != text.data() + text.size() || number < 0 || std::to_string(number) != text)
        return core::Error{"chunk_unknown", "The file has no such chunk.", {}};
    return number;
}

http::Reply done(const core::Result<void>& result)
{
    return result ? http::Reply{204, {}, {}, {}} : http::failure(result.error());
}

http::Reply json(const nlohmann::json& document)
{
    return {200, "application/json", document.dump() + "\n", {}};
}

nlohmann::json describe(const model::BlobDescription& blob)
{
    return {{"sha256", model::hashText(blob.sha256)}, {"size", blob.size}, {"chunk_size", model::blobChunk}};
}

} // namespace

http::Reply announceBlob(const http::Request& request, services::Services& services)
{
    JsonBody body(request.body);
    const auto hash = model::hashFromText(body.text("sha256", 2 * model::hashBytes));
    const auto size = body.number("size");
    auto chunks = body.bytes("chunks", mostHashBytes);
    if (body.mistake())
        return http::failure(*body.mistake());
    if (!hash)
        return http::failure({"field_invalid", "\"sha256\" must be 64 hexadecimal digits.", {{}, 0, "sha256"}});
    return guarded(request, services, [&] {
        const model::BlobDescription blob{*hash, size, std::move(chunks)};
        const auto state = services.blobs.announce(*request.caller, blob);
        if (!state)
            return http::failure(state.error());
        auto document = describe(blob);
        document["complete"] = state->complete;
        document["missing"] = state->missing;
        return json(document);
    });
}

http::Reply putBlobChunk(const http::Request& request, services::Services& services)
{
    const auto hash = hashIn(request);
    if (!hash)
        return http::failure(hash.error());
    const auto number = numberIn(request);
    if (!number)
        return http::failure(number.error());
    return guarded(request, services,
                   [&] { return done(services.blobs.putChunk(*request.caller, *hash, *number, request.body)); });
}

http::Reply completeBlob(const http::Request& request, services::Services& services)
{
    const auto hash = hashIn(request);
    if (!hash)
        return http::failure(hash.error());
    return guarded(request, services, [&] { return done(services.blobs.complete(*request.caller, *hash)); });
}

http::Reply showBlob(const http::Request& request, services::Services& services)
{
    const auto hash = hashIn(request);
    if (!hash)
        return http::failure(hash.error());
    return guarded(request, services, [&] {
        const auto blob = services.blobs.describe(*request.caller, *hash);
        if (!blob)
            return http::failure(blob.error());
        auto document = describe(*blob);
        document["chunks"] = crypto::toBase64Url(blob->chunkHashes);
        return json(document);
    });
}

http::Reply showBlobChunk(const http::Request& request, services::Services& services)
{
    const auto hash = hashIn(request);
    if (!hash)
        return http::failure(hash.error());
    const auto number = numberIn(request);
    if (!number)
        return http::failure(number.error());
    return guarded(request, services, [&] {
        auto chunk = services.blobs.chunk(*request.caller, *hash, *number);
        if (!chunk)
            return http::failure(chunk.error());
        return http::Reply{200, "application/octet-stream", *std::move(chunk), {}};
    });
}

} // namespace mitoyen::server::handlers
