// SPDX-License-Identifier: AGPL-3.0-or-later
#include "measure.h"
#include "portfolio.h"
#include "private_processes.h"

#include "schema/ddl.h"
#include "schema/statements.h"
#include "sync/http_transport.h"
#include "sync/server_session.h"

#include <filesystem>
#include <fstream>
#include <thread>

#include <fmt/format.h>
#include <libpq-fe.h>
#include <nlohmann/json.hpp>

namespace mitoyen::bench {

namespace {

constexpr std::int64_t number = 10'000;

nlohmann::json waitForServer(const std::string& file)
{
    for (int i = 0; i < 600; ++i) {
        if (std::filesystem::exists(file)) {
            std::ifstream stream(file);
            auto description = nlohmann::json::parse(stream, nullptr, false);
            if (description.is_object())
                return description;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    core::require(false, "the private server starts");
    return {};
}

void connectTo(storage::Replica& replica, const nlohmann::json& server)
{
    const auto& user = server["users"][0];
    std::ifstream file(user["password_file"].get<std::string>());
    std::string password;
    std::getline(file, password);
    const auto connected = sync::connect(replica, {server["url"], user["name"], password, server["ca"], "bench"});
    core::require(connected.ok(), connected ? "" : connected.error().text.c_str());
}

void exchange(storage::Replica& replica)
{
    const auto report = sync::exchangeWithServer(replica);
    core::require(report.ok(), report ? "" : report.error().text.c_str());
    core::require(report->rejected == 0, "nothing is refused");
}

std::string copyText(const core::Row& row)
{
    std::string line;
    for (const auto& value : row) {
        line += line.empty() ? "" : "\t";
        line += core::isNull(value) ? "\\N" : core::toText(value);
    }
    return line + "\t0\n";
}

/// Seconds for a plain COPY of the rows, committed, into the same table without our guards.
double copyInto(PGconn* connection, const std::vector<core::Row>& rows)
{
    const auto& entity = schema::description<model::Expense>();
    PQclear(PQexec(connection, "DROP TABLE IF EXISTS expense"));
    for (const auto& statement : schema::createTable(entity, schema::Dialect::Postgres, 1))
        PQclear(PQexec(connection, statement.c_str()));
    return seconds([&] {
        PQclear(PQexec(connection, "COPY expense FROM STDIN"));
        std::string buffer;
        for (const auto& row : rows) {
            buffer += copyText(row);
            if (buffer.size() > 65'536) {
                PQputCopyData(connection, buffer.data(), static_cast<int>(buffer.size()));
                buffer.clear();
            }
        }
        PQputCopyData(connection, buffer.data(), static_cast<int>(buffer.size()));
        PQputCopyEnd(connection, nullptr);
        PGresult* result = PQgetResult(connection);
        core::require(PQresultStatus(result) == PGRES_COMMAND_OK, PQerrorMessage(connection));
        PQclear(result);
        while ((result = PQgetResult(connection)) != nullptr)
            PQclear(result);
    });
}

double insertInto(const std::string& path, const std::vector<core::Row>& rows)
{
    const auto& entity = schema::description<model::Expense>();
    storage::Database database(path, benchKey, storage::Database::Mode::Create);
    database.execute("PRAGMA journal_mode = WAL");
    database.execute("PRAGMA synchronous = FULL");
    database.execute("PRAGMA cache_size = -65536");
    for (const auto& statement : schema::createTable(entity, schema::Dialect::Sqlite, 1))
        database.execute(statement);
    return seconds([&] {
        storage::Transaction transaction(database);
        auto statement = database.prepare(schema::insertStatement(entity));
        for (const auto& row : rows) {
            int parameter = 1;
            for (const auto& value : row)
                statement.bind(parameter++, value);
            statement.bind(parameter, std::int64_t{0});
            statement.run();
        }
        transaction.commit();
    });
}

} // namespace

void measureExchange(Report& report)
{
    const Workplace place;
    const std::string scripts = std::string(MITOYEN_SOURCE_DIR) + "/scripts/";
    const auto socket = outputOf({scripts + "private-postgres", "start", place.file("copy"), "--durable"});
    core::require(!socket.empty(), "a private PostgreSQL starts");
    PGconn* connection = PQconnectdb(fmt::format("host={} user=postgres dbname=postgres", socket).c_str());
    core::require(PQstatus(connection) == CONNECTION_OK, PQerrorMessage(connection));

    setenv("MITOYEN_SERVER", (std::string(MITOYEN_BIN_DIR) + "/mitoyen-server").c_str(), 1);
    {
        const Child server({scripts + "private-server", "--dir", place.file("server")});
        const auto description = waitForServer(place.file("server/server.json"));
        auto here = newOffice(place.file("here"));
        auto there = newOffice(place.file("there"));
        const auto frame = addBuilding(*here, 1, 60);
        connectTo(*here, description);
        exchange(*here);
        connectTo(*there, description);
        exchange(*there);

        std::vector<double> ratios;
        double ours = 0;
        double limit = 0;
        for (int round = 0; round < 5; ++round) {
            addExpenses(*here, frame, round * number, number);
            storage::Query query;
            query.limit = number;
            query.offset = round * number;
            std::vector<core::Row> rows;
            for (auto& stored : here->rows(schema::description<model::Expense>(), query))
                rows.push_back(std::move(stored.row));
            core::require(std::ssize(rows) == number, "the rows of this round are here");
            ours = seconds([&] {
                exchange(*here);
                exchange(*there);
            });
            limit = copyInto(connection, rows) + insertInto(place.file(fmt::format("bare{}", round)), rows);
            ratios.push_back(ours / limit);
        }
        core::require(there->count(schema::description<model::Expense>()) == 5 * number, "every row arrived");
        auto figure = ratio("10 k new rows A → server → B / COPY + insert", ours, limit, 4);
        figure.value = median(ratios);
        report.push_back(figure);

        const auto memory = static_cast<double>(peakMemoryOfChild(server.pid(), "mitoyen-server")) / 1024;
        core::require(memory > 0, "the server's memory is known");
        report.push_back(
            {"server memory after it, MB", fmt::format("{:.1f} MB", memory), "–", memory, 96, false, false, {}});
    }
    PQfinish(connection);
    (void)outputOf({scripts + "private-postgres", "remove", place.file("copy")});
}

} // namespace mitoyen::bench
