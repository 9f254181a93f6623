// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/entities.h"
#include "storage/conflicts.h"
#include "storage/sync_store.h"
#include "sync_parts.h"
#include "usage.h"
#include "wire_count.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace mitoyen::bench {

namespace {

using nlohmann::json;

constexpr int edits = 100;
constexpr int rounds = 5;
const std::string peers = std::string(MITOYEN_SOURCE_DIR) + "/bench/peers";

json jsonOf(const core::Value& value)
{
    if (core::isNull(value))
        return nullptr;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    return core::toText(value);
}

/// The rows as every system gets them.
void writeRows(const std::string& file, const std::vector<model::Expense>& expenses)
{
    const auto& entity = schema::description<model::Expense>();
    std::ofstream stream(file);
    for (const auto& expense : expenses) {
        const auto row = schema::toRow(expense);
        json object;
        for (std::size_t i = 0; i < row.size(); ++i)
            object[std::string(entity.columns[i].name)] = jsonOf(row[i]);
        stream << object.dump() << "\n";
    }
}

/// One piece of work, in the form the other systems print it.
json measured(const SyncOffice& office, const std::function<void()>& work)
{
    const auto before = wire();
    const CpuMeter cpu(office);
    const double took = seconds(work);
    return {{"seconds", took}, {"cpu", cpu.sum()}, {"bytes", wire().both() - before.both()}};
}

void describe(storage::Replica& replica, const std::vector<model::Expense>& expenses, const std::string& text)
{
    for (auto expense : expenses) {
        expense.description = fmt::format("{} {}", text, core::toText(expense.id.uuid));
        core::require(replica.write("Edit", [&](auto& write) { return write.save(expense); }).ok(), "an edit");
    }
}

/// Records whose two descriptions stand side by side in this laptop's inbox.
std::set<std::string> contestedIn(storage::Replica& replica)
{
    std::set<std::string> records;
    for (const auto& conflict : storage::openConflicts(replica)) {
        auto values = std::pair(conflict.mine.value_or(""), conflict.theirs.value_or(""));
        if (values.first > values.second)
            std::swap(values.first, values.second);
        const auto record = values.first.substr(values.first.find(' ') + 1);
        if (values.first == "first " + record && values.second == "second " + record)
            records.insert(record);
    }
    return records;
}

/// A hundred edits and their way to the other laptop, the middle of some rounds.
void measureEditRounds(const SyncOffice& office, storage::Replica& here, storage::Replica& there,
                       const std::vector<model::Expense>& edited, json& ours)
{
    std::vector<double> local;
    std::map<std::string, std::vector<double>> exchanged;
    for (int round = 0; round < rounds; ++round) {
        const auto text = fmt::format("edited {}", round);
        local.push_back(seconds([&] { describe(here, edited, text); }));
        const auto costs = measured(office, [&] {
            exchangeReplica(here);
            exchangeReplica(there);
        });
        for (const auto& [name, value] : costs.items())
            exchanged[name].push_back(value);
        core::require(there.find(edited.back().id)->description.value_or("").starts_with(text), "an edit arrived");
    }
    ours["local"]["seconds"] = median(local);
    for (const auto& [name, values] : exchanged)
        ours["edits"][name] = median(values);
}

json measureOurs(const SyncBench& bench, const SyncOffice& office, const std::string& rowsFile)
{
    auto here = newOffice(bench.place.file("peer-here"));
    const auto frame = addBuilding(*here, 1, 60);
    office.connect(*here, peerOrganisation);
    exchangeReplica(*here);
    std::vector<model::Expense> expenses;
    for (std::int64_t i = 0; i < bench.sizes.peerRows; ++i)
        expenses.push_back(anExpense(*here, frame, i));
    writeRows(rowsFile, expenses);
    json ours;
    ours["put"] = measured(office, [&] {
        const auto put = here->write("Import", [&](storage::Write& write) -> core::Result<void> {
            for (const auto& expense : expenses)
                if (auto done = write.insert(expense); !done)
                    return done;
            return {};
        });
        core::require(put.ok(), put ? "" : put.error().text.c_str());
        exchangeReplica(*here);
    });
    auto there = newOffice(bench.place.file("peer-there"));
    office.connect(*there, peerOrganisation);
    ours["fresh"] = measured(office, [&] { exchangeReplica(*there); });
    core::require(there->count(schema::description<model::Expense>()) == bench.sizes.peerRows, "every row arrived");

    exchangeReplica(*there);
    exchangeReplica(*here);
    const std::vector<model::Expense> edited(expenses.begin(), expenses.begin() + edits);
    const std::vector<model::Expense> contested(expenses.begin() + edits, expenses.begin() + 2 * edits);
    measureEditRounds(office, *here, *there, edited, ours);
    describe(*here, contested, "first");
    describe(*there, contested, "second");
    ours["conflicts"] = measured(office, [&] {
        exchangeReplica(*here);
        exchangeReplica(*there);
        exchangeReplica(*here);
    });
    const auto inboxHere = contestedIn(*here);
    const auto inboxThere = contestedIn(*there);
    int shown = 0;
    for (const auto& expense : contested) {
        const auto id = core::toText(expense.id.uuid);
        shown += inboxHere.contains(id) && inboxThere.contains(id);
    }
    ours["conflicts"]["kept"] = shown;
    ours["conflicts"]["shown"] = shown;
    return ours;
}

json measurePeer(const SyncBench& bench, const std::string& system, const std::string& rowsFile)
{
    const auto folder = bench.place.file("peer-" + system);
    std::filesystem::create_directories(folder);
    const auto line = outputOf({"node", peers + "/measure.mjs", system, rowsFile, folder});
    auto result = json::parse(line, nullptr, false);
    core::require(result.is_object(), (system + " does its work").c_str());
    return result;
}

std::string costs(const json& piece)
{
    return fmt::format("{:.3f} CPU s, {:.3f} s, {:.0f} kB", piece["cpu"].get<double>(), piece["seconds"].get<double>(),
                       piece["bytes"].get<double>() / 1000);
}

/// How many times ours goes into theirs; `by` is "cpu" or "seconds". PouchDB's are the ones with a target.
void compare(Report& report, const std::string& what, const json& ours, const json& theirs, const std::string& name,
             const std::string& piece, const char* by, double target)
{
    const double mine = ours[piece][by];
    const double other = theirs[piece][by];
    auto figure =
        amount(fmt::format("{} / ours: {}, {}", name, what, by), fmt::format("{:.3f} s", mine), other / mine, target);
    figure.limit = fmt::format("{:.3f} s", other);
    figure.atLeast = true;
    figure.noTarget = target == 0;
    if (ours[piece].contains("cpu"))
        figure.also = fmt::format("ours {}; theirs {}", costs(ours[piece]), costs(theirs[piece]));
    report.push_back(figure);
}

void compareAll(Report& report, const json& ours, const json& theirs, const std::string& name, bool hasTargets)
{
    compare(report, "rows put", ours, theirs, name, "put", "cpu", 0);
    compare(report, "fresh replica", ours, theirs, name, "fresh", "cpu", hasTargets ? 10 : 0);
    compare(report, "100 edits", ours, theirs, name, "edits", "seconds", hasTargets ? 3 : 0);
    compare(report, "100 edits", ours, theirs, name, "edits", "cpu", 0);
    compare(report, "100 edits made", ours, theirs, name, "local", "seconds", 0);
    compare(report, "100 conflicts", ours, theirs, name, "conflicts", "cpu", 0);
    const int kept = theirs["conflicts"]["kept"];
    const int shown = theirs["conflicts"]["shown"];
    auto figure =
        information(name + ": losing edits of 100 still there / shown", fmt::format("{} / {}", kept, shown), shown);
    figure.also =
        fmt::format("peak memory MB: both laptops {:.0f}, server {:.0f}", theirs["peak"]["laptops"].get<double>() / 1e6,
                    theirs["peak"]["server"].get<double>() / 1e6);
    report.push_back(figure);
}

} // namespace

void measurePeers(const SyncBench& bench, const SyncOffice& office)
{
    if (!std::filesystem::exists(peers + "/node_modules")) {
        fmt::print(stderr, "The other systems are not measured: ./dev bench sync fetches them into {}.\n", peers);
        return;
    }
    const auto rowsFile = bench.place.file("rows.jsonl");
    const auto ours = measureOurs(bench, office, rowsFile);
    auto conflicts = amount("of 100 edits against another's, kept and shown on both laptops", "–",
                            ours["conflicts"]["shown"], edits);
    conflicts.atLeast = true;
    conflicts.also = costs(ours["conflicts"]);
    bench.report.push_back(conflicts);
    bench.report.push_back(information("rows that every system gets", "–", static_cast<double>(bench.sizes.peerRows)));
    compareAll(bench.report, ours, measurePeer(bench, "pouchdb", rowsFile), "PouchDB", true);
    compareAll(bench.report, ours, measurePeer(bench, "actual", rowsFile), "Actual's CRDT", false);
    compareAll(bench.report, ours, measurePeer(bench, "yjs", rowsFile), "Yjs", false);
}

} // namespace mitoyen::bench
