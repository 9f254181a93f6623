// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/undo_label.h"
#include "cli/commands.h"
#include "cli/json_writer.h"
#include "cli/open_replica.h"
#include "cli/text_table.h"
#include "operations/set_field.h"
#include "storage/refusals.h"

#include <algorithm>
#include <charconv>

namespace mitoyen::cli {

namespace {

using storage::Refusal;

core::Result<std::int64_t> readNumber(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{} || end != text.data() + text.size() || number < 1)
        return usageError("\"" + text + "\" is no number of a refused change; \"refusals\" lists them.");
    return number;
}

/// "FIELD=VALUE"; an empty value clears the field.
core::Result<storage::Corrections> readCorrections(const Call& call, const std::vector<Refusal>& open,
                                                   std::int64_t number)
{
    storage::Corrections corrections;
    const auto refused =
        std::find_if(open.begin(), open.end(), [&](const auto& one) { return one.change.dseq == number; });
    for (const auto& word : call.optionValues("value")) {
        const auto equals = word.find('=');
        if (equals == std::string::npos)
            return usageError("\"" + word + "\" is not FIELD=VALUE.");
        if (refused == open.end() || refused->change.entity == nullptr)
            continue;
        const auto field = word.substr(0, equals);
        auto value = operations::typedCell(*refused->change.entity, field, word.substr(equals + 1));
        if (!value)
            return value.error();
        corrections[field] = std::move(*value);
    }
    return corrections;
}

std::string actOf(const sync::Change& change)
{
    return change.command ? change.command->name : std::string(toWord(change.kind));
}

void write(JsonWriter& json, const Refusal& refusal)
{
    const auto& change = refusal.change;
    json.beginObject().key("number").number(change.dseq).key("at").text(core::toIso(change.at));
    json.key("act").text(actOf(change)).key("entity").text(change.entity->table).key("record").id(change.record);
    json.key("outcome").text(toWord(refusal.outcome)).key("code").text(refusal.code).key("text").text(refusal.text);
    json.key("typed").beginObject();
    for (const auto& [field, value] : storage::typedIn(change))
        json.key(field).textOrNull(value);
    json.endObject().key("needs").beginArray();
    for (const auto number : refusal.needs)
        json.number(number);
    json.endArray().key("bundle").beginArray();
}

std::string asJson(const std::vector<Refusal>& open)
{
    JsonWriter json;
    json.beginArray();
    for (const auto& refusal : open) {
        write(json, refusal);
        for (const auto& member : storage::bundleOf(open, refusal.change.dseq))
            json.number(member.change.dseq);
        json.endArray().endObject();
    }
    return json.endArray().finish();
}

std::string typedText(const sync::Change& change)
{
    std::string text;
    for (const auto& [field, value] : storage::typedIn(change))
        text += (text.empty() ? "" : ", ") + field + "=" + value.value_or("");
    return text;
}

std::string asTable(const std::vector<Refusal>& open)
{
    TextTable table;
    for (const auto* heading : {"number", "needs", "at", "act", "entity", "record", "code", "text", "typed"})
        table.column(heading);
    for (const auto& refusal : open) {
        std::string needs;
        for (const auto number : refusal.needs)
            needs += (needs.empty() ? "" : " ") + std::to_string(number);
        const auto& change = refusal.change;
        table.row({std::to_string(change.dseq), needs, core::toIso(change.at), actOf(change),
                   std::string(change.entity->table), core::toText(change.record), refusal.code, refusal.text,
                   typedText(change)});
    }
    return table.isEmpty() ? "nothing was refused\n" : table.toText();
}

Reply dealtWith(const Call& call, const std::vector<Refusal>& before, const std::vector<Refusal>& after,
                std::string_view done)
{
    std::vector<std::int64_t> numbers;
    for (const auto& one : before)
        if (std::none_of(after.begin(), after.end(),
                         [&](const auto& left) { return left.change.dseq == one.change.dseq; }))
            numbers.push_back(one.change.dseq);
    if (!call.json)
        return Reply{std::string(done) + " " + std::to_string(numbers.size()) + "\n"};
    JsonWriter json;
    json.beginObject().key(done).beginArray();
    for (const auto number : numbers)
        json.number(number);
    return Reply{json.endArray().endObject().finish()};
}

} // namespace

Answer refusals(const Call& call, const World& world)
{
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto open = storage::refusals(**replica);
    return Reply{call.json ? asJson(open) : asTable(open)};
}

Answer resubmit(const Call& call, const World& world)
{
    const auto number = readNumber(call.arguments[0]);
    if (!number)
        return number.error();
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto before = storage::refusals(**replica);
    const auto corrections = readCorrections(call, before, *number);
    if (!corrections)
        return corrections.error();
    if (auto done = storage::resubmit(**replica, base::undoLabel("send_again"), *number, *corrections); !done)
        return done.error();
    return dealtWith(call, before, storage::refusals(**replica), "resubmitted");
}

Answer dismiss(const Call& call, const World& world)
{
    const auto number = readNumber(call.arguments[0]);
    if (!number)
        return number.error();
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto before = storage::refusals(**replica);
    if (auto done = storage::dismiss(**replica, *number); !done)
        return done.error();
    return dealtWith(call, before, storage::refusals(**replica), "dismissed");
}

} // namespace mitoyen::cli
