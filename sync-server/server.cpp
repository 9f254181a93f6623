// SPDX-License-Identifier: AGPL-3.0-or-later
#include "server.h"

#include "handlers/routes.h"
#include "http/poco_adapter.h"
#include "identity/sessions.h"
#include "model/entities.h"
#include "server_files.h"
#include "services/services.h"
#include "storage/migrations.h"

#include <fmt/format.h>
#include <utility>

namespace mitoyen::server {

namespace {

http::RouterSettings routerSettings(const Config& config)
{
    return {config.addressAllowance, config.signInAllowance, config.syncAllowance, config.otherAllowance,
            config.bodyMemory};
}

http::ListenerSettings listenerSettings(const Config& config)
{
    return {config.listenAddress,
            config.listenPort,
            config.plainHttp ? std::string() : config.certificateFile,
            config.plainHttp ? std::string() : config.certificateKeyFile,
            config.trustedProxy,
            config.threads,
            config.keepAliveSeconds,
            config.requestTimeoutSeconds,
            config.connectionsPerAddress};
}

/// Serving a schema of another version would damage what both would write.
core::Result<void> checkSchema(storage::Database& database)
{
    const storage::SyncedSchema synced{model::entities(), model::schemaVersion};
    const auto wanted = storage::wantedState(synced);
    const auto found = storage::stateOf(database);
    if (found == wanted)
        return {};
    if (found.steps > wanted.steps || found.synced > wanted.synced)
        return core::Error{"database_too_new", "A newer program has migrated this database: install that one.", {}};
    return core::Error{
        "database_not_migrated", "The database is not up to date: run mitoyen-server migrate first.", {}};
}

} // namespace

struct Server::Parts {
    Parts(const Config& wanted, storage::DatabaseSettings databaseSettings, const crypto::Es256Key& key,
          crypto::Clock clock, observability::Log::Sink sink)
        : config(wanted),
          log(config.logLevel, clock, std::move(sink)),
          database(std::move(databaseSettings)),
          sessions(database, key, {config.accessTokenSeconds, config.refreshTokenSeconds}, clock),
          exchange(database, metrics, clock),
          services{database, sessions, exchange, metrics, log, clock},
          router(
              handlers::routes(), routerSettings(config),
              [this](std::string_view token) { return sessions.authenticate(token); }, services, log, metrics, clock)
    {
        metrics.addGauge("mitoyen_database_connections_in_use", "Connections working at this moment.",
                         [this] { return database.inUse(); });
        metrics.addGauge("mitoyen_database_connections_open", "Connections to the database, idle ones included.",
                         [this] { return database.open(); });
        metrics.addGauge("mitoyen_http_connections", "Open connections of clients.",
                         [this] { return listener->connections(); });
        metrics.addGauge("mitoyen_http_requests_in_flight", "Requests being read, worked on or answered.",
                         [this] { return listener->requestsInFlight(); });
    }

    const Config config;
    observability::Log log;
    observability::Metrics metrics;
    storage::Database database;
    identity::Sessions sessions;
    services::Exchange exchange;
    services::Services services;
    http::Router router;
    std::unique_ptr<http::Listener> listener;
    bool stopped = false;
};

Server::Server(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

Server::~Server()
{
    stop();
}

core::Result<std::unique_ptr<Server>> Server::create(const Config& config, crypto::Clock clock,
                                                     observability::Log::Sink logSink)
{
    http::initializeTls();
    const auto key = readTokenKey(config.tokenKeyFile);
    if (!key)
        return key.error();
    auto database = databaseSettings(config);
    if (!database)
        return database.error();
    auto parts = std::make_unique<Parts>(config, *std::move(database), *key, std::move(clock), std::move(logSink));
    if (const auto ready = checkSchema(parts->database); !ready)
        return ready.error();
    try {
        parts->listener = std::make_unique<http::Listener>(listenerSettings(config), parts->router, parts->log);
    } catch (const std::runtime_error& cause) {
        return core::Error{
            "address_not_usable",
            fmt::format("Cannot listen on {}:{}: {}", config.listenAddress, config.listenPort, cause.what()),
            {}};
    }
    std::unique_ptr<Server> server(new Server(std::move(parts)));
    server->parts_->listener->start();
    if (!config.addressFile.empty())
        writeFile(config.addressFile, server->url() + "\n");
    server->parts_->log.write(observability::Level::Info, "serving", {{"url", server->url()}});
    return server;
}

int Server::port() const
{
    return parts_->listener->port();
}

std::string Server::url() const
{
    const auto& address = parts_->config.listenAddress;
    const bool bracketed = address.find(':') != std::string::npos;
    return fmt::format("{}://{}{}{}:{}", parts_->config.plainHttp ? "http" : "https", bracketed ? "[" : "", address,
                       bracketed ? "]" : "", port());
}

void Server::stop()
{
    if (std::exchange(parts_->stopped, true))
        return;
    parts_->log.write(observability::Level::Info, "stopping");
    parts_->listener->stop(std::chrono::seconds(parts_->config.stopSeconds));
    parts_->log.write(observability::Level::Info, "stopped");
}

} // namespace mitoyen::server
