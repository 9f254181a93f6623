// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/base_rows.h"

#include "model/entities.h"
#include "sync/change.h"
#include "sync/wire.h"

#include <string>

namespace mitoyen::storage {

std::optional<StoredRow> BaseRows::find(const RecordKey& key)
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

std::set<RecordKey> BaseRows::all()
{
    std::set<RecordKey> keys;
    auto statement = database_.prepare("SELECT entity, record FROM base_row");
    while (statement.step())
        if (const auto* entity = model::findEntity(statement.bytes(0)))
            keys.insert({entity, statement.uuid(1)});
    return keys;
}

void BaseRows::put(const RecordKey& key, const StoredRow& row)
{
    store("INSERT OR REPLACE", key, row);
}

void BaseRows::keep(const schema::EntityDescription& entity, const StoredRow& stored)
{
    if (stored.revision != 0)
        store("INSERT OR IGNORE", {&entity, std::get<core::Uuid>(stored.row[0])}, stored);
}

void BaseRows::drop(const RecordKey& key)
{
    auto statement = database_.prepare("DELETE FROM base_row WHERE record = ?1 AND entity = ?2");
    statement.bind(1, key.second).bind(2, key.first->table);
    statement.run();
}

void BaseRows::store(const char* verb, const RecordKey& key, const StoredRow& row)
{
    sync::WireWriter writer;
    writer.row(row.row, row.row.size());
    auto statement = database_.prepare(
        std::string(verb) + " INTO base_row (record, entity, version, row, rev) VALUES (?1, ?2, ?3, ?4, ?5)");
    statement.bind(1, key.second)
        .bind(2, key.first->table)
        .bind(3, std::int64_t{model::schemaVersion})
        .bindBlob(4, writer.take())
        .bind(5, row.revision);
    statement.run();
}

} // namespace mitoyen::storage
