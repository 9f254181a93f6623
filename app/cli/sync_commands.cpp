// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/transfer.h"
#include "cli/commands.h"
#include "cli/json_writer.h"
#include "cli/lists.h"
#include "cli/open_replica.h"
#include "storage/conflicts.h"
#include "sync/http_transport.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include <QString>
#include <QSysInfo>

namespace mitoyen::cli {

namespace {

/// What lies in the inbox.
std::set<core::Uuid> openOnes(storage::Replica& replica)
{
    std::set<core::Uuid> ids;
    for (const auto& view : storage::openConflicts(replica))
        ids.insert(view.conflict.id.uuid);
    return ids;
}

/// Files go after the records they belong to. What keeps one back is told; the records are exchanged all the same.
blobs::BlobReport transferFiles(storage::Replica& replica, const World& world)
{
    const auto report = blobs::transferWithServer(replica);
    const auto refused = report ? report->refused : std::vector<core::Error>{report.error()};
    for (const auto& error : refused)
        world.notice("warning: " + error.code + ": " + error.text);
    return report ? *report : blobs::BlobReport{};
}

} // namespace

Answer connect(const Call& call, const World& world)
{
    const auto password = keys::readPassphraseFile(*call.option("password-file"));
    if (!password)
        return password.error();
    auto replica = openEvenLocked(call, world);
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
    auto replica = openEvenLocked(call, world);
    if (!replica)
        return replica.error();
    const auto before = openOnes(**replica);
    const auto report = mitoyen::sync::exchangeWithServer(**replica, world.keychain);
    if (!report)
        return report.error();
    for (const auto& refusal : report->refusals)
        world.notice(std::string(toWord(refusal.outcome)) + ": " + refusal.code + ": " + refusal.text);
    const auto skew = mitoyen::sync::clockSkew(**replica);
    if (skew)
        world.notice("warning: clock_skew: This computer's clock is " + mitoyen::sync::clockSkewText(*skew) + ".");
    const auto files = transferFiles(**replica, world);
    const auto twice = storage::recordsAlike(**replica);
    for (const auto& alike : twice)
        world.notice("warning: natural_key_twice: " + alikeText(alike));
    const auto open = openOnes(**replica);
    const auto added = std::count_if(open.begin(), open.end(), [&](const auto& id) { return !before.contains(id); });
    if (!call.json)
        return Reply{"sent " + std::to_string(report->pushed) + ", received " + std::to_string(report->pulled) +
                     ", merged " + std::to_string(report->merged) + ", rejected " + std::to_string(report->rejected) +
                     "; open conflicts " + std::to_string(open.size()) + ", new " + std::to_string(added) + "\n"};
    JsonWriter json;
    json.beginObject().key("pushed").number(report->pushed).key("pulled").number(report->pulled);
    json.key("merged").number(report->merged).key("conflicts").number(std::ssize(open));
    json.key("new_conflicts").number(added).key("rejected").number(report->rejected);
    json.key("files_sent").number(files.sent).key("files_fetched").number(files.fetched);
    json.key("duplicates").number(std::ssize(twice)).key("revision").number(report->revision);
    json.key("clock_ahead_seconds").number(skew.value_or(0));
    return Reply{json.endObject().finish()};
}

} // namespace mitoyen::cli
