// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/undo_label.h"
#include "cli/commands.h"
#include "cli/json_writer.h"
#include "cli/lists.h"
#include "cli/open_replica.h"
#include "cli/text_table.h"
#include "operations/set_field.h"
#include "storage/conflicts.h"
#include "storage/history.h"

namespace mitoyen::cli {

namespace {

core::Result<core::Uuid> readId(const std::string& text)
{
    const auto id = core::parseUuid(text);
    if (!id)
        return usageError("\"" + text + "\" is no identifier.");
    return *id;
}

core::Result<storage::Choice> readChoice(const Call& call)
{
    if (call.has("value") && call.arguments.size() == 1)
        return storage::Choice::Value;
    if (!call.has("value") && call.arguments.size() == 2) {
        if (call.arguments[1] == "mine")
            return storage::Choice::Mine;
        if (call.arguments[1] == "theirs")
            return storage::Choice::Theirs;
    }
    return usageError("Choose \"mine\", \"theirs\" or \"--value V\".");
}

/// The conflicts one choice is to settle; the named one alone without --alike.
core::Result<std::vector<core::Uuid>> chosenOnes(const Call& call, storage::Replica& replica, const core::Uuid& id)
{
    const auto word = call.option("alike");
    if (!word)
        return std::vector{id};
    using storage::Alike;
    for (const auto& [name, alike] : {std::pair{"same", Alike::Same},
                                      {"record", Alike::Record},
                                      {"author", Alike::Author},
                                      {"import", Alike::Import}})
        if (*word == name) {
            auto found = storage::alikeConflicts(replica, id, alike);
            // Not open: resolving it alone says what it is instead.
            return found.empty() ? std::vector{id} : std::move(found);
        }
    return usageError("\"" + *word + "\" is none of: same, record, author, import.");
}

/// What one choice settled: the conflict itself and those of columns that have no sense without it.
std::vector<model::Conflict> settledOf(storage::Replica& replica, const std::vector<storage::ConflictView>& before)
{
    std::vector<model::Conflict> settled;
    for (const auto& view : before) {
        const auto now = storage::findConflict(replica, view.conflict.id.uuid);
        if (now && now->conflict.state == model::ConflictState::Resolved)
            settled.push_back(now->conflict);
    }
    return settled;
}

std::string settledText(const std::vector<model::Conflict>& settled)
{
    std::string text = "settled";
    for (const auto& one : settled)
        text += (text == "settled" ? " " : ", ") + (one.field.empty() ? one.entity : one.field);
    return text + "\n";
}

} // namespace

Answer set(const Call& call, const World& world)
{
    const auto entity = findEntityByName(call.arguments[0]);
    if (!entity)
        return entity.error();
    const auto id = readId(call.arguments[1]);
    if (!id)
        return id.error();
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto& field = call.arguments[2];
    if (auto done = operations::setField(**replica, **entity, *id, field, call.arguments[3]); !done)
        return done.error();
    if (!call.json)
        return Reply{"done\n"};
    const auto stored = (*replica)->row(**entity, *id);
    const auto position = *(*entity)->column(field);
    JsonWriter json;
    json.beginObject().key("entity").text((*entity)->table).key("id").id(*id).key("field").text(field);
    json.key("value").cell((*entity)->columns[position], stored->row[position]);
    return Reply{json.key("revision").number(stored->revision).endObject().finish()};
}

Answer resolve(const Call& call, const World& world)
{
    const auto id = readId(call.arguments[0]);
    if (!id)
        return id.error();
    const auto choice = readChoice(call);
    if (!choice)
        return choice.error();
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    auto value = call.option("value");
    // An empty value clears the field.
    if (value && value->empty())
        value.reset();
    const auto ones = chosenOnes(call, **replica, *id);
    if (!ones)
        return ones.error();
    const auto before = storage::openConflicts(**replica);
    auto done = (*replica)->write(base::undoLabel("settle_conflict"), [&](storage::Write& write) {
        return storage::resolveAll(write, *ones, *choice, value);
    });
    if (!done)
        return done.error();
    const auto settled = settledOf(**replica, before);
    if (!call.json)
        return Reply{settledText(settled)};
    const auto view = storage::findConflict(**replica, *id);
    JsonWriter json;
    json.beginObject().key("id").id(*id).key("entity").text(view->conflict.entity);
    json.key("record").id(view->conflict.record).key("field").text(view->conflict.field);
    json.key("value").textOrNull(view->conflict.resolution).key("settled").beginArray();
    for (const auto& one : settled) {
        json.beginObject().key("id").id(one.id.uuid).key("entity").text(one.entity);
        json.key("record").id(one.record).key("field").text(one.field);
        json.key("value").textOrNull(one.resolution).endObject();
    }
    return Reply{json.endArray().endObject().finish()};
}

Answer history(const Call& call, const World& world)
{
    const auto entity = findEntityByName(call.arguments[0]);
    if (!entity)
        return entity.error();
    const auto id = readId(call.arguments[1]);
    if (!id)
        return id.error();
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto entries = storage::history(**replica, **entity, *id);
    if (entries.empty() && !(*replica)->row(**entity, *id))
        return core::Error{
            "record_missing", "There is no " + std::string((*entity)->table) + " " + call.arguments[1] + ".", {}};
    JsonWriter json;
    TextTable table;
    for (const auto* heading : {"at", "author", "action", "field", "before", "after", "outcome"})
        table.column(heading);
    json.beginArray();
    for (const auto& entry : entries) {
        json.beginObject().key("at").text(core::toIso(entry.at)).key("author").text(entry.author);
        json.key("device").id(entry.device).key("action").text(entry.action).key("field").text(entry.field);
        json.key("before").textOrNull(entry.before).key("after").textOrNull(entry.after);
        json.key("outcome").text(entry.outcome).endObject();
        table.row({core::toIso(entry.at), entry.author, entry.action, entry.field, entry.before.value_or(""),
                   entry.after.value_or(""), entry.outcome});
    }
    json.endArray();
    return Reply{call.json ? json.finish() : table.toText()};
}

} // namespace mitoyen::cli
