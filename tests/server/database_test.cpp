// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/entities.h"
#include "server/test_server.h"
#include "storage/migrations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mitoyen::testing {

using ::testing::HasSubstr;
using ::testing::Not;
using namespace server;

namespace {

std::string newDatabase(const std::string& name)
{
    postgres().createDatabase(name);
    return name;
}

storage::DatabaseSettings asOwner(const std::string& database)
{
    return {postgres().connection(database, "mitoyen_owner"), {}, 1};
}

storage::SyncedSchema ourSchema()
{
    return {model::entities(), model::schemaVersion};
}

std::string asApplication(const TestServer& server, const std::string& statements)
{
    return postgres().sql(server.database(), "mitoyen_app", statements);
}

std::string inOrganisation(const core::Uuid& organisation)
{
    return "SET mitoyen.organisation = '" + core::toText(organisation) + "'; ";
}

std::string insertSupplier(const core::Uuid& organisation, const core::Uuid& id)
{
    return "INSERT INTO synced.supplier (id, organisation, name, rev) VALUES ('" + core::toText(id) + "', '" +
        core::toText(organisation) + "', 'Lift & Co', 1);";
}

/// Two founded organisations, a supplier in each.
struct TwoOrganisations {
    TestServer server;
    core::Uuid ours = newId();
    core::Uuid theirs = newId();

    TwoOrganisations()
    {
        TestDevice first(server.url());
        TestDevice second(server.url());
        first.signIn("syndic");
        second.signIn("syndic-b");
        first.found(ours);
        second.found(theirs);
        for (const auto& organisation : {ours, theirs})
            server.sql(inOrganisation(organisation) + "BEGIN; SELECT server.begin_sync_write('" +
                       core::toText(organisation) + "'); " + insertSupplier(organisation, newId()) + " COMMIT");
    }
};

} // namespace

TEST(Migration, TakesAnEmptyDatabaseToTheWantedStateOnce)
{
    storage::Database database(asOwner(newDatabase("migration_once")));
    EXPECT_EQ(storage::stateOf(database), (storage::SchemaState{0, 0}));
    const auto first = storage::migrate(database, ourSchema());
    ASSERT_TRUE(first.ok()) << first.error().text;
    EXPECT_FALSE(first->empty());
    EXPECT_EQ(storage::stateOf(database), storage::wantedState(ourSchema()));
    EXPECT_TRUE(storage::migrate(database, ourSchema())->empty());
}

TEST(Migration, LeavesADatabaseOfALaterProgramAlone)
{
    storage::Database database(asOwner(newDatabase("migration_later")));
    ASSERT_TRUE(storage::migrate(database, {model::entities(), model::schemaVersion + 1}).ok());
    EXPECT_EQ(storage::migrate(database, ourSchema()).error().code, "database_too_new");
}

TEST(Migration, ThatFailsLeavesNothingBehind)
{
    const auto name = newDatabase("migration_failed");
    storage::Database database(asOwner(name));
    postgres().sql(name, "mitoyen_owner", "CREATE SCHEMA synced; CREATE TABLE synced.unit (x integer)");
    EXPECT_THROW((void)storage::migrate(database, ourSchema()), storage::Failure);
    EXPECT_EQ(postgres().sql(name, "postgres", "SELECT count(*) FROM pg_namespace WHERE nspname = 'server'"), "0\n");
}

TEST(Server, DoesNotServeADatabaseThatIsNotMigrated)
{
    const auto name = newDatabase("not_migrated");
    EXPECT_THROW(TestServer([&](Config& config) { config.database = postgres().connection(name, "mitoyen_app"); }),
                 std::runtime_error);
}

TEST(RowLevelSecurity, IsForcedOnEveryTable)
{
    TestServer server;
    EXPECT_EQ(server.sql("SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace"
                         " WHERE nspname IN ('server', 'synced') AND relkind = 'r' AND relname <> 'schema_step'"
                         " AND NOT (relrowsecurity AND relforcerowsecurity)"),
              "");
    EXPECT_EQ(server.sql("SELECT count(*) > 20 FROM pg_tables WHERE schemaname = 'synced'"), "t\n");
    EXPECT_EQ(server.sql("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = 'mitoyen_app'"), "f\n");
}

