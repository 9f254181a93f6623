// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/router.h"

#include "http/compression.h"
#include "http/failure.h"

#include <fmt/format.h>

namespace mitoyen::server::http {

namespace {

std::vector<std::string_view> segmentsOf(std::string_view path)
{
    std::vector<std::string_view> segments;
    for (;;) {
        const auto slash = path.find('/');
        segments.push_back(path.substr(0, slash));
        if (slash == std::string_view::npos)
            return segments;
        path.remove_prefix(slash + 1);
    }
}

/// Segments of our paths are plain words and identifiers: nothing is percent-decoded, so nothing is spelled twice.
bool matches(std::string_view pattern, std::string_view path,
             std::map<std::string, std::string, std::less<>>& parameters)
{
    const auto expected = segmentsOf(pattern);
    const auto segments = segmentsOf(path);
    if (expected.size() != segments.size())
        return false;
    for (std::size_t at = 0; at < segments.size(); ++at) {
        const bool placeholder = expected[at].starts_with('{');
        if (placeholder && !segments[at].empty())
            parameters.emplace(expected[at].substr(1, expected[at].size() - 2), segments[at]);
        else if (placeholder || expected[at] != segments[at])
            return false;
    }
    return true;
}

std::map<std::string, std::string, std::less<>> queryOf(std::string_view text)
{
    std::map<std::string, std::string, std::less<>> query;
    while (!text.empty()) {
        const auto end = text.find('&');
        const auto pair = text.substr(0, end);
        const auto equals = pair.find('=');
        query.insert_or_assign(std::string(pair.substr(0, equals)),
                               equals == std::string_view::npos ? "" : std::string(pair.substr(equals + 1)));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return query;
}

bool isLoopback(std::string_view address)
{
    return address == "::1" || address.starts_with("127.") || address.starts_with("::ffff:127.");
}

} // namespace

Router::Router(std::span<const Route> routes, const RouterSettings& settings, Authenticate authenticate,
               services::Services& services, observability::Log& log, observability::Metrics& metrics,
               crypto::Clock clock)
    : routes_(routes),
      authenticate_(std::move(authenticate)),
      services_(services),
      log_(log),
      metrics_(metrics),
      perAddress_(settings.perAddress, clock),
      signIn_(settings.signIn, clock),
      sync_(settings.sync, clock),
      other_(settings.other, clock),
      budget_(settings.bodyMemory)
{
    metrics_.describe("mitoyen_requests_total", "Answered requests by route and status.");
}

Router::Match Router::find(std::string_view method, std::string_view path) const
{
    Match match;
    for (const auto& route : routes_) {
        std::map<std::string, std::string, std::less<>> parameters;
        if (!matches(route.pattern, path, parameters))
            continue;
        if (route.method == method)
            return {&route, std::move(parameters), {}};
        match.allowedMethods += fmt::format("{}{}", match.allowedMethods.empty() ? "" : ", ", route.method);
    }
    return match;
}

core::Result<std::optional<identity::Caller>> Router::callerOf(const Route& route, const Arrival& arrival) const
{
    if (route.access.isLocal() && !isLoopback(arrival.address))
        return core::Error{"only_local", "This is answered on the server's own machine only.", {}};
    if (route.access.isAnyone() || route.access.isLocal())
        return std::optional<identity::Caller>();
    constexpr std::string_view scheme = "Bearer ";
    if (!std::string_view(arrival.authorization).starts_with(scheme))
        return core::Error{"token_missing", "Sign in first: the request has no access token.", {}};
    const auto caller = authenticate_(std::string_view(arrival.authorization).substr(scheme.size()));
    if (!caller)
        return caller.error();
    if (!route.access.allows(caller->role))
        return core::Error{"role_not_allowed", "Your role does not allow this.", {}};
    if (route.organisation == Organisation::Founded && !caller->organisation)
        return core::Error{"organisation_not_founded", "No replica has founded this account's organisation yet.", {}};
    return std::optional(*caller);
}

std::optional<Reply> Router::overRate(const Route& route, const Request& request)
{
    auto& limit = route.rate == RateClass::SignIn ? signIn_ : route.rate == RateClass::Sync ? sync_ : other_;
    const auto wait = limit.take(request.caller ? core::toText(request.caller->device) : request.address);
    if (!wait)
        return std::nullopt;
    return failureForNow({"too_many_requests", fmt::format("Too many requests; try again in {} s.", *wait), {}}, *wait);
}

core::Result<std::string> Router::bodyOf(const Route& route, Arrival& arrival) const
{
    auto body = arrival.readBody(route.largestBody);
    if (!body || arrival.contentEncoding.empty() || arrival.contentEncoding == "identity")
        return body;
    if (arrival.contentEncoding != "zstd")
        return core::Error{"encoding_not_supported",
                           fmt::format("Content-Encoding {} is not understood, zstd is.", arrival.contentEncoding),
                           {}};
    const auto size = announcedSize(*body, route.largestBody);
    if (!arrival.reserve(size))
        return core::Error{"server_busy", "The server is busy; try again in a moment.", {}};
    return decompress(*body, size);
}

Reply Router::answer(Arrival& arrival)
{
    if (const auto wait = perAddress_.take(arrival.address))
        return failureForNow({"too_many_requests", fmt::format("Too many requests; try again in {} s.", *wait), {}},
                             *wait);
    const std::string_view target = arrival.target;
    const auto question = target.find('?');
    auto match = find(arrival.method, target.substr(0, question));
    if (match.route == nullptr && match.allowedMethods.empty())
        return failure({"route_unknown", "There is nothing at this address.", {}});
    if (match.route == nullptr) {
        Reply reply = failure({"method_not_allowed", "This address does not understand the method.", {}});
        reply.headers.emplace_back("Allow", match.allowedMethods);
        return reply;
    }
    const Route& route = *match.route;
    const auto caller = callerOf(route, arrival);
    if (!caller)
        return failure(caller.error());
    Request request{arrival.id, std::move(match.parameters), {}, {}, arrival.address, *caller};
    if (question != std::string_view::npos)
        request.query = queryOf(target.substr(question + 1));
    if (auto refused = overRate(route, request))
        return *std::move(refused);
    auto body = bodyOf(route, arrival);
    if (!body)
        return failure(body.error());
    request.body = *std::move(body);
    return route.handler(request, services_);
}

void Router::record(const Arrival& arrival, const Reply& reply, std::int64_t microseconds)
{
    const std::string_view target = arrival.target;
    const auto match = find(arrival.method, target.substr(0, target.find('?')));
    const std::string_view route = match.route != nullptr ? match.route->pattern : "none";
    metrics_.countRequest(route, reply.status, microseconds);
    log_.write(reply.status >= 500 ? observability::Level::Error : observability::Level::Info, "request",
               {{"id", arrival.id},
                {"method", match.route != nullptr ? match.route->method : "none"},
                {"route", route},
                {"status", std::int64_t{reply.status}},
                {"microseconds", microseconds},
                {"bytes", static_cast<std::int64_t>(reply.body.size())},
                {"address", arrival.address}});
}

} // namespace mitoyen::server::http
