// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/natural_key.h"

#include "core/text.h"
#include "model/entities.h"

namespace mitoyen::storage {

namespace {

/// Positions of the key's columns; none when the entity has no natural key.
std::vector<std::size_t> keyColumns(const schema::EntityDescription& entity)
{
    std::vector<std::size_t> columns;
    if (!entity.naturalKey.empty())
        for (const auto name : schema::splitNames(entity.naturalKey))
            columns.push_back(*entity.column(name));
    return columns;
}

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
    const auto columns = keyColumns(entity);
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

std::vector<RecordsAlike> recordsAlike(Replica& replica)
{
    std::vector<RecordsAlike> found;
    for (const auto* entity : model::entities()) {
        const auto columns = keyColumns(*entity);
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
