// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/device_key.h"

#include "keys_support.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::keys {
namespace {

using Bytes = std::vector<std::uint8_t>;

std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

Bytes fromHex(std::string_view hex)
{
    Bytes bytes(hex.size() / 2);
    core::require(sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr, nullptr, nullptr) == 0);
    return bytes;
}

/// SubjectPublicKeyInfo of a P-256 point: the fixed beginning of RFC 5480, then x and y.
Bytes publicKeyInfo(std::string_view x, std::string_view y)
{
    return fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004" + std::string(x) + std::string(y));
}

// RFC 6979 appendix A.2.5, P-256 with SHA-256: an oracle that is not this program.
const std::string rfcX = "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6";
const std::string rfcY = "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299";
const std::string rfcR = "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716";
const std::string rfcS = "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8";

DeviceSignature signatureOf(const std::string& hex)
{
    const Bytes bytes = fromHex(hex);
    DeviceSignature signature{};
    std::copy(bytes.begin(), bytes.end(), signature.begin());
    return signature;
}

TEST(DevicePublicKey, VerifiesThePublishedVector)
{
    const auto key = DevicePublicKey::fromDer(publicKeyInfo(rfcX, rfcY));
    ASSERT_TRUE(key.ok());
    EXPECT_TRUE(key->verify(bytesOf("sample"), signatureOf(rfcR + rfcS)));
    EXPECT_FALSE(key->verify(bytesOf("simple"), signatureOf(rfcR + rfcS)));
    EXPECT_FALSE(key->verify(bytesOf("sample"), signatureOf(rfcS + rfcR)));
    EXPECT_FALSE(key->verify(bytesOf("sample"), DeviceSignature{}));
    DeviceSignature ones;
    ones.fill(0xFF);
    EXPECT_FALSE(key->verify(bytesOf("sample"), ones));
}

RC_GTEST_PROP(DeviceKeyProperty, SignsAnyMessageForItsPublicKeyAlone, (const Bytes& message))
{
    static const DeviceKey key = DeviceKey::generate();
    static const DevicePublicKey others = DeviceKey::generate().publicKey();
    auto signature = key.sign(message);
    RC_ASSERT(key.publicKey().verify(message, signature));
    RC_ASSERT(!others.verify(message, signature));
    Bytes longer = message;
    longer.push_back(0);
    RC_ASSERT(!key.publicKey().verify(longer, signature));
    const auto bit = *rc::gen::inRange<std::size_t>(0, 8 * signature.size());
    signature[bit / 8] = static_cast<std::uint8_t>(signature[bit / 8] ^ (1 << bit % 8));
    RC_ASSERT(!key.publicKey().verify(message, signature));
}

TEST(DeviceKey, ComesBackFromItsStoredForm)
{
    // Often enough that keys and coordinates with leading zero bytes occur.
    for (int i = 0; i < 600; ++i) {
        const DeviceKey key = DeviceKey::generate();
        const Secret stored = key.pkcs8();
        const auto read = DeviceKey::fromPkcs8(stored.bytes());
        ASSERT_TRUE(read.ok());
        ASSERT_EQ(read->pkcs8(), stored);
        ASSERT_EQ(read->publicKey().der(), key.publicKey().der());
        ASSERT_TRUE(key.publicKey().verify(bytesOf("hello"), read->sign(bytesOf("hello"))));
    }
}

TEST(DevicePublicKey, HasThreeSpellings)
{
    const DevicePublicKey key = DeviceKey::generate().publicKey();
    EXPECT_EQ(key.der().size(), 91u);
    EXPECT_EQ(DevicePublicKey::fromDer(key.der())->der(), key.der());
    EXPECT_EQ(DevicePublicKey::fromBase64(key.base64())->der(), key.der());
    EXPECT_EQ(DevicePublicKey::fromPem(key.pem())->der(), key.der());

    // OpenSSL reads the PEM as its own.
    const std::string pem = key.pem();
    BIO* memory = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
    EVP_PKEY* read = PEM_read_bio_PUBKEY(memory, nullptr, nullptr, nullptr);
    EXPECT_NE(read, nullptr);
    EVP_PKEY_free(read);
    BIO_free(memory);
}

