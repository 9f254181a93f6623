// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/result.h"

#include <cstdint>
#include <optional>

namespace mitoyen::base {

/// How the exchange with the server stands, for the status line: plain words are made of it, nothing else.
struct SyncState {
    enum class Link {
        Alone, ///< this replica was never connected to a server
        Offline, ///< a server is known and cannot be reached
        Online,
        Exchanging,
        Refused, ///< the server answered and said no: signed out, device revoked; `problem` says why
    };
    Link link = Link::Alone;
    std::int64_t waiting = 0; ///< changes not acknowledged yet
    std::int64_t conflicts = 0; ///< open ones
    std::optional<core::Instant> since; ///< of being offline
    std::optional<core::Instant> lastExchange;
    /// When the server last said that it has nothing this replica lacks, while nothing waits here; nothing as soon as
    /// either is known to be untrue.
    std::optional<core::Instant> currentAsOf;
    std::int64_t done = 0; ///< while exchanging: parts of `total`, 0 when unknown
    std::int64_t total = 0;
    std::optional<core::Error> problem;
    /// Until the replica locks itself for want of a contact, once the last fifth of the time has begun; 0: it is locked.
    std::optional<std::int64_t> leaseDaysLeft;
    /// By how much this computer's clock is ahead of the server's, when it is worth a word; negative: behind.
    std::optional<std::int64_t> clockAheadSeconds;
};

} // namespace mitoyen::base
