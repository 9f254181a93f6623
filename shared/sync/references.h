// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "core/value.h"
#include "schema/column.h"

#include <functional>
#include <optional>
#include <vector>

namespace mitoyen::sync {

/// A column through which records of `entity` may refer to a record of some table: a reference, or a list of an
/// entity that is no fact (facts carry copies and need nobody).
struct Referrer {
    const schema::EntityDescription* entity = nullptr;
    std::size_t column = 0;
};

/// All columns that may refer to a record of `table`; lists are included because they name records of many tables.
const std::vector<Referrer>& referrers(const schema::EntityDescription& table);

/// For each column the entity it refers to; null for other columns and for `organisation`, which is checked by itself.
const std::vector<const schema::EntityDescription*>& referenceTargets(const schema::EntityDescription& entity);

/// The building whose business a record is: a building's own identifier, else its column `building`; nothing for what
/// belongs to the whole office. Permissions go by it.
std::optional<core::Uuid> buildingOf(const schema::EntityDescription& entity, const core::Row& row);

/// What a rule needs of a record that is referred to.
struct Referenced {
    std::optional<core::Uuid> building; ///< its column `building`
};
/// Nothing when the record is not there.
using FindReferenced =
    std::function<std::optional<Referenced>(const schema::EntityDescription& entity, const core::Uuid& id)>;

/// Every reference of the row leads to a record that is there, and to one of the same building where both have one.
/// The same rule on laptop and server. Errors, with where.field: reference_missing, reference_of_another_building.
core::Result<void> checkReferences(const schema::EntityDescription& entity, const core::Row& row,
                                   const FindReferenced& find);

} // namespace mitoyen::sync
