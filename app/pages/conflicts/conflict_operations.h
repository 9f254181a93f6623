// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/conflicts.h"

#include <string>
#include <vector>

/// What the page of conflicts asks of the replica thread.
namespace mitoyen::pages {

/// A conflict with what people need to decide it.
struct OpenConflict {
    core::Uuid id;
    const schema::EntityDescription* entity = nullptr; ///< null: a kind of record this version does not know
    std::string record; ///< its name
    std::string building;
    std::string field; ///< empty: the whole record
    storage::ConflictKind kind = storage::ConflictKind::Field;
    bool mineTyped = true; ///< of an edit of a deleted record: this side typed, the other left it deleted
    /// Who typed a value, where and when; what is not known is empty.
    struct Origin {
        std::string author;
        std::string device; ///< its name
        std::optional<core::Instant> at;
    };
    std::optional<std::string> mine; ///< typed on this device, or what the record holds
    std::optional<std::string> theirs;
    bool own = true; ///< `mine` was typed on this device
    Origin mineFrom;
    Origin theirsFrom;
};

/// Oldest first; identifiers within values are names already.
std::vector<OpenConflict> loadConflicts(storage::Replica& replica);

/// Which conflicts one choice settles: this one alone, or those alike to it.
struct Settling {
    core::Uuid conflict;
    std::optional<storage::Alike> alike;
    storage::Choice choice = storage::Choice::Mine;
    std::optional<std::string> value; ///< of Choice::Value; nothing clears the field
};
struct Settled {
    std::int64_t number = 0; ///< of the undo list
    std::size_t conflicts = 0;
};
/// Settles all of them in one step, or none. Errors of storage::resolveAll.
core::Result<Settled> settle(storage::Replica& replica, const std::string& label, const Settling& settling);

} // namespace mitoyen::pages
