// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <cstdint>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace mitoyen::server::services {

/// How far the counters of organisations have come, so that "is there anything new?" asks the database once for each
/// organisation and then listens. What is known here may lag behind a commit for as long as its announcement travels;
/// it is never ahead of it. Usable from all threads.
class Heads {
public:
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
    mutable std::mutex mutex_;
    std::uint64_t round_ = 0;
    bool listening_ = false;
    std::unordered_map<core::Uuid, std::int64_t, core::UuidHash> heads_;
};

} // namespace mitoyen::server::services
