// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/journal.h"

#include "model/entities.h"

#include <charconv>

namespace mitoyen::storage {

namespace {
constexpr std::string_view columns = "dseq, kind, entity, record, version, payload, at, outcome, code, text";
}

std::int64_t Journal::append(const sync::Change& change)
{
    auto statement = database_.prepare(
        "INSERT INTO change (kind, entity, record, version, payload, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    statement.bind(1, static_cast<std::int64_t>(change.kind))
        .bind(2, change.entity->table)
        .bind(3, change.record)
        .bind(4, std::int64_t{model::schemaVersion})
        .bindBlob(5, sync::encodePayload(change))
        .bind(6, change.at.milliseconds);
    statement.run();
    return database_.lastInsertedRow();
}

std::vector<JournalChange> Journal::range(std::int64_t first, std::int64_t last, std::size_t most,
                                          std::size_t mostBytes)
{
    std::vector<JournalChange> changes;
    auto statement = database_.prepare("SELECT " + std::string(columns) +
                                       " FROM change WHERE dseq >= ?1 AND dseq <= ?2 ORDER BY dseq");
    statement.bind(1, first).bind(2, last);
    std::size_t bytes = 0;
    while (changes.size() < most && statement.step()) {
        bytes += statement.bytes(5).size();
        if (!changes.empty() && bytes > mostBytes)
            break;
        changes.push_back(read(statement));
    }
    return changes;
}

std::vector<JournalChange> Journal::ofRecord(const schema::EntityDescription& entity, const core::Uuid& record)
{
    std::vector<JournalChange> changes;
    auto statement = database_.prepare("SELECT " + std::string(columns) +
                                       " FROM change WHERE record = ?1 AND entity = ?2 ORDER BY dseq");
    statement.bind(1, record).bind(2, entity.table);
    while (statement.step())
        changes.push_back(read(statement));
    return changes;
}

void Journal::setOutcome(const sync::ChangeResult& result)
{
    auto statement = database_.prepare("UPDATE change SET outcome = ?2, code = ?3, text = ?4 WHERE dseq = ?1");
    statement.bind(1, result.dseq)
        .bind(2, static_cast<std::int64_t>(result.outcome))
        .bind(3, result.code)
        .bind(4, result.text);
    statement.run();
}

void Journal::makeVoid(std::int64_t dseq)
{
    auto statement = database_.prepare("UPDATE change SET kind = ?2, payload = x'' WHERE dseq = ?1");
    statement.bind(1, dseq).bind(2, static_cast<std::int64_t>(sync::ChangeKind::Void));
    statement.run();
}

std::int64_t Journal::last()
{
    auto statement = database_.prepare("SELECT coalesce(max(dseq), 0) FROM change");
    statement.step();
    return statement.integer(0);
}

std::int64_t Journal::answeredUpTo()
{
    return numberSetting(database_, "answered_up_to");
}

std::int64_t Journal::settledUpTo()
{
    return numberSetting(database_, "settled_up_to");
}

JournalChange Journal::read(const Statement& statement)
{
    const auto* entity = model::findEntity(statement.bytes(2));
    if (entity == nullptr)
        throw DatabaseError(11, "the journal names an unknown table");
    const auto kind = static_cast<sync::ChangeKind>(statement.integer(1));
    auto change = sync::decodePayload(kind, *entity, statement.uuid(3), static_cast<int>(statement.integer(4)),
                                      statement.bytes(5));
    if (!change)
        throw DatabaseError(11, change.error().text);
    change->dseq = statement.integer(0);
    change->at.milliseconds = statement.integer(6);
    JournalChange stored{std::move(*change), std::nullopt, statement.text(8), statement.text(9)};
    if (!statement.isNull(7))
        stored.outcome = static_cast<sync::Outcome>(statement.integer(7));
    return stored;
}

std::int64_t numberSetting(Database& database, std::string_view name)
{
    auto statement = database.prepare("SELECT value FROM setting WHERE name = ?1");
    statement.bind(1, name);
    if (!statement.step())
        return 0;
    const auto digits = statement.text(0);
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

void setNumberSetting(Database& database, std::string_view name, std::int64_t number)
{
    auto statement = database.prepare(
        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    statement.bind(1, name).bindBlob(2, std::to_string(number));
    statement.run();
}

} // namespace mitoyen::storage
