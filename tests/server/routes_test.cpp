// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/routes.h"
#include "identity/access_token.h"
#include "server/test_server.h"
#include "server_files.h"

#include "crypto/base64.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>

namespace mitoyen::testing {

namespace {

/// What each kind of caller gets for an empty request: written by hand, so that a change of the table is a change here.
struct Expected {
    int anonymous;
    int reader;
    int accountant;
    int syndic;
};

// 400: let in, and told that the empty request says nothing.
const std::map<std::string, Expected> expectations = {
    {"GET /health", {200, 200, 200, 200}},
    {"GET /metrics", {200, 200, 200, 200}},
    {"POST /v1/session/challenge", {200, 200, 200, 200}},
    {"POST /v1/session", {400, 400, 400, 400}},
    {"POST /v1/session/refresh", {400, 400, 400, 400}},
    {"GET /v1/session", {401, 200, 200, 200}},
    {"DELETE /v1/session", {401, 204, 204, 204}},
    {"POST /v1/organisation/found", {401, 403, 400, 400}},
    {"GET /v1/devices", {401, 403, 403, 200}},
    {"DELETE /v1/devices/{id}", {401, 403, 403, 404}},
    {"POST /v1/devices/farewell", {401, 401, 401, 401}},
    {"GET /v1/quarantine", {401, 403, 403, 200}},
    {"GET /v1/sync/hashes", {401, 400, 400, 400}},
    {"GET /v1/sync/rows", {401, 400, 400, 400}},
    {"POST /v1/sync/discrepancy", {401, 400, 400, 400}},
    {"POST /v1/sync/push", {401, 400, 400, 400}},
    {"GET /v1/sync/first", {401, 400, 400, 400}},
    {"GET /v1/sync/segments/{sha256}", {401, 404, 404, 404}},
    {"GET /v1/sync/pull", {401, 400, 400, 400}},
    {"GET /v1/sync/wait", {401, 400, 400, 400}},
    {"POST /v1/blobs", {401, 403, 400, 400}},
    {"PUT /v1/blobs/{sha256}/chunks/{number}", {401, 403, 404, 404}},
    {"POST /v1/blobs/{sha256}/complete", {401, 403, 404, 404}},
    {"GET /v1/blobs/{sha256}", {401, 404, 404, 404}},
    {"HEAD /v1/blobs/{sha256}", {401, 404, 404, 404}},
    {"GET /v1/blobs/{sha256}/chunks/{number}", {401, 404, 404, 404}},
    {"HEAD /v1/blobs/{sha256}/chunks/{number}", {401, 404, 404, 404}},
};

std::string nameOf(const server::http::Route& route)
{
    return std::string(route.method) + " " + std::string(route.pattern);
}

Answer call(HttpClient& client, const server::http::Route& route)
{
    std::string path(route.pattern);
    for (auto brace = path.find('{'); brace != std::string::npos; brace = path.find('{'))
        path.replace(brace, path.find('}') - brace + 1, core::toText(newId()));
    return client.send(route.method, path);
}

int expectedFor(const std::string& role, const Expected& expected)
{
    return role == "reader" ? expected.reader : role == "accountant" ? expected.accountant : expected.syndic;
}

bool asksForSignIn(const server::http::Route& route)
{
    return !route.access.isAnyone() && !route.access.isLocal();
}

} // namespace

TEST(RouteTable, HoldsExactlyTheRoutesThisTestKnows)
{
    EXPECT_EQ(server::handlers::routes().size(), expectations.size());
    for (const auto& route : server::handlers::routes())
        EXPECT_TRUE(expectations.contains(nameOf(route))) << nameOf(route);
}

TEST(RouteTable, LetsEveryKindOfCallerDoWhatItsRoleMay)
{
    TestServer server;
    TestDevice founder(server.url());
    ASSERT_EQ(founder.signIn("syndic").status, 200);
    ASSERT_EQ(founder.found(newId()).status, 200);
    for (const auto& route : server::handlers::routes()) {
        const auto& expected = expectations.at(nameOf(route));
        HttpClient anonymous(server.url());
        EXPECT_EQ(call(anonymous, route).status, expected.anonymous) << nameOf(route);
        for (const auto* role : {"reader", "accountant", "syndic"}) {
            TestDevice device(server.url());
            ASSERT_EQ(device.signIn(role).status, 200);
            const auto answer = call(device.client, route);
            EXPECT_EQ(answer.status, expectedFor(role, expected)) << role << " " << nameOf(route) << answer.body;
            if (answer.status >= 400) {
                EXPECT_EQ(answer.headers.at("content-type"), "application/problem+json");
                EXPECT_TRUE(route.method == "HEAD" || !answer.code().empty());
            }
        }
    }
}

TEST(RouteTable, RefusesEveryBadTokenOnEveryRouteThatAsksForOne)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    const auto good = device.client.token;
    const auto payload = good.substr(good.find('.') + 1, good.rfind('.') - good.find('.') - 1);
    const auto none = server::crypto::toBase64Url(R"({"alg":"none","typ":"at+jwt"})");
    const server::identity::AccessTokens foreign(server::crypto::Es256Key::generate());
    const server::identity::AccessTokens own(*server::readTokenKey(server.config().tokenKeyFile));
    const auto now = server.now();
    const core::Instant later{now.milliseconds + 900'000};
    const std::vector<std::string> bad = {
        "garbage",
        none + "." + payload + ".",
        good.substr(0, good.size() - 2) + (good.ends_with("AA") ? "BB" : "AA"),
        foreign.issue({newId(), newId(), now, later}),
        own.issue({newId(), newId(), now, later}),
        own.issue({newId(), newId(), {now.milliseconds - 1000}, now}),
    };
    for (const auto& route : server::handlers::routes()) {
        if (!asksForSignIn(route))
            continue;
        for (const auto& token : bad) {
            device.client.token = token;
            const auto answer = call(device.client, route);
            EXPECT_EQ(answer.status, 401) << nameOf(route) << " " << token;
            if (route.method != "HEAD")
                EXPECT_EQ(answer.code(), "token_invalid");
        }
    }
    server.advance(900'000);
    device.client.token = good;
    for (const auto& route : server::handlers::routes())
        if (asksForSignIn(route))
            EXPECT_EQ(call(device.client, route).status, 401) << nameOf(route);
}

TEST(RouteTable, AnswersMetricsToItsOwnMachineOnly)
{
    TestServer server([](server::Config& config) { config.trustedProxy = "127.0.0.1"; });
    HttpClient client(server.url());
    EXPECT_EQ(client.send("GET", "/metrics").status, 200);
    const auto answer = client.send("GET", "/metrics", std::string(), {"X-Forwarded-For: 127.0.0.1, 192.0.2.7"});
    EXPECT_EQ(answer.status, 403);
    EXPECT_EQ(answer.code(), "only_local");
}

TEST(RouteTable, BelievesNoForwardedAddressFromAnybodyElse)
{
    TestServer server;
    HttpClient client(server.url());
    EXPECT_EQ(client.send("GET", "/metrics", std::string(), {"X-Forwarded-For: 192.0.2.7"}).status, 200);
}

TEST(RouteTable, TellsUnknownAddressesFromUnknownMethods)
{
    TestServer server;
    HttpClient client(server.url());
    for (const auto* path : {"/", "/v1", "/v1/session/", "/health/", "/v1/session/../session", "//health", "/%68ealth"})
        EXPECT_EQ(client.send("GET", path).code(), "route_unknown") << path;
    const auto answer = client.send("PUT", "/v1/session");
    EXPECT_EQ(answer.status, 405);
    EXPECT_EQ(answer.headers.at("allow"), "POST, GET, DELETE");
}

TEST(Metrics, CountWhatWasAnswered)
{
    TestServer server;
    HttpClient client(server.url());
    client.send("GET", "/health");
    client.send("GET", "/nowhere-secret");
    const auto text = client.send("GET", "/metrics").body;
    EXPECT_THAT(text, ::testing::HasSubstr("mitoyen_requests_total{route=\"/health\",status=\"200\"} 1"));
    EXPECT_THAT(text, ::testing::HasSubstr("mitoyen_requests_total{route=\"none\",status=\"404\"} 1"));
    EXPECT_THAT(text, ::testing::HasSubstr("mitoyen_database_connections_open 1"));
    EXPECT_EQ(text.find("nowhere-secret"), std::string::npos);
}

} // namespace mitoyen::testing
