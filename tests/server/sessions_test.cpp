// SPDX-License-Identifier: AGPL-3.0-or-later
#include "server/test_server.h"

#include "crypto/base64.h"

#include <gtest/gtest.h>

#include <thread>

namespace mitoyen::testing {

using server::crypto::Es256Key;
using server::crypto::toBase64Url;

TEST(SigningIn, TellsWhoOneIsAndGivesTokens)
{
    TestServer server;
    TestDevice device(server.url());
    const auto answer = device.signIn("syndic");
    ASSERT_EQ(answer.status, 200) << answer.body;
    const auto body = answer.json();
    EXPECT_EQ(body["role"], "syndic");
    EXPECT_EQ(body["expires_in"], 900);
    EXPECT_EQ(body["token_type"], "Bearer");
    EXPECT_EQ(body["device_series"], "001");
    EXPECT_EQ(body["organisation"], (nlohmann::json{{"id", nullptr}, {"name", "Bureau A"}, {"founded", false}}));
    EXPECT_TRUE(core::parseUuid(body["user"].get<std::string>()).ok());
    const auto who = device.client.send("GET", "/v1/session").json();
    EXPECT_EQ(who["role"], "syndic");
    EXPECT_EQ(who["device"], core::toText(device.id));
}

TEST(SigningIn, GivesEachDeviceOfATenantItsOwnSeriesForEver)
{
    TestServer server;
    TestDevice first(server.url());
    TestDevice second(server.url());
    TestDevice elsewhere(server.url());
    EXPECT_EQ(first.signIn("syndic").json()["device_series"], "001");
    EXPECT_EQ(second.signIn("reader").json()["device_series"], "002");
    EXPECT_EQ(first.signIn("accountant").json()["device_series"], "001");
    EXPECT_EQ(elsewhere.signIn("syndic-b").json()["device_series"], "001");
}

TEST(SigningIn, AnswersAnUnknownUserLikeAWrongPassword)
{
    TestServer server;
    TestDevice device(server.url());
    const auto wrong = device.signIn("syndic", "wrong password");
    const auto unknown = device.signIn("nobody", "wrong password");
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(wrong.code(), "sign_in_failed");
    EXPECT_EQ(unknown.status, 401);
    EXPECT_EQ(unknown.body, wrong.body);
}

TEST(SigningIn, HasToWaitAfterManyFailuresWhetherTheNameExistsOrNot)
{
    TestServer server;
    TestDevice device(server.url());
    for (const auto* user : {"syndic", "nobody"}) {
        for (int failure = 0; failure < 6; ++failure)
            EXPECT_EQ(device.signIn(user, "wrong password").status, 401);
        const auto waits = device.signIn(user);
        EXPECT_EQ(waits.status, 429);
        EXPECT_EQ(waits.code(), "too_many_attempts");
        EXPECT_EQ(waits.headers.at("retry-after"), "1");
    }
    server.advance(1000);
    EXPECT_EQ(device.signIn("syndic").status, 200);
}

TEST(SigningIn, ProvesTheDevicesKey)
{
    TestServer server;
    HttpClient client(server.url());
    const auto key = Es256Key::generate();
    const auto nonce = client.send("POST", "/v1/session/challenge").json()["nonce"].get<std::string>();
    nlohmann::json body = {
        {"user", "syndic"},
        {"password", TestServer::password},
        {"device", {{"id", core::toText(newId())}, {"name", "Laptop"}, {"public_key", toBase64Url(key.publicDer())}}},
        {"nonce", nonce},
        {"signature", toBase64Url(Es256Key::generate().sign(nonce))}};
    EXPECT_EQ(client.send("POST", "/v1/session", body).code(), "challenge_invalid");
    body["signature"] = toBase64Url(key.sign(nonce));
    EXPECT_EQ(client.send("POST", "/v1/session", body).status, 200);
    EXPECT_EQ(client.send("POST", "/v1/session", body).code(), "challenge_invalid");
    body["nonce"] = "made-up";
    EXPECT_EQ(client.send("POST", "/v1/session", body).code(), "challenge_invalid");
    body["device"]["public_key"] = toBase64Url("not a key");
    EXPECT_EQ(client.send("POST", "/v1/session", body).code(), "key_not_usable");
}

TEST(SigningIn, RefusesADeviceThatComesWithAnotherKeyOrFromAnotherTenant)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    EXPECT_EQ(device.signIn("syndic-b").code(), "device_key_mismatch");
    device.key = Es256Key::generate();
    const auto answer = device.signIn("syndic");
    EXPECT_EQ(answer.status, 409);
    EXPECT_EQ(answer.code(), "device_key_mismatch");
}

