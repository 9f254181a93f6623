// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "http/message.h"
#include "observability/metrics.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace Poco::Net {
class StreamSocket;
}

namespace mitoyen::server::http {

/// "There is something new": the organisation's counter, where it is known.
Reply newsReply(std::optional<std::int64_t> head);

/// Where the answers to `Reply::wait` are given: one thread holds all connections that wait, so that an idle device
/// costs a socket and no thread. A connection that was answered stays here until its next request, which a thread of
/// the server then reads.
///
/// One wait for each device: a newer one ends the older (`wait_replaced`). Nothing here blocks: an answer is a few
/// hundred bytes, and a client that left earlier ones unread is let go, as is one that sends before it was answered.
class WaitingRoom {
public:
    struct Limits {
        int all = 10'000; ///< waits at once
        int ofOrganisation = 1'000; ///< of these for one organisation
        std::chrono::milliseconds keepAlive{10'000}; ///< after an answer, until the next request
    };
    /// What is known of an organisation's counter.
    struct Standing {
        std::uint64_t round = 0; ///< see Wait::round
        bool listening = false; ///< false: changes may happen unheard
        std::optional<std::int64_t> head;
    };
    using Look = std::function<Standing(const core::Uuid& organisation)>;
    /// Serves the next request of a connection; false when no thread is free.
    using GiveBack = std::function<bool(const Poco::Net::StreamSocket&)>;

    struct Guest;

    WaitingRoom(Limits limits, Look look, GiveBack giveBack, observability::Metrics& metrics);
    ~WaitingRoom();
    WaitingRoom(const WaitingRoom&) = delete;
    WaitingRoom& operator=(const WaitingRoom&) = delete;

    /// A place for the wait, or why there is none: server_busy, server_stopping. Who got one enters.
    std::optional<core::Error> admit(const Wait& wait);
    void enter(Guest guest);

    /// From any thread: the organisation's counter has come so far; everybody should look for himself.
    void announce(const core::Uuid& organisation, std::int64_t head);
    void wakeAll();
    /// Answers everybody (`server_stopping`), closes all connections, lets nobody in any more.
    void stop();

    /// Devices that wait; connections that were answered and are kept.
    int waiting() const;
    int kept() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace mitoyen::server::http
