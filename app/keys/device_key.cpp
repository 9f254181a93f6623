// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/device_key.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace mitoyen::keys {

namespace {

constexpr std::size_t coordinate = 32;
/// Longer than any P-256 key in either form; OpenSSL's parsers never see more.
constexpr std::size_t longestKey = 1024;
constexpr std::string_view pemBegin = "-----BEGIN PUBLIC KEY-----";
constexpr std::string_view pemEnd = "-----END PUBLIC KEY-----";

template <auto release> struct Release {
    template <class T> void operator()(T* object) const { release(object); }
};
using Context = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;
using PrivateKeyInfo = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Release<PKCS8_PRIV_KEY_INFO_free>>;

/// OpenSSL fails here only for want of memory or randomness.
void mustSucceed(bool done, const char* what)
{
    if (done)
        return;
    ERR_clear_error();
    throw std::runtime_error(std::string("OpenSSL cannot ") + what);
}

core::Error damaged()
{
    // What OpenSSL queued about the bytes would be found by the next caller on this thread.
    ERR_clear_error();
    return {"device_key_damaged", "This is not the key of a device (ECDSA on P-256).", {}};
}

bool isOnP256(const EVP_PKEY* key)
{
    char name[64] = {};
    std::size_t length = 0;
    return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, name, sizeof name, &length) == 1 &&
        std::string_view(name, length) == "prime256v1";
}

bool isSound(EVP_PKEY* key, int (*check)(EVP_PKEY_CTX*))
{
    const Context context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && check(context.get()) == 1;
}

/// Compressed and hybrid points name the same key in other bytes; here a key has one spelling.
bool usesUncompressedPoint(EVP_PKEY* key)
{
    return EVP_PKEY_set_utf8_string_param(key, OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT, "uncompressed") == 1;
}

bool isSame(std::span<const std::uint8_t> a, std::span<const std::uint8_t> b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

std::string toBase64(std::span<const std::uint8_t> bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int length =
        EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), bytes.data(), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

} // namespace

void detail::FreeEvpKey::operator()(evp_pkey_st* key) const
{
    EVP_PKEY_free(key);
}

core::Result<DevicePublicKey> DevicePublicKey::fromDer(std::span<const std::uint8_t> der)
{
    if (der.size() > longestKey)
        return damaged();
    const unsigned char* next = der.data();
    detail::EvpKey key(d2i_PUBKEY(nullptr, &next, static_cast<long>(der.size())));
    if (!key || !isOnP256(key.get()) || !isSound(key.get(), EVP_PKEY_public_check))
        return damaged();
    if (!usesUncompressedPoint(key.get()))
        return damaged();
    DevicePublicKey read(std::move(key));
    if (!isSame(read.der(), der))
        return damaged();
    return read;
}

core::Result<DevicePublicKey> DevicePublicKey::fromBase64(std::string_view text)
{
    if (text.empty() || text.size() > longestKey || text.size() % 4 != 0)
        return damaged();
    std::vector<std::uint8_t> der(text.size() / 4 * 3);
    const int length =
        EVP_DecodeBlock(der.data(), reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()));
    if (length < 0)
        return damaged();
    // EVP_DecodeBlock counts the bytes of the padding as zeros.
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    der.resize(static_cast<std::size_t>(length) - padding);
    // It also takes blanks and loose bits: only the one proper spelling is a key.
    if (toBase64(der) != text)
        return damaged();
    return fromDer(der);
}

core::Result<DevicePublicKey> DevicePublicKey::fromPem(std::string_view text)
{
    if (text.size() > longestKey)
        return damaged();
    const std::size_t begin = text.find(pemBegin);
    const std::size_t end = text.find(pemEnd);
    if (begin != 0 || end == std::string_view::npos)
        return damaged();
    std::string base64;
    for (const char character : text.substr(pemBegin.size(), end - pemBegin.size())) {
        if (character != '\n' && character != '\r')
            base64 += character;
    }
    return fromBase64(base64);
}

std::vector<std::uint8_t> DevicePublicKey::der() const
{
    const int length = i2d_PUBKEY(key_.get(), nullptr);
    mustSucceed(length > 0, "write a public key");
    std::vector<std::uint8_t> der(static_cast<std::size_t>(length));
    unsigned char* next = der.data();
    i2d_PUBKEY(key_.get(), &next);
    return der;
}

