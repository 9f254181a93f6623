// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "simulation/server_content.h"

#include <optional>
#include <string>

namespace mitoyen::simulation {

/// What a person may do, as the server knows it now.
struct Right {
    rules::Role role = rules::Role::Syndic;
    std::optional<std::set<core::Uuid>> buildings;
};

/// How the server may fail; per hundred messages.
struct ServerFaults {
    std::size_t diesBeforeCommit = 0;
    std::size_t diesAfterCommit = 0;
};

/// The server of one organisation: the product's judgement over content in memory, with the faults of a machine. Every
/// push is checked by the oracle before it counts.
class Server {
public:
    Server(core::Uuid organisation, Dice dice, const Events& events, Trace& trace);

    /// Takes the bytes of a request and gives those of the answer. Errors as the network shows them.
    core::Result<std::string> push(const std::string& bytes, const core::Uuid& device, const std::string& user);
    core::Result<std::string> pull(const std::string& bytes, const core::Uuid& device, const std::string& user);

    core::Result<std::string> first(const std::string& bytes, const core::Uuid& device, const std::string& user);

    const ServerContent& content() const { return content_; }
    ServerFaults faults;
    std::map<std::string, Right> rights;
    /// Most revisions in a page.
    std::int64_t pageLength = 20'000;

    void takeBackup() { backup_ = content_; }
    /// Puts the server back to its last backup, as an administrator does: with another epoch.
    bool restoreBackup();
    /// Not to be reached until then.
    void stop(std::int64_t until) { downUntil_ = until; }
    void repair();
    std::int64_t judged() const { return judged_; }

private:
    core::Uuid newId();
    sync::PushCaller callerOf(const core::Uuid& device, const std::string& user) const;
    void checkShares(const sync::PushWrites& writes) const;

    ServerContent content_;
    std::optional<ServerContent> backup_;
    Dice dice_;
    const Events& events_;
    Trace& trace_;
    std::int64_t downUntil_ = 0;
    std::int64_t judged_ = 0;
};

} // namespace mitoyen::simulation