TEST(DevicePublicKey, TakesOnlyOneProperKeyOnP256)
{
    const auto code = [](const Bytes& der) { return outcome(DevicePublicKey::fromDer(der)); };
    const Bytes good = publicKeyInfo(rfcX, rfcY);
    EXPECT_EQ(code(good), "ok");
    EXPECT_EQ(code({}), "device_key_damaged");
    EXPECT_EQ(code(Bytes(good.begin(), good.end() - 1)), "device_key_damaged");
    EXPECT_EQ(code(Bytes(2000, 0x30)), "device_key_damaged");
    Bytes trailing = good;
    trailing.push_back(0);
    EXPECT_EQ(code(trailing), "device_key_damaged");
    EXPECT_EQ(code(publicKeyInfo(rfcX, rfcX)), "device_key_damaged") << "a point off the curve";

    Bytes hybrid = good;
    hybrid[26] = rfcY.back() % 2 == 0 ? 6 : 7;
    EXPECT_EQ(code(hybrid), "device_key_damaged");
    const Bytes compressed = fromHex("3039301306072a8648ce3d020106082a8648ce3d030107032200"
                                     "03" +
                                     rfcX);
    EXPECT_EQ(code(compressed), "device_key_damaged");

    for (const char* group : {"P-384", "secp256k1"}) {
        EVP_PKEY* key = EVP_EC_gen(group);
        unsigned char* der = nullptr;
        const int length = i2d_PUBKEY(key, &der);
        EXPECT_EQ(code(Bytes(der, der + length)), "device_key_damaged") << group;
        OPENSSL_free(der);
        EVP_PKEY_free(key);
    }
}

TEST(DevicePublicKey, TakesOnlyTheProperSpelling)
{
    const DevicePublicKey key = DeviceKey::generate().publicKey();
    const std::string base64 = key.base64();
    for (const std::string& wrong :
         {std::string(), base64 + "\n", " " + base64, base64.substr(4), base64.substr(0, base64.size() - 1),
          base64 + "====", std::string(5000, 'A'), std::string("===="), std::string("A===")})
        EXPECT_EQ(outcome(DevicePublicKey::fromBase64(wrong)), "device_key_damaged") << wrong;
    for (const std::string& wrong : {std::string(), base64, "x" + key.pem(), key.pem().substr(0, 60)})
        EXPECT_EQ(outcome(DevicePublicKey::fromPem(wrong)), "device_key_damaged") << wrong;
}

RC_GTEST_PROP(DeviceKeyProperty, AnyBytesAreAnswered, (const Bytes& bytes, const std::string& text))
{
    RC_ASSERT(outcome(DeviceKey::fromPkcs8(bytes)) == "device_key_damaged");
    RC_ASSERT(outcome(DevicePublicKey::fromDer(bytes)) == "device_key_damaged");
    RC_ASSERT(outcome(DevicePublicKey::fromBase64(text)) == "device_key_damaged");
    RC_ASSERT(outcome(DevicePublicKey::fromPem(text)) == "device_key_damaged");
}

TEST(DeviceKey, AFlippedBitOfTheStoredFormNeverGivesAnotherKey)
{
    const DeviceKey key = DeviceKey::generate();
    const auto publicKey = key.publicKey().der();
    const Secret stored = key.pkcs8();
    int accepted = 0;
    for (std::size_t bit = 0; bit < 8 * stored.size(); ++bit) {
        Secret flipped = Secret::copyOf(stored.bytes());
        flipped.bytes()[bit / 8] = static_cast<std::uint8_t>(flipped.bytes()[bit / 8] ^ (1 << bit % 8));
        const auto read = DeviceKey::fromPkcs8(flipped.bytes());
        if (!read)
            continue;
        ++accepted;
        ASSERT_EQ(read->publicKey().der(), publicKey) << "bit " << bit;
    }
    // OpenSSL keeps and ignores the version number inside the private half.
    EXPECT_LE(accepted, 8);
}

} // namespace
} // namespace mitoyen::keys
