// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/local_rows.h"

#include "storage/rows.h"

namespace mitoyen::storage {

std::optional<core::Row> LocalRows::row(const schema::EntityDescription& entity, const core::Uuid& id)
{
    auto stored = loadRow(database_, entity, id);
    return stored ? std::optional(std::move(stored->row)) : std::nullopt;
}

std::vector<core::Uuid> LocalRows::find(const schema::EntityDescription& entity, std::string_view column,
                                        const core::Value& value)
{
    const bool list = entity.columns[*entity.column(column)].kind == schema::ColumnKind::List;
    const std::string name(column);
    auto statement = database_.prepare("SELECT id FROM " + std::string(entity.table) + " WHERE " +
                                       (list ? "instr(" + name + ", ?1) > 0" : name + " = ?1") + " LIMIT 1000");
    if (list)
        statement.bind(1, core::toText(value));
    else
        statement.bind(1, value);
    std::vector<core::Uuid> found;
    while (statement.step())
        found.push_back(statement.uuid(0));
    return found;
}

} // namespace mitoyen::storage
