// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/conflict.h"
#include "storage/write.h"

namespace mitoyen::storage {

/// A conflict as this device sees it: `mine` is what was typed here (or, for a third device, what the record holds),
/// `theirs` the other value, with who typed that one.
struct ConflictView {
    model::Conflict conflict;
    std::int64_t revision = 0;
    std::optional<std::string> mine;
    std::optional<std::string> theirs;
    std::string author; ///< of `theirs`
    core::Uuid device; ///< of `theirs`
    std::optional<core::Instant> at;
};

/// The open ones, oldest first.
std::vector<ConflictView> openConflicts(Replica& replica);
std::optional<ConflictView> findConflict(Replica& replica, const core::Uuid& id);

enum class Choice { Mine, Theirs, Value };

/// Settles a conflict: writes the chosen value (storage text; nothing clears the field) to the record and closes it.
/// Of a whole record: "deleted" removes it, "kept" keeps it. The columns that clashed together with this one are settled
/// with it: "mine" and "theirs" take theirs of the same side; a value leaves them as the record then holds them, the
/// total of an expense as its VAT lines give it. Errors: record_missing, conflict_resolved, those of Write::save.
core::Result<void> resolve(Write& write, const core::Uuid& conflict, Choice choice,
                           const std::optional<std::string>& value = std::nullopt);

} // namespace mitoyen::storage
