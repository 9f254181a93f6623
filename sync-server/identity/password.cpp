// SPDX-License-Identifier: AGPL-3.0-or-later
#include "identity/password.h"

#include "core/require.h"
#include "crypto/random.h"

#include <new>
#include <sodium.h>

namespace mitoyen::server::identity {

namespace {

constexpr std::size_t memory = 19UL * 1024 * 1024;
constexpr unsigned long long passes = 2;

} // namespace

Passwords::Passwords()
{
    core::require(sodium_init() >= 0, "libsodium");
    nobodys_ = hash(crypto::randomBytes(32));
}

std::string Passwords::hash(std::string_view password)
{
    const std::lock_guard lock(mutex_);
    char encoded[crypto_pwhash_STRBYTES] = {};
    if (crypto_pwhash_str_alg(encoded, password.data(), password.size(), passes, memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return encoded;
}

bool Passwords::matches(const std::optional<std::string>& stored, std::string_view password)
{
    const std::lock_guard lock(mutex_);
    const std::string& encoded = stored ? *stored : nobodys_;
    const bool same = crypto_pwhash_str_verify(encoded.c_str(), password.data(), password.size()) == 0;
    return same && stored.has_value();
}

} // namespace mitoyen::server::identity
