// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keys/secret.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct evp_pkey_st;

namespace mitoyen::keys {

namespace detail {
struct FreeEvpKey {
    void operator()(evp_pkey_st* key) const;
};
using EvpKey = std::unique_ptr<evp_pkey_st, FreeEvpKey>;
} // namespace detail

/// r and s, 32 bytes each, big-endian: the signature form of ES256 in JOSE (RFC 7518 §3.4).
using DeviceSignature = std::array<std::uint8_t, 64>;

/// The public half: what the server keeps of a device.
class DevicePublicKey {
public:
    /// SubjectPublicKeyInfo (RFC 5480) in DER. Error device_key_damaged unless it is exactly one key on P-256, its
    /// point uncompressed.
    static core::Result<DevicePublicKey> fromDer(std::span<const std::uint8_t> der);
    /// The same in base64 (RFC 4648 §4, with padding).
    static core::Result<DevicePublicKey> fromBase64(std::string_view text);
    /// The same between BEGIN PUBLIC KEY and END PUBLIC KEY.
    static core::Result<DevicePublicKey> fromPem(std::string_view text);

    std::vector<std::uint8_t> der() const;
    std::string base64() const;
    std::string pem() const;

    bool verify(std::span<const std::uint8_t> message, const DeviceSignature& signature) const;

private:
    explicit DevicePublicKey(detail::EvpKey key) : key_(std::move(key)) {}
    detail::EvpKey key_;
};

/// The key pair of this device, ES256: ECDSA on P-256 with SHA-256. It signs what the device tells the server and
/// is kept inside the encrypted replica, nowhere else.
class DeviceKey {
public:
    static DeviceKey generate();
    /// PKCS #8 PrivateKeyInfo (RFC 5208) as pkcs8() writes it. Error device_key_damaged unless it is exactly one key
    /// on P-256 whose halves belong together.
    static core::Result<DeviceKey> fromPkcs8(std::span<const std::uint8_t> der);

    Secret pkcs8() const;
    DevicePublicKey publicKey() const;
    DeviceSignature sign(std::span<const std::uint8_t> message) const;

private:
    explicit DeviceKey(detail::EvpKey key) : key_(std::move(key)) {}
    detail::EvpKey key_;
};

} // namespace mitoyen::keys
