// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/sync.h"

#include "handlers/query.h"
#include "http/failure.h"
#include "http/waiting_room.h"
#include "storage/sync_write.h"

#include <fmt/format.h>

namespace mitoyen::server::handlers {

namespace {

constexpr std::string_view binary = "application/octet-stream";
// Shorter than the minute after which proxies give up on a silent connection.
constexpr std::int64_t usualWait = 55;
constexpr std::int64_t longestWait = 300;

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
    sync::PullRequest wanted{static_cast<int>(*version), *cursor, *limit, request.query.contains("whole"), {}};
    if (const auto list = request.query.find("buildings"); list != request.query.end())
        for (const auto word : schema::splitNames(list->second)) {
            const auto building = core::parseUuid(word);
            if (!building)
                return core::Error{"field_invalid", "\"buildings\" holds no identifiers.", {{}, 0, "buildings"}};
            wanted.buildings.push_back(*building);
        }
    return wanted;
}

std::int64_t headOf(const identity::Caller& caller, services::Services& services)
{
    return services.database.transact(
        storage::Mode::Read, {caller.tenant, caller.organisation},
        [&](storage::Transaction& transaction) { return storage::stateOf(transaction, *caller.organisation).head; });
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
    return {200, std::string(binary), sync::encode(*reply), {}, {}};
}

http::Reply pull(const http::Request& request, services::Services& services)
{
    const auto wanted = pullRequestOf(request);
    if (!wanted)
        return http::failure(wanted.error());
    const auto waiting = request.query.contains("waiting") ? std::optional(numberIn(request, "waiting")) : std::nullopt;
    if (waiting && !*waiting)
        return http::failure(waiting->error());
    const auto reply = services.exchange.pull(*request.caller, *wanted);
    if (!reply)
        return http::failure(reply.error());
    if (!reply->more())
        services.sessions.noteContact(*request.caller, waiting ? std::optional(**waiting) : std::nullopt,
                                      reply->cursor);
    http::Reply page{200, std::string(binary), sync::encode(*reply), {}, {}};
    page.headers.emplace_back("Mitoyen-Lease-Days", std::to_string(services.leaseDays));
    return page;
}

http::Reply wait(const http::Request& request, services::Services& services)
{
    const auto cursor = numberIn(request, "cursor");
    const auto seconds = request.query.contains("seconds") ? numberIn(request, "seconds") : usualWait;
    for (const auto* number : {&cursor, &seconds})
        if (!*number)
            return http::failure(number->error());
    if (*seconds < 1 || *seconds > longestWait)
        return http::failure(
            {"field_invalid", fmt::format("\"seconds\" must be from 1 to {}.", longestWait), {{}, 0, "seconds"}});
    const auto& caller = *request.caller;
    const auto standing = services.heads.of(*caller.organisation);
    auto head = standing.head;
    // Behind a cursor the announcement may still be on its way.
    if (!head || *head < *cursor) {
        head = headOf(caller, services);
        services.heads.learned(*caller.organisation, *head, standing.round);
    }
    // A counter that went back is news as well: the server was put back to an older state.
    if (*head != *cursor)
        return http::newsReply(*head);
    http::Reply later;
    later.wait =
        http::Wait{*caller.organisation, caller.device, *cursor, standing.round, std::chrono::seconds(*seconds)};
    return later;
}

http::Reply first(const http::Request& request, services::Services& services)
{
    const auto after = numberIn(request, "after");
    const auto upTo = numberIn(request, "up_to");
    const auto version = numberIn(request, "schema_version");
    for (const auto* number : {&after, &upTo, &version})
        if (!*number)
            return http::failure(number->error());
    const auto table = request.query.find("table");
    const auto reply =
        services.exchange.first(*request.caller,
                                {static_cast<int>(std::min<std::int64_t>(*version, 1'000'000)),
                                 table == request.query.end() ? std::string() : table->second, *after, *upTo});
    if (!reply)
        return http::failure(reply.error());
    return {200, std::string(binary), sync::encode(*reply), {}, {}};
}

} // namespace mitoyen::server::handlers
