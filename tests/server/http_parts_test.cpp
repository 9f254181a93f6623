// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/json_body.h"
#include "http/byte_budget.h"
#include "http/compression.h"
#include "http/failure.h"
#include "http/rate_limit.h"
#include "observability/log.h"
#include "observability/metrics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

namespace mitoyen::server::http {

using ::testing::HasSubstr;

RC_GTEST_PROP(Compression, GoesThereAndBack, (const std::string& bytes))
{
    RC_ASSERT(decompress(compress(bytes), bytes.size()).value() == bytes);
}

RC_GTEST_PROP(Compression, AnyBytesAreRefusedOrReadWithoutACrash, (const std::string& bytes))
{
    const auto read = decompress(bytes, 1000);
    RC_ASSERT((!read.ok() || read->size() <= 1000U));
}

TEST(Compression, ABombStopsAtTheLimit)
{
    const auto bomb = compress(std::string(50'000'000, 'x'));
    EXPECT_LT(bomb.size(), 10'000U);
    EXPECT_EQ(decompress(bomb, 100'000).error().code, "body_too_large");
}

TEST(Compression, ManyFramesCountTogether)
{
    const auto frame = compress(std::string(600, 'x'));
    EXPECT_EQ(decompress(frame + frame, 1200)->size(), 1200U);
    EXPECT_EQ(decompress(frame + frame, 1199).error().code, "body_too_large");
}

TEST(Compression, ACutFrameIsMalformed)
{
    const auto frame = compress(std::string(600, 'x') + "end");
    EXPECT_EQ(decompress(std::string_view(frame).substr(0, frame.size() - 1), 10'000).error().code, "body_malformed");
    EXPECT_EQ(decompress("", 10'000).error().code, "body_malformed");
}

TEST(RateLimit, TheBurstGoesThroughThenItsRateDoes)
{
    core::Instant now{1000};
    RateLimit limit({2, 3}, [&now] { return now; });
    for (int request = 0; request < 3; ++request)
        EXPECT_FALSE(limit.take("a"));
    EXPECT_EQ(limit.take("a"), 1);
    EXPECT_FALSE(limit.take("b"));
    now.milliseconds += 500;
    EXPECT_FALSE(limit.take("a"));
    EXPECT_TRUE(limit.take("a"));
    now.milliseconds -= 100'000;
    EXPECT_TRUE(limit.take("a"));
}

TEST(RateLimit, AFloodOfKeysDoesNotGrowForEver)
{
    core::Instant now{1000};
    RateLimit limit({1, 1}, [&now] { return now; });
    for (int key = 0; key < 100'000; ++key)
        EXPECT_FALSE(limit.take(std::to_string(key)));
}

TEST(ByteBudget, AShareGivesBackWhatItTook)
{
    ByteBudget budget(10);
    {
        ByteBudget::Share share(budget);
        EXPECT_TRUE(share.grow(6));
        EXPECT_FALSE(share.grow(5));
        EXPECT_TRUE(share.grow(4));
        ByteBudget::Share other(budget);
        EXPECT_FALSE(other.grow(1));
    }
    ByteBudget::Share later(budget);
    EXPECT_TRUE(later.grow(10));
}

TEST(Failure, IsAProblemDocumentWithTheStableCode)
{
    const auto reply = failure({"organisation_mismatch", "It says \"no\".\n", {{}, 0, "id"}});
    EXPECT_EQ(reply.status, 409);
    EXPECT_EQ(reply.contentType, "application/problem+json");
    const auto body = nlohmann::json::parse(reply.body);
    EXPECT_EQ(body["type"], "urn:mitoyen:problem:organisation_mismatch");
    EXPECT_EQ(body["title"], "Conflict");
    EXPECT_EQ(body["status"], 409);
    EXPECT_EQ(body["detail"], "It says \"no\".\n");
    EXPECT_EQ(body["code"], "organisation_mismatch");
    EXPECT_EQ(body["field"], "id");
    EXPECT_EQ(failure({"never_heard_of", "", {}}).status, 400);
}

RC_GTEST_PROP(Failure, IsJsonWhateverItQuotes, (const std::string& text))
{
    RC_ASSERT(nlohmann::json::accept(failure({"x", text, {{}, 0, text}}).body));
}

TEST(Metrics, AreInTheTextFormat)
{
    observability::Metrics metrics;
    metrics.describe("changes_total", "Changes.");
    metrics.count("changes_total", {{"outcome", "applied"}}, 3);
    metrics.countRequest("/health", 200, 1500);
    metrics.addGauge("open", "Open ones.", [] { return 7; });
    const auto text = metrics.text();
    EXPECT_THAT(text,
                HasSubstr("# HELP changes_total Changes.\n# TYPE changes_total counter\n"
                          "changes_total{outcome=\"applied\"} 3\n"));
    EXPECT_THAT(text, HasSubstr("# TYPE open gauge\nopen 7\n"));
    EXPECT_THAT(text, HasSubstr("mitoyen_request_seconds_bucket{route=\"/health\",le=\"0.001000\"} 0\n"));
    EXPECT_THAT(text, HasSubstr("mitoyen_request_seconds_bucket{route=\"/health\",le=\"0.002500\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("mitoyen_request_seconds_sum{route=\"/health\"} 0.001500\n"));
}

TEST(Log, WritesOneLineOfJsonForEachEvent)
{
    std::string written;
    observability::Log log(
        observability::Level::Info, [] { return core::Instant{0}; }, [&](std::string_view line) { written += line; });
    log.write(observability::Level::Debug, "quiet");
    log.write(observability::Level::Warning, "loud", {{"text", "a\"b\n\xff"}, {"number", std::int64_t{-3}}});
    const auto line = nlohmann::json::parse(written);
    EXPECT_EQ(line["event"], "loud");
    EXPECT_EQ(line["level"], "warning");
    EXPECT_EQ(line["number"], -3);
    EXPECT_EQ(written.find('\n'), written.size() - 1);
}

TEST(JsonBody, NamesTheFirstMistake)
{
    handlers::JsonBody body(R"({"a":"x","b":7,"deep":{"id":"not"}})");
    EXPECT_EQ(body.text("a", 10), "x");
    EXPECT_FALSE(body.mistake());
    body.text("c", 10);
    body.text("b", 10);
    EXPECT_EQ(body.mistake()->code, "field_missing");
    EXPECT_EQ(body.mistake()->where.field, "c");
    handlers::JsonBody other(R"({"deep":{"id":"not"}})");
    other.id("deep.id");
    EXPECT_EQ(other.mistake()->code, "field_invalid");
    EXPECT_EQ(handlers::JsonBody("[1]").mistake()->code, "body_malformed");
    handlers::JsonBody longer(R"({"a":"xxx"})");
    longer.text("a", 2);
    EXPECT_EQ(longer.mistake()->code, "field_invalid");
}

RC_GTEST_PROP(JsonBody, AnyBytesAreReadWithoutACrash, (const std::string& bytes))
{
    handlers::JsonBody body(bytes);
    body.text("user", 10);
    body.id("device.id");
    body.bytes("device.public_key", 100);
    RC_ASSERT(body.mistake().has_value());
}

TEST(JsonBody, DeepNestingIsHarmless)
{
    std::string deep = R"({"a":)" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
    handlers::JsonBody body(deep);
    body.text("a", 10);
    EXPECT_EQ(body.mistake()->code, "field_invalid");
}

} // namespace mitoyen::server::http
