// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crypto/random.h"
#include "identity/caller.h"
#include "observability/metrics.h"
#include "storage/database.h"
#include "sync/first_replica.h"
#include "sync/protocol.h"

#include <array>
#include <cstdint>
#include <functional>
#include <mutex>

namespace mitoyen::server::services {

/// The server's half of the exchange of changes: judges pushes with the rules both sides share and answers pulls, each
/// in one transaction.
class Exchange {
public:
    /// Told after the commit that moved an organisation's counter, on the thread that serves the push.
    using Announce = std::function<void(const core::Uuid& organisation, std::int64_t head)>;
    Exchange(storage::Database& database, observability::Metrics& metrics, crypto::Clock clock, Announce announce);

    /// Most revisions in one page of a pull, whatever is asked: keeps the memory of the server bounded.
    static constexpr std::int64_t mostRevisions = 5'000;

    /// To be held from before a push is decoded until it is answered: large ones come one at a time, because a decoded
    /// push takes several times its bytes.
    std::unique_lock<std::mutex> turnForLarge(std::size_t bytes);

    /// The caller's organisation is founded. Errors: device_mismatch (the changes are of another device than the
    /// one that signed in), server_too_old, device_cloned, out_of_order.
    core::Result<sync::PushReply> push(const identity::Caller& caller, const sync::PushRequest& request);
    /// A cursor beyond what this server knows gets an empty page: it was put back to an older state. Errors:
    /// server_too_old.
    core::Result<sync::PullReply> pull(const identity::Caller& caller, const sync::PullRequest& request);

    /// A page of the filling of an empty replica. Errors: server_too_old, table_unknown,
    /// segment_unknown.
    core::Result<sync::FirstReply> first(const identity::Caller& caller, const sync::FirstRequest& request);

private:
    std::mutex& turnOf(const core::Uuid& organisation);

    storage::Database& database_;
    observability::Metrics& metrics_;
    crypto::Clock clock_;
    Announce announce_;
    std::array<std::mutex, 64> turns_;
    std::mutex largeOnes_;
};

} // namespace mitoyen::server::services
