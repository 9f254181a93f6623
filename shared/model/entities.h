// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"

#include <span>
#include <string_view>

namespace mitoyen::model {

/// The version of both databases that this program writes.
extern const int schemaVersion;

/// Every entity of the house, a referenced one before those that refer to it where that is possible.
std::span<const schema::EntityDescription* const> entities();

/// By table name; nullptr when there is none.
const schema::EntityDescription* findEntity(std::string_view table);

} // namespace mitoyen::model
