// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/compression.h"
#include "server/test_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <thread>

namespace mitoyen::testing {

using ::testing::HasSubstr;
using ::testing::StartsWith;

TEST(RateLimits, HoldForEachAddressAndTellWhenToComeBack)
{
    TestServer server([](server::Config& config) { config.signInAllowance = {1, 3}; });
    HttpClient client(server.url());
    for (int request = 0; request < 3; ++request)
        EXPECT_EQ(client.send("POST", "/v1/session/challenge").status, 200);
    const auto refused = client.send("POST", "/v1/session/challenge");
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.code(), "too_many_requests");
    EXPECT_EQ(refused.headers.at("retry-after"), "1");
    EXPECT_EQ(client.send("GET", "/health").status, 200);
    server.advance(1000);
    EXPECT_EQ(client.send("POST", "/v1/session/challenge").status, 200);
}

TEST(RateLimits, HoldForEachDeviceOnItsOwn)
{
    TestServer server([](server::Config& config) { config.otherAllowance = {1, 2}; });
    TestDevice one(server.url());
    TestDevice two(server.url());
    ASSERT_EQ(one.signIn("syndic").status, 200);
    ASSERT_EQ(two.signIn("syndic").status, 200);
    EXPECT_EQ(one.client.send("GET", "/v1/session").status, 200);
    EXPECT_EQ(one.client.send("GET", "/v1/session").status, 200);
    EXPECT_EQ(one.client.send("GET", "/v1/session").status, 429);
    EXPECT_EQ(two.client.send("GET", "/v1/session").status, 200);
}

TEST(RateLimits, AFloodFromOneAddressIsRefusedBeforeAnythingIsLookedAt)
{
    TestServer server([](server::Config& config) { config.addressAllowance = {1, 5}; });
    HttpClient client(server.url());
    client.token = "garbage";
    for (int request = 0; request < 5; ++request)
        EXPECT_EQ(client.send("GET", "/v1/session").status, 401);
    EXPECT_EQ(client.send("GET", "/v1/session").status, 429);
}

TEST(SizeLimits, ABodyOverTheRoutesLimitIsRefusedHoweverItIsSent)
{
    TestServer server;
    HttpClient client(server.url());
    const std::string big(17 * 1024, ' ');
    EXPECT_EQ(client.send("POST", "/v1/session", big).code(), "body_too_large");
    EXPECT_EQ(client.send("POST", "/v1/session", big).status, 413);
    EXPECT_EQ(client.send("POST", "/v1/session", big, {"Transfer-Encoding: chunked"}).status, 413);
    EXPECT_EQ(client.send("POST", "/v1/session", std::string(16 * 1024, ' ')).code(), "body_malformed");
    EXPECT_EQ(client.send("GET", "/health", std::string("x")).status, 413);
    EXPECT_EQ(client.send("GET", "/health").status, 200);
}

TEST(SizeLimits, AZstdBombIsStoppedAndTheServerGoesOn)
{
    TestServer server;
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    ASSERT_EQ(device.found(newId()).status, 200);
    const auto bomb = server::http::compress(std::string(200'000'000, 'x'));
    const auto answer = device.client.send("POST", "/v1/sync/push", bomb, {"Content-Encoding: zstd"});
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(answer.code(), "body_too_large");
    EXPECT_EQ(device.client.send("GET", "/health").status, 200);
}

TEST(SizeLimits, BodiesOfAllRequestsTogetherStayWithinTheBudget)
{
    TestServer server([](server::Config& config) { config.bodyMemory = 1 << 20; });
    TestDevice device(server.url());
    ASSERT_EQ(device.signIn("syndic").status, 200);
    ASSERT_EQ(device.found(newId()).status, 200);
    const auto answer = device.client.send("POST", "/v1/sync/push", std::string(2 << 20, 'x'));
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.code(), "server_busy");
    EXPECT_EQ(device.client.send("POST", "/v1/sync/push", std::string(1000, 'x')).status, 400);
}

TEST(Compression, OfRequestsAndRepliesIsUnderstood)
{
    TestServer server;
    HttpClient client(server.url());
    const auto body = server::http::compress(R"({"refresh_token":"x"})");
    EXPECT_EQ(client.send("POST", "/v1/session/refresh", body, {"Content-Encoding: zstd"}).code(),
              "refresh_token_invalid");
    EXPECT_EQ(client.send("POST", "/v1/session/refresh", std::string("x"), {"Content-Encoding: zstd"}).code(),
              "body_malformed");
    const auto gzip = client.send("POST", "/v1/session/refresh", std::string("x"), {"Content-Encoding: gzip"});
    EXPECT_EQ(gzip.status, 415);
    const auto reply = client.send("GET", "/metrics", std::string(), {"Accept-Encoding: zstd"});
    EXPECT_EQ(reply.headers.at("content-encoding"), "zstd");
    EXPECT_THAT(server::http::decompress(reply.body, 1 << 20).value(), HasSubstr("mitoyen_requests_total"));
}

