// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json_writer.h"
#include "cli/lists.h"
#include "cli/open_replica.h"
#include "cli/text_table.h"
#include "core/money.h"
#include "interchange/list_export.h"
#include "model/entities.h"
#include "model/holder.h"
#include "model/ownership.h"
#include "model/person.h"
#include "operations/find_building.h"
#include "operations/output_files.h"
#include "operations/statement_fact.h"
#include "storage/conflicts.h"

namespace mitoyen::cli {

namespace {

using schema::ColumnKind;
using schema::EntityDescription;

/// The names of records that others refer to, read once each.
class DisplayNames {
public:
    explicit DisplayNames(storage::Replica& replica) : replica_(replica) {}

    const std::string& of(std::string_view table, const core::Uuid& id)
    {
        const auto [entry, isNew] = names_.try_emplace(id);
        if (isNew) {
            const auto* entity = model::findEntity(table);
            if (table == "holder")
                entry->second = ofHolder({id});
            else if (const auto stored = replica_.row(*entity, id))
                entry->second = schema::displayName(*entity, stored->row);
        }
        return entry->second;
    }

private:
    /// A holder has no name of its own: "Denis Piérard, Fabrice De Smet".
    std::string ofHolder(core::Id<model::Holder> id)
    {
        std::string name;
        const auto holder = replica_.find(id);
        for (const auto& member : holder ? holder->members : std::vector<model::HolderMember>{}) {
            if (const auto person = replica_.find(member.person))
                name += (name.empty() ? "" : ", ") + operations::nameOf(*person);
        }
        return name;
    }

    storage::Replica& replica_;
    std::unordered_map<core::Uuid, std::string> names_;
};

/// A holder's members are part of an ownership for whoever reads the list.
void writeMembers(JsonWriter& json, storage::Replica& replica, const core::Uuid& holderId)
{
    const auto holder = replica.find(core::Id<model::Holder>{holderId});
    if (!holder)
        return;
    json.key("holder_kind").text(schema::toWord(holder->kind));
    json.key("representative").id(holder->representative.uuid);
    json.key("members").beginArray();
    for (const auto& member : holder->members) {
        const auto person = replica.find(member.person);
        json.beginObject().key("person").id(member.person.uuid);
        json.key("code").text(person ? person->code : "");
        json.key("name").text(person ? operations::nameOf(*person) : "");
        json.key("right").text(schema::toWord(member.right));
        json.key("part").text(core::toText(member.part)).endObject();
    }
    json.endArray();
}

std::string asJson(storage::Replica& replica, const EntityDescription& entity,
                   const std::vector<storage::StoredRow>& rows)
{
    DisplayNames names(replica);
    const auto holder = entity.table == "ownership" ? entity.column("holder") : std::nullopt;
    JsonWriter json;
    json.beginArray();
    for (const auto& [row, revision] : rows) {
        json.beginObject().key("entity").text(entity.table);
        for (std::size_t i = 0; i < entity.columns.size(); ++i) {
            const auto& column = entity.columns[i];
            json.key(column.name).cell(column, row[i]);
            const auto* id = std::get_if<core::Uuid>(&row[i]);
            if (id != nullptr && !column.references.empty() && column.name != "organisation")
                json.key(std::string(column.name) + "_name").text(names.of(column.references, *id));
        }
        json.key("revision").number(revision);
        if (holder)
            writeMembers(json, replica, std::get<core::Uuid>(row[*holder]));
        json.endObject();
    }
    return json.endArray().finish();
}

/// The number of elements is all that fits on a line.
std::string listText(const std::string& text)
{
    const auto elements = schema::readList(text);
    return elements && !elements->empty() ? "[" + std::to_string(elements->size()) + "]" : std::string{};
}

std::string cellText(const schema::Column& column, const core::Value& value, DisplayNames& names)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        switch (column.kind) {
        case ColumnKind::Money: return core::toPlain({*number});
        case ColumnKind::Boolean: return *number != 0 ? "yes" : "no";
        case ColumnKind::Instant: return core::toIso(core::Instant{*number});
        default: break;
        }
    }
    if (const auto* id = std::get_if<core::Uuid>(&value); id != nullptr && !column.references.empty())
        return names.of(column.references, *id);
    if (const auto* text = std::get_if<std::string>(&value); text != nullptr && column.kind == ColumnKind::List)
        return listText(*text);
    return core::toText(value);
}

std::string asTable(storage::Replica& replica, const EntityDescription& entity,
                    const std::vector<storage::StoredRow>& rows)
{
    DisplayNames names(replica);
    TextTable table;
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < entity.columns.size(); ++i) {
        const auto& column = entity.columns[i];
        if (column.name == "organisation")
            continue;
        const bool figure = column.kind == ColumnKind::Money || column.kind == ColumnKind::Integer;
        table.column(std::string(column.name), figure ? TextTable::Align::Right : TextTable::Align::Left);
        shown.push_back(i);
    }
    for (const auto& stored : rows) {
        std::vector<std::string> cells;
        for (const auto i : shown)
            cells.push_back(cellText(entity.columns[i], stored.row[i], names));
        table.row(std::move(cells));
    }
    return table.isEmpty() ? "nothing\n" : table.toText();
}

