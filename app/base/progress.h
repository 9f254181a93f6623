// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <atomic>
#include <cstdint>
#include <mutex>

#include <QString>
#include <QStringList>

namespace mitoyen::base {

/// Between a piece of work and the window that watches it; both threads may call everything.
class Progress {
public:
    struct State {
        std::int64_t done = 0;
        std::int64_t total = 0; ///< 0 while unknown
        QString what;
    };

    /// `done` of `total` parts; `total` 0: unknown.
    void step(std::int64_t done, std::int64_t total);
    /// What is being done now, as a translated phrase; also a line of the log.
    void say(const QString& what);
    void log(const QString& line);

    /// Work asks between two parts that leave a clean state, and ends with `cancelled()`.
    bool isCancelled() const { return cancelled_.load(std::memory_order_relaxed); }
    void cancel() { cancelled_.store(true, std::memory_order_relaxed); }
    /// The error cancelled: shown to nobody as a failure.
    static core::Error cancelled();

    State state() const;
    QStringList lines() const;

private:
    std::atomic<bool> cancelled_ = false;
    mutable std::mutex mutex_;
    State state_;
    QStringList lines_;
};

} // namespace mitoyen::base
