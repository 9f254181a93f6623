// SPDX-License-Identifier: AGPL-3.0-or-later
#include "schema/ddl.h"

#include "core/require.h"

namespace mitoyen::schema {

namespace {

std::string_view typeName(ColumnKind kind, Dialect dialect)
{
    const bool sqlite = dialect == Dialect::Sqlite;
    switch (kind) {
    case ColumnKind::Uuid: return sqlite ? "BLOB" : "uuid";
    case ColumnKind::Integer:
    case ColumnKind::Money:
    case ColumnKind::Boolean:
    case ColumnKind::Instant: return sqlite ? "INTEGER" : "bigint";
    case ColumnKind::Text:
    case ColumnKind::Word:
    case ColumnKind::Date:
    case ColumnKind::List: return sqlite ? "TEXT" : "text";
    }
    return {};
}

std::string literal(const core::Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&value)) {
        std::string quoted = "'";
        for (const char c : *text)
            quoted += c == '\'' ? std::string("''") : std::string(1, c);
        return quoted + "'";
    }
    return "NULL";
}

std::string columnDefinition(const Column& column, Dialect dialect)
{
    return std::string(column.name) + " " + std::string(typeName(column.kind, dialect)) +
        (column.nullable ? "" : " NOT NULL");
}

/// "position" and the like are words of SQL; they are legal as column names in both dialects, reserved ones are not.
std::vector<std::string> indexes(const EntityDescription& entity, Dialect dialect, int version)
{
    std::vector<std::string> statements;
    const std::string table(entity.table);
    const bool sqlite = dialect == Dialect::Sqlite;
    const std::string prefix = sqlite ? "" : "organisation, ";
    if (!sqlite)
        statements.push_back("CREATE INDEX " + table + "_rev ON " + table + " (organisation, rev)");
    // By natural keys and buildings only a laptop looks. The server asks by reference when a record is to go, and a
    // building that goes may take its time.
    if (sqlite && !entity.naturalKey.empty()) {
        std::string names;
        for (const auto name : splitNames(entity.naturalKey))
            names += (names.empty() ? "" : ", ") + std::string(name);
        statements.push_back("CREATE INDEX " + table + "_natural_key ON " + table + " (" + prefix + names + ")");
    }
    for (const auto& column : entity.columns) {
        const bool leadsNaturalKey = sqlite && entity.naturalKey.starts_with(column.name);
        const bool wanted = column.indexed || !column.references.empty();
        const bool asked = sqlite || column.name != "building";
        if (column.since > version || !wanted || !asked || column.name == "organisation" || leadsNaturalKey)
            continue;
        statements.push_back("CREATE INDEX " + table + "_" + std::string(column.name) + " ON " + table + " (" + prefix +
                             std::string(column.name) + ")");
    }
    return statements;
}

std::vector<std::string> factTriggers(const EntityDescription& entity)
{
    std::vector<std::string> statements;
    const std::string table(entity.table);
    // A pending fact may still be withdrawn; the number it gets from the server (rev) is the only thing written to it.
    std::string columns;
    for (const auto& column : entity.columns)
        columns += (columns.empty() ? "" : ", ") + std::string(column.name);
    statements.push_back("CREATE TRIGGER " + table + "_never_changes BEFORE UPDATE OF " + columns + " ON " + table +
                         " WHEN OLD.rev > 0 BEGIN SELECT RAISE(ABORT, 'fact_never_changes'); END");
    statements.push_back("CREATE TRIGGER " + table + "_never_goes BEFORE DELETE ON " + table +
                         " WHEN OLD.rev > 0 BEGIN SELECT RAISE(ABORT, 'fact_never_changes'); END");
    return statements;
}

} // namespace

std::vector<std::string> createTable(const EntityDescription& entity, Dialect dialect, int version)
{
    core::require(!entity.columns.empty() && entity.columns[0].name == "id", "an entity begins with its id");
    core::require(entity.organisation().has_value(), "an entity belongs to an organisation");
    const bool sqlite = dialect == Dialect::Sqlite;
    // SQLite's own row number is made explicit: the full-text index refers to it, and only a declared one is stable.
    std::string statement = "CREATE TABLE " + std::string(entity.table) + (sqlite ? " (n INTEGER PRIMARY KEY, " : " (");
    for (const auto& column : entity.columns) {
        if (column.since > version)
            continue;
        statement += columnDefinition(column, dialect);
        if (column.name == "id" && sqlite)
            statement += " UNIQUE";
        statement += ", ";
    }
    statement += sqlite ? "rev INTEGER NOT NULL DEFAULT 0)" : "rev bigint NOT NULL, PRIMARY KEY (organisation, id))";
    std::vector<std::string> statements{statement};
    for (auto& index : indexes(entity, dialect, version))
        statements.push_back(std::move(index));
    if (entity.fact && sqlite)
        for (auto& trigger : factTriggers(entity))
            statements.push_back(std::move(trigger));
    return statements;
}

std::vector<std::string> upgrade(std::span<const EntityDescription* const> entities, Dialect dialect, int from, int to)
{
    std::vector<std::string> statements;
    for (int version = from + 1; version <= to; ++version) {
        for (const auto* entity : entities) {
            if (entity->since == version) {
                for (auto& statement : createTable(*entity, dialect, version))
                    statements.push_back(std::move(statement));
                continue;
            }
            for (const auto& column : entity->columns)
                if (column.since == version && entity->since < version)
                    statements.push_back("ALTER TABLE " + std::string(entity->table) + " ADD COLUMN " +
                                         columnDefinition(column, dialect) +
                                         (column.nullable ? "" : " DEFAULT " + literal(column.initial)));
        }
    }
    return statements;
}

std::string dump(std::span<const EntityDescription* const> entities, Dialect dialect, int version)
{
    std::string text;
    for (const auto* entity : entities)
        if (entity->since <= version)
            for (const auto& statement : createTable(*entity, dialect, version))
                text += statement + ";\n";
    return text;
}

} // namespace mitoyen::schema
