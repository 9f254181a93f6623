// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/blob_line.h"

#include <nlohmann/json.hpp>

#include <sodium.h>

namespace mitoyen::blobs {

namespace {

using nlohmann::json;

constexpr std::string_view jsonType = "application/json";
constexpr std::string_view binaryType = "application/octet-stream";

core::Error unreadable()
{
    return {"message_damaged", "The server's answer cannot be read; is this the address of a Mitoyen server?", {}};
}

std::string addressOf(std::string_view sha256)
{
    return "/v1/blobs/" + model::hashText(sha256);
}

std::string addressOf(std::string_view sha256, std::int64_t number)
{
    return addressOf(sha256) + "/chunks/" + std::to_string(number);
}

std::string base64(std::string_view bytes)
{
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      variant);
    text.resize(text.find('\0'));
    return text;
}

std::optional<std::string> fromBase64(const std::string& text)
{
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                          nullptr, &length, nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0)
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

core::Result<json> jsonOf(const core::Result<sync::HttpReply>& reply)
{
    if (!reply)
        return reply.error();
    if (auto good = sync::checkReply(*reply, jsonType); !good)
        return good.error();
    auto document = json::parse(reply->body, nullptr, false);
    return document.is_object() ? core::Result<json>(std::move(document)) : unreadable();
}

core::Result<void> doneOf(const core::Result<sync::HttpReply>& reply)
{
    return reply ? sync::checkReply(*reply, jsonType) : core::Result<void>(reply.error());
}

} // namespace

core::Result<UploadState> HttpBlobLine::announce(const model::BlobDescription& blob)
{
    const json body = {
        {"sha256", model::hashText(blob.sha256)}, {"size", blob.size}, {"chunks", base64(blob.chunkHashes)}};
    const auto document = jsonOf(session_.post("/v1/blobs", body.dump(), jsonType));
    if (!document)
        return document.error();
    UploadState state;
    const auto complete = document->find("complete");
    const auto missing = document->find("missing");
    if (complete == document->end() || !complete->is_boolean() || missing == document->end() || !missing->is_array() ||
        document->value("chunk_size", json()) != json(model::blobChunk))
        return unreadable();
    state.complete = complete->get<bool>();
    for (const auto& number : *missing) {
        if (!number.is_number_integer() || model::chunkLength(blob.size, number.get<std::int64_t>()) == 0)
            return unreadable();
        state.missing.push_back(number.get<std::int64_t>());
    }
    return state;
}

core::Result<void> HttpBlobLine::putChunk(std::string_view sha256, std::int64_t number, std::string_view chunk)
{
    return doneOf(session_.put(addressOf(sha256, number), chunk, binaryType));
}

core::Result<void> HttpBlobLine::complete(std::string_view sha256)
{
    return doneOf(session_.post(addressOf(sha256) + "/complete", {}, jsonType));
}

core::Result<model::BlobDescription> HttpBlobLine::describe(std::string_view sha256)
{
    const auto document = jsonOf(session_.get(addressOf(sha256)));
    if (!document)
        return document.error();
    const auto size = document->find("size");
    const auto chunks = document->find("chunks");
    if (size == document->end() || !size->is_number_integer() || chunks == document->end() || !chunks->is_string())
        return unreadable();
    const auto hashes = fromBase64(chunks->get<std::string>());
    model::BlobDescription blob{std::string(sha256), size->get<std::int64_t>(), hashes.value_or("")};
    return model::checkBlob(blob) ? core::Result<model::BlobDescription>(std::move(blob)) : unreadable();
}

core::Result<std::string> HttpBlobLine::chunk(std::string_view sha256, std::int64_t number)
{
    auto reply = session_.get(addressOf(sha256, number));
    if (!reply)
        return reply.error();
    if (auto good = sync::checkReply(*reply, binaryType); !good)
        return good.error();
    return std::move(reply->body);
}

} // namespace mitoyen::blobs
