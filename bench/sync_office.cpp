// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync_office.h"

#include "usage.h"

#include <filesystem>
#include <fstream>
#include <thread>

#include <fmt/format.h>

namespace mitoyen::bench {

namespace {

const std::string scripts = std::string(MITOYEN_SOURCE_DIR) + "/scripts/";
const std::string serverProgram = std::string(MITOYEN_BIN_DIR) + "/mitoyen-server";

std::string firstLineOf(const std::string& file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

void waitForFile(const std::string& file)
{
    for (int i = 0; i < 1200; ++i) {
        if (std::filesystem::exists(file))
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    core::require(false, ("the private server writes " + file).c_str());
}

} // namespace

SyncOffice::SyncOffice(const std::string& folder, int organisations) : folder_(folder), organisations_(organisations)
{
    setenv("MITOYEN_SERVER", serverProgram.c_str(), 1);
    {
        // Makes the cluster, the certificates and the configuration.
        const Child once({scripts + "private-server", "--dir", folder_});
        waitForFile(folder_ + "/server.json");
    }
    // Outlives this process, however that ends, and clears up behind it.
    remover_ = popen(
        fmt::format("trap '' INT TERM; cat >/dev/null; '{}private-postgres' remove '{}/postgres'", scripts, folder_)
            .c_str(),
        "we");
    socket_ = outputOf({scripts + "private-postgres", "start", folder_ + "/postgres", "--durable"});
    core::require(!socket_.empty(), "a private PostgreSQL starts");
    const auto named = firstLineOf(folder_ + "/postgres/cluster");
    cluster_ = named.empty() ? folder_ + "/postgres" : named;
    postgres_ = std::atoi(firstLineOf(cluster_ + "/data/postmaster.pid").c_str());
    connection_ = PQconnectdb(fmt::format("host={} user=postgres dbname=mitoyen", socket_).c_str());
    core::require(PQstatus(connection_) == CONNECTION_OK, PQerrorMessage(connection_));
    sql("SET client_min_messages = warning");
    startServer();
}

void SyncOffice::startServer()
{
    const auto config = folder_ + "/server.conf";
    std::ofstream(config, std::ios::app) << "rate_per_address = 1000000 per second, burst 1000000\n"
                                            "rate_sign_in = 1000000 per second, burst 1000000\n"
                                            "rate_sync = 1000000 per second, burst 1000000\n"
                                            "rate_other = 1000000 per second, burst 1000000\n"
                                            "connections_per_address = 1024\n";
    std::filesystem::create_directories(folder_ + "/bench");
    for (int i = 0; i < organisations_; ++i) {
        const auto to = account(i);
        std::ofstream(to.passwordFile) << "measured again and again\n";
        const int made =
            runToEnd({serverProgram, "--config", config, "user", "add", to.user, "--organisation",
                      fmt::format("Bureau {}", i), "--role", "syndic", "--password-file", to.passwordFile});
        core::require(made == 0, "an account is made");
    }
    std::filesystem::remove(folder_ + "/address");
    server_ = std::make_unique<Child>(std::vector<std::string>{serverProgram, "--config", config, "serve"});
    waitForFile(folder_ + "/address");
}

SyncOffice::~SyncOffice()
{
    server_.reset();
    PQfinish(connection_);
    pclose(remover_);
}

Account SyncOffice::account(int organisation) const
{
    return {firstLineOf(folder_ + "/address"), fmt::format("bench{}", organisation),
            fmt::format("{}/bench/{}.password", folder_, organisation), folder_ + "/tls/ca.pem"};
}

void SyncOffice::connect(storage::Replica& replica, int organisation) const
{
    connectReplica(replica, account(organisation));
}

std::string SyncOffice::sql(const std::string& statement) const
{
    PGresult* result = PQexec(connection_, statement.c_str());
    const auto status = PQresultStatus(result);
    core::require(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK, PQerrorMessage(connection_));
    std::string cell = PQntuples(result) > 0 ? PQgetvalue(result, 0, 0) : "";
    PQclear(result);
    return cell;
}

int SyncOffice::connections() const
{
    return std::atoi(sql("SELECT count(*) FROM pg_stat_activity WHERE usename = 'mitoyen_app'").c_str());
}

void connectReplica(storage::Replica& replica, const Account& account)
{
    const auto password = firstLineOf(account.passwordFile);
    const auto connected =
        sync::connect(replica, {account.url, account.user, password, account.certificateFile, "bench"});
    core::require(connected.ok(), connected ? "" : connected.error().text.c_str());
}

namespace {

std::unique_ptr<sync::ServerSession> openSession(storage::Replica& replica)
{
    auto session = sync::ServerSession::open(sync::sessionStore(replica));
    core::require(session.ok(), session ? "" : session.error().text.c_str());
    return std::move(*session);
}

} // namespace

Line::Line(storage::Replica& replica) : session(openSession(replica)), transport(*session) {}

sync::SyncReport exchangeReplica(storage::Replica& replica)
{
    const auto report = sync::exchangeWithServer(replica);
    core::require(report.ok(), report ? "" : report.error().text.c_str());
    core::require(report->rejected == 0, "nothing is refused");
    return *report;
}

CpuMeter::CpuMeter(const SyncOffice& office)
    : office_(office),
      server_(cpuOf(office.server())),
      postgres_(cpuOfFamily(office.postgres())),
      own_(ownCpu())
{}

double CpuMeter::server() const
{
    return cpuOf(office_.server()) - server_;
}

double CpuMeter::postgres() const
{
    return cpuOfFamily(office_.postgres()) - postgres_;
}

double CpuMeter::own() const
{
    return ownCpu() - own_;
}

std::string CpuMeter::text() const
{
    return fmt::format("CPU s: server {:.2f}, PostgreSQL {:.2f}, clients {:.2f}", server(), postgres(), own());
}

} // namespace mitoyen::bench
