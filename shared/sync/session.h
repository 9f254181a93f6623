// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/protocol.h"
#include "sync/transport.h"

namespace mitoyen::sync {

/// What a replica lends to the exchange. Each call is one durable step: done entirely or not at all.
class ClientStore {
public:
    virtual ~ClientStore() = default;
    virtual core::Uuid device() const = 0;
    virtual std::int64_t cursor() = 0;
    /// The oldest changes without an answer, in order; at most `most`, and few enough to fit in a message.
    virtual std::vector<Change> unanswered(std::size_t most) = 0;
    /// Notes the answers. A rejected change is taken back and kept for its author to see.
    virtual void answered(const std::vector<ChangeResult>& results) = 0;
    /// Applies all pages of one pull: server rows, then this device's waiting changes on top, then the cursor. False,
    /// and nothing applied, when a record it made itself is no longer here: it needs whole rows.
    virtual bool apply(const std::vector<PullReply>& pages) = 0;
};

struct SyncReport {
    std::int64_t pushed = 0; ///< changes that got their answer
    std::int64_t pulled = 0; ///< rows and deletions that came
    std::int64_t merged = 0;
    std::int64_t conflicts = 0; ///< changes parked in the inbox
    std::int64_t rejected = 0;
    std::int64_t revision = 0; ///< the cursor afterwards
    std::vector<ChangeResult> refusals;
};

/// One exchange: everything that waits goes out, everything new comes in. Without input or output of its own, so that
/// a simulation can run it. A failed push never keeps the pull from running: what came is kept, and the error of the
/// push is returned afterwards.
core::Result<SyncReport> exchange(ClientStore& store, Transport& transport);

} // namespace mitoyen::sync
