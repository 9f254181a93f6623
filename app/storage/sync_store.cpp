// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/sync_store.h"

#include "model/entities.h"
#include "storage/journal.h"
#include "storage/local_rows.h"
#include "storage/rows.h"
#include "sync/commands.h"
#include "sync/merge.h"
#include "sync/wire.h"

namespace mitoyen::storage {

namespace {

/// Leaves room for names and answers below the largest message.
constexpr std::size_t largestPush = 2u << 20;

bool isRefused(const JournalChange& stored)
{
    return stored.outcome == sync::Outcome::Rejected || stored.outcome == sync::Outcome::Quarantined;
}

} // namespace

std::int64_t SyncStore::cursor()
{
    return numberSetting(database_, "cursor");
}

std::vector<sync::Change> SyncStore::unanswered(std::size_t most)
{
    Journal journal(database_);
    std::vector<sync::Change> changes;
    for (auto& stored : journal.range(journal.answeredUpTo() + 1, INT64_MAX, most, largestPush))
        changes.push_back(std::move(stored.change));
    // From here on the server may know them: undo is a new change.
    if (!changes.empty() && changes.back().dseq > numberSetting(database_, "offered_up_to"))
        setNumberSetting(database_, "offered_up_to", changes.back().dseq);
    return changes;
}

void SyncStore::answered(const std::vector<sync::ChangeResult>& results)
{
    if (results.empty())
        return;
    changes_ = {};
    {
        Transaction transaction(database_);
        Journal journal(database_);
        std::vector<sync::Change> refused;
        std::int64_t head = numberSetting(database_, "answered_head");
        for (const auto& result : results) {
            head = std::max(head, result.seq);
            if (result.outcome == sync::Outcome::Applied)
                continue;
            journal.setOutcome(result);
            if (result.outcome == sync::Outcome::Rejected || result.outcome == sync::Outcome::Quarantined)
                for (auto& stored : journal.range(result.dseq, result.dseq))
                    refused.push_back(std::move(stored.change));
        }
        setNumberSetting(database_, "answered_up_to", results.back().dseq);
        setNumberSetting(database_, "answered_head", head);
        for (auto at = refused.rbegin(); at != refused.rend(); ++at)
            takeBack(*at);
        transaction.commit();
    }
    replica_.announce(changes_);
}

/// A refused change has no effect: the record is again what the server holds with the other waiting changes on top.
void SyncStore::takeBack(const sync::Change& change)
{
    if (change.entity == nullptr || change.kind == sync::ChangeKind::Void)
        return;
    if (change.command)
        for (const auto& fact : change.command->facts) {
            const auto& id = std::get<core::Uuid>(fact.row[0]);
            if (const auto stored = loadRow(database_, *fact.entity, id); stored && stored->revision == 0)
                deleteRow(database_, *fact.entity, id);
            changes_.tables.insert(fact.entity->table);
        }
    rebuild({change.entity, change.record}, true);
}

std::set<SyncStore::Key> SyncStore::waitingRecords()
{
    std::set<Key> keys;
    auto statement = database_.prepare("SELECT DISTINCT entity, record FROM change WHERE dseq > ?1 "
                                       "AND kind <> 4 AND (outcome IS NULL OR outcome < 4)");
    statement.bind(1, Journal(database_).settledUpTo());
    while (statement.step())
        if (const auto* entity = model::findEntity(statement.bytes(0)))
            keys.insert({entity, statement.uuid(1)});
    return keys;
}

std::set<SyncStore::Key> SyncStore::keptBases()
{
    std::set<Key> keys;
    auto statement = database_.prepare("SELECT entity, record FROM base_row");
    while (statement.step())
        if (const auto* entity = model::findEntity(statement.bytes(0)))
            keys.insert({entity, statement.uuid(1)});
    return keys;
}

bool SyncStore::apply(const std::vector<sync::PullReply>& pages)
{
    if (pages.empty())
        return true;
    changes_ = {};
    {
        Transaction transaction(database_);
        const auto cursorNow = pages.back().cursor;
        setNumberSetting(database_, "cursor", cursorNow);
        // An answered change leaves only when the cursor has passed its result: what the screen shows never flickers.
        if (cursorNow >= numberSetting(database_, "answered_head"))
            setNumberSetting(database_, "settled_up_to", Journal(database_).answeredUpTo());
        const auto waiting = waitingRecords();
        bases_ = keptBases();
        std::set<Key> dirty;
        std::set<Key> deleted;
        for (const auto& page : pages)
            for (const auto& deletion : page.deletions)
                deleted.insert({deletion.entity, deletion.record});
        for (const auto& page : pages) {
            for (const auto& settlement : page.settlements)
                if (!settle(settlement, waiting, deleted, dirty))
                    return false;
            for (const auto& pulled : page.rows)
                applyRow(pulled, waiting, dirty);
            for (const auto& deletion : page.deletions)
                applyDeletion(deletion, waiting, dirty);
        }
        for (const auto& key : bases_)
            if (!waiting.contains(key))
                dirty.insert(key);
        for (const auto& key : dirty)
            rebuild(key, waiting.contains(key));
        transaction.commit();
    }
    replica_.announce(changes_);
    return true;
}

/// The server holds the record as this device made it. Later changes may lie on top of it here.
bool SyncStore::settle(const sync::Settlement& settlement, const std::set<Key>& waiting, const std::set<Key>& deleted,
                       std::set<Key>& dirty)
{
    const Key key{settlement.entity, settlement.record};
    if (!waiting.contains(key)) {
        setRevision(database_, *settlement.entity, settlement.record, settlement.revision);
        return database_.changes() > 0 || deleted.contains(key);
    }
    for (const auto& stored : Journal(database_).ofRecord(*settlement.entity, settlement.record)) {
        if (stored.change.kind != sync::ChangeKind::Create)
            continue;
        setBase(key, {stored.change.row, settlement.revision});
        dirty.insert(key);
        return true;
    }
    return false;
}

void SyncStore::applyRow(const sync::PulledRow& pulled, const std::set<Key>& waiting, std::set<Key>& dirty)
{
    const auto& entity = *pulled.entity;
    const auto& id = std::get<core::Uuid>(pulled.row[0]);
    const Key key{&entity, id};
    changes_.tables.insert(entity.table);
    const auto stored = loadRow(database_, entity, id);
    if (waiting.contains(key)) {
        if (const auto before = base(key))
            noteReceived(pulled, before->row);
        setBase(key, {pulled.row, pulled.revision});
        dirty.insert(key);
        return;
    }
    if (bases_.contains(key))
        dropBase(key);
    dirty.erase(key);
    if (!stored) {
        insertRow(database_, entity, pulled.row, pulled.revision);
    } else if (pulled.revision > stored->revision) {
        noteReceived(pulled, stored->row);
        replaceRow(database_, entity, stored->row, pulled.row, pulled.revision);
    }
}

void SyncStore::applyDeletion(const sync::PulledDeletion& deletion, const std::set<Key>& waiting, std::set<Key>& dirty)
{
    const Key key{deletion.entity, deletion.record};
    changes_.tables.insert(deletion.entity->table);
    dropBase(key);
    if (waiting.contains(key)) {
        // Edits of a record that is gone will be parked; until then they have nothing to stand on.
        dirty.insert(key);
        return;
    }
    dirty.erase(key);
    if (const auto stored = loadRow(database_, *deletion.entity, deletion.record)) {
        setRevision(database_, *deletion.entity, deletion.record, 0);
        deleteRow(database_, *deletion.entity, deletion.record);
    }
}

void SyncStore::noteReceived(const sync::PulledRow& pulled, const core::Row& before)
{
    // The row names who wrote it last. When that was this device, what differs came from somebody it merged with.
    const bool merged = pulled.origin.device == replica_.device();
    for (const auto& field : sync::difference(before, pulled.row)) {
        const auto& column = pulled.entity->columns[field.column];
        auto statement =
            database_.prepare("INSERT INTO received (record, entity, field, before, after, author, device, "
                              "at, rev) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        statement.bind(1, pulled.row[0]).bind(2, pulled.entity->table).bind(3, column.name);
        if (!core::isNull(field.before))
            statement.bind(4, core::toText(field.before));
        if (!core::isNull(field.after))
            statement.bind(5, core::toText(field.after));
        statement.bind(6, merged ? std::string() : pulled.origin.author)
            .bind(7, merged ? core::Uuid{} : pulled.origin.device)
            .bind(8, pulled.origin.at.milliseconds)
            .bind(9, pulled.revision);
        statement.run();
    }
}

/// Makes the stored row what it must be: the server's, and this device's waiting changes on top in their order.
void SyncStore::rebuild(const Key& key, bool waits)
{
    const auto& [entity, id] = key;
    changes_.tables.insert(entity->table);
    const auto server = base(key);
    std::optional<core::Row> row = server ? std::optional(server->row) : std::nullopt;
    if (waits) {
        Journal journal(database_);
        const auto settled = journal.settledUpTo();
        LocalRows rows(database_);
        for (const auto& stored : journal.ofRecord(*entity, id)) {
            const auto& change = stored.change;
            if (change.dseq <= settled || isRefused(stored))
                continue;
            if (change.kind == sync::ChangeKind::Create)
                row = row ? row : change.row;
            else if (change.kind == sync::ChangeKind::Patch && row)
                row = sync::applied(*row, change.fields);
            else if (change.kind == sync::ChangeKind::Delete)
                row.reset();
            else if (change.command && row)
                if (const auto* after = change.command->argument("after")) {
                    (*row)[*entity->column("shares")] = *after;
                    (*row)[*entity->column("total")] = *change.command->argument("total");
                }
        }
    }
    const auto stored = loadRow(database_, *entity, id);
    const auto revision = server ? server->revision : 0;
    if (row && stored)
        replaceRow(database_, *entity, stored->row, *row, revision);
    else if (row)
        insertRow(database_, *entity, *row, revision);
    else if (stored && !entity->fact)
        deleteRow(database_, *entity, id);
    if (!waits)
        dropBase(key);
}

std::optional<StoredRow> SyncStore::base(const Key& key)
{
    auto statement = database_.prepare("SELECT version, row, rev FROM base_row WHERE record = ?1 AND entity = ?2");
    statement.bind(1, key.second).bind(2, key.first->table);
    if (!statement.step())
        return std::nullopt;
    auto change = sync::decodePayload(sync::ChangeKind::Create, *key.first, key.second,
                                      static_cast<int>(statement.integer(0)), statement.bytes(1));
    if (!change)
        throw DatabaseError(11, change.error().text);
    return StoredRow{std::move(change->row), statement.integer(2)};
}

void SyncStore::setBase(const Key& key, const StoredRow& row)
{
    sync::WireWriter writer;
    writer.row(row.row, row.row.size());
    auto statement = database_.prepare("INSERT OR REPLACE INTO base_row (record, entity, version, row, rev) "
                                       "VALUES (?1, ?2, ?3, ?4, ?5)");
    statement.bind(1, key.second)
        .bind(2, key.first->table)
        .bind(3, std::int64_t{model::schemaVersion})
        .bindBlob(4, writer.take())
        .bind(5, row.revision);
    statement.run();
}

void SyncStore::dropBase(const Key& key)
{
    bases_.erase(key);
    auto statement = database_.prepare("DELETE FROM base_row WHERE record = ?1 AND entity = ?2");
    statement.bind(1, key.second).bind(2, key.first->table);
    statement.run();
}

std::int64_t waitingChanges(Replica& replica)
{
    Journal journal(replica.database());
    return journal.last() - std::min(journal.last(), journal.answeredUpTo());
}

std::vector<Refusal> refusals(Replica& replica)
{
    std::vector<Refusal> found;
    Journal journal(replica.database());
    auto statement =
        replica.database().prepare("SELECT dseq FROM change WHERE outcome >= 4 ORDER BY dseq DESC LIMIT 500");
    while (statement.step())
        for (auto& stored : journal.range(statement.integer(0), statement.integer(0)))
            found.push_back({std::move(stored.change), *stored.outcome, stored.code, stored.text});
    return found;
}

} // namespace mitoyen::storage
