// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/integrity.h"

#include "schema/statements.h"
#include "storage/journal.h"
#include "storage/pulled_rows.h"
#include "storage/rows.h"
#include "storage/sync_store.h"

namespace mitoyen::storage {

namespace {

/// A fact may be put right only as what the server does not vouch for.
void putInPlace(Database& database, const sync::PulledRow& pulled)
{
    const auto& entity = *pulled.entity;
    const auto& id = std::get<core::Uuid>(pulled.row[0]);
    const auto stored = loadRow(database, entity, id);
    if (!stored)
        return insertRow(database, entity, pulled.row, pulled.revision);
    setRevision(database, entity, id, 0);
    replaceRow(database, entity, stored->row, pulled.row, pulled.revision);
}

} // namespace

Standing standingOf(Replica& replica)
{
    auto& database = replica.database();
    Journal journal(database);
    return {numberSetting(database, "cursor"), waitingChanges(replica), journal.settledUpTo(), journal.last()};
}

bool readSome(Replica& replica, const schema::EntityDescription& entity, std::int64_t& after, std::int64_t most,
              const std::function<void(const StoredRow&)>& row)
{
    auto statement = replica.database().prepare("SELECT " + schema::columnList(entity) + ", rev, n FROM " +
                                                std::string(entity.table) + " WHERE n > ?1 ORDER BY n LIMIT ?2");
    statement.bind(1, after).bind(2, most);
    std::int64_t number = 0;
    for (; statement.step(); ++number) {
        row(readRow(statement, entity));
        after = statement.integer(static_cast<int>(entity.columns.size()) + 1);
    }
    return number == most;
}

void putRight(Replica& replica, const sync::PullReply& records)
{
    auto& database = replica.database();
    PulledRows rows(replica);
    {
        Transaction transaction(database);
        const auto waiting = waitingRecords(database, Journal(database).settledUpTo());
        for (const auto& pulled : records.rows) {
            rows.changes().tables.insert(pulled.entity->table);
            if (waiting.contains({pulled.entity, std::get<core::Uuid>(pulled.row[0])}))
                rows.putUnder(pulled);
            else
                putInPlace(database, pulled);
        }
        for (const auto& deletion : records.deletions) {
            if (waiting.contains({deletion.entity, deletion.record}))
                continue;
            rows.changes().tables.insert(deletion.entity->table);
            setRevision(database, *deletion.entity, deletion.record, 0);
            deleteRow(database, *deletion.entity, deletion.record);
        }
        transaction.commit();
    }
    replica.announce(rows.changes());
}

bool offerAgain(Replica& replica, const schema::EntityDescription& entity, const core::Uuid& record)
{
    if (entity.fact || entity.table == "conflict")
        return false;
    auto& database = replica.database();
    Transaction transaction(database);
    Journal journal(database);
    bool made = false;
    for (const auto& stored : journal.ofRecord(entity, record)) {
        const bool refused = stored.outcome == sync::Outcome::Rejected || stored.outcome == sync::Outcome::Quarantined;
        made = made || (stored.change.kind == sync::ChangeKind::Create && !refused);
    }
    const auto row = loadRow(database, entity, record);
    if (!made || !row)
        return false;
    setRevision(database, entity, record, 0);
    sync::Change change;
    change.kind = sync::ChangeKind::Create;
    change.entity = &entity;
    change.record = record;
    change.row = row->row;
    change.at = replica.now();
    journal.append(change);
    transaction.commit();
    return true;
}

} // namespace mitoyen::storage
