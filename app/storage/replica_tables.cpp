// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica_tables.h"

#include "model/entities.h"
#include "schema/ddl.h"
#include "storage/journal.h"
#include "storage/search_index.h"

#include <string>

namespace mitoyen::storage {

namespace {

/// The file's own tables.
/// change: the journal of this device, in the order of `dseq`; it feeds the exchange, undo and the history. How far
/// the server has answered stands in the settings answered_up_to, answered_head and settled_up_to, so that ten
/// thousand answers cost one write.
/// dealt_with: of a refused change, the first of those it was sent again with; 0 when nothing was to be sent.
/// base_row: what the server holds of a record that has waiting changes on top.
/// received: what others changed in records that were already here, for the history; a record they deleted as it was
/// last shown here, without a field.
/// local_blob: which files lie beside the replica whole, and whether the server has them too.
constexpr const char* ownTables = R"sql(
CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE change_set (number INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, at INTEGER NOT NULL,
    first_dseq INTEGER NOT NULL, last_dseq INTEGER NOT NULL, undone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE change (dseq INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, entity TEXT NOT NULL,
    record BLOB NOT NULL, version INTEGER NOT NULL, payload BLOB NOT NULL, at INTEGER NOT NULL,
    outcome INTEGER, code TEXT, text TEXT, dealt_with INTEGER);
CREATE INDEX change_record ON change (record);
CREATE INDEX change_refused ON change (dseq) WHERE outcome >= 4;
CREATE TABLE base_row (record BLOB NOT NULL, entity TEXT NOT NULL, version INTEGER NOT NULL, row BLOB NOT NULL,
    rev INTEGER NOT NULL, PRIMARY KEY (record, entity)) WITHOUT ROWID;
CREATE TABLE received (number INTEGER PRIMARY KEY, record BLOB NOT NULL, entity TEXT NOT NULL, field TEXT NOT NULL,
    before TEXT, after TEXT, author TEXT NOT NULL, device BLOB NOT NULL, at INTEGER NOT NULL, rev INTEGER NOT NULL);
CREATE INDEX received_record ON received (record);
CREATE TABLE local_blob (sha256 BLOB PRIMARY KEY, size INTEGER NOT NULL, chunk_hashes BLOB NOT NULL, building BLOB,
    uploaded INTEGER NOT NULL, used_at INTEGER NOT NULL) WITHOUT ROWID;
)sql";

} // namespace

void installTables(Database& database)
{
    database.execute(ownTables);
    for (const auto* entity : model::entities())
        for (const auto& statement : schema::createTable(*entity, schema::Dialect::Sqlite, model::schemaVersion))
            database.execute(statement);
    createSearchIndex(database);
    database.execute("PRAGMA user_version = " + std::to_string(model::schemaVersion));
}

int storedVersion(Database& database)
{
    auto statement = database.prepare("PRAGMA user_version");
    statement.step();
    return static_cast<int>(statement.integer(0));
}

void upgradeTables(Database& database, int from)
{
    for (const auto& statement :
         schema::upgrade(model::entities(), schema::Dialect::Sqlite, from, model::schemaVersion))
        database.execute(statement);
    rebuildSearchIndex(database);
    // What others wrote into columns this program did not know is fetched again with everything else.
    if (numberSetting(database, "cursor") > 0)
        setNumberSetting(database, "pull_everything", 1);
    database.execute("PRAGMA user_version = " + std::to_string(model::schemaVersion));
}

} // namespace mitoyen::storage
