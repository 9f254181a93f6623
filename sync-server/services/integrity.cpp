// SPDX-License-Identifier: AGPL-3.0-or-later
#include "services/integrity.h"

#include "model/entities.h"
#include "storage/rights.h"
#include "storage/sync_write.h"
#include "storage/synced_rows.h"

#include <limits>
#include <mutex>

namespace mitoyen::server::services {

namespace {

constexpr std::int64_t rowsPerStep = 2'000;
constexpr auto anyRevision = std::numeric_limits<std::int64_t>::max();

void limitToRights(storage::Transaction& transaction, const identity::Caller& caller)
{
    if (const auto rights = storage::buildingsOfUser(transaction, *caller.organisation, caller.userName))
        storage::limitToBuildings(transaction, *rights);
}

void hashTable(storage::Transaction& transaction, const core::Uuid& organisation,
               const schema::EntityDescription& entity, const HashRequest& request, Hashes& hashes)
{
    const auto columns = sync::columnsAt(entity, request.schemaVersion);
    // A table that came later is not in the replica.
    if (columns == 0)
        return;
    auto& tally = hashes.tables[&entity];
    std::int64_t after = std::numeric_limits<std::int64_t>::min();
    for (;;) {
        const auto rows = storage::firstRowsAfter(transaction, organisation, entity, after, anyRevision, rowsPerStep);
        for (const auto& [revision, row] : rows) {
            const auto hash = sync::rowHash(row, columns, revision);
            const auto& record = std::get<core::Uuid>(row[0]);
            tally.add(entity, row, hash);
            if (request.buckets.contains(sync::bucketOf(record)))
                hashes.records.push_back({record, revision, hash});
            after = revision;
        }
        if (std::ssize(rows) < rowsPerStep)
            return;
    }
}

} // namespace

core::Result<Hashes> hashesFor(Services& services, const identity::Caller& caller, const HashRequest& request)
{
    if (request.schemaVersion > model::schemaVersion)
        return core::Error{
            "server_too_old", "The server must be updated before this program can exchange with it.", {}};
    // Reading everything is much work; it waits here, where a wait costs no connection.
    static std::mutex oneAtATime;
    const std::lock_guard turn(oneAtATime);
    const auto organisation = *caller.organisation;
    return services.database.transact(storage::Mode::Read, {caller.tenant, organisation},
                                      [&](storage::Transaction& transaction) {
                                          const auto state = storage::stateOf(transaction, organisation);
                                          Hashes hashes{state.head, state.epoch, {}, {}};
                                          if (state.head != request.cursor)
                                              return hashes;
                                          limitToRights(transaction, caller);
                                          for (const auto* entity : model::entities())
                                              if (request.entity == nullptr || request.entity == entity)
                                                  hashTable(transaction, organisation, *entity, request, hashes);
                                          return hashes;
                                      });
}

sync::PullReply recordsFor(Services& services, const identity::Caller& caller, const schema::EntityDescription& entity,
                           const std::vector<core::Uuid>& ids)
{
    const auto organisation = *caller.organisation;
    return services.database.transact(
        storage::Mode::Read, {caller.tenant, organisation}, [&](storage::Transaction& transaction) {
            const auto state = storage::stateOf(transaction, organisation);
            sync::PullReply reply;
            reply.cursor = state.head;
            reply.head = state.head;
            reply.epoch = state.epoch;
            limitToRights(transaction, caller);
            storage::SyncedRows rows(transaction, organisation);
            auto found = rows.load(entity, ids);
            for (const auto& id : ids) {
                const auto row = found.find(id);
                const auto origin = rows.lastOrigin(entity, id).value_or(sync::Origin{});
                if (row != found.end())
                    reply.rows.push_back({&entity, std::move(row->second.row), row->second.revision, origin});
                else if (rows.wasDeleted(entity, id))
                    reply.deletions.push_back({&entity, id, state.head, origin});
            }
            return reply;
        });
}

} // namespace mitoyen::server::services
