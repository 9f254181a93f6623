// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "schema/column.h"
#include "storage/database.h"

#include <span>
#include <string>
#include <vector>

namespace mitoyen::server::storage {

/// The roles of the database: one owns everything and migrates, the other serves and can do no more than that.
inline constexpr std::string_view ownerRole = "mitoyen_owner";
inline constexpr std::string_view applicationRole = "mitoyen_app";

/// The entities and the version of their descriptions this program brings.
struct SyncedSchema {
    std::span<const schema::EntityDescription* const> entities;
    int version = 0;
};

/// How far a database is.
struct SchemaState {
    int steps = 0; ///< of the server's own tables
    int synced = 0; ///< version of the synced tables; 0: none yet
    bool operator==(const SchemaState&) const = default;
};

/// Where this program wants a database to be.
SchemaState wantedState(const SyncedSchema& synced);
/// Of a database nobody has migrated: {0, 0}.
SchemaState stateOf(Database& database);

/// Takes a database to the wanted state, all in one transaction, as mitoyen_owner. Returns what was done, in words.
/// Errors: database_too_new (a later program has migrated it), role_missing (says which statement creates it).
core::Result<std::vector<std::string>> migrate(Database& asOwner, const SyncedSchema& synced);

} // namespace mitoyen::server::storage
