// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/office_devices.h"

#include <nlohmann/json.hpp>

namespace mitoyen::sync {

namespace {

using nlohmann::json;

core::Error unreadable()
{
    return {"message_damaged", "The server's answer cannot be read.", {}};
}

std::string textIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

std::optional<std::int64_t> numberIn(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number_integer() ? std::optional(found->get<std::int64_t>())
                                                               : std::nullopt;
}

core::Result<json> ask(ServerSession& session, const std::string& path, const char* list)
{
    const auto reply = session.get(path);
    if (!reply)
        return reply.error();
    if (auto good = checkReply(*reply, "application/json"); !good)
        return good.error();
    auto parsed = json::parse(reply->body, nullptr, false);
    if (!parsed.is_object() || !parsed.contains(list) || !parsed[list].is_array())
        return unreadable();
    for (const auto& one : parsed[list])
        if (!one.is_object())
            return unreadable();
    return parsed;
}

core::Result<QuarantinedChange> changeOf(const json& object)
{
    const auto device = core::parseUuid(textIn(object, "device"));
    const auto record = core::parseUuid(textIn(object, "record"));
    const auto position = numberIn(object, "position");
    const auto fields = object.find("fields");
    if (!device || !record || !position || fields == object.end() || !fields->is_array())
        return unreadable();
    QuarantinedChange change{*position,
                             *device,
                             textIn(object, "device_name"),
                             textIn(object, "author"),
                             textIn(object, "made_at"),
                             textIn(object, "received_at"),
                             textIn(object, "kind"),
                             textIn(object, "entity"),
                             *record,
                             textIn(object, "code"),
                             {}};
    for (const auto& field : *fields)
        if (field.is_object())
            change.fields.push_back({textIn(field, "field"), textIn(field, "before"), textIn(field, "after")});
    return change;
}

} // namespace

core::Result<std::vector<OfficeDevice>> officeDevices(ServerSession& session)
{
    const auto reply = ask(session, "/v1/devices", "devices");
    if (!reply)
        return reply.error();
    const auto head = numberIn(*reply, "head");
    std::vector<OfficeDevice> devices;
    for (const auto& one : (*reply)["devices"]) {
        const auto id = core::parseUuid(textIn(one, "id"));
        if (!id)
            return unreadable();
        const auto cursor = numberIn(one, "cursor");
        const auto behind = head && cursor ? std::optional(std::max<std::int64_t>(0, *head - *cursor)) : std::nullopt;
        devices.push_back({*id, textIn(one, "name"), textIn(one, "series"), textIn(one, "user_name"),
                           textIn(one, "registered_at"), textIn(one, "seen_at"), numberIn(one, "waiting"), behind,
                           one.value("revoked", false), textIn(one, "farewell_at")});
    }
    return devices;
}

core::Result<void> revokeDevice(ServerSession& session, const core::Uuid& device)
{
    const auto reply = session.remove("/v1/devices/" + core::toText(device));
    return reply ? checkReply(*reply, "application/json") : core::Result<void>(reply.error());
}

core::Result<std::vector<QuarantinedChange>> quarantinedChanges(ServerSession& session)
{
    std::vector<QuarantinedChange> changes;
    for (std::string before;;) {
        const auto reply = ask(session, "/v1/quarantine" + before, "changes");
        if (!reply)
            return reply.error();
        for (const auto& one : (*reply)["changes"]) {
            auto change = changeOf(one);
            if (!change)
                return change.error();
            changes.push_back(std::move(*change));
        }
        if (!reply->value("more", false) || changes.empty())
            return changes;
        before = "?before=" + std::to_string(changes.back().position);
    }
}

} // namespace mitoyen::sync
