// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "crypto/es256.h"
#include "postgres/private_postgres.h"
#include "server.h"
#include "server/http_client.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace mitoyen::testing {

/// The one cluster of this test program.
PrivatePostgres& postgres();

/// The real server in this process over a database of its own, on a free port without TLS, with a clock that moves only
/// when the test says so. Accounts: syndic, accountant, reader of "Bureau A" and syndic-b of "Bureau B"; password as
/// `password`.
class TestServer {
public:
    using Change = std::function<void(server::Config&)>;
    explicit TestServer(const Change& change = {});
    ~TestServer();
    TestServer(const TestServer&) = delete;
    TestServer& operator=(const TestServer&) = delete;

    static constexpr auto password = "correct horse battery";

    std::string url() const { return server_->url(); }
    int port() const { return server_->port(); }
    const std::string& database() const { return database_; }
    const server::Config& config() const { return config_; }
    server::Server& server() { return *server_; }
    std::string log() const;
    void advance(std::int64_t milliseconds) { now_ += milliseconds; }
    core::Instant now() const { return {now_}; }
    /// Runs SQL as a superuser in the server's database.
    std::string sql(const std::string& statements) const;

private:
    server::crypto::Clock clock() const;

    TemporaryFolder folder_;
    std::string database_;
    server::Config config_;
    std::atomic<std::int64_t> now_;
    mutable std::mutex mutex_;
    std::string log_;
    std::unique_ptr<server::Server> server_;
};

/// A laptop: an identifier, a key and a connection.
class TestDevice {
public:
    explicit TestDevice(const std::string& url, const std::string& authorityFile = {});

    /// Takes a challenge and signs in; a good answer's tokens are kept.
    Answer signIn(const std::string& user, const std::string& password = TestServer::password);
    Answer refresh(const std::string& attempt = {});
    Answer found(const core::Uuid& organisation);

    HttpClient client;
    core::Uuid id;
    server::crypto::Es256Key key = server::crypto::Es256Key::generate();
    std::string refreshToken;
};

core::Uuid newId();

} // namespace mitoyen::testing
