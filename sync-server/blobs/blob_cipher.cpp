// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/blob_cipher.h"

#include "core/require.h"

#include <algorithm>
#include <fmt/format.h>
#include <sodium.h>
#include <span>

namespace mitoyen::server::blobs {

namespace {

static_assert(sealBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);

constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

void initialize()
{
    static const bool ready = sodium_init() >= 0;
    core::require(ready, "libsodium is there");
}

const unsigned char* asBytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* asBytes(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

/// BLAKE2b with a key.
std::string keyedHash(std::span<const unsigned char> key, std::string_view text)
{
    initialize();
    std::string hash(32, '\0');
    crypto_generichash(asBytes(hash), hash.size(), asBytes(text), text.size(), key.data(), key.size());
    return hash;
}

std::string placeOf(std::string_view sha256, std::int64_t size, std::int64_t number)
{
    return fmt::format("mitoyen-blob-1 {} {} {}", model::hashText(sha256), size, number);
}

} // namespace

std::int64_t sealedSize(std::int64_t size)
{
    return size + model::chunksOf(size) * sealBytes;
}

std::int64_t sealedOffset(std::int64_t number)
{
    return number * (model::blobChunk + sealBytes);
}

BlobCipher::BlobCipher(std::string_view contentKey, std::string_view nameKey)
{
    core::require(contentKey.size() == contentKey_.size() && nameKey.size() == nameKey_.size(), "keys of 32 bytes");
    std::copy(contentKey.begin(), contentKey.end(), contentKey_.begin());
    std::copy(nameKey.begin(), nameKey.end(), nameKey_.begin());
}

BlobCipher::~BlobCipher()
{
    sodium_memzero(contentKey_.data(), contentKey_.size());
    sodium_memzero(nameKey_.data(), nameKey_.size());
}

std::string BlobCipher::objectName(const core::Uuid& organisation, std::string_view sha256) const
{
    const auto name = model::hashText(keyedHash(nameKey_, sha256));
    return fmt::format("{}/{}/{}/{}", core::toText(organisation), name.substr(0, 2), name.substr(2, 2), name);
}

std::string BlobCipher::seal(std::string_view sha256, std::int64_t size, std::int64_t number,
                             std::string_view chunk) const
{
    initialize();
    const auto place = placeOf(sha256, size, number);
    std::string sealed(chunk.size() + sealBytes, '\0');
    randombytes_buf(sealed.data(), nonceBytes);
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(asBytes(sealed) + nonceBytes, &length, asBytes(chunk), chunk.size(),
                                               asBytes(place), place.size(), nullptr, asBytes(sealed),
                                               contentKey_.data());
    return sealed;
}

std::optional<std::string> BlobCipher::open(std::string_view sha256, std::int64_t size, std::int64_t number,
                                            std::string_view sealed) const
{
    initialize();
    const auto place = placeOf(sha256, size, number);
    if (sealed.size() != static_cast<std::size_t>(model::chunkLength(size, number) + sealBytes))
        return std::nullopt;
    std::string chunk(sealed.size() - sealBytes, '\0');
    unsigned long long length = 0;
    const auto bad = crypto_aead_xchacha20poly1305_ietf_decrypt(
        asBytes(chunk), &length, nullptr, asBytes(sealed) + nonceBytes, sealed.size() - nonceBytes, asBytes(place),
        place.size(), asBytes(sealed), contentKey_.data());
    return bad == 0 ? std::optional(std::move(chunk)) : std::nullopt;
}

core::Result<BlobKey> BlobKey::fromText(std::string_view text)
{
    const auto bytes = model::hashFromText(text);
    if (!bytes)
        return core::Error{"blob_key_not_usable", "The key for files must be 64 hexadecimal digits.", {}};
    BlobKey key;
    std::copy(bytes->begin(), bytes->end(), key.bytes_.begin());
    return key;
}

BlobKey BlobKey::random()
{
    initialize();
    BlobKey key;
    randombytes_buf(key.bytes_.data(), key.bytes_.size());
    return key;
}

BlobKey::~BlobKey()
{
    sodium_memzero(bytes_.data(), bytes_.size());
}

std::string BlobKey::text() const
{
    return model::hashText({reinterpret_cast<const char*>(bytes_.data()), bytes_.size()});
}

BlobCipher BlobKey::of(const core::Uuid& organisation) const
{
    const auto id = core::toText(organisation);
    return {keyedHash(bytes_, "mitoyen blob content 1 " + id), keyedHash(bytes_, "mitoyen blob name 1 " + id)};
}

} // namespace mitoyen::server::blobs
