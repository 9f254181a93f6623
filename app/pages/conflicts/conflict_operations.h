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

    /// Decided alike: the same field of the same kind of record.
    bool isLike(const OpenConflict& other) const { return entity == other.entity && field == other.field; }
};

/// Oldest first; identifiers within values are names already.
std::vector<OpenConflict> loadConflicts(storage::Replica& replica);

/// Settles all of them in one step, or none. `value` counts for Choice::Value. Errors of storage::resolve.
core::Result<std::int64_t> settle(storage::Replica& replica, const std::string& label,
                                  const std::vector<core::Uuid>& conflicts, storage::Choice choice,
                                  const std::optional<std::string>& value);

} // namespace mitoyen::pages