TEST(SigningIn, EndsTheDevicesEarlierSession)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    const auto earlier = device.client.token;
    ASSERT_EQ(device.client.send("GET", "/v1/session").status, 200);
    ASSERT_EQ(device.signIn("syndic").status, 200);
    device.client.token = earlier;
    EXPECT_EQ(device.client.send("GET", "/v1/session").code(), "token_invalid");
}

TEST(AccessToken, EndsAfterFifteenMinutesAlsoWhenItIsCached)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    EXPECT_EQ(device.client.send("GET", "/v1/session").status, 200);
    server.advance(899'000);
    EXPECT_EQ(device.client.send("GET", "/v1/session").status, 200);
    server.advance(2'000);
    const auto answer = device.client.send("GET", "/v1/session");
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(answer.headers.at("www-authenticate"), "Bearer");
    EXPECT_EQ(device.refresh().status, 200);
    EXPECT_EQ(device.client.send("GET", "/v1/session").status, 200);
}

TEST(RefreshToken, IsUsedOnceAndASecondUseEndsTheWholeSession)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    const auto first = device.refreshToken;
    ASSERT_EQ(device.refresh().status, 200);
    const auto second = device.refreshToken;
    EXPECT_NE(first, second);
    EXPECT_EQ(device.client.send("GET", "/v1/session").status, 200);
    device.refreshToken = first;
    EXPECT_EQ(device.refresh().code(), "refresh_token_invalid");
    device.refreshToken = second;
    EXPECT_EQ(device.refresh().status, 401);
    EXPECT_EQ(device.client.send("GET", "/v1/session").status, 401);
    EXPECT_EQ(server.sql("SELECT ended_because FROM server.session"), "refresh_token_reused\n");
}

TEST(RefreshToken, MayBeRepeatedByTheDeviceThatLostTheAnswer)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    const auto first = device.refreshToken;
    ASSERT_EQ(device.refresh("attempt-1").status, 200);
    const auto second = device.refreshToken;
    device.refreshToken = first;
    ASSERT_EQ(device.refresh("attempt-1").status, 200);
    EXPECT_EQ(device.refreshToken, second);
    EXPECT_EQ(device.refresh("attempt-2").status, 200);
    device.refreshToken = first;
    EXPECT_EQ(device.refresh("attempt-1").status, 401);
}

TEST(RefreshToken, MayBeRepeatedDaysLaterByALaptopThatWasOffline)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    const auto first = device.refreshToken;
    ASSERT_EQ(device.refresh("attempt-1").status, 200);
    device.refreshToken = first;
    server.advance(10LL * 86'400'000);
    EXPECT_EQ(device.refresh("attempt-1").status, 200);
    EXPECT_EQ(device.client.send("GET", "/v1/session").status, 200);
}

TEST(RefreshToken, MayNotBeRepeatedInAnotherAttempt)
{
    for (const auto* attempt : {"", "attempt-2"}) {
        TestServer server;
        TestDevice device(server.url());
        ASSERT_EQ(device.signIn("syndic").status, 200);
        const auto first = device.refreshToken;
        ASSERT_EQ(device.refresh("attempt-1").status, 200);
        device.refreshToken = first;
        EXPECT_EQ(device.refresh(attempt).status, 401);
    }
}

TEST(RefreshToken, ExpiresWhenItIsNotUsed)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    server.advance(60LL * 86'400'000 + 1000);
    EXPECT_EQ(device.refresh().code(), "refresh_token_invalid");
}

TEST(RefreshToken, MadeUpOnesAreRefused)
{
    TestServer server;
    TestDevice device(server.url());
    for (const auto* token : {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
        device.refreshToken = token;
        EXPECT_EQ(device.refresh().code(), "refresh_token_invalid");
    }
}

TEST(RefreshToken, TwoUsesAtOnceGiveOneSuccessAtMostAndEndTheSession)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    const nlohmann::json body = {{"refresh_token", device.refreshToken}};
    std::atomic<int> successes = 0;
    const auto use = [&] {
        HttpClient client(server.url());
        successes += client.send("POST", "/v1/session/refresh", body).status == 200 ? 1 : 0;
    };
    std::thread one(use);
    std::thread two(use);
    one.join();
    two.join();
    EXPECT_EQ(successes, 1);
    EXPECT_EQ(server.sql("SELECT count(*) FROM server.session WHERE ended_at IS NOT NULL"), "1\n");
}

