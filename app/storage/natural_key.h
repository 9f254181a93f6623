// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"

#include <vector>

namespace mitoyen::storage {

/// Whether another record has this row's natural key (`EntityDescription::naturalKey`): the same label in the same
/// building, the same enterprise number. Asked at the one door. The rows the server decided are not asked: two laptops
/// may have made the same thing apart from each other, and `recordsAlike` finds it then. A key with an empty part says
/// nothing. Error natural_key_taken: where.field is the last column of the key, the text names the other record.
core::Result<void> checkNaturalKey(Database& database, const schema::EntityDescription& entity, const core::Row& row);
/// The same for a change of `before` into `after`: only a key that changes is asked, so that a record of a pair can
/// still be edited.
core::Result<void> checkNaturalKey(Database& database, const schema::EntityDescription& entity, const core::Row& before,
                                   const core::Row& after);

/// Records of one kind with the same natural key.
struct RecordsAlike {
    const schema::EntityDescription* entity = nullptr;
    std::string key; ///< the parts that are no identifiers, joined by blanks: what a person recognises
    std::vector<core::Uuid> records; ///< two or more, in the order of their identifiers: the same on every laptop
};
/// What was made twice, apart from each other, and should be one. In the order of the entities, then of the keys.
std::vector<RecordsAlike> recordsAlike(Replica& replica);

} // namespace mitoyen::storage
