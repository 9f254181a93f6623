// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace mitoyen::server::crypto {

/// A key on the curve P-256 for ES256 (RFC 7518 §3.4): signatures are r ‖ s, 64 bytes. Safe to use from several
/// threads at once.
class Es256Key {
public:
    static Es256Key generate();
    /// A private key in PKCS #8 PEM. Error key_not_usable: no P-256 private key.
    static core::Result<Es256Key> fromPrivatePem(std::string_view pem);
    /// A public key as SubjectPublicKeyInfo in DER. Error key_not_usable: no P-256 public key.
    static core::Result<Es256Key> fromPublicDer(std::string_view der);

    std::string privatePem() const;
    std::string publicDer() const;
    /// Only a key that holds its private part signs.
    std::string sign(std::string_view bytes) const;
    /// False for anything but a good signature, however malformed.
    bool verifies(std::string_view bytes, std::string_view signature) const;

private:
    explicit Es256Key(std::shared_ptr<evp_pkey_st> key) : key_(std::move(key)) {}
    static core::Result<Es256Key> checked(evp_pkey_st* key);

    std::shared_ptr<evp_pkey_st> key_;
};

} // namespace mitoyen::server::crypto
