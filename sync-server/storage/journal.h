// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/sync_write.h"
#include "sync/server_core.h"

#include <span>
#include <string>

namespace mitoyen::server::storage {

/// Who sent the changes of one push, and when they were judged.
struct JournalOrigin {
    core::Uuid device;
    core::Uuid account;
    core::Instant judged;
};

/// Each row holds the SHA-256 over the hash of the row before it and its own canonical bytes (position, device, first and
/// last dseq, account, both times, schema version, kind, entity, record, payload, outcome, code, reason, seq, in the
/// wire form of sync/wire.h). The first row follows 32 zero bytes.

/// Adds entries at the end of the organisation's chain and moves the counter on.
void appendJournal(Transaction& transaction, const core::Uuid& organisation, Counter& counter,
                   const JournalOrigin& origin, std::span<const sync::JournalEntry> entries);

/// Reads the chain from its beginning: the position of the first entry whose hash does not follow, or nothing when all
/// do and the last is the counter's.
std::optional<std::int64_t> firstBrokenLink(Transaction& transaction, const core::Uuid& organisation);

} // namespace mitoyen::server::storage
