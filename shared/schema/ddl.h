// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"

#include <span>
#include <string>
#include <vector>

namespace mitoyen::schema {

enum class Dialect { Sqlite, Postgres };

/// The statements that create one entity's table as it was in `version` (columns with a newer `since` left out), its
/// indexes and, for facts in the replica, the triggers that refuse a change once the server knows the record.
/// SQLite: primary key `id`; PostgreSQL: primary key (organisation, id). Both carry `rev`, the revision the server
/// gave the row (0: not acknowledged yet).
std::vector<std::string> createTable(const EntityDescription& entity, Dialect dialect, int version);

/// What turns a database of version `from` into one of version `to`: new tables and added columns, in order.
std::vector<std::string> upgrade(std::span<const EntityDescription* const> entities, Dialect dialect, int from, int to);

/// All statements of a version as one text: the golden dump that the tests compare.
std::string dump(std::span<const EntityDescription* const> entities, Dialect dialect, int version);

} // namespace mitoyen::schema
