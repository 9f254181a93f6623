// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace mitoyen::storage {

/// Creates every table of a new replica: the entities', and the file's own (settings, journal, search).
void installTables(Database& database);

/// The schema version the file was written with.
int storedVersion(Database& database);

/// Brings an older file to the present version: added tables and columns from the descriptions, then the search is built
/// anew. One transaction; the caller holds it.
void upgradeTables(Database& database, int from);

} // namespace mitoyen::storage