TEST(SigningOut, EndsTheSessionAtOnce)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    ASSERT_EQ(device.client.send("GET", "/v1/session").status, 200);
    EXPECT_EQ(device.client.send("DELETE", "/v1/session").status, 204);
    EXPECT_EQ(device.client.send("GET", "/v1/session").status, 401);
    EXPECT_EQ(device.refresh().status, 401);
}

TEST(Devices, AreListedAndRevokedByTheSyndic)
{
    TestServer server;
    TestDevice office(server.url());
    TestDevice lost(server.url());
    ASSERT_EQ(office.signIn("syndic").status, 200);
    ASSERT_EQ(lost.signIn("accountant").status, 200);
    ASSERT_EQ(lost.client.send("GET", "/v1/session").status, 200);
    EXPECT_EQ(office.client.send("DELETE", "/v1/devices/" + core::toText(lost.id)).status, 204);
    const auto devices = office.client.send("GET", "/v1/devices").json()["devices"];
    ASSERT_EQ(devices.size(), 2U);
    EXPECT_EQ(devices[0]["revoked"], false);
    EXPECT_EQ(devices[1]["revoked"], true);
    EXPECT_EQ(devices[1]["id"], core::toText(lost.id));

    const auto told = lost.client.send("GET", "/v1/session");
    EXPECT_EQ(told.status, 403);
    EXPECT_EQ(told.code(), "device_revoked");
    EXPECT_EQ(lost.refresh().code(), "device_revoked");
    EXPECT_EQ(lost.signIn("accountant").code(), "device_revoked");
}

TEST(Devices, OfAnotherTenantAreUnknown)
{
    TestServer server;
    TestDevice ours(server.url());
    TestDevice theirs(server.url());
    ASSERT_EQ(ours.signIn("syndic").status, 200);
    ASSERT_EQ(theirs.signIn("syndic-b").status, 200);
    EXPECT_EQ(theirs.client.send("DELETE", "/v1/devices/" + core::toText(ours.id)).code(), "device_unknown");
    EXPECT_EQ(theirs.client.send("DELETE", "/v1/devices/none").code(), "device_unknown");
    EXPECT_EQ(theirs.client.send("GET", "/v1/devices").json()["devices"].size(), 1U);
    EXPECT_EQ(ours.client.send("GET", "/v1/session").status, 200);
}

TEST(Founding, GivesTheTenantItsOrganisationOnce)
{
    TestServer server;
    TestDevice first(server.url());
    TestDevice second(server.url());
    ASSERT_EQ(first.signIn("syndic").status, 200);
    ASSERT_EQ(second.signIn("accountant").status, 200);
    ASSERT_EQ(second.client.send("GET", "/v1/sync/pull?cursor=0&limit=10&schema_version=1").code(),
              "organisation_not_founded");
    const auto organisation = newId();
    const auto founded = first.found(organisation);
    ASSERT_EQ(founded.status, 200) << founded.body;
    EXPECT_EQ(founded.json()["organisation"]["id"], core::toText(organisation));
    EXPECT_EQ(first.found(organisation).status, 200);
    EXPECT_EQ(second.found(newId()).code(), "organisation_mismatch");
    EXPECT_EQ(second.found(newId()).status, 409);
    // The other device's token was issued before and cached before.
    EXPECT_EQ(second.client.send("GET", "/v1/sync/pull?cursor=0&limit=10&schema_version=1").status, 200);
    EXPECT_EQ(second.signIn("accountant").json()["organisation"]["founded"], true);
}

TEST(Founding, RefusesAnOrganisationOfAnotherTenant)
{
    TestServer server;
    TestDevice ours(server.url());
    TestDevice theirs(server.url());
    ASSERT_EQ(ours.signIn("syndic").status, 200);
    ASSERT_EQ(theirs.signIn("syndic-b").status, 200);
    const auto organisation = newId();
    ASSERT_EQ(ours.found(organisation).status, 200);
    EXPECT_EQ(theirs.found(organisation).code(), "organisation_taken");
    EXPECT_EQ(theirs.found(newId()).status, 200);
}

TEST(ServerLog, HoldsNoSecretAndNoBody)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    const auto first = device.refreshToken;
    ASSERT_EQ(device.refresh().status, 200);
    device.client.send("GET", "/v1/sync/pull?cursor=secret");
    const auto log = server.log();
    for (const auto& secret : {std::string(TestServer::password), device.client.token, first, device.refreshToken,
                               std::string("Laptop"), std::string("cursor=secret")})
        EXPECT_EQ(log.find(secret), std::string::npos);
    EXPECT_NE(log.find(R"("route":"/v1/session/refresh","status":200)"), std::string::npos) << log;
}

} // namespace mitoyen::testing
