// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/pulled_rows.h"

#include "model/entities.h"
#include "model/fiscal_year.h"
#include "storage/deleted_rows.h"
#include "storage/held_closings.h"
#include "storage/journal.h"
#include "storage/local_rows.h"
#include "storage/rows.h"
#include "sync/closed_periods.h"
#include "sync/commands.h"
#include "sync/merge.h"

namespace mitoyen::storage {

namespace {

bool isRefused(const JournalChange& stored)
{
    return stored.outcome == sync::Outcome::Rejected || stored.outcome == sync::Outcome::Quarantined;
}

/// The row with one waiting change on top.
void putOnTop(const sync::Change& change, std::optional<core::Row>& row)
{
    if (change.kind == sync::ChangeKind::Create)
        row = row ? row : change.row;
    else if (change.kind == sync::ChangeKind::Patch && row)
        row = sync::applied(*row, change.fields);
    else if (change.kind == sync::ChangeKind::Delete)
        row.reset();
    else if (change.command && row)
        sync::applyTo(*row, *change.command);
}

} // namespace

std::set<RecordKey> waitingRecords(Database& database, std::int64_t after)
{
    std::set<RecordKey> keys;
    auto statement = database.prepare("SELECT DISTINCT entity, record FROM change WHERE dseq > ?1 "
                                      "AND kind <> 4 AND (outcome IS NULL OR outcome < 4)");
    statement.bind(1, after);
    while (statement.step())
        if (const auto* entity = model::findEntity(statement.bytes(0)))
            keys.insert({entity, statement.uuid(1)});
    return keys;
}

std::string settingOf(const std::optional<std::vector<core::Uuid>>& buildings)
{
    if (!buildings)
        return "*";
    std::string text;
    for (const auto& building : *buildings)
        text += (text.empty() ? "" : " ") + core::toText(building);
    return text.empty() ? "-" : text;
}

namespace {

/// Records with a parked change after the given one: what they show may be more than what the server holds.
std::set<RecordKey> parkedRecords(Database& database, std::int64_t after)
{
    std::set<RecordKey> keys;
    auto statement = database.prepare("SELECT DISTINCT entity, record FROM change WHERE dseq > ?1 AND outcome = ?2");
    statement.bind(1, after).bind(2, static_cast<std::int64_t>(sync::Outcome::Parked));
    while (statement.step())
        if (const auto* entity = model::findEntity(statement.bytes(0)))
            keys.insert({entity, statement.uuid(1)});
    return keys;
}

} // namespace

PulledRows::PulledRows(Replica& replica)
    : replica_(replica),
      database_(replica.database()),
      baseRows_(replica.database())
{}

bool PulledRows::apply(const sync::Pulled& pulled, std::int64_t settledBefore)
{
    everything_ = pulled.everything;
    waiting_ = waitingRecords(database_, Journal(database_).settledUpTo());
    parked_ = parkedRecords(database_, settledBefore);
    doubtsOwnRows_ = numberSetting(database_, "own_rows_doubtful") != 0;
    bases_ = baseRows_.all();
    // Everything comes anew: what a base row says is of another time.
    if (everything_)
        for (const auto& key : std::set<RecordKey>(bases_))
            dropBase(key);
    noteDeletions(pulled.pages);
    for (const auto* pages : {&pulled.pages, &pulled.granted})
        for (const auto& page : *pages)
            if (!applyPage(page))
                return false;
    if (everything_)
        removeUnknownToServer();
    for (const auto& key : bases_)
        if (!waiting_.contains(key))
            dirty_.insert(key);
    if (const auto settled = Journal(database_).settledUpTo(); settled > settledBefore)
        noteSettled(settledBefore, settled);
    for (const auto& key : dirty_)
        rebuild(key, waiting_.contains(key));
    return true;
}

/// What was settled leaves its row, also where later changes still wait. A record that was made here, came to the
/// server and was deleted there before the answer was heard has nothing to stand on any more.
void PulledRows::noteSettled(std::int64_t before, std::int64_t now)
{
    waiting_ = waitingRecords(database_, now);
    for (const auto& key : waitingRecords(database_, before)) {
        const auto stored = loadRow(database_, *key.first, key.second);
        if (bases_.contains(key) || (stored && stored->revision == 0))
            dirty_.insert(key);
    }
}

void PulledRows::noteDeletions(const std::vector<sync::PullReply>& pages)
{
    for (const auto& page : pages)
        for (const auto& deletion : page.deletions)
            deleted_[{deletion.entity, deletion.record}] = deletion.revision;
}

bool PulledRows::applyPage(const sync::PullReply& page)
{
    for (const auto& settlement : page.settlements)
        if (!settle(settlement))
            return false;
    for (const auto& row : page.rows)
        applyRow(row);
    for (const auto& deletion : page.deletions)
        applyDeletion(deletion);
    return true;
}

/// The server holds the record as this device made it. Later changes may lie on top of it here.
bool PulledRows::settle(const sync::Settlement& settlement)
{
    const RecordKey key{settlement.entity, settlement.record};
    if (!waiting_.contains(key) && !parked_.contains(key) && !doubtsOwnRows_) {
        dropBase(key);
        setRevision(database_, *settlement.entity, settlement.record, settlement.revision);
        // Not here: it went after that revision, or it went before, was made again here, and has just been removed.
        const auto gone = deleted_.find(key);
        return database_.changes() > 0 || (gone != deleted_.end() && gone->second > settlement.revision);
    }
    auto changes = Journal(database_).ofRecord(*settlement.entity, settlement.record);
    std::erase_if(changes, [](const auto& stored) { return stored.change.kind != sync::ChangeKind::Create; });
    // Made, deleted and made again: the journal does not tell which of them stands on the server.
    if (changes.size() != 1)
        return false;
    baseRows_.put(key, {changes.front().change.row, settlement.revision});
    bases_.insert(key);
    dirty_.insert(key);
    return true;
}

void PulledRows::applyRow(const sync::PulledRow& pulled)
{
    const auto& entity = *pulled.entity;
    const auto& id = std::get<core::Uuid>(pulled.row[0]);
    const RecordKey key{&entity, id};
    changes_.tables.insert(entity.table);
    if (everything_)
        received_.insert(key);
    if (waiting_.contains(key)) {
        if (const auto before = baseRows_.find(key))
            noteReceived(pulled, before->row);
        baseRows_.put(key, {pulled.row, pulled.revision});
        bases_.insert(key);
        dirty_.insert(key);
        return;
    }
    const auto stored = loadRow(database_, entity, id);
    if (bases_.contains(key))
        dropBase(key);
    dirty_.erase(key);
    if (!stored) {
        insertRow(database_, entity, pulled.row, pulled.revision);
    } else if (pulled.revision > stored->revision || everything_) {
        noteReceived(pulled, stored->row);
        replaceRow(database_, entity, stored->row, pulled.row, pulled.revision);
    }
}

void PulledRows::applyDeletion(const sync::PulledDeletion& deletion)
{
    const RecordKey key{deletion.entity, deletion.record};
    changes_.tables.insert(deletion.entity->table);
    dropBase(key);
    const auto stored = loadRow(database_, *deletion.entity, deletion.record);
    if (stored)
        noteDeletion(database_, deletion, stored->row);
    if (waiting_.contains(key)) {
        // Edits of a record that is gone will be parked; until then they have nothing to stand on.
        dirty_.insert(key);
        return;
    }
    dirty_.erase(key);
    if (stored) {
        setRevision(database_, *deletion.entity, deletion.record, 0);
        deleteRow(database_, *deletion.entity, deletion.record);
    }
}

void PulledRows::noteReceived(const sync::PulledRow& pulled, const core::Row& before)
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

/// Everything came, so a record the server once acknowledged and does not name any more either went (then it is among
/// the deletions) or was lost when the server was put back: nothing acknowledged may be missing, so it is offered again.
void PulledRows::removeUnknownToServer()
{
    const bool restored = numberSetting(database_, "server_restored") != 0;
    if (restored)
        toClose_ = takeHeldClosings(replica_);
    for (const auto* entity : model::entities()) {
        std::vector<core::Uuid> unknown;
        auto statement = database_.prepare("SELECT id FROM " + std::string(entity->table) + " WHERE rev > 0");
        while (statement.step())
            if (!received_.contains({entity, statement.uuid(0)}))
                unknown.push_back(statement.uuid(0));
        for (const auto& id : unknown) {
            const RecordKey key{entity, id};
            changes_.tables.insert(entity->table);
            const auto stored = loadRow(database_, *entity, id);
            if (restored && stored && !deleted_.contains(key)) {
                offerAgain(*entity, *stored);
                continue;
            }
            if (waiting_.contains(key)) {
                dirty_.insert(key);
                continue;
            }
            setRevision(database_, *entity, id, 0);
            deleteRow(database_, *entity, id);
        }
    }
    closeAgain();
}

/// The closing of a year comes after all that is offered into it.
void PulledRows::closeAgain()
{
    const auto& entity = schema::description<model::FiscalYear>();
    for (const auto& year : toClose_) {
        const RecordKey key{&entity, year};
        const auto stored = loadRow(database_, entity, year);
        if (!stored || (received_.contains(key) && sync::isClosedYear(stored->row)))
            continue;
        if (received_.contains(key) && !bases_.contains(key)) {
            baseRows_.put(key, *stored);
            bases_.insert(key);
        }
        sync::Change change;
        change.kind = sync::ChangeKind::Command;
        change.entity = &entity;
        change.record = year;
        change.command = sync::closePeriod(stored->row);
        change.at = replica_.now();
        Journal(database_).append(change);
        waiting_.insert(key);
        dirty_.insert(key);
    }
}

/// As a record of this device with everything it shows; its own waiting changes are in it. What commands make (facts,
/// conflicts) stays here until the command comes again from its author.
void PulledRows::offerAgain(const schema::EntityDescription& entity, const StoredRow& stored)
{
    Journal journal(database_);
    const auto& id = std::get<core::Uuid>(stored.row[0]);
    const auto answered = journal.answeredUpTo();
    bool made = false;
    for (const auto& change : journal.ofRecord(entity, id))
        made = made || (change.change.dseq > answered && change.change.kind == sync::ChangeKind::Create);
    setRevision(database_, entity, id, 0);
    // The change that was parked comes again from its author and is parked again, with a conflict of its own.
    if (entity.table == "conflict")
        deleteRow(database_, entity, id);
    if (entity.fact || entity.table == "conflict")
        return;
    const bool closed = &entity == &schema::description<model::FiscalYear>() && sync::isClosedYear(stored.row);
    if (closed)
        toClose_.insert(id);
    if (made)
        return offerOthersEdits(entity, stored);
    for (const auto& change : journal.ofRecord(entity, id))
        if (change.change.dseq > answered && change.change.kind == sync::ChangeKind::Patch)
            journal.makeVoid(change.change.dseq);
    sync::Change change;
    change.kind = sync::ChangeKind::Create;
    change.entity = &entity;
    change.record = id;
    change.row = stored.row;
    if (closed)
        change.row[*entity.column("state")] = std::string(schema::Words<model::FiscalYearState>::all[0]);
    change.at = replica_.now();
    journal.append(change);
}

/// The record goes again as this device made and edited it; what others had written into it goes as an edit of its own.
/// What commands set comes again from their authors.
void PulledRows::offerOthersEdits(const schema::EntityDescription& entity, const StoredRow& stored)
{
    Journal journal(database_);
    const RecordKey key{&entity, std::get<core::Uuid>(stored.row[0])};
    const auto answered = journal.answeredUpTo();
    std::optional<core::Row> own;
    for (const auto& change : journal.ofRecord(entity, key.second))
        if (change.change.dseq > answered && !isRefused(change))
            putOnTop(change.change, own);
    if (!own)
        return;
    sync::Change change;
    change.kind = sync::ChangeKind::Patch;
    change.entity = &entity;
    change.record = key.second;
    for (auto& field : sync::difference(*own, stored.row))
        if (const auto& column = entity.columns[field.column]; !column.fixed && column.command.empty())
            change.fields.push_back(std::move(field));
    change.at = replica_.now();
    if (!change.fields.empty())
        journal.append(change);
    dirty_.insert(key);
}

void PulledRows::putUnder(const sync::PulledRow& pulled)
{
    const RecordKey key{pulled.entity, std::get<core::Uuid>(pulled.row[0])};
    baseRows_.put(key, {pulled.row, pulled.revision});
    rebuild(key, true);
}

void PulledRows::rebuild(const RecordKey& key, bool waits)
{
    const auto& [entity, id] = key;
    changes_.tables.insert(entity->table);
    const auto server = baseRows_.find(key);
    std::optional<core::Row> row = server ? std::optional(server->row) : std::nullopt;
    if (waits) {
        Journal journal(database_);
        const auto settled = journal.settledUpTo();
        for (const auto& stored : journal.ofRecord(*entity, id))
            if (stored.change.dseq > settled && !isRefused(stored))
                putOnTop(stored.change, row);
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

void PulledRows::dropBase(const RecordKey& key)
{
    bases_.erase(key);
    baseRows_.drop(key);
}

} // namespace mitoyen::storage
