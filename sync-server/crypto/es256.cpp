// SPDX-License-Identifier: AGPL-3.0-or-later
#include "crypto/es256.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace mitoyen::server::crypto {

namespace {

constexpr std::size_t halfLength = 32;

struct BioFree {
    void operator()(BIO* bio) const { BIO_free(bio); }
};
struct ContextFree {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
struct SignatureFree {
    void operator()(ECDSA_SIG* signature) const { ECDSA_SIG_free(signature); }
};
using Bio = std::unique_ptr<BIO, BioFree>;
using Context = std::unique_ptr<EVP_MD_CTX, ContextFree>;
using Signature = std::unique_ptr<ECDSA_SIG, SignatureFree>;

const unsigned char* asBytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

bool isP256(const EVP_PKEY* key)
{
    char group[64] = {};
    std::size_t length = 0;
    return EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group, sizeof group, &length) == 1 &&
        std::string_view(group, length) == "prime256v1";
}

/// OpenSSL speaks DER, tokens and devices speak r ‖ s.
std::string derOf(std::string_view signature)
{
    Signature pair(ECDSA_SIG_new());
    BIGNUM* r = BN_bin2bn(asBytes(signature), halfLength, nullptr);
    BIGNUM* s = BN_bin2bn(asBytes(signature) + halfLength, halfLength, nullptr);
    core::require(pair && r != nullptr && s != nullptr && ECDSA_SIG_set0(pair.get(), r, s) == 1, "ECDSA signature");
    const int length = i2d_ECDSA_SIG(pair.get(), nullptr);
    core::require(length > 0, "ECDSA signature");
    std::string der(static_cast<std::size_t>(length), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

std::string rawOf(std::string_view der)
{
    const auto* in = asBytes(der);
    Signature pair(d2i_ECDSA_SIG(nullptr, &in, static_cast<long>(der.size())));
    core::require(pair != nullptr, "ECDSA signature");
    std::string raw(2 * halfLength, '\0');
    auto* out = reinterpret_cast<unsigned char*>(raw.data());
    core::require(BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, halfLength) == static_cast<int>(halfLength) &&
                      BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + halfLength, halfLength) ==
                          static_cast<int>(halfLength),
                  "ECDSA signature");
    return raw;
}

/// A failed call leaves entries in the thread's error queue, which would be read as somebody else's failure.
core::Error notUsable()
{
    ERR_clear_error();
    return {"key_not_usable", "The key is not a P-256 key in the expected form.", {}};
}

} // namespace

core::Result<Es256Key> Es256Key::checked(EVP_PKEY* key)
{
    std::shared_ptr<EVP_PKEY> owned(key, EVP_PKEY_free);
    if (key == nullptr || EVP_PKEY_base_id(key) != EVP_PKEY_EC || !isP256(key))
        return notUsable();
    return Es256Key(std::move(owned));
}

Es256Key Es256Key::generate()
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    core::require(key != nullptr, "P-256 key generation");
    return Es256Key(std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free));
}

core::Result<Es256Key> Es256Key::fromPrivatePem(std::string_view pem)
{
    Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    // Without this OpenSSL would ask for the passphrase of an encrypted key on the terminal.
    const auto noPassphrase = [](char*, int, int, void*) { return -1; };
    return checked(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
}

core::Result<Es256Key> Es256Key::fromPublicDer(std::string_view der)
{
    const auto* in = asBytes(der);
    EVP_PKEY* key = d2i_PUBKEY(nullptr, &in, static_cast<long>(der.size()));
    if (key != nullptr && in != asBytes(der) + der.size()) {
        EVP_PKEY_free(key);
        return notUsable();
    }
    return checked(key);
}

std::string Es256Key::privatePem() const
{
    Bio bio(BIO_new(BIO_s_mem()));
    const int done = PEM_write_bio_PKCS8PrivateKey(bio.get(), key_.get(), nullptr, nullptr, 0, nullptr, nullptr);
    core::require(done == 1, "private key to PEM");
    char* text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(length)};
}

std::string Es256Key::publicDer() const
{
    const int length = i2d_PUBKEY(key_.get(), nullptr);
    core::require(length > 0, "public key to DER");
    std::string der(static_cast<std::size_t>(length), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_PUBKEY(key_.get(), &out);
    return der;
}

std::string Es256Key::sign(std::string_view bytes) const
{
    Context context(EVP_MD_CTX_new());
    std::size_t length = 0;
    core::require(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1 &&
                      EVP_DigestSign(context.get(), nullptr, &length, asBytes(bytes), bytes.size()) == 1,
                  "ES256 signature");
    std::string der(length, '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    core::require(EVP_DigestSign(context.get(), out, &length, asBytes(bytes), bytes.size()) == 1, "ES256 signature");
    der.resize(length);
    return rawOf(der);
}

bool Es256Key::verifies(std::string_view bytes, std::string_view signature) const
{
    if (signature.size() != 2 * halfLength)
        return false;
    const std::string der = derOf(signature);
    Context context(EVP_MD_CTX_new());
    const bool good = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key_.get()) == 1 &&
        EVP_DigestVerify(context.get(), asBytes(der), der.size(), asBytes(bytes), bytes.size()) == 1;
    ERR_clear_error();
    return good;
}

} // namespace mitoyen::server::crypto
