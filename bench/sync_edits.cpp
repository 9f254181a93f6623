// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/entities.h"
#include "schema/ddl.h"
#include "schema/statements.h"
#include "storage/search_index.h"
#include "storage/sync_store.h"
#include "sync_parts.h"
#include "usage.h"
#include "wire_count.h"

#include <fmt/format.h>

namespace mitoyen::bench {

namespace {

constexpr int edits = 100;
constexpr int pending = 1'000;
constexpr std::int64_t present = 10'000;

void mustSucceed(const core::Result<void>& done)
{
    core::require(done.ok(), done ? "" : done.error().text.c_str());
}

std::vector<model::Expense> someExpenses(storage::Replica& replica, std::int64_t number, std::int64_t offset = 0)
{
    storage::Query query;
    query.limit = number;
    query.offset = offset;
    return replica.all<model::Expense>(query);
}

std::vector<core::Row> rowsOf(const std::vector<model::Expense>& expenses)
{
    std::vector<core::Row> rows;
    for (const auto& expense : expenses)
        rows.push_back(schema::toRow(expense));
    return rows;
}

/// One change each, as a person makes them.
std::vector<double> editOneByOne(storage::Replica& replica, std::vector<model::Expense> expenses,
                                 const std::string& text)
{
    std::vector<double> took;
    for (auto& expense : expenses) {
        expense.description = text;
        took.push_back(
            seconds([&] { mustSucceed(replica.write("Edit", [&](auto& write) { return write.save(expense); })); }));
    }
    return took;
}

void measureLocalEdit(const SyncBench& bench, storage::Replica& replica)
{
    const auto ours = editOneByOne(replica, someExpenses(replica, 1'000), "modifiée sur place");
    BareReplica(bench.place.file("one-edit"), false).finish();
    std::vector<double> limit;
    const auto rows = rowsOf(someExpenses(replica, 1'000));
    storage::Database database(bench.place.file("one-edit"), benchKey, storage::Database::Mode::Open);
    for (const auto& row : rows)
        limit.push_back(seconds([&] {
            storage::Transaction transaction(database);
            auto statement = database.prepare(schema::insertStatement(schema::description<model::Expense>()));
            int parameter = 1;
            for (const auto& value : row)
                statement.bind(parameter++, value);
            statement.bind(parameter, std::int64_t{0});
            statement.run();
            transaction.commit();
        }));
    auto figure = amount("local edit, committed, p99 ms", inMilliseconds(percentile(ours, 0.99)),
                         percentile(ours, 0.99) * 1000, 5);
    figure.limit = inMilliseconds(percentile(limit, 0.99));
    figure.also = "ours " + percentiles(ours) + "; bare transaction of the same rows " + percentiles(limit);
    bench.report.push_back(figure);
}

/// The same rows by COPY and by one encrypted transaction, and the four round trips that a push and a pull on each
/// side take at least.
double limitOfEdits(const SyncBench& bench, const SyncOffice& office, storage::Replica& replica, int round)
{
    const auto rows = rowsOf(someExpenses(replica, edits));
    BareReplica bare(bench.place.file(fmt::format("edits{}", round)), true);
    Line line(replica);
    return copyIntoPostgres(office.connection(), rows) + seconds([&] {
               bare.insert(rows);
               bare.finish();
               for (int i = 0; i < 4; ++i)
                   core::require(line.session->get("/health").ok(), "the server is well");
           });
}

/// On a line that is kept, as between two exchanges of one sitting.
void exchangeOn(storage::Replica& replica, Line& line)
{
    storage::SyncStore store(replica);
    const auto report = sync::exchange(store, line.transport);
    core::require(report.ok() && report->rejected == 0, "nothing is refused");
}

void measureHundredEdits(const SyncBench& bench, const SyncOffice& office, storage::Replica& here,
                         storage::Replica& there)
{
    std::vector<double> ours;
    std::vector<double> kept;
    std::vector<double> limit;
    std::string cost;
    for (int round = 0; round < bench.sizes.rounds; ++round) {
        editOneByOne(here, someExpenses(here, edits, 2'000 + round * edits), fmt::format("tour {}", round));
        const auto before = wire();
        const CpuMeter cpu(office);
        ours.push_back(seconds([&] {
            core::require(exchangeReplica(here).pushed == edits, "every edit got its answer");
            core::require(exchangeReplica(there).pulled == edits, "every edit arrived");
        }));
        cost = fmt::format("{}; {} kB on the wire", cpu.text(), (wire().both() - before.both()) / 1000);
        limit.push_back(limitOfEdits(bench, office, here, round));
        editOneByOne(here, someExpenses(here, edits, 2'000 + round * edits), fmt::format("encore {}", round));
        Line ownLine(here);
        Line otherLine(there);
        for (auto* line : {&ownLine, &otherLine})
            core::require(line->session->get("/v1/session").ok(), "the line is open");
        kept.push_back(seconds([&] {
            exchangeOn(here, ownLine);
            exchangeOn(there, otherLine);
        }));
    }
    auto figure =
        amount("100 edits from A to B, both applied, ms", inMilliseconds(median(ours)), median(ours) * 1000, 150);
    figure.limit = inMilliseconds(median(limit));
    figure.also = fmt::format("slowest of {} rounds {}; connected and signed in anew each time, {} without that; {}",
                              ours.size(), inMilliseconds(percentile(ours, 1)), inMilliseconds(median(kept)), cost);
    bench.report.push_back(figure);
}

/// What ClientStore::apply takes when a pull touches a thousand records that have edits waiting on this laptop.
class TimedStore final : public sync::ClientStore {
public:
    explicit TimedStore(storage::Replica& replica) : store_(replica) {}
    sync::PushRequest nextPush(std::size_t) override { return {}; }
    void answered(const sync::PushReply&) override {}
    void serverRestored(const core::Uuid& epoch, std::int64_t known) override { store_.serverRestored(epoch, known); }
    std::optional<sync::FirstRequest> firstRequest() override { return store_.firstRequest(); }
    void applyFirst(const sync::FirstReply& reply) override { store_.applyFirst(reply); }
    sync::PullState pullState() override { return store_.pullState(); }
    bool apply(const sync::Pulled& pulled) override
    {
        bool applied = false;
        took += seconds([&] { applied = store_.apply(pulled); });
        return applied;
    }
    double took = 0;

private:
    storage::SyncStore store_;
};

void measureReplay(const SyncBench& bench, storage::Replica& here, storage::Replica& there)
{
    std::vector<double> applied;
    std::vector<double> whole;
    for (int round = 0; round < bench.sizes.rounds; ++round) {
        auto mine = someExpenses(here, pending, 5'000);
        auto theirs = someExpenses(there, pending, 5'000);
        mustSucceed(here.write("Mine", [&](auto& write) -> core::Result<void> {
            for (auto& expense : mine) {
                expense.date.days += 1;
                if (auto done = write.save(expense); !done)
                    return done;
            }
            return {};
        }));
        mustSucceed(there.write("Theirs", [&](auto& write) -> core::Result<void> {
            for (auto& expense : theirs) {
                expense.description = fmt::format("contestée {}", round);
                if (auto done = write.save(expense); !done)
                    return done;
            }
            return {};
        }));
        core::require(exchangeReplica(there).pushed == pending, "the other laptop's edits are on the server");
        core::require(storage::waitingChanges(here) == pending, "a thousand edits wait here");
        TimedStore store(here);
        Line line(here);
        whole.push_back(seconds([&] {
            const auto report = sync::exchange(store, line.transport);
            core::require(report.ok() && report->pulled == pending, "a thousand rows came");
        }));
        applied.push_back(store.took);
        core::require(storage::waitingChanges(here) == pending, "they still wait");
        exchangeReplica(here);
        exchangeReplica(there);
    }
    auto figure = amount("1,000 pending changes replayed over a pull, ms", inMilliseconds(median(applied)),
                         median(applied) * 1000, 500);
    figure.also = fmt::format("slowest {}; with the pull itself {}", inMilliseconds(percentile(applied, 1)),
                              inMilliseconds(median(whole)));
    bench.report.push_back(figure);
}

} // namespace

double copyIntoPostgres(PGconn* connection, const std::vector<core::Row>& rows)
{
    const auto& entity = schema::description<model::Expense>();
    const auto run = [&](const std::string& statement) { PQclear(PQexec(connection, statement.c_str())); };
    run("CREATE SCHEMA IF NOT EXISTS bare");
    run("SET search_path = bare");
    run("DROP TABLE IF EXISTS expense");
    for (const auto& statement : schema::createTable(entity, schema::Dialect::Postgres, model::schemaVersion))
        run(statement);
    const double took = seconds([&] {
        run("COPY expense FROM STDIN");
        std::string buffer;
        for (const auto& row : rows) {
            for (const auto& value : row)
                buffer += (core::isNull(value) ? "\\N" : core::toText(value)) + "\t";
            buffer += "0\n";
            if (buffer.size() > 65'536) {
                PQputCopyData(connection, buffer.data(), static_cast<int>(buffer.size()));
                buffer.clear();
            }
        }
        PQputCopyData(connection, buffer.data(), static_cast<int>(buffer.size()));
        PQputCopyEnd(connection, nullptr);
        PGresult* result = PQgetResult(connection);
        core::require(PQresultStatus(result) == PGRES_COMMAND_OK, PQerrorMessage(connection));
        for (; result != nullptr; result = PQgetResult(connection))
            PQclear(result);
    });
    run("RESET search_path");
    return took;
}

namespace {

void prepareBare(storage::Database& database, bool withSearch)
{
    database.execute("PRAGMA journal_mode = WAL");
    database.execute("PRAGMA synchronous = FULL");
    database.execute("PRAGMA cache_size = -65536");
    for (const auto& statement :
         schema::createTable(schema::description<model::Expense>(), schema::Dialect::Sqlite, model::schemaVersion))
        database.execute(statement);
    if (withSearch)
        storage::createSearchIndex(database);
}

} // namespace

BareReplica::BareReplica(const std::string& path, bool withSearch)
    : database_(path, benchKey, storage::Database::Mode::Create),
      withSearch_(withSearch)
{
    prepareBare(database_, withSearch);
    transaction_.emplace(database_);
}

void BareReplica::insert(const std::vector<core::Row>& rows)
{
    const auto& entity = schema::description<model::Expense>();
    auto statement = database_.prepare(schema::insertStatement(entity));
    for (const auto& row : rows) {
        int parameter = 1;
        for (const auto& value : row)
            statement.bind(parameter++, value);
        statement.bind(parameter, std::int64_t{0});
        statement.run();
        if (withSearch_)
            storage::addToSearch(database_, entity, database_.lastInsertedRow(), row);
    }
}

void BareReplica::finish()
{
    transaction_->commit();
    transaction_.reset();
}

void measureEdits(const SyncBench& bench, const SyncOffice& office)
{
    const auto here = newOffice(bench.place.file("edits-here"));
    const auto there = newOffice(bench.place.file("edits-there"));
    const auto frame = addBuilding(*here, 1, 60);
    addExpenses(*here, frame, 0, present);
    office.connect(*here, editOrganisation);
    exchangeReplica(*here);
    office.connect(*there, editOrganisation);
    exchangeReplica(*there);
    measureHundredEdits(bench, office, *here, *there);
    measureReplay(bench, *here, *there);
    measureLocalEdit(bench, *here);
}

} // namespace mitoyen::bench
