// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::model {

/// Files travel and are kept in chunks of this size; the last one is shorter. Small enough that a slow line brings one
/// within the time of a request, and that many uploads at once do not fill the server's memory.
inline constexpr std::int64_t blobChunk = 1024 * 1024;
/// The largest file any side takes; a server may allow less.
inline constexpr std::int64_t largestBlob = 100 * blobChunk;
/// Bytes of a SHA-256.
inline constexpr std::size_t hashBytes = 32;

/// A file as both sides name it. Its chunks are known by their own hashes too, so that a damaged one is noticed when it
/// arrives and not after the last.
struct BlobDescription {
    std::string sha256; ///< of the whole content, 32 bytes
    std::int64_t size = 0; ///< in bytes, 1 to largestBlob
    std::string chunkHashes; ///< SHA-256 of every chunk, 32 bytes each, in order
    bool operator==(const BlobDescription&) const = default;
};

std::int64_t chunksOf(std::int64_t size);
/// Bytes of chunk `number`, counted from 0; 0 for a number beyond the last.
std::int64_t chunkLength(std::int64_t size, std::int64_t number);
/// The 32 bytes of one chunk's hash; empty for a number beyond the last.
std::string_view chunkHash(const BlobDescription& blob, std::int64_t number);

/// Errors: blob_empty, blob_too_large (above `largest`), field_invalid (hashes of another length or number).
core::Result<void> checkBlob(const BlobDescription& blob, std::int64_t largest = largestBlob);

/// 64 hexadecimal digits in lower case, the one spelling in addresses and records.
std::string hashText(std::string_view sha256);
std::optional<std::string> hashFromText(std::string_view text);

} // namespace mitoyen::model
