// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/rows.h"

#include "schema/statements.h"
#include "storage/search_index.h"

#include <unordered_map>

namespace mitoyen::storage {

namespace {

/// The derived statements of an entity, built once.
struct Texts {
    std::string select;
    std::string insert;
    std::string update;
    std::string remove;
    std::string number;
    std::string revision;
    bool searchable = false;
};

const Texts& textsOf(const schema::EntityDescription& entity)
{
    thread_local std::unordered_map<const schema::EntityDescription*, Texts> made;
    const auto [place, fresh] = made.try_emplace(&entity);
    if (fresh) {
        const std::string table(entity.table);
        place->second = {schema::selectStatement(entity),
                         schema::insertStatement(entity),
                         schema::updateStatement(entity),
                         schema::deleteStatement(entity),
                         "SELECT n FROM " + table + " WHERE id = ?1",
                         "UPDATE " + table + " SET rev = ?2 WHERE id = ?1",
                         isSearchable(entity)};
    }
    return place->second;
}

std::int64_t rowNumber(Database& database, const schema::EntityDescription& entity, const core::Uuid& id)
{
    auto statement = database.prepare(textsOf(entity).number);
    statement.bind(1, id);
    return statement.step() ? statement.integer(0) : 0;
}

} // namespace

StoredRow readRow(const Statement& statement, const schema::EntityDescription& entity)
{
    StoredRow stored;
    const int columns = static_cast<int>(entity.columns.size());
    stored.row.reserve(entity.columns.size());
    for (int i = 0; i < columns; ++i)
        stored.row.push_back(statement.value(i));
    stored.revision = statement.integer(columns);
    return stored;
}

std::optional<StoredRow> loadRow(Database& database, const schema::EntityDescription& entity, const core::Uuid& id)
{
    auto statement = database.prepare(textsOf(entity).select);
    statement.bind(1, id);
    if (!statement.step())
        return std::nullopt;
    return readRow(statement, entity);
}

void insertRow(Database& database, const schema::EntityDescription& entity, const core::Row& row, std::int64_t revision)
{
    const auto& texts = textsOf(entity);
    auto statement = database.prepare(texts.insert);
    int parameter = 1;
    for (const auto& value : row)
        statement.bind(parameter++, value);
    statement.bind(parameter, revision);
    statement.run();
    if (texts.searchable)
        addToSearch(database, entity, database.lastInsertedRow(), row);
}

void replaceRow(Database& database, const schema::EntityDescription& entity, const core::Row& before,
                const core::Row& after, std::int64_t revision)
{
    const auto& texts = textsOf(entity);
    const auto& id = std::get<core::Uuid>(after[0]);
    if (before != after) {
        auto statement = database.prepare(texts.update);
        for (std::size_t i = 1; i < after.size(); ++i)
            statement.bind(static_cast<int>(i), after[i]);
        statement.bind(static_cast<int>(after.size()), id);
        statement.run();
    }
    setRevision(database, entity, id, revision);
    if (texts.searchable && searchTextDiffers(entity, before, after)) {
        const auto number = rowNumber(database, entity, id);
        removeFromSearch(database, entity, number);
        addToSearch(database, entity, number, after);
    }
}

void deleteRow(Database& database, const schema::EntityDescription& entity, const core::Uuid& id)
{
    const auto& texts = textsOf(entity);
    if (texts.searchable)
        removeFromSearch(database, entity, rowNumber(database, entity, id));
    auto statement = database.prepare(texts.remove);
    statement.bind(1, id);
    statement.run();
}

void setRevision(Database& database, const schema::EntityDescription& entity, const core::Uuid& id,
                 std::int64_t revision)
{
    auto statement = database.prepare(textsOf(entity).revision);
    statement.bind(1, id).bind(2, revision);
    statement.run();
}

} // namespace mitoyen::storage
