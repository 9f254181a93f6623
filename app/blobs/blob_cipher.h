// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "keys/secret.h"
#include "model/blob_layout.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct crypto_hash_sha256_state;

namespace mitoyen::blobs {

/// SHA-256 of what comes in pieces.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void add(std::string_view bytes);
    /// 32 bytes; ends the computation.
    std::string finish();
    static std::string of(std::string_view bytes);

private:
    std::unique_ptr<crypto_hash_sha256_state> state_;
};

/// What a sealed chunk has more than its content: nonce before, tag behind.
inline constexpr std::int64_t sealBytes = 24 + 16;
std::int64_t sealedSize(std::int64_t size);

/// Seals the files beside a replica: XChaCha20-Poly1305, each chunk with a nonce of its own and bound to its file, its
/// size and its place. The key lies inside the encrypted replica and nowhere else. Moved, never copied.
class BlobCipher {
public:
    static constexpr std::size_t keySize = 32;
    explicit BlobCipher(keys::Secret key);

    /// What the file is called on the disk: without the key it does not tell which content it is.
    std::string fileName(std::string_view sha256) const;
    std::string seal(const model::BlobDescription& blob, std::int64_t number, std::string_view chunk) const;
    /// Nothing for anything but what `seal` made of the same place.
    std::optional<std::string> open(const model::BlobDescription& blob, std::int64_t number,
                                    std::string_view sealed) const;

private:
    keys::Secret contentKey_;
    keys::Secret nameKey_;
};

} // namespace mitoyen::blobs
