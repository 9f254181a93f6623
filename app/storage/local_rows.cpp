// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/local_rows.h"

#include "storage/rows.h"

namespace mitoyen::storage {

std::optional<core::Row> LocalRows::row(const schema::EntityDescription& entity, const core::Uuid& id)
{
    auto stored = loadRow(database_, entity, id);
    return stored ? std::optional(std::move(stored->row)) : std::nullopt;
}

bool LocalRows::holds(const schema::EntityDescription& entity, std::string_view column, const core::Value& value)
{
    const bool list = entity.columns[*entity.column(column)].kind == schema::ColumnKind::List;
    const std::string name(column);
    auto statement = database_.prepare("SELECT 1 FROM " + std::string(entity.table) + " WHERE " +
                                       (list ? "instr(" + name + ", ?1) > 0" : name + " = ?1") + " LIMIT 1");
    if (list)
        statement.bind(1, core::toText(value));
    else
        statement.bind(1, value);
    return statement.step();
}

} // namespace mitoyen::storage
