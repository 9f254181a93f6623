// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "observability/log.h"
#include "storage/database.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace mitoyen::server::storage {

/// Hears how far the counters of organisations come, whichever server writes: one connection that LISTENs to what every
/// server announces after its commits (head_announcer.h; channel mitoyen_head, payload "organisation counter"). A pooler
/// in between must keep sessions.
///
/// A lost connection is made again with back-off (0.1 to 10 s with jitter); what was announced meanwhile is lost, so
/// everybody has to look for himself then.
class HeadListener {
public:
    /// Called on the listener's thread.
    struct Ears {
        std::function<void(const core::Uuid& organisation, std::int64_t head)> head;
        std::function<void()> lost; ///< from here on nothing is heard
        std::function<void()> afresh; ///< from here on everything is heard
    };

    /// Listens soon; an unreachable database is waited for.
    HeadListener(const DatabaseSettings& settings, Ears ears, observability::Log& log);
    ~HeadListener();
    HeadListener(const HeadListener&) = delete;
    HeadListener& operator=(const HeadListener&) = delete;

    void stop();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace mitoyen::server::storage
