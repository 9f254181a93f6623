// SPDX-License-Identifier: AGPL-3.0-or-later
#include "crypto/digest.h"

#include "core/require.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace mitoyen::server::crypto {

namespace {

const unsigned char* asBytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

Digest sha256(std::string_view bytes)
{
    Digest digest{};
    const int done = EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr);
    core::require(done == 1, "SHA-256");
    return digest;
}

Digest hmacSha256(std::string_view key, std::string_view bytes)
{
    Digest digest{};
    unsigned int length = 0;
    const auto* done = HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), asBytes(bytes), bytes.size(),
                            digest.data(), &length);
    core::require(done != nullptr && length == digest.size(), "HMAC-SHA-256");
    return digest;
}

std::string bytesOf(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

bool equalInConstantTime(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace mitoyen::server::crypto
