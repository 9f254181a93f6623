// SPDX-License-Identifier: AGPL-3.0-or-later
#include "services/exchange.h"

#include "model/entities.h"
#include "storage/journal.h"
#include "storage/sync_write.h"
#include "storage/synced_rows.h"
#include "sync/server_core.h"

#include <algorithm>
#include <map>

namespace mitoyen::server::services {

namespace {

using storage::Transaction;

core::Result<void> checkVersion(int schemaVersion)
{
    if (schemaVersion > model::schemaVersion)
        return core::Error{
            "server_too_old", "The server must be updated before this program can exchange with it.", {}};
    return {};
}

sync::PullReply readPage(Transaction& transaction, const core::Uuid& organisation, const core::Uuid& device,
                         const sync::PullRequest& request)
{
    sync::PullReply reply;
    reply.head = storage::headOf(transaction, organisation);
    const auto page = std::clamp<std::int64_t>(request.limit, 1, Exchange::mostRevisions);
    reply.cursor = std::min(reply.head, request.cursor + page);
    if (reply.cursor <= request.cursor) return reply;
    const auto log = storage::logBetween(transaction, organisation, request.cursor, reply.cursor);
    std::map<const schema::EntityDescription*, std::map<std::int64_t, core::Row>> rows;
    // What the asking device made itself it has: no table is read for it.
    const auto isOwn = [&](const storage::LoggedRevision& revision) {
        return revision.created && revision.origin.device == device && !request.whole;
    };
    for (const auto& revision : log)
        if (!revision.deleted && !isOwn(revision) && !rows.contains(revision.entity))
            rows.emplace(
                revision.entity,
                storage::rowsBetween(transaction, organisation, *revision.entity, request.cursor, reply.cursor));
    std::map<core::Uuid, std::int64_t> latest;
    for (const auto& revision : log) latest[revision.record] = revision.seq;
    for (const auto& revision : log) {
        if (revision.deleted) {
            // Deleted and made again within this page: the row alone tells it.
            if (latest[revision.record] == revision.seq)
                reply.deletions.push_back({revision.entity, revision.record, revision.seq, revision.origin});
            continue;
        }
        if (isOwn(revision)) {
            reply.settlements.push_back({revision.entity, revision.record, revision.seq});
            continue;
        }
        // A revision that was overtaken has no row any more: what overtook it comes in its own place.
        auto& ofEntity = rows.find(revision.entity)->second;
        if (const auto row = ofEntity.find(revision.seq); row != ofEntity.end())
            reply.rows.push_back({revision.entity, std::move(row->second), revision.seq, revision.origin});
    }
    return reply;
}

} // namespace

Exchange::Exchange(storage::Database& database, observability::Metrics& metrics, crypto::Clock clock)
    : database_(database),
      metrics_(metrics),
      clock_(std::move(clock))
{
    metrics_.describe("mitoyen_sync_changes_total", "Changes judged, by outcome.");
    metrics_.describe("mitoyen_sync_rows_sent_total", "Rows and deletions sent by pulls.");
}

std::mutex& Exchange::turnOf(const core::Uuid& organisation)
{
    return turns_[core::UuidHash{}(organisation) % turns_.size()];
}

core::Result<sync::PushReply> Exchange::push(const identity::Caller& caller, const sync::PushRequest& request)
{
    if (request.device != caller.device)
        return core::Error{"device_mismatch", "The changes are of another device than the one that signed in.", {}};
    if (const auto known = checkVersion(request.schemaVersion); !known) return known.error();
    const auto organisation = *caller.organisation;
    const auto now = clock_();
    const sync::PushCaller author{organisation, caller.device, caller.userName, caller.role};
    const core::IdSource newId = [now] { return crypto::newId(now); };
    // Pushes of one organisation wait here, where a wait costs no connection, and not at its counter.
    const std::lock_guard turn(turnOf(organisation));
    auto reply = database_.transact(storage::Mode::Write, {caller.tenant, organisation}, [&](Transaction& transaction) {
        auto counter = storage::beginSyncWrite(transaction, organisation);
        storage::SyncedRows rows(transaction, organisation);
        auto judgement = sync::judge(request, author, counter.seq, now, newId, rows);
        storage::storeRows(transaction, organisation, judgement.writes, {caller.userName, caller.device, now});
        storage::appendJournal(
            transaction, organisation, counter, {caller.device, caller.user, now}, judgement.writes.journal);
        counter.seq = judgement.writes.head;
        storage::endSyncWrite(transaction, organisation, counter);
        return std::move(judgement.reply);
    });
    std::map<std::string_view, std::int64_t> outcomes;
    for (const auto& result : reply.results) ++outcomes[sync::toWord(result.outcome)];
    for (const auto& [outcome, number] : outcomes)
        metrics_.count("mitoyen_sync_changes_total", {{"outcome", outcome}}, number);
    return reply;
}

core::Result<sync::PullReply> Exchange::pull(const identity::Caller& caller, const sync::PullRequest& request)
{
    if (const auto known = checkVersion(request.schemaVersion); !known) return known.error();
    const auto organisation = *caller.organisation;
    auto reply = database_.transact(storage::Mode::Read, {caller.tenant, organisation}, [&](Transaction& transaction) {
        return readPage(transaction, organisation, caller.device, request);
    });
    if (request.cursor > reply.head || request.cursor < 0)
        return core::Error{
            "cursor_unknown",
            "This replica has seen more than the server knows: the server was restored from a backup.",
            {}};
    metrics_.count(
        "mitoyen_sync_rows_sent_total", {}, static_cast<std::int64_t>(reply.rows.size() + reply.deletions.size()));
    return reply;
}

} // namespace mitoyen::server::services