std::string DevicePublicKey::base64() const
{
    return toBase64(der());
}

std::string DevicePublicKey::pem() const
{
    constexpr std::size_t lineLength = 64;
    const std::string text = base64();
    std::string pem = std::string(pemBegin) + '\n';
    for (std::size_t i = 0; i < text.size(); i += lineLength)
        pem += text.substr(i, lineLength) + '\n';
    return pem + std::string(pemEnd) + '\n';
}

bool DevicePublicKey::verify(std::span<const std::uint8_t> message, const DeviceSignature& signature) const
{
    const Signature pair(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(signature.data(), coordinate, nullptr);
    BIGNUM* s = BN_bin2bn(signature.data() + coordinate, coordinate, nullptr);
    mustSucceed(pair && r && s && ECDSA_SIG_set0(pair.get(), r, s) == 1, "read a signature");
    unsigned char* der = nullptr;
    const int length = i2d_ECDSA_SIG(pair.get(), &der);
    mustSucceed(length > 0, "write a signature");
    const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owner(der,
                                                                         [](unsigned char* p) { OPENSSL_free(p); });

    const Digest digest(EVP_MD_CTX_new());
    mustSucceed(digest && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1,
                "start a verification");
    const bool holds =
        EVP_DigestVerify(digest.get(), der, static_cast<std::size_t>(length), message.data(), message.size()) == 1;
    ERR_clear_error();
    return holds;
}

DeviceKey DeviceKey::generate()
{
    detail::EvpKey key(EVP_EC_gen("P-256"));
    mustSucceed(key != nullptr, "generate a key");
    return DeviceKey(std::move(key));
}

core::Result<DeviceKey> DeviceKey::fromPkcs8(std::span<const std::uint8_t> der)
{
    if (der.size() > longestKey)
        return damaged();
    const unsigned char* next = der.data();
    const PrivateKeyInfo info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &next, static_cast<long>(der.size())));
    detail::EvpKey key(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
    if (!key || !isOnP256(key.get()) || !isSound(key.get(), EVP_PKEY_check))
        return damaged();
    if (!usesUncompressedPoint(key.get()))
        return damaged();
    DeviceKey read(std::move(key));
    if (!isSame(read.pkcs8().bytes(), der))
        return damaged();
    return read;
}

Secret DeviceKey::pkcs8() const
{
    const PrivateKeyInfo info(EVP_PKEY2PKCS8(key_.get()));
    const int length = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : 0;
    mustSucceed(length > 0, "write a private key");
    Secret der(static_cast<std::size_t>(length));
    unsigned char* next = der.bytes().data();
    i2d_PKCS8_PRIV_KEY_INFO(info.get(), &next);
    return der;
}

DevicePublicKey DeviceKey::publicKey() const
{
    unsigned char* der = nullptr;
    const int length = i2d_PUBKEY(key_.get(), &der);
    mustSucceed(length > 0, "write a public key");
    const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owner(der,
                                                                         [](unsigned char* p) { OPENSSL_free(p); });
    auto key = DevicePublicKey::fromDer({der, static_cast<std::size_t>(length)});
    core::require(key.ok(), "the public half of a device key");
    return *std::move(key);
}

DeviceSignature DeviceKey::sign(std::span<const std::uint8_t> message) const
{
    const Digest digest(EVP_MD_CTX_new());
    mustSucceed(digest && EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1,
                "start a signature");
    std::array<unsigned char, 80> der{};
    std::size_t length = der.size();
    mustSucceed(EVP_DigestSign(digest.get(), der.data(), &length, message.data(), message.size()) == 1, "sign");
    const unsigned char* next = der.data();
    const Signature pair(d2i_ECDSA_SIG(nullptr, &next, static_cast<long>(length)));
    mustSucceed(pair != nullptr, "read its own signature");
    DeviceSignature signature{};
    const bool fits = BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), signature.data(), coordinate) == coordinate &&
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), signature.data() + coordinate, coordinate) == coordinate;
    mustSucceed(fits, "write a signature");
    return signature;
}

} // namespace mitoyen::keys
