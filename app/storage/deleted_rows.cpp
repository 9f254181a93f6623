// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/deleted_rows.h"

#include "storage/journal.h"
#include "sync/wire.h"

namespace mitoyen::storage {

namespace {

/// By the names of its columns, so that every later version reads it.
std::string written(const schema::EntityDescription& entity, const core::Row& row)
{
    sync::WireWriter writer;
    writer.number(row.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
        writer.text(entity.columns[i].name);
        writer.value(row[i]);
    }
    return writer.take();
}

bool isRefused(const JournalChange& stored)
{
    return stored.outcome && *stored.outcome >= sync::Outcome::Parked;
}

} // namespace

void noteDeletion(Database& database, const sync::PulledDeletion& deletion, const core::Row& lastShown)
{
    auto statement = database.prepare("INSERT INTO received (record, entity, field, before, author, device, at, rev) "
                                      "VALUES (?1, ?2, '', ?3, ?4, ?5, ?6, ?7)");
    statement.bind(1, deletion.record)
        .bind(2, deletion.entity->table)
        .bindBlob(3, written(*deletion.entity, lastShown))
        .bind(4, deletion.origin.author)
        .bind(5, deletion.origin.device)
        .bind(6, deletion.origin.at.milliseconds)
        .bind(7, deletion.revision);
    statement.run();
}

std::optional<core::Row> readDeletedRow(const schema::EntityDescription& entity, std::string_view stored)
{
    core::Row row;
    for (const auto& column : entity.columns)
        row.push_back(column.initial);
    sync::WireReader reader(stored);
    for (auto left = reader.count(2); left > 0 && !reader.failed(); --left) {
        const auto position = entity.column(reader.text());
        auto value = reader.value();
        if (position)
            row[*position] = std::move(value);
    }
    return reader.failed() || !reader.atEnd() ? std::nullopt : std::optional(std::move(row));
}

std::optional<core::Row> lastHeld(Replica& replica, const schema::EntityDescription& entity, const core::Uuid& record)
{
    std::optional<core::Row> held;
    core::Instant at;
    for (auto& stored : Journal(replica.database()).ofRecord(entity, record))
        if (stored.change.kind == sync::ChangeKind::Delete && !isRefused(stored)) {
            held = std::move(stored.change.row);
            at = stored.change.at;
        }
    auto statement = replica.database().prepare("SELECT before, at FROM received WHERE record = ?1 AND entity = ?2 "
                                                "AND field = '' ORDER BY number DESC LIMIT 1");
    statement.bind(1, record).bind(2, entity.table);
    // Deleted here once and by somebody else another time: the later one, as far as clocks tell.
    if (statement.step() && (!held || core::Instant{statement.integer(1)} > at))
        if (auto noted = readDeletedRow(entity, statement.bytes(0)))
            held = std::move(noted);
    return held;
}

} // namespace mitoyen::storage
