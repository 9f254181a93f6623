// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "postgres/child_process.h"
#include "server/test_server.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;

namespace mitoyen::testing {

/// Devices of "Bureau A" and as many of "Bureau B", each on a TLS connection of its own to a server process over the
/// database of a TestServer.
class WaitingCrowd {
public:
    /// Both organisations are founded.
    WaitingCrowd(const TestServer& server, int ofEach);
    ~WaitingCrowd();
    WaitingCrowd(const WaitingCrowd&) = delete;
    WaitingCrowd& operator=(const WaitingCrowd&) = delete;

    /// Every device asks to be woken; done when the server says that all wait.
    void waitAll();
    /// Runs `push`; returns the microseconds from its begin until each of the first devices was answered.
    std::vector<std::int64_t> wokenBy(const std::function<void()>& push, int devices);
    /// Ends the server in good order: its exit code, and how many devices were told of it.
    std::pair<int, int> stop();

    int waiting() const;

    struct Figures {
        long resident = 0; ///< kB, as the next
        long mostResident = 0;
        long threads = 0;
    };
    Figures figures() const;

private:
    struct Device {
        std::string token;
        int socket = -1;
        ssl_st* tls = nullptr;
    };
    void addDevices(const std::string& account, int number);
    void startServer();
    void connect(Device& device);
    static std::string readAnswer(const Device& device);

    const TestServer& server_;
    TemporaryFolder folder_;
    std::vector<Device> devices_; ///< those of "Bureau A" first
    std::unique_ptr<ChildProcess> process_;
    std::string url_;
    ssl_ctx_st* context_ = nullptr;
};

} // namespace mitoyen::testing
