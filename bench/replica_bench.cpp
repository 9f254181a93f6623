// SPDX-License-Identifier: AGPL-3.0-or-later
#include "measure.h"
#include "portfolio.h"

#include "model/building.h"
#include "model/supplier.h"
#include "model/unit.h"
#include "schema/ddl.h"
#include "schema/statements.h"
#include "storage/rows.h"

#include <random>

#include <fmt/format.h>

namespace mitoyen::bench {

namespace {

/// A bare SQLCipher file with the table of the expenses and its indexes, and nothing else of ours.
class BareTable {
public:
    explicit BareTable(const std::string& path) : database_(path, benchKey, storage::Database::Mode::Create)
    {
        database_.execute("PRAGMA journal_mode = WAL");
        database_.execute("PRAGMA synchronous = FULL");
        database_.execute("PRAGMA cache_size = -65536");
        for (const auto& statement : schema::createTable(entity, schema::Dialect::Sqlite, 1))
            database_.execute(statement);
        sql_ = schema::insertStatement(entity);
    }

    void insert(const core::Row& row)
    {
        auto statement = database_.prepare(sql_);
        int parameter = 1;
        for (const auto& value : row)
            statement.bind(parameter++, value);
        statement.bind(parameter, std::int64_t{0});
        statement.run();
    }

    storage::Database& database() { return database_; }
    static inline const auto& entity = schema::description<model::Expense>();

private:
    storage::Database database_;
    std::string sql_;
};

void measureOneChange(const Workplace& place, Report& report)
{
    auto replica = newOffice(place.file("one"));
    const auto frame = addBuilding(*replica, 1, 20);
    BareTable bare(place.file("one-bare"));
    constexpr int number = 400;
    std::vector<double> ours;
    std::vector<double> limit;
    for (int i = 0; i < number; ++i) {
        const auto expense = anExpense(*replica, frame, i);
        const auto row = schema::toRow(expense);
        limit.push_back(seconds([&] {
            storage::Transaction transaction(bare.database());
            bare.insert(row);
            transaction.commit();
        }));
        ours.push_back(seconds([&] {
            core::require(replica->write("Add", [&](storage::Write& write) { return write.insert(expense); }).ok());
        }));
    }
    report.push_back(ratio("one change through the door / bare transaction", median(ours), median(limit), 3));
}

void measureImport(const Workplace& place, Report& report)
{
    constexpr std::int64_t number = 100'000;
    std::vector<double> ratios;
    double ours = 0;
    double limit = 0;
    for (int round = 0; round < 3; ++round) {
        auto replica = newOffice(place.file(fmt::format("import{}", round)));
        const auto frame = addBuilding(*replica, 1, 60);
        std::vector<core::Row> rows;
        std::vector<model::Expense> expenses;
        for (std::int64_t i = 0; i < number; ++i) {
            expenses.push_back(anExpense(*replica, frame, i));
            rows.push_back(schema::toRow(expenses.back()));
        }
        BareTable bare(place.file(fmt::format("import-bare{}", round)));
        limit = seconds([&] {
            storage::Transaction transaction(bare.database());
            for (const auto& row : rows)
                bare.insert(row);
            transaction.commit();
        });
        ours = seconds([&] {
            const auto imported = replica->write("Import", [&](storage::Write& write) -> core::Result<void> {
                for (const auto& expense : expenses)
                    if (auto made = write.insert(expense); !made)
                        return made;
                return {};
            });
            core::require(imported.ok(), "the import is accepted");
        });
        ratios.push_back(ours / limit);
    }
    auto figure = ratio("import of 100 k expenses / inserting the same rows", ours, limit, 2.5);
    figure.value = median(ratios);
    report.push_back(figure);
}

void measureSearch(storage::Replica& replica, Report& report)
{
    std::mt19937 dice(7);
    std::vector<double> ours;
    std::vector<double> limit;
    auto& database = replica.database();
    for (int i = 0; i < 600; ++i) {
        const auto number = dice() % 300'000;
        const auto text = i % 3 == 0 ? fmt::format("F26 {:06}", number)
            : i % 3 == 1             ? fmt::format("chantier {}", number % 977)
                                     : fmt::format("facture {}", number % 1000);
        std::string expression;
        for (std::size_t start = 0; start < text.size();) {
            const auto end = std::min(text.find(' ', start), text.size());
            std::string word = text.substr(start, end - start);
            for (auto& letter : word)
                letter = static_cast<char>(std::tolower(letter));
            expression += (expression.empty() ? "\"" : " AND \"") + word + "\"*";
            start = end + 1;
        }
        limit.push_back(seconds([&] {
            auto statement = database.prepare(
                "SELECT rowid FROM search_text WHERE search_text MATCH ?1 ORDER BY rowid DESC LIMIT 50");
            statement.bind(1, expression);
            while (statement.step()) {
            }
        }));
        ours.push_back(seconds([&] { (void)replica.search(text, 50); }));
    }
    report.push_back(ratio("search over 300 k texts, p99 / bare FTS5 query, p99", percentile(ours, 0.99),
                           percentile(limit, 0.99), 3));
}

void measureFirstRows(storage::Replica& replica, const schema::EntityDescription& entity, const storage::Query& query,
                      const std::string& bare, const std::string& name, Report& report)
{
    std::vector<double> ours;
    std::vector<double> limit;
    for (int i = 0; i < 50; ++i) {
        limit.push_back(seconds([&] {
            auto statement = replica.database().prepare(bare);
            if (query.building)
                statement.bind(1, *query.building);
            std::int64_t bytes = 0;
            while (statement.step())
                for (int column = 0; column < statement.columns(); ++column)
                    bytes += std::ssize(statement.bytes(column));
            core::require(bytes > 0, "the page has rows");
        }));
        ours.push_back(seconds([&] { core::require(!replica.rows(entity, query).empty(), "the page has rows"); }));
    }
    report.push_back(ratio("first rows of " + name + " / bare query of the page", median(ours), median(limit), 5));
}

void measureLists(const Workplace& place, Report& report)
{
    auto replica = newOffice(place.file("portfolio"));
    std::vector<BuildingFrame> frames;
    for (int i = 0; i < 150; ++i) {
        frames.push_back(addBuilding(*replica, i, 40));
        addExpenses(*replica, frames.back(), i * 2'000, 2'000);
    }
    measureSearch(*replica, report);
    const auto& expenses = schema::description<model::Expense>();
    const auto& units = schema::description<model::Unit>();
    storage::Query page;
    page.limit = 100;
    const auto select = [](const schema::EntityDescription& entity, const std::string& rest) {
        return "SELECT " + schema::columnList(entity) + ", rev FROM " + std::string(entity.table) + rest + " LIMIT 100";
    };
    measureFirstRows(*replica, expenses, page, select(expenses, " ORDER BY n"), "all expenses", report);
    measureFirstRows(*replica, units, page, select(units, " ORDER BY n"), "all units", report);
    page.building = frames[70].building.uuid;
    page.orderBy = "position";
    measureFirstRows(*replica, units, page, select(units, " WHERE building = ?1 ORDER BY position, n"),
                     "a building's units", report);
    page.orderBy = "-date";
    measureFirstRows(*replica, expenses, page, select(expenses, " WHERE building = ?1 ORDER BY date DESC, n"),
                     "a building's expenses", report);
}

} // namespace

void measureReplica(Report& report)
{
    const Workplace place;
    measureOneChange(place, report);
    measureImport(place, report);
    measureLists(place, report);
}

} // namespace mitoyen::bench
