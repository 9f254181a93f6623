// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>

namespace mitoyen::server::http {

/// The open connections, so that a stop can wake the idle ones and wait for the busy ones. Works on a second
/// descriptor of each socket: shutting that down reaches the connection without touching its TLS state, which belongs
/// to another thread.
class Connections {
public:
    using Key = const void*;

    void opened(Key connection, int socket, const std::string& address);
    void closed(Key connection);
    /// The connection of the request in flight goes on elsewhere: a stop no longer reaches it from here.
    void handedOver(int socket);
    int number() const;
    int numberFrom(const std::string& address) const;

    /// Between the two a request is in flight. `began` is false when the server is stopping.
    bool requestBegan(int socket);
    void requestEnded(int socket);
    int inFlight() const;
    bool stopping() const { return stopping_; }
    /// Requests that begin from now on are refused, answers say that the connection ends.
    void announceStop() { stopping_ = true; }

    /// Ends idle connections at once; true when all are gone within `patience`.
    bool drain(std::chrono::milliseconds patience);
    /// Ends all.
    void cut();

private:
    struct Connection {
        int socket = -1;
        int second = -1;
        std::string address;
        bool busy = false;
    };
    Connection* bySocket(int socket);
    void forget(std::map<Key, Connection>::iterator connection);

    mutable std::mutex mutex_;
    std::condition_variable gone_;
    std::map<Key, Connection> open_;
    std::map<std::string, int> byAddress_;
    std::atomic<bool> stopping_ = false;
};

} // namespace mitoyen::server::http
