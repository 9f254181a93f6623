// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/building.h"
#include "model/entities.h"
#include "model/unit.h"
#include "storage/sync_store.h"
#include "sync_parts.h"
#include "usage.h"
#include "wire_count.h"

#include <algorithm>
#include <chrono>
#include <unistd.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mitoyen::bench {

namespace {

constexpr int buildings = 150;
constexpr int unitsOfEach = 40;
constexpr std::int64_t rowsPerPush = 4'000;
constexpr std::int64_t rowsOfCopy = 100'000;

/// A portfolio whose expenses nobody typed: made again in the same order whenever they are wanted, so that no million
/// of rows has to lie in memory.
class Portfolio {
public:
    Portfolio(storage::Replica& replica, std::int64_t rows) : replica_(replica), rows_(rows)
    {
        const auto number = std::clamp<std::int64_t>(rows / 2'000, 1, buildings);
        for (int i = 0; i < number; ++i)
            frames_.push_back(addBuilding(replica, i, unitsOfEach));
    }

    std::vector<core::Row> part(std::int64_t first, std::int64_t count) const
    {
        std::vector<core::Row> rows;
        for (auto i = first; i < std::min(rows_, first + count); ++i)
            rows.push_back(schema::toRow(expense(i)));
        return rows;
    }
    model::Expense expense(std::int64_t number) const
    {
        return anExpense(replica_, frames_[static_cast<std::size_t>(number) % frames_.size()], number);
    }
    std::int64_t rows() const { return rows_; }

private:
    storage::Replica& replica_;
    std::int64_t rows_;
    std::vector<BuildingFrame> frames_;
};

/// Sends every expense of the portfolio as one device's new rows, in pushes of some thousands.
void fillServer(const SyncBench& bench, const SyncOffice& office, storage::Replica& founder, const Portfolio& portfolio)
{
    const auto& entity = schema::description<model::Expense>();
    storage::SyncStore store(founder);
    Line line(founder);
    // A small edit of the founder's shows what a push of it looks like and where its numbers go on.
    core::require(founder.write("One", [&](auto& write) { return write.insert(portfolio.expense(0)); }).ok(),
                  "a first expense");
    auto request = store.nextPush(1);
    auto dseq = request.changes.at(0).dseq - 1;
    const auto pattern = request.changes.at(0);
    double took = 0;
    const auto before = wire();
    const CpuMeter cpu(office);
    std::int64_t sent = 0;
    while (sent < portfolio.rows()) {
        request.changes.clear();
        for (auto& row : portfolio.part(sent, rowsPerPush)) {
            auto& change = request.changes.emplace_back(pattern);
            change.dseq = ++dseq;
            change.record = std::get<core::Uuid>(row[0]);
            change.row = std::move(row);
            change.entity = &entity;
        }
        const auto number = std::ssize(request.changes);
        took += seconds([&] {
            const auto reply = line.transport.push(request);
            core::require(reply.ok(), reply ? "" : reply.error().text.c_str());
            core::require(std::all_of(reply->results.begin(), reply->results.end(),
                                      [](const auto& one) { return one.outcome == sync::Outcome::Applied; }),
                          "every row is taken in");
        });
        sent += number;
    }
    const auto bytes = wire().both() - before.both();
    const auto copied = portfolio.part(0, rowsOfCopy);
    const double limit = copyIntoPostgres(office.connection(), copied);
    auto figure = amount("batched push, changes/s", fmt::format("{:.0f}/s", static_cast<double>(sent) / took),
                         static_cast<double>(sent) / took, 10'000);
    figure.atLeast = true;
    figure.limit = fmt::format("{:.0f}/s", static_cast<double>(copied.size()) / limit);
    figure.also = fmt::format("{} new rows by {} a push, one after the other; limit: bare COPY of {} rows; {}; "
                              "{:.0f} B on the wire a change",
                              sent, rowsPerPush, copied.size(), cpu.text(),
                              static_cast<double>(bytes) / static_cast<double>(sent));
    bench.report.push_back(figure);
}

struct DirectInsert {
    double seconds = 0;
    double cpu = 0;
};

DirectInsert insertDirectly(const std::string& path, const Portfolio& portfolio, bool withSearch)
{
    DirectInsert took;
    BareReplica bare(path, withSearch);
    const auto measured = [&](const std::function<void()>& work) {
        const double cpu = ownCpu();
        took.seconds += seconds(work);
        took.cpu += ownCpu() - cpu;
    };
    for (std::int64_t first = 0; first < portfolio.rows(); first += 10'000) {
        const auto rows = portfolio.part(first, 10'000);
        measured([&] { bare.insert(rows); });
    }
    measured([&] { bare.finish(); });
    return took;
}

std::string amountOf(const nlohmann::json& object, const char* name)
{
    return fmt::format("{:.2f}", object[name].get<double>());
}

void reportFirstReplica(const SyncBench& bench, const nlohmann::json& laptop, const CpuMeter& cpu,
                        const DirectInsert& plain, const DirectInsert& searched, std::int64_t rows)
{
    const double took = laptop["seconds"];
    const double megabytes = laptop["received"].get<double>() / 1e6;
    const double peak = laptop["peak"];
    auto figure = amount(fmt::format("first replica, {} rows / direct insert, same indexes and full text", rows),
                         fmt::format("{:.2f} s", took), took / searched.seconds, 2);
    figure.limit = fmt::format("{:.2f} s", searched.seconds);
    figure.also = fmt::format("laptop {} CPU s, direct insert {:.2f} CPU s; {}; usable after {} s",
                              amountOf(laptop, "cpu"), searched.cpu, cpu.text(), amountOf(laptop, "usable"));
    bench.report.push_back(figure);
    auto strict = information("  the same / direct insert without full text", fmt::format("{:.2f} s", took),
                              took / plain.seconds);
    strict.limit = fmt::format("{:.2f} s", plain.seconds);
    strict.also =
        fmt::format("direct insert {:.2f} CPU s, {:.0f} rows/s", plain.cpu, static_cast<double>(rows) / plain.seconds);
    bench.report.push_back(strict);
    bench.report.push_back(amount("  bytes on the wire, MB", fmt::format("{:.1f} MB", megabytes), megabytes,
                                  60 * static_cast<double>(rows) / 1e6));
    bench.report.push_back(amount("  the laptop's peak memory, MB", fmt::format("{:.1f} MB", peak), peak, 80));
    const double usable = laptop["usable"];
    bench.report.push_back(
        amount("first usable screen of that portfolio, s", fmt::format("{:.2f} s", usable), usable, 3));
}

} // namespace

void measureFirstReplica(const SyncBench& bench, const SyncOffice& office)
{
    const auto founder = newOffice(bench.place.file("founder"));
    const Portfolio portfolio(*founder, bench.sizes.firstReplica);
    office.connect(*founder, portfolioOrganisation);
    exchangeReplica(*founder);
    fillServer(bench, office, *founder, portfolio);

    const auto plain = insertDirectly(bench.place.file("direct"), portfolio, false);
    const auto searched = insertDirectly(bench.place.file("direct-searched"), portfolio, true);
    const auto account = office.account(portfolioOrganisation);
    const CpuMeter cpu(office);
    // A process of its own: its memory is a laptop's, and nothing is warm.
    const auto line = outputOf({MITOYEN_BIN_DIR "/mitoyen-bench", "first-replica", bench.place.file("first"),
                                account.url, account.user, account.passwordFile, account.certificateFile});
    const auto laptop = nlohmann::json::parse(line, nullptr, false);
    core::require(laptop.is_object(), "the new laptop got its replica");
    core::require(laptop["rows"].get<std::int64_t>() == portfolio.rows(), "every row arrived");
    reportFirstReplica(bench, laptop, cpu, plain, searched, portfolio.rows());
}

namespace {

/// The list of buildings, the units of one of them and the first of its expenses: what a person looks at first.
bool firstScreenShows(storage::Replica& replica)
{
    const auto found = replica.all<model::Building>();
    if (found.empty())
        return false;
    storage::Query page;
    page.building = found.front().id.uuid;
    page.limit = 100;
    page.orderBy = "position";
    if (replica.all<model::Unit>(page).empty())
        return false;
    page.orderBy = "-date";
    return !replica.all<model::Expense>(page).empty();
}

} // namespace

void runFirstReplica(const std::string& path, const Account& account)
{
    const auto replica = newOffice(path);
    connectReplica(*replica, account);
    forgetPeak(getpid());
    const double cpu = ownCpu();
    const auto before = wire();
    double usable = 0;
    const double took = seconds([&] {
        Line line(*replica);
        storage::SyncStore store(*replica);
        const auto begin = std::chrono::steady_clock::now();
        const auto look = [&] {
            if (usable == 0 && firstScreenShows(*replica))
                usable = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
            return true;
        };
        const auto report = sync::exchange(store, line.transport, [&](const sync::FirstProgress&) { return look(); });
        core::require(report.ok(), report ? "" : report.error().text.c_str());
        look();
    });
    const nlohmann::json result = {{"seconds", took},
                                   {"usable", usable},
                                   {"cpu", ownCpu() - cpu},
                                   {"received", wire().received - before.received},
                                   {"peak", memoryOf(getpid()).peak},
                                   {"rows", replica->count(schema::description<model::Expense>())}};
    fmt::print("{}\n", result.dump());
}

} // namespace mitoyen::bench
