// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exit_code.h"
#include "cli/json_writer.h"
#include "cli/lists.h"
#include "cli/open_replica.h"
#include "model/entities.h"
#include "storage/conflicts.h"
#include "sync/integrity_check.h"

#include <algorithm>

namespace mitoyen::cli {

namespace {

using mitoyen::sync::DifferingRecord;
using mitoyen::sync::IntegrityReport;

/// Nothing where there is no server, or none within reach: the file itself is whole all the same.
core::Result<std::optional<IntegrityReport>> compared(storage::Replica& replica, const World& world)
{
    if (replica.setting("server_url").empty())
        return std::optional<IntegrityReport>();
    auto report = mitoyen::sync::checkIntegrityWithServer(replica);
    if (report)
        return std::optional(std::move(*report));
    const auto& error = report.error();
    if (exitCodeOf(error.code) != exits::network && error.code != "not_comparable")
        return error;
    world.notice("warning: not compared with the server: " + error.code + ": " + error.text);
    return std::optional<IntegrityReport>();
}

std::string settlementOf(const DifferingRecord& record)
{
    using mitoyen::sync::Difference;
    if (!record.settled)
        return "stays as it is";
    return record.difference == Difference::UnknownThere ? "offered to the server again" : "now as on the server";
}

std::string recordText(const DifferingRecord& record)
{
    std::string text = record.table + " " + core::toText(record.record) + ": " +
        std::string(toWord(record.difference)) + ", " + settlementOf(record);
    for (const auto& field : record.fields)
        text += "\n    " + field.field + ": here \"" + field.here + "\", on the server \"" + field.there + "\"";
    return text + "\n";
}

std::string reportText(const std::optional<IntegrityReport>& report)
{
    if (!report)
        return "whole\n";
    std::string text = "whole; " + std::to_string(report->rows) + " records compared with the server, " +
        std::to_string(report->records.size()) + " differed\n";
    for (const auto& record : report->records)
        text += recordText(record);
    return text;
}

void writeRecords(JsonWriter& json, const std::vector<DifferingRecord>& records)
{
    json.beginArray();
    for (const auto& record : records) {
        json.beginObject().key("entity").text(record.table).key("id").id(record.record).key("building");
        json.textOrNull(record.building ? std::optional(core::toText(*record.building)) : std::nullopt);
        json.key("difference").text(toWord(record.difference)).key("settled").boolean(record.settled);
        json.key("fields").beginArray();
        for (const auto& field : record.fields)
            json.beginObject()
                .key("field")
                .text(field.field)
                .key("here")
                .text(field.here)
                .key("there")
                .text(field.there)
                .endObject();
        json.endArray().endObject();
    }
    json.endArray();
}

bool isRight(const std::optional<IntegrityReport>& report)
{
    return !report ||
        (report->repaired && std::all_of(report->records.begin(), report->records.end(), [](const auto& record) {
             return record.settled;
         }));
}

} // namespace

Answer verify(const Call& call, const World& world)
{
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    if (auto whole = (*replica)->verify(); !whole)
        return whole.error();
    const auto report = compared(**replica, world);
    if (!report)
        return report.error();
    const auto twice = storage::recordsAlike(**replica);
    for (const auto& alike : twice)
        world.notice("warning: natural_key_twice: " + alikeText(alike));
    const int exit = isRight(*report) ? exits::done : exits::refused;
    if (!call.json)
        return Reply{reportText(*report), exit};
    std::int64_t records = 0;
    for (const auto* entity : model::entities())
        records += (*replica)->count(*entity);
    JsonWriter json;
    json.beginObject().key("whole").boolean(true);
    json.key("records").number(records).key("duplicates").beginArray();
    for (const auto& alike : twice) {
        json.beginObject().key("entity").text(alike.entity->table).key("key").text(alike.key);
        json.key("records").beginArray();
        for (const auto& record : alike.records)
            json.id(record);
        json.endArray().endObject();
    }
    json.endArray().key("compared").boolean(report->has_value()).key("differences");
    writeRecords(json, *report ? (*report)->records : std::vector<DifferingRecord>{});
    return Reply{json.endObject().finish(), exit};
}

} // namespace mitoyen::cli
