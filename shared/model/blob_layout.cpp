// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/blob_layout.h"

namespace mitoyen::model {

namespace {

std::optional<unsigned> digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a' + 10);
    return std::nullopt;
}

} // namespace

std::int64_t chunksOf(std::int64_t size)
{
    return size <= 0 ? 0 : (size - 1) / blobChunk + 1;
}

std::int64_t chunkLength(std::int64_t size, std::int64_t number)
{
    const auto chunks = chunksOf(size);
    if (number < 0 || number >= chunks)
        return 0;
    return number + 1 < chunks ? blobChunk : size - number * blobChunk;
}

std::string_view chunkHash(const BlobDescription& blob, std::int64_t number)
{
    const auto chunks = static_cast<std::int64_t>(blob.chunkHashes.size() / hashBytes);
    if (number < 0 || number >= chunks)
        return {};
    return std::string_view(blob.chunkHashes).substr(static_cast<std::size_t>(number) * hashBytes, hashBytes);
}

core::Result<void> checkBlob(const BlobDescription& blob, std::int64_t largest)
{
    if (blob.size <= 0)
        return core::Error{"blob_empty", "The file is empty.", {{}, 0, "size"}};
    if (blob.size > largest)
        return core::Error{"blob_too_large",
                           "The file has " + std::to_string(blob.size) + " bytes; at most " + std::to_string(largest) +
                               " are possible.",
                           {{}, 0, "size"}};
    if (blob.sha256.size() != hashBytes)
        return core::Error{"field_invalid", "\"sha256\" must be a SHA-256.", {{}, 0, "sha256"}};
    if (blob.chunkHashes.size() != static_cast<std::size_t>(chunksOf(blob.size)) * hashBytes)
        return core::Error{"field_invalid", "\"chunks\" must hold one SHA-256 for each chunk.", {{}, 0, "chunks"}};
    return {};
}

std::string hashText(std::string_view sha256)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * sha256.size());
    for (const char c : sha256) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

std::optional<std::string> hashFromText(std::string_view text)
{
    if (text.size() != 2 * hashBytes)
        return std::nullopt;
    std::string bytes;
    bytes.reserve(hashBytes);
    for (std::size_t at = 0; at < text.size(); at += 2) {
        const auto high = digitOf(text[at]);
        const auto low = digitOf(text[at + 1]);
        if (!high || !low)
            return std::nullopt;
        bytes += static_cast<char>(*high << 4U | *low);
    }
    return bytes;
}

} // namespace mitoyen::model
