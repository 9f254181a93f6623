// SPDX-License-Identifier: AGPL-3.0-or-later
#include "crypto/base64.h"
#include "crypto/random.h"
#include "identity/access_token.h"
#include "identity/backoff.h"
#include "identity/challenges.h"
#include "identity/token_cache.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::server::identity {

namespace {

constexpr core::Instant now{1'800'000'000'000};

Claims someClaims()
{
    return {crypto::newId(now), crypto::newId(now), now, {now.milliseconds + 900'000}};
}

std::vector<std::string> partsOf(const std::string& token)
{
    const auto first = token.find('.');
    const auto last = token.rfind('.');
    return {token.substr(0, first), token.substr(first + 1, last - first - 1), token.substr(last + 1)};
}

} // namespace

TEST(AccessTokens, StateWhatWasIssued)
{
    const AccessTokens tokens(crypto::Es256Key::generate());
    const auto claims = someClaims();
    const auto read = tokens.verify(tokens.issue(claims), now);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, claims);
}

TEST(AccessTokens, EndAtTheirSecond)
{
    const AccessTokens tokens(crypto::Es256Key::generate());
    const auto token = tokens.issue(someClaims());
    EXPECT_TRUE(tokens.verify(token, {now.milliseconds + 899'999}).ok());
    EXPECT_EQ(tokens.verify(token, {now.milliseconds + 900'000}).error().code, "token_invalid");
}

TEST(AccessTokens, OfAnotherKeyAreRefused)
{
    const AccessTokens ours(crypto::Es256Key::generate());
    const AccessTokens theirs(crypto::Es256Key::generate());
    EXPECT_FALSE(ours.verify(theirs.issue(someClaims()), now).ok());
}

TEST(AccessTokens, CannotNameAnotherAlgorithm)
{
    const AccessTokens tokens(crypto::Es256Key::generate());
    const auto parts = partsOf(tokens.issue(someClaims()));
    for (const auto* header : {R"({"alg":"none"})", R"({"alg":"HS256","typ":"at+jwt"})", R"({"alg":"ES256"})"}) {
        const auto forged = crypto::toBase64Url(header);
        EXPECT_FALSE(tokens.verify(forged + "." + parts[1] + ".", now).ok());
        EXPECT_FALSE(tokens.verify(forged + "." + parts[1] + "." + parts[2], now).ok());
    }
    EXPECT_FALSE(tokens.verify(parts[0] + "." + parts[1] + ".", now).ok());
}

TEST(AccessTokens, AChangedPayloadIsRefused)
{
    const AccessTokens tokens(crypto::Es256Key::generate());
    const auto mine = partsOf(tokens.issue(someClaims()));
    const auto other = partsOf(tokens.issue(someClaims()));
    EXPECT_FALSE(tokens.verify(mine[0] + "." + other[1] + "." + mine[2], now).ok());
}

RC_GTEST_PROP(AccessTokens, AnyTextIsRefusedWithoutACrash, (const std::string& text))
{
    static const AccessTokens tokens(crypto::Es256Key::generate());
    RC_ASSERT(!tokens.verify(text, now).ok());
    RC_ASSERT(!tokens.verify(partsOf(tokens.issue(someClaims()))[0] + "." + text + "." + text, now).ok());
}

RC_GTEST_PROP(AccessTokens, OneChangedLetterIsRefused, ())
{
    static const AccessTokens tokens(crypto::Es256Key::generate());
    auto token = tokens.issue(someClaims());
    const auto place = *rc::gen::inRange<std::size_t>(0, token.size());
    const auto letter = *rc::gen::element('A', 'b', '0', '-', '.');
    RC_PRE(token[place] != letter);
    token[place] = letter;
    RC_ASSERT(!tokens.verify(token, now).ok());
}

TEST(Challenges, AreUsedOnce)
{
    Challenges challenges("key");
    const auto nonce = challenges.make(now);
    EXPECT_TRUE(challenges.use(nonce, now));
    EXPECT_FALSE(challenges.use(nonce, now));
}

TEST(Challenges, LiveFiveMinutesAndAreOurs)
{
    Challenges challenges("key");
    const auto nonce = challenges.make(now);
    EXPECT_TRUE(challenges.isOurs(nonce, {now.milliseconds + Challenges::lifetime}));
    EXPECT_FALSE(challenges.isOurs(nonce, {now.milliseconds + Challenges::lifetime + 1}));
    EXPECT_FALSE(challenges.isOurs(nonce, {now.milliseconds - 1}));
    EXPECT_FALSE(challenges.isOurs(Challenges("other").make(now), now));
    EXPECT_FALSE(challenges.isOurs("", now));
}

TEST(Backoff, EveryFurtherFailureDoublesTheWait)
{
    Backoff backoff({2, 60'000, 3'600'000});
    for (int failure = 0; failure < 2; ++failure) {
        backoff.failed("anna", now);
        EXPECT_FALSE(backoff.wait("anna", now));
    }
    backoff.failed("anna", now);
    EXPECT_EQ(backoff.wait("anna", now), 1);
    backoff.failed("anna", now);
    EXPECT_EQ(backoff.wait("anna", now), 2);
    for (int failure = 0; failure < 40; ++failure)
        backoff.failed("anna", now);
    EXPECT_EQ(backoff.wait("anna", now), 60);
    EXPECT_FALSE(backoff.wait("bert", now));
    EXPECT_FALSE(backoff.wait("anna", {now.milliseconds + 60'000}));
    backoff.succeeded("anna");
    EXPECT_FALSE(backoff.wait("anna", now));
}

TEST(Backoff, FailuresOfLongAgoAreForgotten)
{
    Backoff backoff({1, 60'000, 3'600'000});
    backoff.failed("anna", now);
    backoff.failed("anna", {now.milliseconds + 3'600'001});
    EXPECT_FALSE(backoff.wait("anna", {now.milliseconds + 3'600'001}));
}

TEST(TokenCache, ForgetsWhatExpiredOrWasDropped)
{
    TokenCache cache;
    const Caller caller{.device = crypto::newId(now)};
    const auto digest = crypto::sha256("token");
    cache.keep(digest, caller, {now.milliseconds + 10}, cache.generation());
    EXPECT_TRUE(cache.find(digest, now));
    EXPECT_FALSE(cache.find(crypto::sha256("other"), now));
    EXPECT_FALSE(cache.find(digest, {now.milliseconds + 10}));
    cache.keep(digest, caller, {now.milliseconds + 10}, cache.generation());
    cache.dropIf([&](const Caller& known) { return known.device == caller.device; });
    EXPECT_FALSE(cache.find(digest, now));
}

TEST(TokenCache, WhatWasReadBeforeARevocationIsNotKept)
{
    TokenCache cache;
    const auto generation = cache.generation();
    cache.dropIf([](const Caller&) { return true; });
    cache.keep(crypto::sha256("token"), {}, {now.milliseconds + 10}, generation);
    EXPECT_FALSE(cache.find(crypto::sha256("token"), now));
}

} // namespace mitoyen::server::identity
