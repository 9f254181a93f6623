// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json_writer.h"
#include "cli/open_replica.h"
#include "sync/http_transport.h"

#include <filesystem>

#include <QString>
#include <QSysInfo>

namespace mitoyen::cli {

Answer connect(const Call& call, const World& world)
{
    const auto password = keys::readPassphraseFile(*call.option("password-file"));
    if (!password)
        return password.error();
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    mitoyen::sync::Credentials credentials;
    credentials.url = call.arguments[0];
    credentials.user = *call.option("user");
    credentials.password = password->text();
    // The replica remembers it, and may be used from another folder next time.
    if (const auto file = call.option("ca"))
        credentials.certificateFile = std::filesystem::absolute(*file).lexically_normal().string();
    credentials.deviceName = QSysInfo::machineHostName().toStdString();
    if (auto connected = mitoyen::sync::connect(**replica, credentials); !connected)
        return connected.error();
    const auto settings = mitoyen::sync::serverSettings(**replica);
    const auto organisation = (*replica)->find((*replica)->organisation());
    // Its name comes with the first exchange.
    const auto name = organisation ? std::optional(organisation->name) : std::nullopt;
    if (!call.json)
        return Reply{"connected to " + settings.url + " as " + settings.user + " (" + settings.role + ")\n"};
    JsonWriter json;
    json.beginObject().key("server").text(settings.url).key("user").text(settings.user);
    json.key("role").text(settings.role).key("device").id((*replica)->device()).key("organisation").beginObject();
    json.key("id").id((*replica)->organisation().uuid).key("name").textOrNull(name);
    return Reply{json.endObject().endObject().finish()};
}

Answer sync(const Call& call, const World& world)
{
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto report = mitoyen::sync::exchangeWithServer(**replica);
    if (!report)
        return report.error();
    for (const auto& refusal : report->refusals)
        world.notice(std::string(toWord(refusal.outcome)) + ": " + refusal.code + ": " + refusal.text);
    if (!call.json)
        return Reply{"sent " + std::to_string(report->pushed) + ", received " + std::to_string(report->pulled) +
                     ", merged " + std::to_string(report->merged) + ", conflicts " + std::to_string(report->conflicts) +
                     ", rejected " + std::to_string(report->rejected) + "\n"};
    JsonWriter json;
    json.beginObject().key("pushed").number(report->pushed).key("pulled").number(report->pulled);
    json.key("merged").number(report->merged).key("conflicts").number(report->conflicts);
    json.key("rejected").number(report->rejected).key("revision").number(report->revision);
    return Reply{json.endObject().finish()};
}

} // namespace mitoyen::cli
