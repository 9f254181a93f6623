// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/sync.h"

#include "blobs/storage_provider.h"
#include "handlers/query.h"
#include "http/failure.h"
#include "http/waiting_room.h"
#include "model/blob_layout.h"
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

constexpr std::int64_t none = -1;

core::Result<std::int64_t> numberIfAny(const http::Request& request, const std::string& name)
{
    return request.query.contains(name) ? numberIn(request, name) : core::Result<std::int64_t>(none);
}

/// Without a place to put them everything comes on pages: nobody waits for a disk that does not answer.
void sealSegments(const http::Request& request, services::Services& services)
{
    try {
        services.segments.seal(*request.caller);
    } catch (const blobs::ProviderFailure& cause) {
        services.log.write(observability::Level::Error, "blob_store_unavailable",
                           {{"id", request.id}, {"cause", cause.what()}});
    }
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
    const auto segments = numberIfAny(request, "segments");
    const auto segment = numberIfAny(request, "segment");
    for (const auto* number : {&after, &upTo, &version, &segments, &segment})
        if (!*number)
            return http::failure(number->error());
    sync::FirstRequest wanted;
    wanted.schemaVersion = static_cast<int>(std::min<std::int64_t>(*version, 1'000'000));
    if (const auto table = request.query.find("table"); table != request.query.end())
        wanted.table = table->second;
    wanted.after = *after;
    wanted.upTo = *upTo;
    if (*segments != none)
        wanted.segmentsUpTo = *segments;
    if (*segment != none)
        wanted.segment = sync::Segment{*segment, {}, {}, 0};
    if (wanted.segmentsUpTo == 0 && wanted.upTo == 0)
        sealSegments(request, services);
    const auto reply = services.exchange.first(*request.caller, wanted);
    if (!reply)
        return http::failure(reply.error());
    return {200, std::string(binary), sync::encode(*reply), {}, {}};
}

http::Reply segment(const http::Request& request, services::Services& services)
{
    const auto hash = model::hashFromText(request.parameters.find("sha256")->second);
    if (!hash)
        return http::failure({"segment_unknown", "There is no such segment.", {}});
    try {
        auto file = services.segments.file(*request.caller, *hash);
        if (!file)
            return http::failure(file.error());
        return {200, std::string(http::compressedType), *std::move(file), {}, {}};
    } catch (const blobs::ProviderFailure& cause) {
        services.log.write(observability::Level::Error, "blob_store_unavailable",
                           {{"id", request.id}, {"cause", cause.what()}});
        return http::failure({"segment_unknown", "The segment cannot be read.", {}});
    }
}

} // namespace mitoyen::server::handlers
