// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "http/waiting_room.h"

#include <chrono>
#include <memory>
#include <string>

namespace mitoyen::server::http {

struct ListenerSettings {
    std::string address;
    int port = 0; ///< 0: any free port
    std::string certificateFile; ///< empty: plain HTTP
    std::string certificateKeyFile;
    std::string trustedProxy; ///< the address whose X-Forwarded-For is believed
    int threads = 256; ///< connections served at once: Poco holds one thread for each, idle or not
    int keepAliveSeconds = 10;
    int requestTimeoutSeconds = 30;
    int connectionsPerAddress = 64; ///< loopback and the trusted proxy excepted
    int waitingDevices = 10'000; ///< connections that wait for news: they take no thread
};

/// What OpenSSL needs for the life of the process. Poco's own counting of users frees its locks while other threads
/// use them, unless this was called first.
void initializeTls();
/// A connection is a descriptor: takes as many as the system grants this process.
void raiseDescriptorLimit();

/// The sockets: takes requests to the router, answers with what it says. Holds its address from its construction on.
/// Throws std::runtime_error when the address or the certificate cannot be used.
class Listener {
public:
    /// `look` tells the waiting room how far an organisation's counter has come.
    Listener(const ListenerSettings& settings, Router& router, WaitingRoom::Look look, observability::Log& log,
             observability::Metrics& metrics);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// Accepts from here on.
    void start();
    int port() const;
    int connections() const;
    int requestsInFlight() const;
    WaitingRoom& waitingRoom();
    /// Accepts nothing more, answers who waits, lets requests in flight finish, at most for `patience`, then cuts what
    /// is left.
    void stop(std::chrono::seconds patience);

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace mitoyen::server::http