TEST(RowLevelSecurity, ShowsNothingWithoutAnOrganisationAndNeverAnothersRows)
{
    TwoOrganisations two;
    EXPECT_EQ(asApplication(two.server, "SELECT count(*) FROM synced.supplier"), "0\n");
    EXPECT_EQ(asApplication(two.server, inOrganisation(two.ours) + "SELECT organisation FROM synced.supplier"),
              core::toText(two.ours) + "\n");
    EXPECT_EQ(asApplication(two.server,
                            inOrganisation(two.ours) +
                                "SELECT count(*) FROM synced.supplier"
                                " WHERE organisation = '" +
                                core::toText(two.theirs) + "'"),
              "0\n");
    EXPECT_EQ(asApplication(two.server, "SELECT count(*) FROM server.login"), "0\n");
    EXPECT_EQ(asApplication(two.server, "SELECT count(*) FROM server.tenant"), "0\n");
    EXPECT_EQ(asApplication(two.server, "SELECT count(*) FROM server.session"), "0\n");
    EXPECT_EQ(asApplication(two.server, "SELECT count(*) FROM server.organisation_counter"), "0\n");
    // The owner too, whose statements an administrator types.
    EXPECT_EQ(postgres().sql(two.server.database(), "mitoyen_owner", "SELECT count(*) FROM synced.supplier"), "0\n");
}

TEST(RowLevelSecurity, LetsNobodyWriteIntoAnotherOrganisation)
{
    TwoOrganisations two;
    const auto begun =
        inOrganisation(two.ours) + "BEGIN; SELECT server.begin_sync_write('" + core::toText(two.ours) + "'); ";
    EXPECT_THAT(asApplication(two.server, begun + insertSupplier(two.theirs, newId()) + " COMMIT"),
                HasSubstr("row-level security"));
    EXPECT_THAT(
        asApplication(two.server,
                      inOrganisation(two.ours) + "SELECT server.begin_sync_write('" + core::toText(two.theirs) + "')"),
        HasSubstr("sync_write_outside_organisation"));
    EXPECT_EQ(two.server.sql("SELECT count(*) FROM synced.supplier"), "2\n");
}

TEST(Guard, RefusesEveryWriteOutsideAnAcceptedChangeEvenOfASuperuser)
{
    TwoOrganisations two;
    const auto ours = inOrganisation(two.ours);
    for (const auto& statement :
         {insertSupplier(two.ours, newId()), std::string("UPDATE synced.supplier SET name = 'x'"),
          std::string("DELETE FROM synced.supplier"), std::string("TRUNCATE synced.supplier"),
          std::string("INSERT INTO server.change_log VALUES ('" + core::toText(two.ours) + "', 9, 9, 'x', '" +
                      core::toText(two.ours) + "', NULL, false)")}) {
        EXPECT_THAT(two.server.sql(statement), HasSubstr("write_outside_sync")) << statement;
        EXPECT_THAT(two.server.sql(ours + statement), HasSubstr("write_outside_sync")) << statement;
    }
    EXPECT_EQ(two.server.sql("SELECT count(*) FROM synced.supplier WHERE name = 'Lift & Co'"), "2\n");
}

TEST(Guard, OpensForOneTransactionOnly)
{
    TwoOrganisations two;
    const auto begun =
        inOrganisation(two.ours) + "BEGIN; SELECT server.begin_sync_write('" + core::toText(two.ours) + "'); COMMIT; ";
    EXPECT_THAT(two.server.sql(begun + insertSupplier(two.ours, newId())), HasSubstr("write_outside_sync"));
}

TEST(Guard, StandsOnEverySyncedTable)
{
    TestServer server;
    EXPECT_EQ(server.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'synced' AND NOT EXISTS"
                         " (SELECT 1 FROM pg_trigger WHERE tgrelid = ('synced.' || tablename)::regclass"
                         " AND tgname = 'guarded' AND tgenabled = 'O')"),
              "");
}

TEST(Facts, AreOnlyAddedTo)
{
    TwoOrganisations two;
    const auto ours =
        inOrganisation(two.ours) + "BEGIN; SELECT server.begin_sync_write('" + core::toText(two.ours) + "'); ";
    const auto insert = "INSERT INTO synced.statement SELECT (jsonb_populate_record(NULL::synced.statement, jsonb)).*"
                        " FROM (SELECT jsonb_object_agg(attname, CASE WHEN atttypid = 'bigint'::regtype THEN '1'::jsonb"
                        " WHEN attname = 'organisation' THEN '\"" +
        core::toText(two.ours) + "\"'::jsonb WHEN atttypid = 'uuid'::regtype THEN '\"" + core::toText(newId()) +
        "\"'::jsonb ELSE '\"\"'::jsonb END) AS jsonb FROM pg_attribute"
        " WHERE attrelid = 'synced.statement'::regclass AND attnum > 0) AS made; ";
    two.server.sql(ours + insert + "COMMIT");
    EXPECT_EQ(two.server.sql("SELECT count(*) FROM synced.statement"), "1\n");
    EXPECT_THAT(two.server.sql(ours + "UPDATE synced.statement SET rev = 2"), HasSubstr("fact_never_changes"));
    EXPECT_THAT(two.server.sql(ours + "DELETE FROM synced.statement"), HasSubstr("fact_never_changes"));
    for (const auto* table : {"journal", "change_log", "push"})
        EXPECT_THAT(two.server.sql(ours + "DELETE FROM server." + table), HasSubstr("fact_never_changes")) << table;
}

