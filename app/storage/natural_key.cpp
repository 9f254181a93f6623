// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/natural_key.h"

#include "core/text.h"
#include "model/entities.h"

#include <unordered_map>

namespace mitoyen::storage {

namespace {

/// Positions of the key's columns; none when the entity has no natural key.
const std::vector<std::size_t>& keyColumns(const schema::EntityDescription& entity)
{
    thread_local std::unordered_map<const schema::EntityDescription*, std::vector<std::size_t>> found;
    const auto [place, fresh] = found.try_emplace(&entity);
    if (fresh && !entity.naturalKey.empty())
        for (const auto name : schema::splitNames(entity.naturalKey))
            place->second.push_back(*entity.column(name));
    return place->second;
}

std::size_t markOf(const core::Value& part)
{
    if (const auto* id = std::get_if<core::Uuid>(&part))
        return core::UuidHash{}(*id);
    if (const auto* number = std::get_if<std::int64_t>(&part))
        return std::hash<std::int64_t>{}(*number);
    const auto* text = std::get_if<std::string>(&part);
    return text != nullptr ? std::hash<std::string>{}(*text) : 0;
}

void mix(std::size_t& mark, const core::Value& part)
{
    mark = (mark ^ markOf(part)) * 1099511628211ULL;
}

/// How often the database is asked before marks are worth reading every key.
constexpr int manyQuestions = 64;

bool saysNothing(const core::Value& part)
{
    const auto* text = std::get_if<std::string>(&part);
    return core::isNull(part) || (text != nullptr && core::trim(*text).empty());
}

/// The last part tells records apart: those before it say where.
core::Error taken(const schema::EntityDescription& entity, const core::Value& part, std::string_view column,
                  const core::Uuid& other)
{
    return {"natural_key_taken",
            "There is already a " + std::string(entity.table) + " \"" + core::toText(part) +
                "\": " + core::toText(other) + ".",
            {{}, 0, std::string(column)}};
}

} // namespace

core::Result<void> checkNaturalKey(Database& database, const schema::EntityDescription& entity, const core::Row& row)
{
    const auto& columns = keyColumns(entity);
    std::string sql;
    for (const auto position : columns) {
        if (saysNothing(row[position]))
            return {};
        sql += (sql.empty() ? "SELECT id FROM " + std::string(entity.table) + " WHERE " : std::string(" AND ")) +
            std::string(entity.columns[position].name) + " = ?";
    }
    if (columns.empty())
        return {};
    auto statement = database.prepare(sql + " AND id <> ? LIMIT 1");
    int parameter = 1;
    for (const auto position : columns)
        statement.bind(parameter++, row[position]);
    statement.bind(parameter, row[0]);
    if (!statement.step())
        return {};
    const auto last = columns.back();
    return taken(entity, row[last], entity.columns[last].name, statement.uuid(0));
}

core::Result<void> checkNaturalKey(Database& database, const schema::EntityDescription& entity, const core::Row& before,
                                   const core::Row& after)
{
    for (const auto position : keyColumns(entity))
        if (before[position] != after[position])
            return checkNaturalKey(database, entity, after);
    return {};
}

core::Result<void> NaturalKeyMemory::checkNew(const schema::EntityDescription& entity, const core::Row& row)
{
    const auto& columns = keyColumns(entity);
    if (columns.empty())
        return {};
    auto& marks = marksFor(entity, row);
    if (!marks.complete && ++marks.asked > manyQuestions)
        build(marks, entity, row[columns.front()]);
    if (!marks.complete)
        return checkNaturalKey(database_, entity, row);
    std::size_t mark = 0;
    for (const auto position : columns)
        mix(mark, row[position]);
    return marks.keys.contains(mark) ? checkNaturalKey(database_, entity, row) : core::Result<void>{};
}

void NaturalKeyMemory::remember(const schema::EntityDescription& entity, const core::Row& row)
{
    const auto& columns = keyColumns(entity);
    if (columns.empty())
        return;
    auto& marks = marksFor(entity, row);
    if (!marks.complete)
        return;
    std::size_t mark = 0;
    for (const auto position : columns)
        mix(mark, row[position]);
    marks.keys.insert(mark);
}

/// Keys of several columns are kept for each value of the first, those of one column together.
NaturalKeyMemory::Marks& NaturalKeyMemory::marksFor(const schema::EntityDescription& entity, const core::Row& row)
{
    const auto& columns = keyColumns(entity);
    return marks_[{&entity, columns.size() > 1 ? row[columns.front()] : core::Value{}}];
}

void NaturalKeyMemory::build(Marks& marks, const schema::EntityDescription& entity, const core::Value& first)
{
    const auto& columns = keyColumns(entity);
    std::string names;
    for (const auto position : columns)
        names += (names.empty() ? "" : ", ") + std::string(entity.columns[position].name);
    const bool several = columns.size() > 1;
    auto statement = database_.prepare(
        "SELECT " + names + " FROM " + std::string(entity.table) +
        (several ? " WHERE " + std::string(entity.columns[columns.front()].name) + " = ?1" : std::string()));
    if (several)
        statement.bind(1, first);
    while (statement.step()) {
        std::size_t mark = 0;
        for (std::size_t i = 0; i < columns.size(); ++i)
            mix(mark, statement.value(static_cast<int>(i)));
        marks.keys.insert(mark);
    }
    marks.complete = true;
}

std::vector<RecordsAlike> recordsAlike(Replica& replica)
{
    std::vector<RecordsAlike> found;
    for (const auto* entity : model::entities()) {
        const auto& columns = keyColumns(*entity);
        if (columns.empty())
            continue;
        std::string names;
        for (const auto position : columns)
            names += (names.empty() ? "" : ", ") + std::string(entity->columns[position].name);
        // The index of the natural key gives the groups; few are read twice.
        auto groups = replica.database().prepare("SELECT " + names + " FROM " + std::string(entity->table) +
                                                 " GROUP BY " + names + " HAVING count(*) > 1 ORDER BY " + names);
        while (groups.step()) {
            RecordsAlike alike{entity, {}, {}};
            Query query;
            query.orderBy = "id";
            bool known = true;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const auto part = groups.value(static_cast<int>(i));
                known = known && !saysNothing(part);
                if (!std::holds_alternative<core::Uuid>(part))
                    alike.key += (alike.key.empty() ? "" : " ") + core::toText(part);
                query.equal.emplace_back(entity->columns[columns[i]].name, part);
            }
            if (!known)
                continue;
            for (const auto& stored : replica.rows(*entity, query))
                alike.records.push_back(std::get<core::Uuid>(stored.row[0]));
            found.push_back(std::move(alike));
        }
    }
    return found;
}

} // namespace mitoyen::storage
