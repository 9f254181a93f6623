// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"
#include "sync/integrity.h"
#include "sync/protocol.h"

#include <functional>
#include <set>

namespace mitoyen::storage {

/// Where a replica stands. While two of these are equal no row has changed in between.
struct Standing {
    std::int64_t cursor = 0;
    std::int64_t waiting = 0; ///< changes without an answer
    std::int64_t settled = 0; ///< changes whose result has come back
    std::int64_t made = 0; ///< changes ever made here
    bool operator==(const Standing&) const = default;
};
Standing standingOf(Replica& replica);

/// Reads a table piece by piece, so that nobody waits long: at most `most` rows after the place `after`, which moves
/// on. False once the last was read.
bool readSome(Replica& replica, const schema::EntityDescription& entity, std::int64_t& after, std::int64_t most,
              const std::function<void(const StoredRow&)>& row);

/// Puts what the server holds of some records in their place, under waiting changes of this device: rows as they are
/// there, deletions it vouches for. One transaction.
void putRight(Replica& replica, const sync::PullReply& records);

/// A record the server does not have and never deleted goes out again, when this device made it. False when it did
/// not, or when a command made it: then it stays as it is.
bool offerAgain(Replica& replica, const schema::EntityDescription& entity, const core::Uuid& record);

} // namespace mitoyen::storage
