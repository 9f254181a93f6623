// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "observability/log.h"
#include "storage/database.h"

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace mitoyen::server::storage {

/// Tells every server of the database how far the counters of organisations have come (see head_listener.h), after the
/// commit that moved them: a NOTIFY within the transaction makes PostgreSQL commit one after the other, across
/// organisations. What is announced while one bundle is on its way goes with the next, an organisation once.
///
/// A server that dies between commit and announcement leaves others unheard: services::Heads trusts nothing for long.
class HeadAnnouncer {
public:
    HeadAnnouncer(Database& database, observability::Log& log);
    ~HeadAnnouncer();
    HeadAnnouncer(const HeadAnnouncer&) = delete;
    HeadAnnouncer& operator=(const HeadAnnouncer&) = delete;

    /// From any thread; waits for nothing.
    void announce(const core::Uuid& organisation, std::int64_t head);
    /// What waits is told before; one that cannot be told is let go.
    void stop();

private:
    using Heads = std::unordered_map<core::Uuid, std::int64_t, core::UuidHash>;
    void run();
    bool tell(const Heads& heads);

    Database& database_;
    observability::Log& log_;
    std::mutex mutex_; ///< of the two below
    Heads waiting_;
    bool stopped_ = false;
    std::condition_variable something_;
    std::thread thread_;
};

} // namespace mitoyen::server::storage
