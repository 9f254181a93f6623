// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/withdrawn_buildings.h"

#include "model/entities.h"
#include "storage/deleted_rows.h"
#include "storage/journal.h"
#include "storage/search_index.h"
#include "sync/references.h"

#include <set>
#include <string>

namespace mitoyen::storage {

namespace {

/// Records of buildings out of reach, gathered in a table of the connection: there may be hundreds of thousands.
std::int64_t gather(Database& database, const std::vector<core::Uuid>& allowed)
{
    database.execute("CREATE TEMP TABLE IF NOT EXISTS reachable (building BLOB PRIMARY KEY) WITHOUT ROWID");
    database.execute("CREATE TEMP TABLE IF NOT EXISTS withdrawn (record BLOB PRIMARY KEY, entity TEXT) WITHOUT ROWID");
    database.execute("DELETE FROM temp.reachable");
    database.execute("DELETE FROM temp.withdrawn");
    for (const auto& building : allowed) {
        auto statement = database.prepare("INSERT OR IGNORE INTO temp.reachable (building) VALUES (?1)");
        statement.bind(1, building);
        statement.run();
    }
    std::int64_t found = 0;
    for (const auto* entity : model::entities()) {
        const bool isBuilding = entity->table == "building";
        if (!isBuilding && !entity->building())
            continue;
        const std::string of = isBuilding ? "id" : "building";
        database.execute("INSERT OR IGNORE INTO temp.withdrawn SELECT id, '" + std::string(entity->table) + "' FROM " +
                         std::string(entity->table) + " WHERE " + of + " IS NOT NULL AND " + of +
                         " NOT IN (SELECT building FROM temp.reachable)");
        found += database.changes();
    }
    return found;
}

/// Records out of reach that are in no table any more: what was deleted here or by others is still in the journal and in
/// the history. Each record of the journal is looked at once, when the rights have changed.
std::int64_t gatherDeleted(Database& database, const std::vector<core::Uuid>& allowed)
{
    const std::set<core::Uuid> reachable(allowed.begin(), allowed.end());
    std::vector<std::pair<const schema::EntityDescription*, core::Uuid>> gone;
    const auto look = [&](const schema::EntityDescription& entity, const core::Uuid& record, const core::Row& row) {
        const auto building = sync::buildingOf(entity, row);
        if (building && !reachable.contains(*building))
            gone.emplace_back(&entity, record);
    };
    Journal journal(database);
    auto kept = database.prepare("SELECT dseq FROM change WHERE kind IN (0, 2)");
    while (kept.step())
        for (const auto& stored : journal.range(kept.integer(0), kept.integer(0)))
            look(*stored.change.entity, stored.change.record, stored.change.row);
    auto noted = database.prepare("SELECT entity, record, before FROM received WHERE field = ''");
    while (noted.step())
        if (const auto* entity = model::findEntity(noted.bytes(0)))
            if (const auto row = readDeletedRow(*entity, noted.bytes(2)))
                look(*entity, noted.uuid(1), *row);
    for (const auto& [entity, record] : gone) {
        auto statement = database.prepare("INSERT OR IGNORE INTO temp.withdrawn (record, entity) VALUES (?1, ?2)");
        statement.bind(1, record).bind(2, entity->table);
        statement.run();
    }
    return std::ssize(gone);
}

} // namespace

bool removeWithdrawnBuildings(Database& database, const std::vector<core::Uuid>& allowed, Rights rights,
                              Changes& changes)
{
    auto found = gather(database, allowed);
    if (found > 0 || rights == Rights::Changed)
        found += gatherDeleted(database, allowed);
    if (found == 0)
        return false;
    const auto answered = std::to_string(Journal(database).answeredUpTo());
    const std::string gone = "(SELECT record FROM temp.withdrawn)";
    for (const auto* entity : model::entities()) {
        // A fact leaves only as what the server does not vouch for any more.
        if (entity->fact)
            database.execute("UPDATE " + std::string(entity->table) + " SET rev = 0 WHERE id IN " + gone);
        // A fact goes for this reason alone, and only from here.
        if (entity->fact)
            database.execute("UPDATE " + std::string(entity->table) + " SET rev = 0 WHERE id IN " + gone);
        database.execute("DELETE FROM " + std::string(entity->table) + " WHERE id IN " + gone);
        if (database.changes() > 0)
            changes.tables.insert(entity->table);
    }
    database.execute("DELETE FROM base_row WHERE record IN " + gone);
    database.execute("DELETE FROM received WHERE record IN " + gone);
    database.execute(
        "UPDATE change_set SET label = '', undone = 1 WHERE EXISTS (SELECT 1 FROM change WHERE dseq BETWEEN "
        "first_dseq AND last_dseq AND record IN " +
        gone + ")");
    // A number once given is never given again, so the place in the order stays; its content goes.
    database.execute("UPDATE change SET kind = 4, payload = x'' WHERE dseq <= " + answered + " AND record IN " + gone);
    database.execute("DELETE FROM temp.withdrawn");
    return true;
}

void scrub(Database& database)
{
    {
        Transaction transaction(database);
        rebuildSearchIndex(database);
        transaction.commit();
    }
    database.execute("VACUUM");
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace mitoyen::storage
