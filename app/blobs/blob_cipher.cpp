// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/blob_cipher.h"

#include "core/require.h"

#include <sodium.h>

namespace mitoyen::blobs {

namespace {

static_assert(sealBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);

constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

const unsigned char* asBytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* asBytes(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

keys::Secret derived(const keys::Secret& key, std::string_view purpose)
{
    core::require(sodium_init() >= 0, "libsodium is there");
    core::require(key.size() == BlobCipher::keySize, "a key of 32 bytes");
    keys::Secret secret(BlobCipher::keySize);
    crypto_generichash(secret.bytes().data(), secret.size(), asBytes(purpose), purpose.size(), key.bytes().data(),
                       key.size());
    return secret;
}

std::string placeOf(const model::BlobDescription& blob, std::int64_t number)
{
    return "mitoyen-local-blob-1 " + model::hashText(blob.sha256) + " " + std::to_string(blob.size) + " " +
        std::to_string(number);
}

} // namespace

Sha256::Sha256() : state_(std::make_unique<crypto_hash_sha256_state>())
{
    crypto_hash_sha256_init(state_.get());
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    crypto_hash_sha256_update(state_.get(), asBytes(bytes), bytes.size());
}

std::string Sha256::finish()
{
    std::string hash(model::hashBytes, '\0');
    crypto_hash_sha256_final(state_.get(), asBytes(hash));
    return hash;
}

std::string Sha256::of(std::string_view bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

std::int64_t sealedSize(std::int64_t size)
{
    return size + model::chunksOf(size) * sealBytes;
}

BlobCipher::BlobCipher(keys::Secret key)
    : contentKey_(derived(key, "mitoyen local blob content 1")),
      nameKey_(derived(key, "mitoyen local blob name 1"))
{}

std::string BlobCipher::fileName(std::string_view sha256) const
{
    std::string hash(32, '\0');
    crypto_generichash(asBytes(hash), hash.size(), asBytes(sha256), sha256.size(), nameKey_.bytes().data(),
                       nameKey_.size());
    return model::hashText(hash);
}

std::string BlobCipher::seal(const model::BlobDescription& blob, std::int64_t number, std::string_view chunk) const
{
    const auto place = placeOf(blob, number);
    std::string sealed(chunk.size() + sealBytes, '\0');
    randombytes_buf(sealed.data(), nonceBytes);
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(asBytes(sealed) + nonceBytes, &length, asBytes(chunk), chunk.size(),
                                               asBytes(place), place.size(), nullptr, asBytes(sealed),
                                               contentKey_.bytes().data());
    return sealed;
}

std::optional<std::string> BlobCipher::open(const model::BlobDescription& blob, std::int64_t number,
                                            std::string_view sealed) const
{
    const auto place = placeOf(blob, number);
    if (sealed.size() != static_cast<std::size_t>(model::chunkLength(blob.size, number) + sealBytes))
        return std::nullopt;
    std::string chunk(sealed.size() - sealBytes, '\0');
    unsigned long long length = 0;
    const auto bad = crypto_aead_xchacha20poly1305_ietf_decrypt(
        asBytes(chunk), &length, nullptr, asBytes(sealed) + nonceBytes, sealed.size() - nonceBytes, asBytes(place),
        place.size(), asBytes(sealed), contentKey_.bytes().data());
    return bad == 0 ? std::optional(std::move(chunk)) : std::nullopt;
}

} // namespace mitoyen::blobs
