// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/sync_write.h"

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view begin = "SELECT seq, epoch, chain_position, chain_hash FROM server.begin_sync_write($1)";
constexpr std::string_view end = "SELECT server.end_sync_write($1, $2, $3, $4)";
constexpr std::string_view state = "SELECT seq, epoch FROM server.organisation_counter WHERE organisation = $1";

constexpr std::string_view noteIdentity = "SELECT server.note_identity()";

} // namespace

bool noticeRestoredDatabase(Database& database)
{
    return database.transact(Mode::Write, {},
                             [](Transaction& transaction) { return transaction.run(noteIdentity)[0].yes(0); });
}

Counter beginSyncWrite(Transaction& transaction, const core::Uuid& organisation)
{
    const auto row = transaction.run(begin, {organisation})[0];
    return {row.number(0), row.id(1), row.number(2), row.bytes(3)};
}

void endSyncWrite(Transaction& transaction, const core::Uuid& organisation, const Counter& counter)
{
    transaction.run(end, {organisation, counter.seq, counter.chainPosition, Bytes{counter.chainHash}});
}

sync::ServerState stateOf(Transaction& transaction, const core::Uuid& organisation)
{
    const auto rows = transaction.run(state, {organisation});
    return rows.empty() ? sync::ServerState{} : sync::ServerState{rows[0].number(0), rows[0].id(1)};
}

} // namespace mitoyen::server::storage
