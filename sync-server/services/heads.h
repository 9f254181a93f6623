// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace mitoyen::server::services {

/// How far the counters of organisations have come, so that "is there anything new?" asks the database once for each
/// organisation and then listens. What is known here may lag behind a commit for as long as its announcement travels;
/// it is never ahead of it. An announcement that never came, because its server died after the commit, is made up for by
/// asking again: nothing is trusted for longer than `trusted`. Usable from all threads.
class Heads {
public:
    static constexpr std::chrono::seconds trusted{45};
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    explicit Heads(Clock now = std::chrono::steady_clock::now) : now_(std::move(now)) {}

    struct Standing {
        std::uint64_t round = 0; ///< goes up each time listening begins afresh
        bool listening = false;
        std::optional<std::int64_t> head;
    };
    Standing of(const core::Uuid& organisation) const;

    /// Read from the database by somebody who saw `round` before; dropped when listening has begun afresh since.
    void learned(const core::Uuid& organisation, std::int64_t head, std::uint64_t round);
    void announced(const core::Uuid& organisation, std::int64_t head);

    /// Announcements may be missed from here on.
    void lost();
    /// From here on none is missed; what was known before may be old.
    void afresh();

private:
    struct Known {
        std::int64_t head = 0;
        std::chrono::steady_clock::time_point at;
    };
    void know(const core::Uuid& organisation, std::int64_t head);

    const Clock now_;
    mutable std::mutex mutex_; ///< of what follows
    std::uint64_t round_ = 0;
    bool listening_ = false;
    std::unordered_map<core::Uuid, Known, core::UuidHash> heads_;
};

} // namespace mitoyen::server::services