TEST(LeastPrivilege, TheApplicationCannotReachBeyondItsWork)
{
    TwoOrganisations two;
    const auto ours = inOrganisation(two.ours);
    for (const auto& statement :
         {std::string("UPDATE server.organisation_counter SET seq = 0"),
          std::string("UPDATE server.login SET role = ''"),
          std::string("INSERT INTO server.tenant (id, name) VALUES ('" + core::toText(newId()) + "', 'x')"),
          std::string("DELETE FROM server.journal"), std::string("DROP TABLE synced.supplier"),
          std::string("ALTER TABLE synced.supplier DISABLE ROW LEVEL SECURITY"),
          std::string("CREATE TABLE synced.mine (x integer)"), std::string("SET ROLE mitoyen_owner"),
          std::string("UPDATE server.schema_step SET number = 0")})
        EXPECT_THAT(asApplication(two.server, ours + statement),
                    ::testing::AnyOf(HasSubstr("permission denied"), HasSubstr("must be owner")))
            << statement;
}

TEST(Transactions, RollBackWhenTheWorkFailsOrSaysSo)
{
    TestServer server;
    storage::Database database(asOwner(server.database()));
    const auto add = [](storage::Transaction& transaction, const char* name) {
        transaction.run("INSERT INTO server.tenant (id, name) VALUES ($1, $2)", {newId(), name});
    };
    EXPECT_THROW(database.transact(storage::Mode::Write, {},
                                   [&](storage::Transaction& transaction) {
                                       add(transaction, "thrown");
                                       throw std::runtime_error("stop");
                                   }),
                 std::runtime_error);
    database.transact(storage::Mode::Write, {}, [&](storage::Transaction& transaction) {
        add(transaction, "abandoned");
        transaction.abandon();
    });
    database.transact(storage::Mode::Write, {}, [&](storage::Transaction& transaction) {
        EXPECT_FALSE(transaction.attempt([&] {
            add(transaction, "attempted");
            return false;
        }));
        EXPECT_TRUE(transaction.attempt([&] {
            add(transaction, "kept");
            return true;
        }));
    });
    EXPECT_EQ(server.sql("SELECT name FROM server.tenant WHERE name NOT LIKE 'Bureau%'"), "kept\n");
    EXPECT_EQ(database.inUse(), 0);
}

TEST(Transactions, ThatReadCannotWrite)
{
    TestServer server;
    storage::Database database(asOwner(server.database()));
    EXPECT_THROW(
        database.transact(storage::Mode::Read, {},
                          [](storage::Transaction& transaction) { transaction.run("DELETE FROM server.tenant"); }),
        storage::Failure);
}

TEST(Transactions, WaitForAFreeConnectionOnlySoLong)
{
    TestServer server;
    auto settings = asOwner(server.database());
    settings.patience = std::chrono::milliseconds(10);
    storage::Database database(settings);
    database.transact(storage::Mode::Read, {},
                      [&](storage::Transaction&) { EXPECT_THROW(database.checkAnswer(), storage::Unavailable); });
    EXPECT_NO_THROW(database.checkAnswer());
}

TEST(Parameters, KeepEveryTextAndEveryByte)
{
    TestServer server;
    storage::Database database(asOwner(server.database()));
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.push_back(static_cast<char>(byte));
    const std::string text = "a\"b\\c{d},e'f\té€😀 NULL";
    database.transact(storage::Mode::Read, {}, [&](storage::Transaction& transaction) {
        const std::vector<storage::Parameter> elements = {text, std::nullopt, "", storage::Parameter("NULL")};
        const auto rows = transaction.run("SELECT $1::bytea, $2::text, * FROM unnest($3::text[])",
                                          {storage::Bytes{bytes}, text, storage::Parameter::array(elements)});
        ASSERT_EQ(rows.size(), 4);
        EXPECT_EQ(rows[0].bytes(0), bytes);
        EXPECT_EQ(rows[0].text(1), text);
        EXPECT_EQ(rows[0].text(2), text);
        EXPECT_TRUE(rows[1].isNull(2));
        EXPECT_EQ(rows[2].text(2), "");
        EXPECT_EQ(rows[3].text(2), "NULL");
    });
    EXPECT_THROW(storage::Parameter(std::string_view("a\0b", 3)), storage::Failure);
}

} // namespace mitoyen::testing
