// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "sync/server_core.h"

#include <string>

namespace mitoyen::server::storage {

/// An organisation's counter while its row is locked.
struct Counter {
    std::int64_t seq = 0;
    core::Uuid epoch; ///< another one after the server was restored from a backup
    std::int64_t chainPosition = 0;
    std::string chainHash; ///< 32 bytes
};

/// Locks the counter of the transaction's organisation until its end: writes of one organisation come one after the
/// other, so revisions become visible in their order (promise I5). From here on the transaction may write synced rows.
Counter beginSyncWrite(Transaction& transaction, const core::Uuid& organisation);
/// Leaves the counter as the write made it.
void endSyncWrite(Transaction& transaction, const core::Uuid& organisation, const Counter& counter);

/// Notices that the database was put back from a copy since the last time: every organisation then has begun another
/// epoch. Called once at start.
bool noticeRestoredDatabase(Database& database);

/// The counter as the transaction's snapshot shows it.
sync::ServerState stateOf(Transaction& transaction, const core::Uuid& organisation);

} // namespace mitoyen::server::storage
