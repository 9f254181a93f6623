// SPDX-License-Identifier: AGPL-3.0-or-later
#include "server.h"

#include "blobs/blobs.h"
#include "handlers/routes.h"
#include "http/poco_adapter.h"
#include "identity/sessions.h"
#include "model/entities.h"
#include "server_files.h"
#include "services/services.h"
#include "storage/head_announcer.h"
#include "storage/head_listener.h"
#include "storage/migrations.h"
#include "storage/sync_write.h"

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
            config.connectionsPerAddress,
            config.waitingDevices};
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

/// Where files lie and what seals them; nothing of both when the configuration names no place.
struct BlobStore {
    std::unique_ptr<blobs::StorageProvider> provider;
    std::optional<blobs::BlobKey> key;
};

core::Result<BlobStore> blobStore(const Config& config, const crypto::Clock& clock)
{
    auto provider = blobProvider(config, clock);
    if (!provider)
        return provider.error();
    BlobStore store{*std::move(provider), {}};
    if (!store.provider)
        return store;
    auto key = readBlobKey(config.blobKeyFile);
    if (!key)
        return key.error();
    store.key = *std::move(key);
    return store;
}

} // namespace

struct Server::Parts {
    Parts(const Config& wanted, storage::DatabaseSettings databaseSettings, const crypto::Es256Key& key,
          BlobStore store, crypto::Clock clock, observability::Log::Sink sink)
        : config(wanted),
          log(config.logLevel, clock, std::move(sink)),
          database(std::move(databaseSettings)),
          sessions(database, key, {config.accessTokenSeconds, config.refreshTokenSeconds}, clock),
          announcer(database, log),
          exchange(database, metrics, clock,
                   [this](const core::Uuid& organisation, std::int64_t head) {
                       announce(organisation, head);
                       announcer.announce(organisation, head);
                   }),
          blobs(database, std::move(store.provider), std::move(store.key),
                {config.blobLargest, config.blobQuota, config.blobUnfinishedSeconds}, clock),
          segments(database, blobs, metrics),
          services{database, sessions, exchange, heads, blobs, segments, metrics, log, clock, config.leaseDays},
          router(
              handlers::routes(), routerSettings(config),
              [this](std::string_view token) { return sessions.authenticate(token); }, services, log, metrics, clock)
    {
        metrics.describe("mitoyen_farewells_total", "Messages of revoked devices that handed over their changes.");
        metrics.describe("mitoyen_replica_differences_total", "Rows in which a replica differed from the server.");
        metrics.addGauge("mitoyen_database_connections_in_use", "Connections working at this moment.",
                         [this] { return database.inUse(); });
        metrics.addGauge("mitoyen_database_connections_open", "Connections to the database, idle ones included.",
                         [this] { return database.open(); });
        metrics.addGauge("mitoyen_http_connections", "Open connections of clients.",
                         [this] { return listener->connections(); });
        metrics.addGauge("mitoyen_http_requests_in_flight", "Requests being read, worked on or answered.",
                         [this] { return listener->requestsInFlight(); });
        metrics.addGauge("mitoyen_waiting_devices", "Devices that wait for news.",
                         [this] { return listener->waitingRoom().waiting(); });
        metrics.addGauge("mitoyen_listening", "1 while changes of other servers are heard.",
                         [this] { return heads.of({}).listening ? 1 : 0; });
    }

    void listenOn(const http::ListenerSettings& settings)
    {
        const auto look = [this](const core::Uuid& organisation) -> http::WaitingRoom::Standing {
            const auto standing = heads.of(organisation);
            return {standing.round, standing.listening, standing.head};
        };
        listener = std::make_unique<http::Listener>(settings, router, look, log, metrics);
    }

    /// First what is known of the counters, then who waits: a device that sits down in between finds it known.
    void announce(const core::Uuid& organisation, std::int64_t head)
    {
        heads.announced(organisation, head);
        listener->waitingRoom().announce(organisation, head);
    }

    void listenTo(const storage::DatabaseSettings& settings)
    {
        auto& room = listener->waitingRoom();
        const storage::HeadListener::Ears ears{
            [this](const core::Uuid& organisation, std::int64_t head) { announce(organisation, head); },
            [this] { heads.lost(); },
            [this, &room] {
                heads.afresh();
                room.wakeAll();
            }};
        headListener = std::make_unique<storage::HeadListener>(settings, ears, log);
    }

    const Config config;
    observability::Log log;
    observability::Metrics metrics;
    storage::Database database;
    identity::Sessions sessions;
    storage::HeadAnnouncer announcer;
    services::Exchange exchange;
    services::Heads heads;
    blobs::Blobs blobs;
    services::Segments segments;
    services::Services services;
    http::Router router;
    std::unique_ptr<http::Listener> listener;
    std::unique_ptr<storage::HeadListener> headListener;
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
    http::raiseDescriptorLimit();
    const auto key = readTokenKey(config.tokenKeyFile);
    if (!key)
        return key.error();
    const auto database = databaseSettings(config);
    if (!database)
        return database.error();
    auto store = blobStore(config, clock);
    if (!store)
        return store.error();
    auto parts =
        std::make_unique<Parts>(config, *database, *key, *std::move(store), std::move(clock), std::move(logSink));
    if (const auto ready = checkSchema(parts->database); !ready)
        return ready.error();
    if (storage::noticeRestoredDatabase(parts->database))
        parts->log.write(observability::Level::Warning, "database_restored",
                         {{"meaning", "laptops offer again what the copy lacks"}});
    try {
        parts->listenOn(listenerSettings(config));
    } catch (const std::runtime_error& cause) {
        return core::Error{
            "address_not_usable",
            fmt::format("Cannot listen on {}:{}: {}", config.listenAddress, config.listenPort, cause.what()),
            {}};
    }
    std::unique_ptr<Server> server(new Server(std::move(parts)));
    server->parts_->listenTo(*database);
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
    parts_->headListener->stop();
    parts_->listener->stop(std::chrono::seconds(parts_->config.stopSeconds));
    parts_->announcer.stop();
    parts_->log.write(observability::Level::Info, "stopped");
}

} // namespace mitoyen::server
