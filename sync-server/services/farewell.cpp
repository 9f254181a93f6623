// SPDX-License-Identifier: AGPL-3.0-or-later
#include "services/farewell.h"

#include "model/entities.h"
#include "storage/journal.h"
#include "storage/sync_write.h"
#include "storage/synced_rows.h"
#include "sync/farewell.h"

namespace mitoyen::server::services {

namespace {

core::Result<sync::PushReply> keep(storage::Transaction& transaction, const identity::RevokedDevice& device,
                                   const sync::PushRequest& request, core::Instant now)
{
    auto counter = storage::beginSyncWrite(transaction, device.organisation);
    storage::SyncedRows rows(transaction, device.organisation);
    auto judgement = sync::quarantine(request, device.device, {counter.seq, counter.epoch}, rows);
    if (!judgement)
        return judgement.error();
    storage::appendJournal(transaction, device.organisation, counter, {device.device, device.account, now},
                           judgement->writes.journal);
    storage::endSyncWrite(transaction, device.organisation, counter);
    return std::move(judgement->reply);
}

} // namespace

core::Result<sync::PushReply> takeFarewell(Services& services, const identity::RevokedDevice& device,
                                           const sync::PushRequest& request, bool isLast)
{
    if (request.device != device.device)
        return core::Error{"device_mismatch", "The changes are of another device than the one that signed.", {}};
    if (request.schemaVersion > model::schemaVersion)
        return core::Error{
            "server_too_old", "The server must be updated before this program can exchange with it.", {}};
    const auto now = services.clock();
    auto reply = services.database.transact(
        storage::Mode::Write, {device.tenant, device.organisation}, [&](storage::Transaction& transaction) {
            auto kept = keep(transaction, device, request, now);
            const bool allCame = kept && kept->results.size() == request.changes.size();
            if (isLast && allCame && !sync::mustOfferAgain(request, {kept->head, kept->epoch}, kept->knownUpTo))
                storage::noteFarewell(transaction, device.device);
            return kept;
        });
    if (!reply)
        return reply;
    services.metrics.count("mitoyen_farewells_total", {});
    services.log.write(
        observability::Level::Warning, "device_farewell",
        {{"device", core::toText(device.device)}, {"changes", static_cast<std::int64_t>(reply->results.size())}});
    return reply;
}

} // namespace mitoyen::server::services
