// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/json_writer.h"
#include "cli/open_replica.h"
#include "cli/text_table.h"
#include "operations/take_over.h"

#include <array>

namespace mitoyen::cli {

namespace {

using interchange::Fault;
using interchange::TakeoverCounts;

struct NamedCount {
    std::string_view name;
    std::size_t TakeoverCounts::*count;
};

constexpr std::array countNames{
    NamedCount{"buildings", &TakeoverCounts::buildings}, NamedCount{"units", &TakeoverCounts::units},
    NamedCount{"keys", &TakeoverCounts::keys},           NamedCount{"owners", &TakeoverCounts::owners},
    NamedCount{"holders", &TakeoverCounts::holders},     NamedCount{"ownerships", &TakeoverCounts::ownerships},
    NamedCount{"suppliers", &TakeoverCounts::suppliers}, NamedCount{"accounts", &TakeoverCounts::accounts},
    NamedCount{"expenses", &TakeoverCounts::expenses},   NamedCount{"agenda_items", &TakeoverCounts::agendaItems},
};

void writeCounts(JsonWriter& json, const TakeoverCounts& counts)
{
    json.beginObject();
    for (const auto& [name, count] : countNames)
        json.key(name).number(static_cast<std::int64_t>(counts.*count));
    json.endObject();
}

void writeFaults(JsonWriter& json, const std::vector<Fault>& faults)
{
    for (const auto& fault : faults) {
        json.beginObject().key("file").text(fault.file).key("line").number(fault.line);
        json.key("column").text(fault.column).key("code").text(fault.code);
        json.key("message").text(fault.message).endObject();
    }
}

std::string asJson(const operations::TakenOver& taken)
{
    JsonWriter json;
    json.beginObject().key("accepted").boolean(taken.accepted()).key("rows");
    writeCounts(json, taken.reading.counts);
    json.key("added");
    writeCounts(json, taken.report ? taken.report->added : TakeoverCounts{});
    json.key("building")
        .textOrNull(taken.report ? std::optional(core::toText(taken.report->building.uuid)) : std::nullopt);
    json.key("errors").beginArray();
    writeFaults(json, taken.reading.faults.errors);
    json.endArray().key("warnings").beginArray();
    writeFaults(json, taken.reading.faults.warnings);
    if (taken.report)
        writeFaults(json, taken.report->warnings);
    return json.endArray().endObject().finish();
}

void addFaults(std::string& text, std::string_view kind, const std::vector<Fault>& faults)
{
    for (const auto& fault : faults)
        text += fault.file + ":" + std::to_string(fault.line) + ": " + fault.column + ": " + std::string(kind) + ": " +
            fault.message + "\n";
}

std::string asText(const operations::TakenOver& taken, bool dryRun)
{
    std::string text;
    addFaults(text, "error", taken.reading.faults.errors);
    addFaults(text, "warning", taken.reading.faults.warnings);
    if (!taken.report)
        return text + "refused: " + std::to_string(taken.reading.faults.errors.size()) +
            " errors; nothing was stored\n";
    addFaults(text, "warning", taken.report->warnings);
    TextTable table;
    table.column("");
    table.column("in the files", TextTable::Align::Right);
    table.column(dryRun ? "would be added" : "added", TextTable::Align::Right);
    for (const auto& [name, count] : countNames)
        table.row({std::string(name), std::to_string(taken.reading.counts.*count),
                   std::to_string(taken.report->added.*count)});
    return text + table.toText();
}

} // namespace

Answer importTakeover(const Call& call, const World& world)
{
    if (call.arguments[0] != "takeover")
        return usageError("\"" + call.arguments[0] + "\" cannot be imported; only \"import takeover DIR\" is there.");
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const bool dryRun = call.has("dry-run");
    const auto mode = dryRun ? operations::TakeOverMode::DryRun : operations::TakeOverMode::Import;
    const auto taken = operations::takeOver(**replica, call.arguments[1], mode);
    if (!taken)
        return taken.error();
    return Reply{call.json ? asJson(*taken) : asText(*taken, dryRun), taken->accepted() ? exits::done : exits::refused};
}

} // namespace mitoyen::cli
