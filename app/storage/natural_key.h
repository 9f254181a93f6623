// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"

#include <map>
#include <unordered_set>
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

/// The same question for many new rows of one transaction. After some rows it keeps marks of all keys of the same table
/// and first part (the building): an import of a hundred thousand rows does not ask the database a hundred thousand
/// times. A mark only says "perhaps", and then the database is asked.
class NaturalKeyMemory {
public:
    explicit NaturalKeyMemory(Database& database) : database_(database) {}
    /// Errors as checkNaturalKey.
    core::Result<void> checkNew(const schema::EntityDescription& entity, const core::Row& row);
    /// The row is stored: its key is taken from now on.
    void remember(const schema::EntityDescription& entity, const core::Row& row);

private:
    struct Marks {
        int asked = 0;
        bool complete = false; ///< holds every key that was stored when it was built, and those since
        std::unordered_set<std::size_t> keys;
    };
    Marks& marksFor(const schema::EntityDescription& entity, const core::Row& row);
    void build(Marks& marks, const schema::EntityDescription& entity, const core::Value& first);

    Database& database_;
    std::map<std::pair<const schema::EntityDescription*, core::Value>, Marks> marks_;
};

/// Records of one kind with the same natural key.
struct RecordsAlike {
    const schema::EntityDescription* entity = nullptr;
    std::string key; ///< the parts that are no identifiers, joined by blanks: what a person recognises
    std::vector<core::Uuid> records; ///< two or more, in the order of their identifiers: the same on every laptop
};
/// What was made twice, apart from each other, and should be one. In the order of the entities, then of the keys.
std::vector<RecordsAlike> recordsAlike(Replica& replica);

} // namespace mitoyen::storage
