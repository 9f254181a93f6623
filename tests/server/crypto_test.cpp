// SPDX-License-Identifier: AGPL-3.0-or-later
#include "crypto/base64.h"
#include "crypto/digest.h"
#include "crypto/es256.h"
#include "crypto/random.h"
#include "identity/password.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <atomic>
#include <thread>

namespace mitoyen::server::crypto {

namespace {

std::string hex(const Digest& digest)
{
    std::string text;
    for (const auto byte : digest)
        text += std::string(1, "0123456789abcdef"[byte >> 4]) + "0123456789abcdef"[byte & 15];
    return text;
}

} // namespace

TEST(Digests, AgreeWithPublishedVectors)
{
    // FIPS 180-4 example and RFC 4231 test case 2.
    EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hex(hmacSha256("Jefe", "what do ya want for nothing?")),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

TEST(Base64, AgreesWithPublishedVectors)
{
    // RFC 4648 §10, without padding.
    EXPECT_EQ(toBase64Url("fooba"), "Zm9vYmE");
    EXPECT_EQ(toBase64Url(std::string("\xfb\xff", 2)), "-_8");
    EXPECT_EQ(fromAnyBase64("+/8="), std::string("\xfb\xff", 2));
}

TEST(Base64, TheStrictReaderKnowsOneSpellingOnly)
{
    for (const auto* wrong : {"Zm9vYmE=", "Zm9vYmF", "Zm9v YmE", "+/8", "A"})
        EXPECT_FALSE(fromBase64Url(wrong)) << wrong;
}

RC_GTEST_PROP(Base64, GoesThereAndBack, (const std::string& bytes))
{
    RC_ASSERT(fromBase64Url(toBase64Url(bytes)) == std::optional(bytes));
}

RC_GTEST_PROP(Es256, ASignatureHoldsForItsBytesAndItsKeyOnly, (const std::string& bytes, const std::string& other))
{
    const auto key = Es256Key::generate();
    const auto signature = key.sign(bytes);
    RC_ASSERT(signature.size() == 64U);
    RC_ASSERT(key.verifies(bytes, signature));
    RC_ASSERT((bytes == other || !key.verifies(other, signature)));
    RC_ASSERT(!Es256Key::generate().verifies(bytes, signature));
    RC_ASSERT(!key.verifies(bytes, bytes));
}

TEST(Es256, ZeroSignaturesAreRefused)
{
    EXPECT_FALSE(Es256Key::generate().verifies("x", std::string(64, '\0')));
}

TEST(Es256, KeysTravelInTheirForms)
{
    const auto key = Es256Key::generate();
    const auto again = Es256Key::fromPrivatePem(key.privatePem());
    ASSERT_TRUE(again.ok());
    const auto publicPart = Es256Key::fromPublicDer(key.publicDer());
    ASSERT_TRUE(publicPart.ok());
    EXPECT_TRUE(publicPart->verifies("x", again->sign("x")));
}

TEST(Es256, AKeyOfAnotherKindIsNotUsable)
{
    // An Ed25519 public key, RFC 8410 §10.1.
    const auto ed25519 = fromAnyBase64("MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=");
    EXPECT_EQ(Es256Key::fromPublicDer(*ed25519).error().code, "key_not_usable");
    EXPECT_EQ(Es256Key::fromPublicDer(Es256Key::generate().publicDer() + "x").error().code, "key_not_usable");
}

RC_GTEST_PROP(Es256, AnyBytesAreReadAsAKeyWithoutACrash, (const std::string& bytes))
{
    RC_ASSERT(!Es256Key::fromPublicDer(bytes).ok());
    RC_ASSERT(!Es256Key::fromPrivatePem(bytes).ok());
}

TEST(Es256, SeveralThreadsUseOneKeyAtOnce)
{
    const auto key = Es256Key::generate();
    std::atomic<int> good = 0;
    const auto work = [&] {
        for (int round = 0; round < 200; ++round)
            good += key.verifies("bytes", key.sign("bytes")) ? 1 : 0;
    };
    std::thread one(work);
    std::thread two(work);
    one.join();
    two.join();
    EXPECT_EQ(good, 400);
}

TEST(Passwords, AHashMatchesItsPasswordAndNoOther)
{
    identity::Passwords passwords;
    const auto stored = passwords.hash("correct horse");
    EXPECT_TRUE(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    EXPECT_TRUE(passwords.matches(stored, "correct horse"));
    EXPECT_FALSE(passwords.matches(stored, "correct hors"));
    EXPECT_FALSE(passwords.matches(std::nullopt, "correct horse"));
    EXPECT_NE(stored, passwords.hash("correct horse"));
}

TEST(Identifiers, AreNewAndOfVersionSeven)
{
    const auto clock = systemClock();
    const auto one = newId(clock());
    EXPECT_NE(one, newId(clock()));
    EXPECT_EQ(one.bytes[6] >> 4, 7);
}

} // namespace mitoyen::server::crypto
