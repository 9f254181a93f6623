// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/synced_rows.h"

#include "model/entities.h"
#include "schema/statements.h"
#include "storage/journal_run.h"

#include <algorithm>
#include <fmt/format.h>

namespace mitoyen::server::storage {

namespace {

using schema::EntityDescription;

constexpr std::string_view selectKnown =
    "SELECT dseq, outcome, code, reason, seq, kind, entity, record, schema_version, payload FROM server.journal"
    " WHERE organisation = $1 AND device = $2 AND dseq >= $3 AND first_dseq <= $4";
constexpr std::string_view selectLastKnown =
    "SELECT dseq FROM server.journal WHERE organisation = $1 AND device = $2 ORDER BY dseq DESC LIMIT 1";
constexpr std::string_view originOfRevision =
    "SELECT push.author, push.device, push.at_milliseconds FROM server.change_log AS log"
    " JOIN server.push AS push ON push.organisation = log.organisation AND push.head = log.push"
    " WHERE log.organisation = $1 AND log.seq = $2";
constexpr std::string_view lastDeletion =
    "SELECT max(seq) FROM server.change_log WHERE organisation = $1 AND record = $2 AND deleted AND entity = $3";
constexpr std::string_view selectLog =
    "SELECT log.seq, log.entity, log.record, log.deleted, log.created, push.author, push.device, push.at_milliseconds,"
    " log.building FROM server.change_log AS log"
    " JOIN server.push AS push ON push.organisation = log.organisation AND push.head = log.push"
    " WHERE log.organisation = $1 AND log.seq > $2 AND log.seq <= $3"
    " AND ($4::uuid[] IS NULL OR log.building = ANY ($4)) ORDER BY log.seq";
constexpr std::string_view insertPush =
    "INSERT INTO server.push (organisation, head, device, author, at_milliseconds) VALUES ($1, $2, $3, $4, $5)";
constexpr std::string_view insertLog =
    "INSERT INTO server.change_log (organisation, push, seq, entity, record, building, deleted, created)"
    " SELECT $1, $2, * FROM unnest($3::bigint[], $4::text[], $5::uuid[], $6::uuid[], $7::boolean[], $8::boolean[])";

constexpr std::size_t rowsPerStatement = 1000;
// libpq keeps a statement whole in memory, several times over.
constexpr std::size_t bytesPerStatement = 512 * 1024;

std::string revisionStatement(const EntityDescription& entity)
{
    return fmt::format("SELECT rev FROM synced.{} WHERE organisation = $1 AND id = $2", entity.table);
}

/// Equal, or for a list: the text of the list mentions the value. Identifiers and words need no escaping inside it.
std::string findStatement(const EntityDescription& entity, const schema::Column& column)
{
    const auto condition = column.kind == schema::ColumnKind::List ? fmt::format("strpos({}, $2) > 0", column.name)
                                                                   : fmt::format("{} = $2", column.name);
    return fmt::format("SELECT id FROM synced.{} WHERE organisation = $1 AND {} LIMIT 1000", entity.table, condition);
}

core::Row rowOf(const Row& row, const EntityDescription& entity)
{
    core::Row cells;
    cells.reserve(entity.columns.size());
    for (std::size_t column = 0; column < entity.columns.size(); ++column)
        cells.push_back(row.value(static_cast<int>(column), entity.columns[column].kind));
    return cells;
}

sync::Outcome outcomeOf(std::string_view word)
{
    using sync::Outcome;
    for (const auto outcome : {Outcome::Applied, Outcome::Duplicate, Outcome::Merged, Outcome::Parked,
                               Outcome::Rejected, Outcome::Quarantined})
        if (sync::toWord(outcome) == word)
            return outcome;
    throw Failure("the journal holds an outcome this program does not know");
}

sync::ChangeKind kindOf(std::string_view word)
{
    const auto kind = sync::changeKindFromWord(word);
    if (!kind)
        throw Failure("the journal holds a kind of change this program does not know");
    return *kind;
}

Parameter idArray(const std::vector<core::Uuid>& ids)
{
    const std::vector<Parameter> elements(ids.begin(), ids.end());
    return Parameter::array(elements);
}

using NumberedRows = std::vector<const sync::ServerRow*>;

/// How many of the first rows go into one statement; at least one.
std::size_t fittingInOne(std::span<const sync::ServerRow* const> rows)
{
    std::size_t bytes = 0;
    std::size_t number = 0;
    for (const auto* row : rows.first(std::min(rows.size(), rowsPerStatement))) {
        for (const auto& value : row->row)
            if (const auto* text = std::get_if<std::string>(&value))
                bytes += text->size();
        if (number > 0 && bytes > bytesPerStatement)
            break;
        ++number;
    }
    return number;
}

/// Rows that are all new, or none of them: what need not look for a row to overwrite is a third cheaper.
void write(Transaction& transaction, const EntityDescription& entity, std::span<const sync::ServerRow* const> rows)
{
    Parameters parameters;
    std::vector<Parameter> cells;
    cells.reserve(rows.size());
    for (std::size_t column = 0; column < entity.columns.size(); ++column) {
        cells.clear();
        for (const auto* row : rows)
            cells.emplace_back(row->row[column]);
        parameters.push_back(Parameter::array(cells));
    }
    cells.clear();
    for (const auto* row : rows)
        cells.emplace_back(row->revision);
    parameters.push_back(Parameter::array(cells));
    const bool isNew = rows.front()->isNew;
    transaction.run(isNew ? schema::insertManyStatement(entity) : schema::upsertManyStatement(entity), parameters);
}

void storeLog(Transaction& transaction, const core::Uuid& organisation, std::span<const sync::LogEntry> log,
              std::int64_t head)
{
    std::vector<Parameter> seqs, entities, records, buildings, deletions, creations;
    for (const auto& entry : log) {
        seqs.emplace_back(entry.seq);
        entities.emplace_back(entry.entity->table);
        records.emplace_back(entry.record);
        buildings.emplace_back(entry.building);
        deletions.emplace_back(entry.deleted ? "t" : "f");
        creations.emplace_back(entry.created ? "t" : "f");
    }
    transaction.run(insertLog,
                    {organisation, head, Parameter::array(seqs), Parameter::array(entities), Parameter::array(records),
                     Parameter::array(buildings), Parameter::array(deletions), Parameter::array(creations)});
}

} // namespace

std::map<core::Uuid, sync::ServerRow> SyncedRows::load(const EntityDescription& entity,
                                                       const std::vector<core::Uuid>& ids)
{
    std::map<core::Uuid, sync::ServerRow> found;
    const auto revision = static_cast<int>(entity.columns.size());
    for (const auto row : transaction_.run(schema::selectManyStatement(entity), {organisation_, idArray(ids)}))
        found.emplace(row.id(0), sync::ServerRow{rowOf(row, entity), row.number(revision)});
    return found;
}

std::vector<core::Uuid> SyncedRows::find(const EntityDescription& entity, std::size_t column, const core::Value& value)
{
    const auto& description = entity.columns[column];
    const Parameter wanted =
        description.kind == schema::ColumnKind::List ? Parameter(core::toText(value)) : Parameter(value);
    std::vector<core::Uuid> found;
    for (const auto row : transaction_.run(findStatement(entity, description), {organisation_, wanted}))
        found.push_back(row.id(0));
    return found;
}

std::int64_t SyncedRows::lastKnown(const core::Uuid& device)
{
    return lastKnownOf(transaction_, organisation_, device);
}

std::vector<sync::KnownChange> SyncedRows::known(const core::Uuid& device, std::int64_t first, std::int64_t last)
{
    std::vector<sync::KnownChange> found;
    for (const auto row : transaction_.run(selectKnown, {organisation_, device, first, last})) {
        const auto version = static_cast<int>(row.number(8));
        if (row.text(5) == runKind) {
            for (auto& change : readRun(row.bytes(9), version))
                found.push_back(std::move(change));
            continue;
        }
        sync::KnownChange change;
        change.result = {row.number(0), outcomeOf(row.text(1)), std::string(row.text(2)), std::string(row.text(3)),
                         row.number(4)};
        change.kind = kindOf(row.text(5));
        if (!row.isNull(6))
            change.entity = model::findEntity(row.text(6));
        change.record = row.optionalId(7).value_or(core::Uuid{});
        change.schemaVersion = version;
        change.payload = row.bytes(9);
        found.push_back(std::move(change));
    }
    return found;
}

std::optional<sync::Origin> SyncedRows::lastOrigin(const EntityDescription& entity, const core::Uuid& record)
{
    const auto present = transaction_.run(revisionStatement(entity), {organisation_, record});
    const auto deletion =
        present.empty() ? transaction_.run(lastDeletion, {organisation_, record, entity.table}) : present;
    if (deletion.empty() || deletion[0].isNull(0))
        return std::nullopt;
    const auto rows = transaction_.run(originOfRevision, {organisation_, deletion[0].number(0)});
    if (rows.empty())
        return std::nullopt;
    return sync::Origin{std::string(rows[0].text(0)), rows[0].id(1), {rows[0].number(2)}};
}

bool SyncedRows::wasDeleted(const EntityDescription& entity, const core::Uuid& record)
{
    return !transaction_.run(lastDeletion, {organisation_, record, entity.table})[0].isNull(0);
}

std::int64_t lastKnownOf(Transaction& transaction, const core::Uuid& organisation, const core::Uuid& device)
{
    const auto rows = transaction.run(selectLastKnown, {organisation, device});
    return rows.empty() ? 0 : rows[0].number(0);
}

std::vector<LoggedRevision> logBetween(Transaction& transaction, const core::Uuid& organisation, std::int64_t after,
                                       std::int64_t upTo, const std::vector<core::Uuid>& buildings)
{
    std::vector<LoggedRevision> log;
    const auto wanted = buildings.empty() ? Parameter(std::nullopt) : idArray(buildings);
    for (const auto row : transaction.run(selectLog, {organisation, after, upTo, wanted})) {
        const auto* entity = model::findEntity(row.text(1));
        if (entity == nullptr)
            throw Failure("the log names a table this program does not know");
        log.push_back({row.number(0),
                       entity,
                       row.id(2),
                       row.yes(3),
                       row.yes(4),
                       row.optionalId(8),
                       {std::string(row.text(5)), row.id(6), {row.number(7)}}});
    }
    return log;
}

std::map<std::int64_t, core::Row> rowsBetween(Transaction& transaction, const core::Uuid& organisation,
                                              const EntityDescription& entity, std::int64_t after, std::int64_t upTo)
{
    std::map<std::int64_t, core::Row> rows;
    const auto revision = static_cast<int>(entity.columns.size());
    for (const auto row : transaction.run(schema::selectRangeStatement(entity), {organisation, after, upTo}))
        rows.emplace_hint(rows.end(), row.number(revision), rowOf(row, entity));
    return rows;
}

RevisedRows revisedRows(const Rows& rows, const EntityDescription& entity)
{
    RevisedRows found;
    const auto revision = static_cast<int>(entity.columns.size());
    for (const auto row : rows)
        found.emplace_back(row.number(revision), rowOf(row, entity));
    return found;
}

RevisedRows firstRowsAfter(Transaction& transaction, const core::Uuid& organisation, const EntityDescription& entity,
                           std::int64_t after, std::int64_t upTo, std::int64_t most)
{
    return revisedRows(
        transaction.run(schema::selectRangeStatement(entity) + " LIMIT $4", {organisation, after, upTo, most}), entity);
}

void storeRows(Transaction& transaction, const core::Uuid& organisation, const sync::PushWrites& writes,
               const sync::Origin& origin)
{
    if (writes.log.empty())
        return;
    std::map<std::pair<const EntityDescription*, bool>, NumberedRows> byEntity;
    for (const auto& [entity, row] : writes.rows)
        byEntity[{entity, row.isNew}].push_back(&row);
    for (const auto& [kind, rows] : byEntity)
        for (std::span<const sync::ServerRow* const> left = rows; !left.empty();) {
            const auto some = left.first(fittingInOne(left));
            write(transaction, *kind.first, some);
            left = left.subspan(some.size());
        }
    std::map<const EntityDescription*, std::vector<core::Uuid>> deletions;
    for (const auto& [entity, record] : writes.deletions)
        deletions[entity].push_back(record);
    for (const auto& [entity, records] : deletions)
        transaction.run(schema::deleteManyStatement(*entity), {organisation, idArray(records)});
    transaction.run(insertPush, {organisation, writes.head, origin.device, origin.author, origin.at.milliseconds});
    for (std::size_t at = 0; at < writes.log.size(); at += rowsPerStatement)
        storeLog(transaction, organisation,
                 std::span(writes.log).subspan(at, std::min(rowsPerStatement, writes.log.size() - at)), writes.head);
}

} // namespace mitoyen::server::storage
