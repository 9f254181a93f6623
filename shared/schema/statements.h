// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"
#include "schema/ddl.h"

#include <string>

namespace mitoyen::schema {

/// "a, b, c": every column in the order of the description.
std::string columnList(const EntityDescription& entity);

/// SQLite. Parameters are the columns in order, then `rev`.
std::string insertStatement(const EntityDescription& entity);
/// SQLite. Inserts or replaces every column: what a server row does. Parameters as insertStatement.
std::string upsertStatement(const EntityDescription& entity);
/// SQLite. One parameter for each column but the identifier, then the identifier.
std::string updateStatement(const EntityDescription& entity);
/// SQLite. Selects every column and `rev`; parameter: the identifier.
std::string selectStatement(const EntityDescription& entity);
/// SQLite. Parameter: the identifier.
std::string deleteStatement(const EntityDescription& entity);

/// PostgreSQL. Upserts many rows at once: one array parameter for each column in order, then the array of `rev`
/// (unnest beats every other way, and RETURNING stays possible).
std::string upsertManyStatement(const EntityDescription& entity);
/// PostgreSQL. The same for rows that are known to be new.
std::string insertManyStatement(const EntityDescription& entity);
/// PostgreSQL. $1 organisation, $2 array of identifiers: every column and `rev`.
std::string selectManyStatement(const EntityDescription& entity);
/// PostgreSQL. $1 organisation, $2 and $3: revisions after $2 up to $3, in order.
std::string selectRangeStatement(const EntityDescription& entity);
/// PostgreSQL. $1 organisation, $2 array of identifiers.
std::string deleteManyStatement(const EntityDescription& entity);

} // namespace mitoyen::schema
