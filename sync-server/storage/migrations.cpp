// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/migrations.h"

#include "schema/ddl.h"
#include "storage/server_tables.h"

#include <fmt/format.h>

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view foundation = R"sql(
CREATE SCHEMA IF NOT EXISTS server;
CREATE SCHEMA IF NOT EXISTS synced;
CREATE TABLE IF NOT EXISTS server.schema_step (
    number integer PRIMARY KEY,
    name text NOT NULL,
    synced_version integer,
    applied_at timestamptz NOT NULL DEFAULT now()
))sql";

// Steps of the synced tables stand in the same list, numbered from here, one for each version of the descriptions.
constexpr int firstSyncedStep = 1'000'000;

// The number is arbitrary; it keeps two migrations of one database apart.
constexpr std::string_view oneAtATime = "SELECT pg_advisory_xact_lock(7264518320)";

constexpr std::string_view isMigrated = "SELECT to_regclass('server.schema_step') IS NOT NULL";
constexpr std::string_view readState =
    "SELECT coalesce(max(number) FILTER (WHERE synced_version IS NULL), 0), coalesce(max(synced_version), 0)"
    " FROM server.schema_step";
constexpr std::string_view recordStep =
    "INSERT INTO server.schema_step (number, name, synced_version) VALUES ($1, $2, $3)";
constexpr std::string_view roleExists = "SELECT 1 FROM pg_roles WHERE rolname = $1";

SchemaState readStateIn(Transaction& transaction)
{
    if (!transaction.run(isMigrated)[0].yes(0))
        return {};
    const auto rows = transaction.run(readState);
    return {static_cast<int>(rows[0].number(0)), static_cast<int>(rows[0].number(1))};
}

/// Row-level security, the guard and the rights of one synced table. Said again for every table at every version,
/// so it replaces what is there.
std::string protection(const schema::EntityDescription& entity)
{
    const std::string table = fmt::format("synced.{}", entity.table);
    const std::string_view of = entity.table == "building" ? "id" : "building";
    const std::string withinRights = entity.table == "building" || entity.building()
        ? fmt::format(" AND ((SELECT server.current_buildings()) IS NULL OR {0} IS NULL"
                      " OR {0} = ANY ((SELECT server.current_buildings())::uuid[]))",
                      of)
        : std::string();
    std::string statements = fmt::format(
        R"sql(
ALTER TABLE {0} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own_organisation ON {0};
CREATE POLICY own_organisation ON {0} USING (organisation = (SELECT server.current_organisation()){2});
CREATE OR REPLACE TRIGGER guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON {0}
    FOR EACH STATEMENT EXECUTE FUNCTION server.refuse_unguarded_write();
GRANT SELECT, INSERT, UPDATE, DELETE ON {0} TO {1};
)sql",
        table, applicationRole, withinRights);
    if (entity.fact)
        statements += fmt::format("CREATE OR REPLACE TRIGGER never_changes BEFORE UPDATE OR DELETE ON {} "
                                  "FOR EACH ROW EXECUTE FUNCTION server.refuse_change();\n",
                                  table);
    return statements;
}

void migrateServerTables(Transaction& transaction, int from, std::vector<std::string>& done)
{
    for (const auto& step : serverSteps()) {
        if (step.number <= from)
            continue;
        transaction.script(step.statements);
        transaction.run(recordStep, {step.number, step.name, std::nullopt});
        done.push_back(fmt::format("step {}: {}", step.number, step.name));
    }
}

void migrateSyncedTables(Transaction& transaction, const SyncedSchema& synced, int from, std::vector<std::string>& done)
{
    if (from == synced.version)
        return;
    // The derived statements name their tables without a schema.
    transaction.script("SET LOCAL search_path = synced, server");
    for (int version = from + 1; version <= synced.version; ++version) {
        for (const auto& statement : schema::upgrade(synced.entities, schema::Dialect::Postgres, version - 1, version))
            transaction.script(statement);
        const auto name = fmt::format("synced tables, version {}", version);
        transaction.run(recordStep, {firstSyncedStep + version, name, version});
        done.push_back(name);
    }
    for (const auto* entity : synced.entities)
        transaction.script(protection(*entity));
}

} // namespace

SchemaState wantedState(const SyncedSchema& synced)
{
    return {serverSteps().back().number, synced.version};
}

SchemaState stateOf(Database& database)
{
    return database.transact(Mode::Read, {}, readStateIn);
}

core::Result<std::vector<std::string>> migrate(Database& asOwner, const SyncedSchema& synced)
{
    using Done = core::Result<std::vector<std::string>>;
    return asOwner.transact(Mode::Write, {}, [&](Transaction& transaction) -> Done {
        transaction.run(oneAtATime);
        for (const auto role : {ownerRole, applicationRole})
            if (transaction.run(roleExists, {role}).empty())
                return core::Error{
                    "role_missing",
                    fmt::format("The database has no role {0}; create it with: CREATE ROLE {0} LOGIN;", role),
                    {}};
        const auto wanted = wantedState(synced);
        const auto found = readStateIn(transaction);
        if (found.steps > wanted.steps || found.synced > wanted.synced)
            return core::Error{"database_too_new",
                               fmt::format("The database is at step {} and version {}, this program knows {} and {}: "
                                           "install the newer program.",
                                           found.steps, found.synced, wanted.steps, wanted.synced),
                               {}};
        std::vector<std::string> done;
        transaction.script(foundation);
        migrateServerTables(transaction, found.steps, done);
        migrateSyncedTables(transaction, synced, found.synced, done);
        return done;
    });
}

} // namespace mitoyen::server::storage
