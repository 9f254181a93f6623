// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/devices.h"

#include "crypto/base64.h"
#include "handlers/query.h"
#include "http/failure.h"
#include "services/farewell.h"
#include "storage/quarantine.h"
#include "storage/sync_write.h"

#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace mitoyen::server::handlers {

namespace {

using nlohmann::json;

constexpr std::int64_t changesInAnAnswer = 500;

json orNull(const std::optional<std::int64_t>& number)
{
    return number ? json(*number) : json();
}

json orNull(const std::string& text)
{
    return text.empty() ? json() : json(text);
}

json textOf(const core::Value& value)
{
    return core::isNull(value) ? json() : json(core::toText(value));
}

void addRow(json& fields, const schema::EntityDescription& entity, const core::Row& row, const char* side,
            const std::string& prefix = {})
{
    for (std::size_t column = 1; column < row.size(); ++column) {
        if (core::isNull(row[column]) || entity.organisation() == column)
            continue;
        json field = {
            {"field", prefix + std::string(entity.columns[column].name)}, {"before", nullptr}, {"after", nullptr}};
        field[side] = textOf(row[column]);
        fields.push_back(std::move(field));
    }
}

/// Every value that was typed, whatever kind of change it was.
json fieldsOf(const sync::Change& change)
{
    json fields = json::array();
    for (const auto& field : change.fields)
        fields.push_back({{"field", std::string(change.entity->columns[field.column].name)},
                          {"before", textOf(field.before)},
                          {"after", textOf(field.after)}});
    addRow(fields, *change.entity, change.row, change.kind == sync::ChangeKind::Delete ? "before" : "after");
    if (!change.command)
        return fields;
    for (const auto& [name, value] : change.command->arguments)
        fields.push_back({{"field", name}, {"before", nullptr}, {"after", textOf(value)}});
    for (const auto& fact : change.command->facts)
        addRow(fields, *fact.entity, fact.row, "after", std::string(fact.entity->table) + '.');
    return fields;
}

json jsonOf(const storage::QuarantinedChange& kept)
{
    const auto& change = kept.change;
    const auto kind = change.command ? std::string_view(change.command->name) : sync::toWord(change.kind);
    return {{"position", kept.position},
            {"device", core::toText(kept.device)},
            {"device_name", kept.deviceName},
            {"author", kept.author},
            {"made_at", core::toIso(change.at)},
            {"received_at", core::toIso(kept.judged)},
            {"kind", kind},
            {"entity", change.entity->table},
            {"record", core::toText(change.record)},
            {"code", kept.code},
            {"reason", kept.reason},
            {"fields", fieldsOf(change)}};
}

core::Result<identity::FarewellProof> proofIn(const http::Request& request)
{
    const auto device = core::parseUuid(textIn(request, "device"));
    auto nonce = textIn(request, "nonce");
    auto signature = crypto::fromAnyBase64(textIn(request, "signature"));
    if (!device || nonce.empty() || nonce.size() > 100 || !signature)
        return core::Error{"challenge_invalid", "The address lacks the proof of the device's key.", {}};
    return identity::FarewellProof{*device, std::move(nonce), std::move(*signature)};
}

} // namespace

http::Reply listDevices(const http::Request& request, services::Services& services)
{
    const auto& caller = *request.caller;
    json all = json::array();
    for (const auto& device : services.sessions.devices(caller))
        all.push_back({{"id", core::toText(device.id)},
                       {"name", device.name},
                       {"series", fmt::format("{:03}", device.series)},
                       {"user", core::toText(device.account)},
                       {"user_name", device.userName},
                       {"registered_at", device.registeredAt},
                       {"seen_at", device.seenAt},
                       {"cursor", orNull(device.cursor)},
                       {"waiting", orNull(device.waiting)},
                       {"revoked", device.revoked},
                       {"farewell_at", orNull(device.farewellAt)}});
    json reply = {{"devices", std::move(all)}, {"head", 0}};
    if (caller.organisation)
        reply["head"] = services.database.transact(storage::Mode::Read, {caller.tenant, caller.organisation},
                                                   [&](storage::Transaction& transaction) {
                                                       return storage::stateOf(transaction, *caller.organisation).head;
                                                   });
    return {200, "application/json", reply.dump(), {}, {}};
}

http::Reply revokeDevice(const http::Request& request, services::Services& services)
{
    const auto id = core::parseUuid(request.parameters.find("id")->second);
    if (!id)
        return http::failure({"device_unknown", "No such device is registered.", {}});
    const auto revoked = services.sessions.revoke(*request.caller, *id);
    if (!revoked)
        return http::failure(revoked.error());
    return {204, {}, {}, {}, {}};
}

http::Reply farewell(const http::Request& request, services::Services& services)
{
    const auto proof = proofIn(request);
    if (!proof)
        return http::failure(proof.error());
    const auto device = services.sessions.provenRevoked(*proof, request.body);
    if (!device)
        return http::failure(device.error());
    const auto turn = services.exchange.turnForLarge(request.body.size());
    const auto decoded = sync::decodePushRequest(request.body);
    if (!decoded)
        return http::failure(decoded.error());
    const auto reply = services::takeFarewell(services, *device, *decoded, request.query.contains("last"));
    if (!reply)
        return http::failure(reply.error());
    return {200, "application/octet-stream", sync::encode(*reply), {}, {}};
}

http::Reply listQuarantine(const http::Request& request, services::Services& services)
{
    const auto before =
        request.query.contains("before") ? numberIn(request, "before") : std::numeric_limits<std::int64_t>::max();
    if (!before)
        return http::failure(before.error());
    const auto& caller = *request.caller;
    const auto kept = services.database.transact(
        storage::Mode::Read, {caller.tenant, caller.organisation}, [&](storage::Transaction& transaction) {
            return storage::quarantinedChanges(transaction, *caller.organisation, *before, changesInAnAnswer);
        });
    json all = json::array();
    for (const auto& one : kept)
        all.push_back(jsonOf(one));
    const json reply = {{"changes", std::move(all)}, {"more", std::ssize(kept) == changesInAnAnswer}};
    return {200, "application/json", reply.dump(), {}, {}};
}

} // namespace mitoyen::server::handlers
