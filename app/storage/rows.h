// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"
#include "storage/database.h"
#include "storage/replica.h"

#include <optional>

namespace mitoyen::storage {

/// The row at a statement that selects the entity's columns in order and then `rev`.
StoredRow readRow(const Statement& statement, const schema::EntityDescription& entity);

/// Rows as the database holds them, with the search kept in step; no change is noted. What the one door and the
/// exchange are built on, and nobody else.
std::optional<StoredRow> loadRow(Database& database, const schema::EntityDescription& entity, const core::Uuid& id);
void insertRow(Database& database, const schema::EntityDescription& entity, const core::Row& row,
               std::int64_t revision);
/// Writes every column and the revision over `before`, which must be the stored row.
void replaceRow(Database& database, const schema::EntityDescription& entity, const core::Row& before,
                const core::Row& after, std::int64_t revision);
void deleteRow(Database& database, const schema::EntityDescription& entity, const core::Uuid& id);
void setRevision(Database& database, const schema::EntityDescription& entity, const core::Uuid& id,
                 std::int64_t revision);

} // namespace mitoyen::storage
