// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "config.h"
#include "core/result.h"
#include "crypto/random.h"

#include <memory>
#include <string>

namespace mitoyen::server {

/// The whole server in one object: the only place that makes its parts. Serves from its creation until `stop`.
class Server {
public:
    /// Errors: token_key_missing, secret_… (a secret file), key_not_usable, database_not_migrated,
    /// database_too_new, address_not_usable. Throws storage::Failure when the database does not answer.
    static core::Result<std::unique_ptr<Server>> create(const Config& config, crypto::Clock clock,
                                                        observability::Log::Sink logSink = {});
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    int port() const;
    /// "https://127.0.0.1:8443".
    std::string url() const;
    /// Accepts nothing more and lets requests in flight finish, at most for the configured time.
    void stop();

private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace mitoyen::server
