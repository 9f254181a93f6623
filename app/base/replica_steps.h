// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/replica_thread.h"

#include <atomic>
#include <chrono>
#include <future>
#include <stdexcept>

namespace mitoyen::base {

/// Runs steps on the replica thread for a thread that may wait, one after the other. When the replica is closed
/// meanwhile the work is dropped, its promise with it, and the wait ends with std::future_error; what the work throws,
/// and a stop, ends it with std::runtime_error.
class ReplicaSteps {
public:
    explicit ReplicaSteps(ReplicaThread& thread) : thread_(thread) {}

    /// From any thread: ends the wait of the step that runs, and of every later one.
    void stop() { stopped_ = true; }
    bool stopped() const { return stopped_; }

    template <class Work> auto run(Work work) const
    {
        using R = std::invoke_result_t<Work&, storage::Replica&>;
        auto promise = std::make_shared<std::promise<R>>();
        auto future = promise->get_future();
        auto& thread = thread_;
        QMetaObject::invokeMethod(
            &thread,
            [&thread, promise, work]() mutable {
                thread.runEvenLocked(
                    &thread, [work](storage::Replica& replica) mutable { return std::make_shared<R>(work(replica)); },
                    [promise](std::shared_ptr<R> value) { promise->set_value(std::move(*value)); },
                    [promise](const core::Error& error) {
                        promise->set_exception(std::make_exception_ptr(std::runtime_error(error.code)));
                    });
            },
            Qt::QueuedConnection);
        promise.reset();
        // The thread that would do the work may be the one that waits for this one to end.
        while (future.wait_for(untilNextLook) != std::future_status::ready)
            if (stopped_)
                throw std::runtime_error("stopped");
        return future.get();
    }

private:
    static constexpr std::chrono::milliseconds untilNextLook{50};

    ReplicaThread& thread_;
    std::atomic<bool> stopped_ = false;
};

} // namespace mitoyen::base
