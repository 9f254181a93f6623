// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "postgres/child_process.h"

#include <memory>
#include <string>

namespace mitoyen::testing {

/// The real mitoyen-server of this build with a PostgreSQL of its own (scripts/private-server): TLS on loopback, an
/// organisation nobody has founded, the accounts syndic, accountant and reader. Ready when made, gone with it.
class PrivateServer {
public:
    PrivateServer();
    ~PrivateServer();
    PrivateServer(const PrivateServer&) = delete;
    PrivateServer& operator=(const PrivateServer&) = delete;

    std::string url() const;
    /// PEM file of the authority that signed the server's certificate.
    std::string authorityFile() const;
    std::string passwordFile(const std::string& user) const;
    /// Where server.json, server.conf, server.log and the rest lie.
    const std::string& folder() const { return folder_.path(); }

    /// Stops server and database in good order.
    void stop();
    /// Goes on with the same data, at the same address where that is free.
    void start();

private:
    TemporaryFolder folder_;
    std::unique_ptr<ChildProcess> process_;
};

} // namespace mitoyen::testing
