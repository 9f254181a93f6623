// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json_writer.h"
#include "cli/open_replica.h"
#include "cli/text_table.h"
#include "core/date_range.h"
#include "operations/find_building.h"
#include "operations/issue_statements.h"
#include "rules/allocation.h"

#include <charconv>

namespace mitoyen::cli {

namespace {

core::Result<std::int64_t> readWhole(std::string_view text, std::string_view option)
{
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || failure != std::errc{} || end != text.data() + text.size())
        return usageError("\"" + std::string(text) + "\" is no whole number for --" + std::string(option) + ".");
    return number;
}

core::Result<std::vector<std::int64_t>> readWeights(std::string_view text)
{
    std::vector<std::int64_t> weights;
    for (bool more = true; more;) {
        const auto comma = text.find(',');
        const auto weight = readWhole(text.substr(0, comma), "weights");
        if (!weight)
            return weight.error();
        weights.push_back(*weight);
        more = comma != std::string_view::npos;
        if (more)
            text.remove_prefix(comma + 1);
    }
    return weights;
}

core::Result<core::Date> readDate(const Call& call, std::string_view option)
{
    const auto text = *call.option(option);
    const auto date = core::parseIsoDate(text);
    if (!date)
        return usageError("\"" + text + "\" is no date for --" + std::string(option) + "; write it as 2026-12-31.");
    if (auto reasonable = core::withinReason(*date); !reasonable)
        return usageError("--" + std::string(option) + ": " + reasonable.error().text);
    return *date;
}

core::Result<operations::StatementOrder> readOrder(const Call& call, const World& world)
{
    operations::StatementOrder order;
    order.today = world.today;
    order.folder = *call.option("out");
    const auto from = readDate(call, "from");
    const auto to = readDate(call, "to");
    if (!from || !to)
        return from ? to.error() : from.error();
    order.period = {*from, *to};
    if (call.has("due")) {
        const auto due = readDate(call, "due");
        if (!due)
            return due.error();
        order.dueOn = *due;
    }
    if (const auto code = call.option("language")) {
        order.language = base::languageFromCode(*code);
        if (!order.language)
            return usageError("\"" + *code + "\" is no language; choose fr, nl, de or en.");
    }
    return order;
}

std::string asJson(const operations::IssuedStatements& issued)
{
    JsonWriter json;
    json.beginObject().key("statements").beginArray();
    for (const auto& statement : issued.statements) {
        json.beginObject().key("holder").id(statement.fact.holder.uuid).key("members").beginArray();
        for (const auto& member : statement.members)
            json.text(member);
        json.endArray().key("language").text(base::code(statement.language));
        json.key("total_cents").number(statement.fact.total.cents).key("file").text(statement.file);
        json.key("id").id(statement.fact.id.uuid).key("number").text(statement.fact.number);
        json.key("due").text(core::toIso(statement.fact.dueOn));
        json.key("structured_communication").text(statement.fact.structuredCommunication);
        json.key("copy").boolean(issued.copies).endObject();
    }
    json.endArray().key("bundle").text(issued.bundle);
    return json.key("total_cents").number(issued.total.cents).endObject().finish();
}

std::string asTable(const operations::IssuedStatements& issued)
{
    TextTable table;
    table.column("number");
    table.column("holder");
    table.column("total", TextTable::Align::Right);
    table.column("due");
    table.column("file");
    for (const auto& statement : issued.statements) {
        std::string members;
        for (const auto& member : statement.members)
            members += (members.empty() ? "" : ", ") + member;
        table.row({statement.fact.number, members, core::toPlain(statement.fact.total),
                   core::toIso(statement.fact.dueOn), statement.file});
    }
    table.row({"", "total", core::toPlain(issued.total), "", issued.bundle});
    return table.toText();
}

} // namespace

Answer allocate(const Call& call, const World&)
{
    const auto total = readWhole(*call.option("total"), "total");
    if (!total)
        return total.error();
    const auto weights = readWeights(*call.option("weights"));
    if (!weights)
        return weights.error();
    const auto parts = rules::allocate({*total}, *weights);
    if (!parts)
        return parts.error();
    JsonWriter json;
    TextTable table;
    for (const auto* heading : {"weight", "cents", "floor", "remainder", "extra cent"})
        table.column(heading, TextTable::Align::Right);
    json.beginObject().key("total_cents").number(*total).key("parts").beginArray();
    for (const auto& part : *parts) {
        json.beginObject().key("weight").number(part.weight).key("cents").number(part.cents);
        json.key("floor").number(part.floor).key("remainder").number(part.remainder);
        json.key("extra_cent").number(part.extraCent).endObject();
        table.row({std::to_string(part.weight), std::to_string(part.cents), std::to_string(part.floor),
                   std::to_string(part.remainder), std::to_string(part.extraCent)});
    }
    json.endArray().endObject();
    return Reply{call.json ? json.finish() : table.toText()};
}

Answer statement(const Call& call, const World& world)
{
    auto order = readOrder(call, world);
    if (!order)
        return order.error();
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto building = operations::findBuilding(**replica, *call.option("building"));
    if (!building)
        return building.error();
    order->building = building->id;
    const auto issued = operations::issueStatements(**replica, *order);
    if (!issued)
        return issued.error();
    for (const auto& warning : issued->warnings)
        world.notice("warning: " + warning.text);
    return Reply{call.json ? asJson(*issued) : asTable(*issued)};
}

} // namespace mitoyen::cli
