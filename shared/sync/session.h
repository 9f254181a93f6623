// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/protocol.h"
#include "sync/transport.h"

namespace mitoyen::sync {

/// Where a replica stands when it asks what is new.
struct PullState {
    std::int64_t cursor = 0;
    core::Uuid epoch; ///< the server's, as this device knows it; nil before the first answer
    /// Everything is wanted again from the beginning: the server was put back to an older state, or this program was
    /// updated and now knows columns that came while it did not.
    bool everything = false;
    /// The buildings its person had rights in at the last pull; nothing: all of them.
    std::optional<std::vector<core::Uuid>> buildings;
};

/// What one pull brought, whole.
struct Pulled {
    std::vector<PullReply> pages; ///< the last one's cursor and buildings stand
    std::vector<PullReply> granted; ///< records of buildings that were granted since, from the beginning
    bool everything = false; ///< records that are not in it are not on the server
};

/// What a replica lends to the exchange. Each call is one durable step: done entirely or not at all.
class ClientStore {
public:
    virtual ~ClientStore() = default;
    /// The oldest changes without an answer, in order; at most `most`, and few enough to fit in a message.
    virtual PushRequest nextPush(std::size_t most) = 0;
    /// Notes the answers. A refused change is taken back and kept for its author to see. When nobody else wrote
    /// meanwhile and everything was accepted as it was sent, the cursor moves on as well: nothing is left to fetch.
    virtual void answered(const PushReply& reply) = 0;
    /// The server was put back to an older state: what it lost is offered again, everything is asked for again.
    virtual void serverRestored(const core::Uuid& epoch, std::int64_t knownUpTo) = 0;
    /// Where the filling of an empty replica goes on; nothing once it is filled.
    virtual std::optional<FirstRequest> firstRequest() = 0;
    virtual void applyFirst(const FirstReply& reply) = 0;
    virtual PullState pullState() = 0;
    /// Applies one pull: server rows, then this device's waiting changes on top, then the cursor; records of buildings
    /// without rights leave. False, and nothing applied, when a record it made itself is no longer here: it needs
    /// whole rows.
    virtual bool apply(const Pulled& pulled) = 0;
};

struct SyncReport {
    std::int64_t pushed = 0; ///< changes that got their answer
    std::int64_t pulled = 0; ///< rows and deletions that came
    std::int64_t merged = 0;
    std::int64_t conflicts = 0; ///< changes parked in the inbox
    std::int64_t rejected = 0;
    std::int64_t revision = 0; ///< the cursor afterwards
    bool restored = false; ///< the server had been put back to an older state
    std::vector<ChangeResult> refusals;
};

/// One exchange: everything that waits goes out, everything new comes in. Without input or output of its own, so that
/// a simulation can run it. A failed push never keeps the pull from running: what came is kept, and the error of the
/// push is returned afterwards. A replica that never exchanged fills itself first; `more` hears how far it is.
core::Result<SyncReport> exchange(ClientStore& store, Transport& transport,
                                  const std::function<bool(const FirstProgress&)>& more = {});

} // namespace mitoyen::sync
