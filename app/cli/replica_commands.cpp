// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json_writer.h"
#include "cli/lists.h"
#include "cli/open_replica.h"
#include "keys/key_file.h"
#include "model/entities.h"
#include "operations/office_backup.h"
#include "storage/conflicts.h"
#include "storage/journal.h"
#include "storage/lease.h"
#include "storage/refusals.h"
#include "storage/sync_store.h"
#include "sync/http_transport.h"

namespace mitoyen::cli {

namespace {

core::Result<base::NewOffice> newOffice(const Call& call)
{
    base::NewOffice office;
    office.file = call.replica;
    office.name = call.option("organisation").value_or("Office");
    const auto language = base::languageFromCode(call.option("language").value_or("fr"));
    if (!language)
        return usageError("\"" + *call.option("language") + "\" is no language; choose fr, nl, de or en.");
    office.language = *language;
    if (!call.passphraseFile) {
        office.remember = true;
        return office;
    }
    auto passphrase = keys::readPassphraseFile(*call.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    office.passphrase = std::make_shared<const keys::Secret>(std::move(*passphrase));
    return office;
}

std::string textOr(const std::string& text, std::string_view otherwise)
{
    return text.empty() ? std::string(otherwise) : text;
}

/// Milliseconds as the exchange keeps them; nothing before the first.
std::optional<std::string> lastExchange(storage::Replica& replica)
{
    const auto milliseconds = storage::numberSetting(replica.database(), "last_exchange");
    return milliseconds == 0 ? std::nullopt : std::optional(core::toIso(core::Instant{milliseconds}));
}

std::string statusJson(storage::Replica& replica, const model::Organisation& organisation)
{
    JsonWriter json;
    json.beginObject().key("replica").text(replica.path());
    json.key("organisation").beginObject().key("id").id(organisation.id.uuid);
    json.key("name").text(organisation.name).endObject();
    json.key("device").id(replica.device()).key("device_series").number(replica.deviceSeries());
    json.key("schema_version").number(model::schemaVersion);
    json.key("server").text(replica.setting("server_url")).key("user").text(replica.setting("user_name"));
    json.key("revision").number(storage::numberSetting(replica.database(), "cursor"));
    json.key("waiting").number(storage::waitingChanges(replica));
    json.key("conflicts").number(std::ssize(storage::openConflicts(replica)));
    json.key("rejected").number(std::ssize(storage::refusals(replica)));
    json.key("last_exchange").textOrNull(lastExchange(replica));
    const auto lease = storage::leaseOf(replica);
    json.key("locked").boolean(lease.isExpired()).key("lease_days_left");
    lease.days > 0 ? json.number(lease.daysLeft()) : json.null();
    json.key("clock_ahead_seconds").number(mitoyen::sync::clockSkew(replica).value_or(0));
    json.key("records").beginObject();
    for (const auto* entity : model::entities())
        json.key(entity->table).number(replica.count(*entity));
    return json.endObject().endObject().finish();
}

/// What somebody should do something about.
std::string warningsText(storage::Replica& replica)
{
    std::string text;
    const auto lease = storage::leaseOf(replica);
    if (lease.isExpired())
        text += "locked          without its server for too long; sync opens it again\n";
    else if (lease.isEnding())
        text += "lock            in " + std::to_string(lease.daysLeft()) +
            " days without an exchange this replica locks itself\n";
    if (const auto skew = mitoyen::sync::clockSkew(replica))
        text += "clock           " + mitoyen::sync::clockSkewText(*skew) + "\n";
    return text;
}

std::string statusText(storage::Replica& replica, const model::Organisation& organisation)
{
    const auto line = [](std::string_view name, const std::string& value) {
        return std::string(name) + std::string(16 - name.size(), ' ') + value + "\n";
    };
    std::string text = line("organisation", organisation.name) +
        line("server", textOr(replica.setting("server_url"), "not connected")) +
        line("last exchange", lastExchange(replica).value_or("never")) +
        line("waiting", std::to_string(storage::waitingChanges(replica)) + " changes") +
        line("conflicts", std::to_string(storage::openConflicts(replica).size())) +
        line("rejected", std::to_string(storage::refusals(replica).size()));
    text += warningsText(replica);
    for (const auto* entity : model::entities()) {
        if (const auto number = replica.count(*entity); number > 0)
            text += line(entity->table, std::to_string(number));
    }
    return text;
}

Answer backupReply(const Call& call, const storage::BackupReport& report, const std::string& file)
{
    const auto key = keys::keyFileOf(file).string();
    if (!call.json)
        return Reply{std::to_string(report.records) + " records in " + file + ", opened and compared; its key is " +
                     key + "\n"};
    JsonWriter json;
    json.beginObject().key("file").text(file).key("key_file").text(key);
    return Reply{json.key("records").number(report.records).key("bytes").number(report.bytes).endObject().finish()};
}

} // namespace

Answer init(const Call& call, const World& world)
{
    const auto office = newOffice(call);
    if (!office)
        return office.error();
    base::SharedSecret phrase;
    const auto replica = base::createOffice(*office, world.keychain, phrase);
    if (!replica) {
        auto error = replica.error();
        if (error.code == "passphrase_needed")
            error.text = "No keychain can keep the key of a new replica here; give --passphrase-file FILE.";
        return error;
    }
    const auto key = keys::keyFileOf(call.replica).string();
    if (!call.json)
        return Reply{"created " + call.replica + " and " + key +
                     "\n\nRecovery phrase: write it down and keep it apart from this computer. With it the file opens "
                     "when\nthe passphrase is forgotten or the key file lost. It is shown this once.\n\n    " +
                     std::string(phrase->text()) + "\n"};
    JsonWriter json;
    json.beginObject().key("replica").text(call.replica).key("key_file").text(key);
    json.key("organisation").id((*replica)->organisation().uuid).key("device").id((*replica)->device());
    json.key("unlocked_by").text(office->passphrase ? "passphrase" : "keychain");
    return Reply{json.key("recovery_phrase").text(phrase->text()).endObject().finish()};
}

Answer status(const Call& call, const World& world)
{
    auto replica = openEvenLocked(call, world);
    if (!replica)
        return replica.error();
    const auto organisation = (*replica)->find((*replica)->organisation()).value_or(model::Organisation{});
    return Reply{call.json ? statusJson(**replica, organisation) : statusText(**replica, organisation)};
}

Answer backUp(const Call& call, const World& world)
{
    auto replica = openReplica(call, world);
    if (!replica)
        return replica.error();
    const auto report = operations::backUpOffice(**replica, replica->key, call.arguments[0]);
    if (!report)
        return report.error();
    return backupReply(call, *report, call.arguments[0]);
}

Answer restore(const Call& call, const World& world)
{
    const auto key = unlock(call.arguments[0], call, world);
    if (!key)
        return key.error();
    const auto report = operations::restoreOffice(call.arguments[0], *key, call.replica, world.environment);
    if (!report)
        return report.error();
    return backupReply(call, *report, call.replica);
}

} // namespace mitoyen::cli
