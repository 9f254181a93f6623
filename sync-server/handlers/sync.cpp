// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/sync.h"

#include "http/failure.h"

#include <charconv>
#include <fmt/format.h>

namespace mitoyen::server::handlers {

namespace {

constexpr std::string_view binary = "application/octet-stream";

core::Result<std::int64_t> numberIn(const http::Request& request, std::string_view name)
{
    const auto found = request.query.find(name);
    const std::string_view text = found == request.query.end() ? std::string_view() : found->second;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || number < 0)
        return core::Error{"field_invalid",
                           fmt::format("\"{}\" must be a whole number in the address.", name),
                           {{}, 0, std::string(name)}};
    return number;
}

core::Result<sync::PullRequest> pullRequestOf(const http::Request& request)
{
    const auto cursor = numberIn(request, "cursor");
    const auto limit = numberIn(request, "limit");
    const auto version = numberIn(request, "schema_version");
    for (const auto* number : {&cursor, &limit, &version})
        if (!*number)
            return number->error();
    if (*version > 1'000'000)
        return core::Error{"field_invalid", "\"schema_version\" is no version.", {{}, 0, "schema_version"}};
    return sync::PullRequest{static_cast<int>(*version), *cursor, *limit, request.query.contains("whole")};
}

} // namespace

http::Reply push(const http::Request& request, services::Services& services)
{
    const auto turn = services.exchange.turnForLarge(request.body.size());
    const auto decoded = sync::decodePushRequest(request.body);
    if (!decoded)
        return http::failure(decoded.error());
    const auto reply = services.exchange.push(*request.caller, *decoded);
    if (!reply)
        return http::failure(reply.error());
    return {200, std::string(binary), sync::encode(*reply), {}};
}

http::Reply pull(const http::Request& request, services::Services& services)
{
    const auto wanted = pullRequestOf(request);
    if (!wanted)
        return http::failure(wanted.error());
    const auto reply = services.exchange.pull(*request.caller, *wanted);
    if (!reply)
        return http::failure(reply.error());
    return {200, std::string(binary), sync::encode(*reply), {}};
}

} // namespace mitoyen::server::handlers
