// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/text.h"
#include "handlers/routes.h"
#include "http/router.h"
#include "target.h"

#include <nlohmann/json.hpp>

namespace mitoyen::fuzz {

namespace {

using namespace server;

/// Stands in for every handler: what arrives there was checked by the table of routes.
http::Reply echo(const http::Request& request, services::Services&)
{
    for (const auto& [name, value] : request.parameters)
        expect(!name.empty() && !value.empty() && value.find_first_of("/?") == std::string::npos, "an odd parameter");
    return {.status = 200, .contentType = "text/plain", .body = request.body, .headers = {}};
}

std::vector<http::Route> echoingRoutes()
{
    const auto real = handlers::routes();
    std::vector<http::Route> routes(real.begin(), real.end());
    for (auto& route : routes)
        route.handler = echo;
    return routes;
}

core::Result<identity::Caller> authenticate(std::string_view token)
{
    const auto role = rules::roleFromWord(token);
    if (!role)
        return core::Error{"token_invalid", "The access token is not valid.", {}};
    identity::Caller caller;
    caller.role = *role;
    if (*role != rules::Role::Reader)
        caller.organisation = core::Uuid{{1}};
    return caller;
}

std::string takeLine(std::string_view& bytes)
{
    const auto end = std::min(bytes.find('\n'), bytes.size());
    const std::string line(bytes.substr(0, end));
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    return line;
}

/// Method, target, address, authorization and encoding, a line each, then the body.
http::Arrival arrivalFrom(std::string_view bytes)
{
    http::Arrival arrival;
    arrival.id = "id";
    arrival.method = takeLine(bytes);
    arrival.target = takeLine(bytes);
    arrival.address = takeLine(bytes);
    arrival.authorization = takeLine(bytes);
    arrival.contentEncoding = takeLine(bytes);
    arrival.readBody = [body = std::string(bytes)](std::size_t limit) -> core::Result<std::string> {
        if (body.size() > limit)
            return core::Error{"body_too_large", "The body is too large.", {}};
        return body;
    };
    arrival.reserve = [](std::size_t size) { return size <= 1 << 20; };
    return arrival;
}

bool answer(std::string_view bytes)
{
    static const auto routes = echoingRoutes();
    // No handler of ours looks into it.
    alignas(std::max_align_t) static std::byte nothing[256];
    auto& services = reinterpret_cast<services::Services&>(nothing);
    static core::Instant now; // every look at the clock is a minute later: rates never run out
    const crypto::Clock clock = [] {
        now.milliseconds += 60'000;
        return now;
    };
    observability::Metrics metrics;
    observability::Log log(observability::Level::Debug, clock, [](std::string_view line) {
        expect(nlohmann::json::accept(line), "a line of the log that is no JSON");
    });
    const http::Allowance plenty{1000, 1000};
    http::Router router(routes, {plenty, plenty, plenty, plenty, 1 << 20}, authenticate, services, log, metrics, clock);
    auto arrival = arrivalFrom(bytes);
    const auto reply = router.answer(arrival);
    expect(reply.status >= 200 && reply.status < 600, "a status from nowhere");
    expect(reply.status < 400 || nlohmann::json::accept(reply.body), "a refusal that is no JSON");
    router.record(arrival, reply, 1);
    return reply.status == 200;
}

const Target target("http_request", answer);

} // namespace

} // namespace mitoyen::fuzz
