// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/replica_steps.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace mitoyen::sync {

/// Runs a piece of work on the replica, wherever it lives, and comes back when it is done, or by an exception when the
/// wait for it was stopped; it may run all the same later, so it holds what it needs by value.
using OnReplica = std::function<void(const std::function<void(storage::Replica&)>& work)>;

/// At once, on the replica's own thread.
inline OnReplica onReplica(storage::Replica& replica)
{
    return [&replica](const auto& work) { work(replica); };
}

/// As a step of the replica's thread, from a thread that may wait.
inline OnReplica onReplica(const base::ReplicaSteps& steps)
{
    return [&steps](const std::function<void(storage::Replica&)>& work) {
        steps.run([work](storage::Replica& replica) {
            work(replica);
            return true;
        });
    };
}

/// The same for work that answers.
template <class Work> auto ask(const OnReplica& run, Work work)
{
    using R = std::invoke_result_t<Work&, storage::Replica&>;
    const auto answer = std::make_shared<std::optional<R>>();
    run([answer, work](storage::Replica& replica) mutable { answer->emplace(work(replica)); });
    return std::move(**answer);
}

} // namespace mitoyen::sync