core::Result<bool> isOfBuilding(storage::Replica& replica, const storage::ConflictView& view,
                                const std::optional<std::string>& building)
{
    if (!building)
        return true;
    const auto found = operations::findBuilding(replica, *building);
    if (!found)
        return found.error();
    return view.conflict.building == found->id;
}

std::string conflictsAsJson(const std::vector<storage::ConflictView>& views)
{
    JsonWriter json;
    json.beginArray();
    for (const auto& view : views) {
        json.beginObject().key("id").id(view.conflict.id.uuid);
        json.key("entity").text(view.conflict.entity).key("record").id(view.conflict.record);
        json.key("field").text(view.conflict.field).key("kind").text(toWord(view.kind));
        json.key("mine").textOrNull(view.mine).key("theirs").textOrNull(view.theirs);
        json.key("author").text(view.author).key("device").id(view.device);
        json.key("at").textOrNull(view.at ? std::optional(core::toIso(*view.at)) : std::nullopt);
        json.key("revision").number(view.revision).endObject();
    }
    return json.endArray().finish();
}

std::string conflictsAsTable(const std::vector<storage::ConflictView>& views)
{
    TextTable table;
    for (const auto* heading : {"id", "entity", "record", "field", "mine", "theirs", "author", "at"})
        table.column(heading);
    for (const auto& view : views) {
        const auto* nothing = view.kind == storage::ConflictKind::EditOfDeleted ? "(deleted)" : "(empty)";
        table.row({core::toText(view.conflict.id.uuid), view.conflict.entity, core::toText(view.conflict.record),
                   view.conflict.field, view.mine.value_or(nothing), view.theirs.value_or(nothing), view.author,
                   view.at ? core::toIso(*view.at) : ""});
    }
    return table.isEmpty() ? "no open conflicts\n" : table.toText();
}

core::Result<std::vector<storage::ConflictView>> conflictsOf(storage::Replica& replica,
                                                             const std::optional<std::string>& building)
{
    std::vector<storage::ConflictView> views;
    for (auto& view : storage::openConflicts(replica)) {
        const auto wanted = isOfBuilding(replica, view, building);
        if (!wanted)
            return wanted.error();
        if (*wanted)
            views.push_back(std::move(view));
    }
    return views;
}

} // namespace

Answer list(const Call& call, const World& world)
{
    const auto name = findListName(call.arguments[0]);
    if (!name)
        return name.error();
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto building = call.option("building");
    if (name->table == "conflict") {
        const auto views = conflictsOf(**replica, building);
        if (!views)
            return views.error();
        return Reply{call.json ? conflictsAsJson(*views) : conflictsAsTable(*views)};
    }
    const auto rows = listRows(**replica, *name, building);
    if (!rows)
        return rows.error();
    const auto& entity = *model::findEntity(name->table);
    return Reply{call.json ? asJson(**replica, entity, *rows) : asTable(**replica, entity, *rows)};
}

Answer exportList(const Call& call, const World& world)
{
    const auto name = findListName(call.arguments[0]);
    if (!name)
        return name.error();
    if (*call.option("format") != "csv")
        return usageError("\"" + *call.option("format") + "\" is no format of lists; choose csv.");
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto rows = listRows(**replica, *name, call.option("building"));
    if (!rows)
        return rows.error();
    std::vector<interchange::ExportRecord> records;
    for (const auto& stored : *rows)
        records.push_back({&stored.row, stored.revision});
    const std::string file = *call.option("out");
    const auto text = interchange::recordsToCsv(*model::findEntity(name->table), records);
    if (auto written = operations::writeOutputFile(file, text); !written)
        return written.error();
    if (!call.json)
        return Reply{std::to_string(rows->size()) + " records in " + file + "\n"};
    JsonWriter json;
    json.beginObject().key("list").text(name->name).key("file").text(file);
    return Reply{json.key("rows").number(std::ssize(*rows)).endObject().finish()};
}

Answer search(const Call& call, const World& world)
{
    std::string text;
    for (const auto& word : call.arguments)
        text += (text.empty() ? "" : " ") + word;
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto hits = (*replica)->search(text);
    JsonWriter json;
    TextTable table;
    for (const auto* heading : {"entity", "title", "id"})
        table.column(heading);
    json.beginArray();
    for (const auto& hit : hits) {
        json.beginObject().key("entity").text(hit.table).key("id").id(hit.record);
        json.key("building").textOrNull(hit.building ? std::optional(core::toText(*hit.building)) : std::nullopt);
        json.key("title").text(hit.title).endObject();
        table.row({std::string(hit.table), hit.title, core::toText(hit.record)});
    }
    json.endArray();
    if (call.json)
        return Reply{json.finish()};
    return Reply{table.isEmpty() ? "nothing found\n" : table.toText()};
}

} // namespace mitoyen::cli
