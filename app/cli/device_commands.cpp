// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json_writer.h"
#include "cli/open_replica.h"
#include "cli/text_table.h"
#include "sync/office_devices.h"

namespace mitoyen::cli {

namespace {

using mitoyen::sync::OfficeDevice;
using mitoyen::sync::QuarantinedChange;

core::Result<std::unique_ptr<mitoyen::sync::ServerSession>> sessionOf(storage::Replica& replica)
{
    return mitoyen::sync::ServerSession::open(mitoyen::sync::sessionStore(replica));
}

std::string textOr(const std::optional<std::int64_t>& number, std::string_view otherwise)
{
    return number ? std::to_string(*number) : std::string(otherwise);
}

std::string stateOf(const OfficeDevice& device, const core::Uuid& own)
{
    if (!device.farewellAt.empty())
        return "revoked, said farewell " + device.farewellAt;
    if (device.revoked)
        return "revoked";
    return device.id == own ? "this one" : "";
}

std::string devicesText(const std::vector<OfficeDevice>& devices, const core::Uuid& own)
{
    TextTable table;
    for (const auto* heading : {"NUMBER", "NAME", "USER", "LAST SEEN"})
        table.column(heading);
    table.column("WAITING", TextTable::Align::Right);
    table.column("BEHIND", TextTable::Align::Right);
    table.column("");
    table.column("ID");
    for (const auto& device : devices)
        table.row({device.series, device.name, device.userName, device.seenAt, textOr(device.waiting, "?"),
                   textOr(device.behind, "?"), stateOf(device, own), core::toText(device.id)});
    return table.toText();
}

JsonWriter& orNull(JsonWriter& json, const std::optional<std::int64_t>& number)
{
    return number ? json.number(*number) : json.null();
}

std::optional<std::string> unlessEmpty(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

std::string devicesJson(const std::vector<OfficeDevice>& devices, const core::Uuid& own)
{
    JsonWriter json;
    json.beginArray();
    for (const auto& device : devices) {
        json.beginObject().key("id").id(device.id).key("name").text(device.name).key("series").text(device.series);
        json.key("user").text(device.userName).key("registered_at").text(device.registeredAt);
        json.key("seen_at").text(device.seenAt).key("waiting");
        orNull(json, device.waiting).key("behind");
        orNull(json, device.behind).key("revoked").boolean(device.revoked);
        json.key("farewell_at").textOrNull(unlessEmpty(device.farewellAt));
        json.key("this").boolean(device.id == own).endObject();
    }
    return json.endArray().finish();
}

std::string quarantineText(const std::vector<QuarantinedChange>& changes)
{
    std::string text;
    for (const auto& change : changes) {
        text += change.madeAt + "  " + change.author + " on " + change.deviceName + ": " + change.kind + " " +
            change.entity + " " + core::toText(change.record) + " (" + change.code + ", received " + change.receivedAt +
            ")\n";
        for (const auto& field : change.fields)
            text += "    " + field.name + ": " +
                (field.before.empty() ? std::string() : "\"" + field.before + "\" -> ") + "\"" + field.after + "\"\n";
    }
    return text.empty() ? "nothing is in quarantine\n" : text;
}

std::string quarantineJson(const std::vector<QuarantinedChange>& changes)
{
    JsonWriter json;
    json.beginArray();
    for (const auto& change : changes) {
        json.beginObject().key("position").number(change.position).key("author").text(change.author);
        json.key("device").id(change.device).key("device_name").text(change.deviceName);
        json.key("made_at").text(change.madeAt).key("received_at").text(change.receivedAt);
        json.key("kind").text(change.kind).key("entity").text(change.entity).key("record").id(change.record);
        json.key("code").text(change.code).key("fields").beginArray();
        for (const auto& field : change.fields) {
            json.beginObject().key("field").text(field.name);
            json.key("before").textOrNull(unlessEmpty(field.before));
            json.key("after").textOrNull(unlessEmpty(field.after)).endObject();
        }
        json.endArray().endObject();
    }
    return json.endArray().finish();
}

Answer revoke(const Call& call, mitoyen::sync::ServerSession& session)
{
    const auto id = core::parseUuid(call.arguments[1]);
    if (!id)
        return core::Error{
            "device_unknown", "\"" + call.arguments[1] + "\" is no identifier; \"devices\" lists them.", {}};
    if (const auto revoked = mitoyen::sync::revokeDevice(session, *id); !revoked)
        return revoked.error();
    if (!call.json)
        return Reply{"revoked " + core::toText(*id) +
                     "; at its next contact it hands over what waits on it and forgets its key\n"};
    JsonWriter json;
    return Reply{json.beginObject().key("revoked").id(*id).endObject().finish()};
}

} // namespace

Answer devices(const Call& call, const World& world)
{
    const bool wantsRevocation = !call.arguments.empty();
    if (wantsRevocation && (call.arguments[0] != "revoke" || call.arguments.size() != 2))
        return usageError("\"devices\" is written alone, or as \"devices revoke ID\".");
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    auto session = sessionOf(**replica);
    if (!session)
        return session.error();
    if (wantsRevocation)
        return revoke(call, **session);
    const auto all = mitoyen::sync::officeDevices(**session);
    if (!all)
        return all.error();
    const auto own = (*replica)->device();
    return Reply{call.json ? devicesJson(*all, own) : devicesText(*all, own)};
}

Answer quarantine(const Call& call, const World& world)
{
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    auto session = sessionOf(**replica);
    if (!session)
        return session.error();
    const auto changes = mitoyen::sync::quarantinedChanges(**session);
    if (!changes)
        return changes.error();
    return Reply{call.json ? quarantineJson(*changes) : quarantineText(*changes)};
}

} // namespace mitoyen::cli
