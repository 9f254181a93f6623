// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "model/blob_layout.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::server::blobs {

/// What a sealed chunk has more than its content: nonce before, tag behind.
inline constexpr std::int64_t sealBytes = 24 + 16;

/// Bytes of a sealed object: its sealed chunks, one after the other.
std::int64_t sealedSize(std::int64_t size);
/// Where a chunk begins in a sealed object.
std::int64_t sealedOffset(std::int64_t number);

/// Seals the files of one organisation before a provider sees them: XChaCha20-Poly1305, each chunk with a nonce of its
/// own and bound to its file, its size and its place, so that none can be moved, cut off or taken from elsewhere.
class BlobCipher {
public:
    BlobCipher(std::string_view contentKey, std::string_view nameKey);
    ~BlobCipher();
    BlobCipher(const BlobCipher&) = default;
    BlobCipher& operator=(const BlobCipher&) = default;

    /// What the object is called: without the key it does not tell which content it is.
    std::string objectName(const core::Uuid& organisation, std::string_view sha256) const;
    std::string seal(std::string_view sha256, std::int64_t size, std::int64_t number, std::string_view chunk) const;
    /// Nothing for anything but what `seal` made of the same place.
    std::optional<std::string> open(std::string_view sha256, std::int64_t size, std::int64_t number,
                                    std::string_view sealed) const;

private:
    std::array<unsigned char, 32> contentKey_{};
    std::array<unsigned char, 32> nameKey_{};
};

/// The server's key for files; every organisation's keys are derived from it.
class BlobKey {
public:
    static constexpr std::size_t size = 32;

    /// 64 hexadecimal digits. Error blob_key_not_usable.
    static core::Result<BlobKey> fromText(std::string_view text);
    static BlobKey random();
    ~BlobKey();
    BlobKey(const BlobKey&) = default;
    BlobKey& operator=(const BlobKey&) = default;

    std::string text() const;
    BlobCipher of(const core::Uuid& organisation) const;

private:
    BlobKey() = default;
    std::array<unsigned char, size> bytes_{};
};

} // namespace mitoyen::server::blobs