TEST(BadRequests, WithTwoLengthsAreRefusedAndTheirConnectionIsClosed)
{
    TestServer server;
    const RawConnection raw(server.port());
    raw.send("POST /v1/session/refresh HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
             "0\r\n\r\nGET /health HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto answer = raw.readToEnd();
    EXPECT_THAT(answer, StartsWith("HTTP/1.1 400 "));
    EXPECT_EQ(answer.find("HTTP/1.1 200"), std::string::npos);
}

TEST(BadRequests, AnUnreadBodyIsNeverTakenForTheNextRequest)
{
    TestServer server;
    const RawConnection raw(server.port());
    const std::string hidden = "GET /health HTTP/1.1\r\nHost: x\r\n\r\n";
    raw.send("POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(hidden.size()) + "\r\n\r\n" +
             hidden);
    const auto answer = raw.readToEnd();
    EXPECT_THAT(answer, StartsWith("HTTP/1.1 404 "));
    EXPECT_EQ(answer.find("HTTP/1.1 200"), std::string::npos);
}

TEST(BadRequests, ACutBodyIsIncomplete)
{
    TestServer server;
    {
        const RawConnection raw(server.port());
        raw.send("POST /v1/session/refresh HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{\"refresh");
    }
    HttpClient client(server.url());
    EXPECT_EQ(client.send("GET", "/health").status, 200);
}

TEST(BadRequests, EndlessHeadersDoNotFillTheMemory)
{
    TestServer server;
    const RawConnection raw(server.port());
    raw.send("GET /health HTTP/1.1\r\n");
    for (int header = 0; header < 1000; ++header)
        raw.send("X-" + std::to_string(header) + ": " + std::string(1000, 'x') + "\r\n");
    raw.send("\r\n");
    EXPECT_THAT(raw.readToEnd(), ::testing::Not(StartsWith("HTTP/1.1 200")));
    HttpClient client(server.url());
    EXPECT_EQ(client.send("GET", "/health").status, 200);
}

RC_GTEST_PROP(BadRequests, AnyBodyIsRefusedWithAProblemAndNothingChanges, ())
{
    static TestServer server;
    static TestDevice device(server.url());
    static const bool ready = device.signIn("syndic").status == 200 && device.found(newId()).status == 200;
    RC_ASSERT(ready);
    const auto body = *rc::gen::arbitrary<std::string>();
    const auto before = server.sql("SELECT count(*) FROM server.session");
    for (const auto* path : {"/v1/session", "/v1/session/refresh", "/v1/organisation/found", "/v1/sync/push"}) {
        const auto answer = device.client.send("POST", path, body);
        RC_ASSERT(answer.status >= 400);
        RC_ASSERT(answer.status < 500);
        RC_ASSERT(!answer.code().empty());
    }
    RC_ASSERT(server.sql("SELECT count(*) FROM server.session") == before);
}

RC_GTEST_PROP(BadRequests, AnyBytesOnTheSocketLeaveTheServerServing, (const std::string& bytes))
{
    static TestServer server;
    {
        const RawConnection raw(server.port());
        raw.send(bytes + "\r\n\r\n");
    }
    HttpClient client(server.url());
    RC_ASSERT(client.send("GET", "/health").status == 200);
}

TEST(ManyThreads, SignInRefreshAndAskAtOnceWithoutAFailure)
{
    TestServer server;
    std::atomic<int> failures = 0;
    const auto work = [&] {
        for (int round = 0; round < 5; ++round) {
            TestDevice device(server.url());
            failures += device.signIn("syndic").status == 200 ? 0 : 1;
            for (int step = 0; step < 10; ++step) {
                failures += device.client.send("GET", "/v1/session").status == 200 ? 0 : 1;
                failures += device.refresh().status == 200 ? 0 : 1;
            }
        }
    };
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread)
        threads.emplace_back(work);
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(failures, 0);
}

TEST(Database, OutOfReachIsToldAndComesBack)
{
    TestServer server;
    HttpClient client(server.url());
    EXPECT_EQ(client.send("GET", "/health").status, 200);
    postgres().restart();
    // A restart breaks the idle connection; nobody is told.
    EXPECT_EQ(client.send("GET", "/health").status, 200);
    postgres().stop();
    const auto answer = client.send("GET", "/health");
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.code(), "database_unavailable");
    EXPECT_EQ(answer.headers.at("retry-after"), "5");
    postgres().start();
}

} // namespace mitoyen::testing
