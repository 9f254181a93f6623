// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/sync_store.h"

#include "model/entities.h"
#include "storage/first_rows.h"
#include "storage/held_closings.h"
#include "storage/journal.h"
#include "storage/pulled_rows.h"
#include "storage/rows.h"
#include "storage/withdrawn_buildings.h"

#include <algorithm>
#include <map>

namespace mitoyen::storage {

namespace {

/// Leaves room for names and answers below the largest message.
constexpr std::size_t largestPush = 4u << 20;

bool isRefused(sync::Outcome outcome)
{
    return outcome == sync::Outcome::Rejected || outcome == sync::Outcome::Quarantined;
}

std::optional<std::vector<core::Uuid>> buildingsIn(const std::string& text)
{
    if (text == "*")
        return std::nullopt;
    std::vector<core::Uuid> buildings;
    for (const auto word : schema::splitNames(text, ' '))
        if (const auto id = core::parseUuid(word))
            buildings.push_back(*id);
    return buildings;
}

} // namespace

core::Uuid SyncStore::epoch()
{
    const auto known = core::parseUuid(replica_.setting("server_epoch"));
    return known ? *known : core::Uuid{};
}

sync::PushRequest SyncStore::nextPush(std::size_t most)
{
    Journal journal(database_);
    sync::PushRequest request{model::schemaVersion, replica_.device(), epoch(), {}};
    for (auto& stored : journal.range(journal.answeredUpTo() + 1, INT64_MAX, most, largestPush)) {
        request.changes.push_back(std::move(stored.change));
        // Refused before the server was put back: it keeps its place, and its author has seen why.
        if (stored.outcome && isRefused(*stored.outcome)) {
            auto& change = request.changes.back();
            change = sync::Change{change.dseq, sync::ChangeKind::Void, nullptr, {}, {}, {}, 0, std::nullopt, change.at};
        }
    }
    // From here on the server may know them: undo is a new change.
    const auto& changes = request.changes;
    if (!changes.empty() && changes.back().dseq > numberSetting(database_, "offered_up_to"))
        setNumberSetting(database_, "offered_up_to", changes.back().dseq);
    return request;
}

void SyncStore::answered(const sync::PushReply& reply)
{
    if (reply.results.empty())
        return;
    Changes changes;
    {
        Transaction transaction(database_);
        if (replica_.setting("server_epoch") != core::toText(reply.epoch))
            replica_.setSetting("server_epoch", core::toText(reply.epoch));
        const auto refused = noteOutcomes(reply.results);
        if (!refused.empty() || !moveOn(reply))
            for (auto at = refused.rbegin(); at != refused.rend(); ++at)
                takeBack(*at, changes);
        transaction.commit();
    }
    replica_.announce(changes);
}

std::vector<sync::Change> SyncStore::noteOutcomes(const std::vector<sync::ChangeResult>& results)
{
    Journal journal(database_);
    std::vector<sync::Change> refused;
    std::int64_t head = numberSetting(database_, "answered_head");
    for (const auto& result : results) {
        head = std::max(head, result.seq);
        if (result.outcome == sync::Outcome::Applied)
            continue;
        journal.setOutcome(result);
        if (!isRefused(result.outcome))
            continue;
        for (auto& stored : journal.range(result.dseq, result.dseq))
            refused.push_back(std::move(stored.change));
        // The content of what went with a withdrawn right is the administrator's now (promise I10), and so is what
        // other changes hold of the same record: a deletion keeps the whole row for undo.
        if (result.code == "building_withdrawn") {
            journal.makeVoid(result.dseq);
            setNumberSetting(database_, "withdrawn_content", 1);
        }
    }
    setNumberSetting(database_, "answered_up_to", results.back().dseq);
    setNumberSetting(database_, "answered_head", head);
    return refused;
}

/// When the replica stood where the server stood and everything was accepted as it was sent, it stands there again:
/// only the revisions of its rows are new, and the answers hold them.
bool SyncStore::moveOn(const sync::PushReply& reply)
{
    if (reply.headBefore != numberSetting(database_, "cursor") || numberSetting(database_, "pull_everything") != 0 ||
        numberSetting(database_, "own_rows_doubtful") != 0)
        return false;
    const auto waiting = waitingRecords(database_, reply.results.back().dseq);
    std::map<RecordKey, std::int64_t> revisions;
    std::int64_t written = 0;
    std::size_t at = 0;
    auto statement = database_.prepare("SELECT dseq, kind, entity, record FROM change WHERE dseq >= ?1 AND dseq <= ?2 "
                                       "ORDER BY dseq");
    statement.bind(1, reply.results.front().dseq).bind(2, reply.results.back().dseq);
    for (; statement.step() && at < reply.results.size(); ++at) {
        const auto& result = reply.results[at];
        const auto kind = static_cast<sync::ChangeKind>(statement.integer(1));
        if (result.outcome != sync::Outcome::Applied || kind == sync::ChangeKind::Command)
            return false;
        if (kind == sync::ChangeKind::Void)
            continue;
        const RecordKey key{model::findEntity(statement.bytes(2)), statement.uuid(3)};
        if (key.first == nullptr || waiting.contains(key))
            return false;
        revisions[key] = result.seq;
        ++written;
    }
    if (at != reply.results.size() || reply.head - reply.headBefore != written)
        return false;
    BaseRows bases(database_);
    for (const auto& [key, revision] : revisions) {
        setRevision(database_, *key.first, key.second, revision);
        bases.drop(key);
    }
    setNumberSetting(database_, "cursor", reply.head);
    setNumberSetting(database_, "settled_up_to", reply.results.back().dseq);
    return true;
}

/// A refused change has no effect: the record is again what the server holds with the other waiting changes on top.
void SyncStore::takeBack(const sync::Change& change, Changes& changes)
{
    if (change.entity == nullptr || change.kind == sync::ChangeKind::Void)
        return;
    if (change.command)
        for (const auto& fact : change.command->facts) {
            const auto& id = std::get<core::Uuid>(fact.row[0]);
            if (const auto stored = loadRow(database_, *fact.entity, id); stored && stored->revision == 0)
                deleteRow(database_, *fact.entity, id);
            changes.tables.insert(fact.entity->table);
        }
    PulledRows rows(replica_);
    rows.rebuild({change.entity, change.record}, true);
    changes.tables.merge(rows.changes().tables);
}

void SyncStore::serverRestored(const core::Uuid& epoch, std::int64_t knownUpTo)
{
    Transaction transaction(database_);
    Journal journal(database_);
    // What another life of this file sent is not this device's to send again.
    const auto known = std::max(knownUpTo, numberSetting(database_, "device_first_dseq"));
    const auto answered = std::min(known, journal.answeredUpTo());
    setNumberSetting(database_, "answered_up_to", answered);
    setNumberSetting(database_, "settled_up_to", std::min(answered, journal.settledUpTo()));
    for (const auto* counter : {"answered_head", "cursor"})
        setNumberSetting(database_, counter, 0);
    for (const auto* flag : {"pull_everything", "server_restored", "own_rows_doubtful"})
        setNumberSetting(database_, flag, 1);
    replica_.setSetting("server_epoch", core::toText(epoch));
    auto statement =
        database_.prepare("UPDATE change SET outcome = NULL, code = NULL, text = NULL WHERE dseq > ?1 AND outcome < 4");
    statement.bind(1, answered);
    statement.run();
    holdClosings(replica_, answered);
    transaction.commit();
}

std::optional<sync::FirstRequest> SyncStore::firstRequest()
{
    return FirstRows(replica_).request();
}

void SyncStore::applyFirst(const sync::FirstReply& reply)
{
    FirstRows(replica_).apply(reply);
}

sync::PullState SyncStore::pullState()
{
    sync::PullState state;
    state.cursor = numberSetting(database_, "cursor");
    state.epoch = epoch();
    state.everything = numberSetting(database_, "pull_everything") != 0;
    const auto buildings = replica_.setting("buildings");
    state.buildings = buildingsIn(buildings.empty() ? "*" : buildings);
    return state;
}

bool SyncStore::apply(const sync::Pulled& pulled)
{
    if (pulled.pages.empty())
        return true;
    PulledRows rows(replica_);
    bool removed = false;
    {
        Transaction transaction(database_);
        const auto& last = pulled.pages.back();
        // Answers may have moved it on since the pages were read; there was nothing else to fetch then.
        const auto cursor = pulled.everything ? last.cursor : std::max(last.cursor, numberSetting(database_, "cursor"));
        setNumberSetting(database_, "cursor", cursor);
        replica_.setSetting("server_epoch", core::toText(last.epoch));
        const auto settledBefore = Journal(database_).settledUpTo();
        // An answered change leaves only when the cursor has passed its result: what the screen shows never flickers.
        if (cursor >= numberSetting(database_, "answered_head"))
            setNumberSetting(database_, "settled_up_to", Journal(database_).answeredUpTo());
        if (!rows.apply(pulled, settledBefore))
            return false;
        // All that was offered again has been compared by now.
        if (!pulled.everything && Journal(database_).settledUpTo() >= Journal(database_).last() &&
            numberSetting(database_, "own_rows_doubtful") != 0)
            setNumberSetting(database_, "own_rows_doubtful", 0);
        if (pulled.everything)
            for (const auto* flag : {"pull_everything", "server_restored"})
                setNumberSetting(database_, flag, 0);
        const auto buildings = settingOf(last.buildings);
        const bool asBefore =
            replica_.setting("buildings") == buildings && numberSetting(database_, "withdrawn_content") == 0;
        const auto rights = asBefore ? Rights::AsBefore : Rights::Changed;
        if (last.buildings)
            removed = removeWithdrawnBuildings(database_, *last.buildings, rights, rows.changes());
        if (!asBefore) {
            replica_.setSetting("buildings", buildings);
            setNumberSetting(database_, "withdrawn_content", 0);
        }
        // Remembered until it is done: a file that is closed meanwhile is scrubbed when it is opened again.
        if (removed)
            setNumberSetting(database_, "scrub", 1);
        transaction.commit();
    }
    if (numberSetting(database_, "scrub") != 0) {
        scrub(database_);
        setNumberSetting(database_, "scrub", 0);
    }
    replica_.announce(rows.changes());
    return true;
}

std::int64_t waitingChanges(Replica& replica)
{
    Journal journal(replica.database());
    return journal.last() - std::min(journal.last(), journal.answeredUpTo());
}

} // namespace mitoyen::storage
