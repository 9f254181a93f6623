// SPDX-License-Identifier: AGPL-3.0-or-later
#include "postgres/private_postgres.h"

#include <stdexcept>

namespace mitoyen::testing {

namespace {

const std::string script = MITOYEN_SOURCE_DIR "/scripts/private-postgres";

void mustSucceed(const Finished& finished, std::string_view what)
{
    if (finished.exitCode != 0)
        throw std::runtime_error(std::string(what) + ": " + finished.output);
}

} // namespace

PrivatePostgres::PrivatePostgres()
{
    start();
    mustSucceed(runToEnd({"/usr/bin/psql", "-X", "-q", "-h", socket_, "-U", "postgres", "-c",
                          "CREATE ROLE mitoyen_owner LOGIN", "-c", "CREATE ROLE mitoyen_app LOGIN"}),
                "creating roles");
}

PrivatePostgres::~PrivatePostgres()
{
    runToEnd({script, "remove", folder_.path() + "/pg"});
}

void PrivatePostgres::start()
{
    auto started = runToEnd({script, "start", folder_.path() + "/pg"});
    mustSucceed(started, "starting PostgreSQL");
    socket_ = started.output.substr(0, started.output.find('\n'));
}

void PrivatePostgres::stop()
{
    mustSucceed(runToEnd({script, "stop", folder_.path() + "/pg", "--immediate"}), "stopping PostgreSQL");
}

void PrivatePostgres::restart()
{
    stop();
    start();
}

void PrivatePostgres::createDatabase(std::string_view name)
{
    const auto statement = "CREATE DATABASE " + std::string(name) + " OWNER mitoyen_owner";
    mustSucceed(runToEnd({"/usr/bin/psql", "-X", "-q", "-h", socket_, "-U", "postgres", "-c", statement}),
                "creating a database");
}

void PrivatePostgres::copyDatabase(std::string_view from, std::string_view to)
{
    const auto statement = "CREATE DATABASE " + std::string(to) + " OWNER mitoyen_owner TEMPLATE " + std::string(from);
    mustSucceed(runToEnd({"/usr/bin/psql", "-X", "-q", "-h", socket_, "-U", "postgres", "-c", statement}),
                "copying a database");
}

std::string PrivatePostgres::connection(std::string_view database, std::string_view user) const
{
    return "host=" + socket_ + " dbname=" + std::string(database) + " user=" + std::string(user);
}

std::string PrivatePostgres::sql(std::string_view database, std::string_view user, const std::string& statements) const
{
    return runToEnd({"/usr/bin/psql", "-X", "-q", "-At", connection(database, user), "-c", statements}).output;
}

} // namespace mitoyen::testing
