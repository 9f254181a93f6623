// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/http_transport.h"

#include "storage/journal.h"
#include "storage/lease.h"
#include "storage/sync_store.h"
#include "sync/revoked_device.h"
#include "sync/segment_file.h"

namespace mitoyen::sync {

namespace {
constexpr std::string_view binaryType = "application/octet-stream";
constexpr std::int64_t unremarkableSkew = 120;
} // namespace

core::Result<PushReply> HttpTransport::push(const PushRequest& request)
{
    const auto reply = session_.post("/v1/sync/push", encode(request), binaryType);
    if (!reply)
        return reply.error();
    if (auto good = checkReply(*reply, binaryType); !good)
        return good.error();
    return decodePushReply(reply->body);
}

core::Result<PullReply> HttpTransport::pull(const PullRequest& request)
{
    auto path = "/v1/sync/pull?cursor=" + std::to_string(request.cursor) + "&limit=" + std::to_string(request.limit) +
        "&schema_version=" + std::to_string(request.schemaVersion) + (request.whole ? "&whole=1" : "");
    for (std::size_t i = 0; i < request.buildings.size(); ++i)
        path += (i == 0 ? "&buildings=" : ",") + core::toText(request.buildings[i]);
    if (waiting_)
        path += "&waiting=" + std::to_string(waiting_());
    const auto reply = session_.get(path);
    if (!reply)
        return reply.error();
    if (auto good = checkReply(*reply, binaryType); !good)
        return good.error();
    return decodePullReply(reply->body);
}

core::Result<FirstReply> HttpTransport::first(const FirstRequest& request)
{
    auto path = "/v1/sync/first?table=" + request.table + "&after=" + std::to_string(request.after) +
        "&up_to=" + std::to_string(request.upTo) + "&schema_version=" + std::to_string(request.schemaVersion);
    if (request.segment)
        path += "&segment=" + std::to_string(request.segment->number);
    else if (request.segmentsUpTo)
        path += "&segments=" + std::to_string(*request.segmentsUpTo);
    const auto reply = session_.get(path);
    if (!reply)
        return reply.error();
    if (auto good = checkReply(*reply, binaryType); !good)
        return good.error();
    return decodeFirstReply(reply->body);
}

core::Result<FirstReply> HttpTransport::segment(const Segment& wanted)
{
    const auto reply = session_.get("/v1/sync/segments/" + wanted.sha256);
    if (!reply)
        return reply.error();
    if (auto good = checkReply(*reply, "application/zstd"); !good)
        return good.error();
    return readSegment(wanted, reply->body);
}

core::Result<SyncReport> exchangeWithServer(storage::Replica& replica, const base::KeychainSource& keychain)
{
    auto session = ServerSession::open(sessionStore(replica));
    if (!session)
        return session.error();
    return exchangeWithServer(replica, **session, keychain);
}

core::Result<SyncReport> exchangeWithServer(storage::Replica& replica, ServerSession& session,
                                            const base::KeychainSource& keychain)
{
    HttpTransport transport(session, [&replica] { return storage::waitingChanges(replica); });
    storage::SyncStore store(replica);
    auto report = exchange(store, transport);
    noteExchange(replica, report, session.contact());
    if (!report && report.error().code == "device_revoked")
        return sayFarewell(onReplica(replica), session.client(), keychain);
    return report;
}

void noteExchange(storage::Replica& replica, const core::Result<SyncReport>& report, const ServerContact& contact)
{
    if (contact.made)
        storage::noteContact(replica, contact.leaseDays);
    if (contact.clockAheadSeconds)
        storage::setNumberSetting(replica.database(), "clock_ahead_seconds", *contact.clockAheadSeconds);
    if (report)
        storage::setNumberSetting(replica.database(), "last_exchange", replica.now().milliseconds);
    // A copy of a file that lives on elsewhere goes on as a device of its own, with everything that waits in it.
    else if (report.error().code == "device_cloned")
        replica.becomeDevice(replica.newId());
}

std::optional<std::int64_t> clockSkew(storage::Replica& replica)
{
    const auto seconds = storage::numberSetting(replica.database(), "clock_ahead_seconds");
    return std::abs(seconds) > unremarkableSkew ? std::optional(seconds) : std::nullopt;
}

std::string clockSkewText(std::int64_t seconds)
{
    const auto minutes = (std::abs(seconds) + 30) / 60;
    const auto number =
        minutes < 180 ? std::to_string(minutes) + " minutes" : std::to_string((minutes + 30) / 60) + " hours";
    return number + (seconds > 0 ? " ahead of" : " behind") + " the server's";
}

} // namespace mitoyen::sync
