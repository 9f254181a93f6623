// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "measure.h"
#include "portfolio.h"
#include "private_processes.h"
#include "sync/http_transport.h"

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include <libpq-fe.h>

namespace mitoyen::bench {

/// How much of everything: the whole size for the figures, the small one to see that it runs.
struct SyncSizes {
    std::int64_t firstReplica = 1'000'000; ///< rows
    double loadSeconds = 20;
    int waitingDevices = 1'000;
    int rounds = 9; ///< of what is repeated for a median
    std::int64_t peerRows = 10'000;
    static SyncSizes small() { return {20'000, 3, 100, 3, 1'000}; }
};

/// Where a replica finds the server and who it is there.
struct Account {
    std::string url;
    std::string user;
    std::string passwordFile;
    std::string certificateFile;
};

/// A PostgreSQL that forces its data to the disk and a server of this build on loopback with TLS, both private, with
/// an account for each of many organisations and without a limit of rates, which would be measured otherwise.
class SyncOffice {
public:
    SyncOffice(const std::string& folder, int organisations);
    ~SyncOffice();
    SyncOffice(const SyncOffice&) = delete;
    SyncOffice& operator=(const SyncOffice&) = delete;

    Account account(int organisation) const;
    /// The replica as a new device of that organisation's account; founds the organisation when nobody has.
    void connect(storage::Replica& replica, int organisation) const;

    pid_t server() const { return server_->pid(); }
    pid_t postgres() const { return postgres_; }
    const std::string& socket() const { return socket_; }
    std::string postgresLog() const { return cluster_ + "/data/server.log"; }

    /// As the superuser of the private cluster. The first cell of the answer, or nothing.
    std::string sql(const std::string& statement) const;
    PGconn* connection() const { return connection_; }
    /// Connections the server holds to its database.
    int connections() const;

private:
    void startServer();
    std::string folder_;
    std::string socket_;
    std::string cluster_;
    int organisations_;
    std::unique_ptr<Child> server_;
    pid_t postgres_ = 0;
    PGconn* connection_ = nullptr;
    FILE* remover_ = nullptr;
};

/// Signs the replica in at an account's server.
void connectReplica(storage::Replica& replica, const Account& account);

/// A kept line to the server, as one device: what sends messages that no replica made.
struct Line {
    explicit Line(storage::Replica& replica);
    std::unique_ptr<sync::ServerSession> session;
    sync::HttpTransport transport;
};

/// One whole exchange, as F8 does it; nothing may be refused.
sync::SyncReport exchangeReplica(storage::Replica& replica);

/// CPU of server, PostgreSQL and this process between two moments, for people.
class CpuMeter {
public:
    explicit CpuMeter(const SyncOffice& office);
    std::string text() const;
    double server() const;
    double postgres() const;
    double own() const;
    double sum() const { return server() + postgres() + own(); }

private:
    const SyncOffice& office_;
    double server_;
    double postgres_;
    double own_;
};

} // namespace mitoyen::bench
