// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"
#include "storage/database.h"
#include "storage/replica.h"

namespace mitoyen::storage {

/// The full-text index over the searchable columns of every entity. It holds folded words only, no copy of the texts;
/// an entry's number is the row's own number and the entity's place, so that no table maps them.
void createSearchIndex(Database& database);
void rebuildSearchIndex(Database& database);

bool isSearchable(const schema::EntityDescription& entity);
/// Whether a searchable column differs.
bool searchTextDiffers(const schema::EntityDescription& entity, const core::Row& before, const core::Row& after);

void addToSearch(Database& database, const schema::EntityDescription& entity, std::int64_t rowNumber,
                 const core::Row& row);
void removeFromSearch(Database& database, const schema::EntityDescription& entity, std::int64_t rowNumber);

/// See Replica::search.
std::vector<SearchHit> searchIndex(Database& database, const std::string& text, std::int64_t limit);

} // namespace mitoyen::storage
