// SPDX-License-Identifier: AGPL-3.0-or-later
#include "schema/statements.h"

namespace mitoyen::schema {

namespace {

std::string placeholders(std::size_t count)
{
    std::string text = "?1";
    for (std::size_t i = 2; i <= count; ++i)
        text += ", ?" + std::to_string(i);
    return text;
}

std::string assignments(const EntityDescription& entity, std::string_view source)
{
    std::string text;
    for (std::size_t i = 1; i < entity.columns.size(); ++i) {
        const std::string name(entity.columns[i].name);
        text += (text.empty() ? "" : ", ") + name + " = " + std::string(source) + name;
    }
    return text + ", rev = " + std::string(source) + "rev";
}

std::string_view arrayType(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Uuid: return "uuid[]";
    case ColumnKind::Integer:
    case ColumnKind::Money:
    case ColumnKind::Boolean:
    case ColumnKind::Instant: return "bigint[]";
    default: return "text[]";
    }
}

} // namespace

std::string columnList(const EntityDescription& entity)
{
    std::string text;
    for (const auto& column : entity.columns)
        text += (text.empty() ? "" : ", ") + std::string(column.name);
    return text;
}

std::string insertStatement(const EntityDescription& entity)
{
    return "INSERT INTO " + std::string(entity.table) + " (" + columnList(entity) + ", rev) VALUES (" +
        placeholders(entity.columns.size() + 1) + ")";
}

std::string upsertStatement(const EntityDescription& entity)
{
    return insertStatement(entity) + " ON CONFLICT (id) DO UPDATE SET " + assignments(entity, "excluded.");
}

std::string updateStatement(const EntityDescription& entity)
{
    std::string text = "UPDATE " + std::string(entity.table) + " SET ";
    for (std::size_t i = 1; i < entity.columns.size(); ++i)
        text += (i == 1 ? "" : ", ") + std::string(entity.columns[i].name) + " = ?" + std::to_string(i);
    return text + " WHERE id = ?" + std::to_string(entity.columns.size());
}

std::string selectStatement(const EntityDescription& entity)
{
    return "SELECT " + columnList(entity) + ", rev FROM " + std::string(entity.table) + " WHERE id = ?1";
}

std::string deleteStatement(const EntityDescription& entity)
{
    return "DELETE FROM " + std::string(entity.table) + " WHERE id = ?1";
}

std::string insertManyStatement(const EntityDescription& entity)
{
    std::string arrays;
    for (std::size_t i = 0; i < entity.columns.size(); ++i)
        arrays += "$" + std::to_string(i + 1) + "::" + std::string(arrayType(entity.columns[i].kind)) + ", ";
    arrays += "$" + std::to_string(entity.columns.size() + 1) + "::bigint[]";
    return "INSERT INTO " + std::string(entity.table) + " (" + columnList(entity) + ", rev) SELECT * FROM unnest(" +
        arrays + ")";
}

std::string upsertManyStatement(const EntityDescription& entity)
{
    return insertManyStatement(entity) + " ON CONFLICT (organisation, id) DO UPDATE SET " +
        assignments(entity, "excluded.");
}

std::string selectManyStatement(const EntityDescription& entity)
{
    return "SELECT " + columnList(entity) + ", rev FROM " + std::string(entity.table) +
        " WHERE organisation = $1::uuid AND id = ANY($2::uuid[])";
}

std::string selectRangeStatement(const EntityDescription& entity)
{
    return "SELECT " + columnList(entity) + ", rev FROM " + std::string(entity.table) +
        " WHERE organisation = $1::uuid AND rev > $2::bigint AND rev <= $3::bigint ORDER BY rev";
}

std::string deleteManyStatement(const EntityDescription& entity)
{
    return "DELETE FROM " + std::string(entity.table) + " WHERE organisation = $1::uuid AND id = ANY($2::uuid[])";
}

} // namespace mitoyen::schema
