// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/conflict.h"
#include "storage/write.h"

namespace mitoyen::storage {

enum class ConflictKind {
    Field, ///< two values of one field
    EditOfDeleted, ///< a field of a record that is gone: one side left it gone, the other had typed a value
    DeleteOfChanged, ///< one side deleted what the other had changed
};
/// "field_clash", "edit_of_deleted", "delete_of_changed": the codes of the outcome `parked`.
std::string_view toWord(ConflictKind kind);

/// A conflict as this device sees it: `mine` is what was typed here (or, for a third device, what the record holds),
/// `theirs` the other value, with who typed that one.
struct ConflictView {
    model::Conflict conflict;
    ConflictKind kind = ConflictKind::Field;
    std::int64_t revision = 0;
    bool mineIsParked = false; ///< else mine is what the server accepted
    std::optional<std::string> mine;
    std::optional<std::string> theirs;
    std::string author; ///< of `theirs`
    core::Uuid device; ///< of `theirs`
    std::optional<core::Instant> at;
};

/// The open ones, oldest first.
std::vector<ConflictView> openConflicts(Replica& replica);
std::optional<ConflictView> findConflict(Replica& replica, const core::Uuid& id);

/// What the conflicts have in common that one choice is to settle at once.
enum class Alike {
    Same, ///< the same field of the same kind of record, the same two values, on the same sides
    Record, ///< the same record
    Author, ///< what was typed by the same author as `theirs`
    Import, ///< typed on the same device in one act, an import for instance
};
/// The open conflicts alike to this one and itself, oldest first; empty when it is not open.
std::vector<core::Uuid> alikeConflicts(Replica& replica, const core::Uuid& conflict, Alike alike);

enum class Choice { Mine, Theirs, Value };

/// Settles a conflict: writes the chosen value (storage text; nothing clears the field) to the record and closes it.
///
/// Columns that clashed together with this one are settled with it: "mine" and "theirs" take theirs of the same side; a
/// value leaves them as the record then holds them, the total of an expense as its VAT lines give it.
/// Of a deletion of a changed record: "deleted" removes it, "kept" keeps it.
/// Of an edit of a deleted record: the side that typed, or a value, brings the record back under its identifier, as this
/// replica last held it with everything on top that the same device had typed; the other side leaves it gone. All the
/// conflicts of that device about this record are settled with it.
///
/// Errors: record_missing, conflict_resolved, program_too_old (a newer version made the field or the table),
/// record_never_here (it cannot come back from a replica that never held it), those of Write.
core::Result<void> resolve(Write& write, const core::Uuid& conflict, Choice choice,
                           const std::optional<std::string>& value = std::nullopt);

/// Settles all of them in the same way or, with an error, none; those that another one of them has settled already are
/// passed over. A value counts for conflicts of one field only: value_of_one_field.
core::Result<void> resolveAll(Write& write, const std::vector<core::Uuid>& conflicts, Choice choice,
                              const std::optional<std::string>& value = std::nullopt);

} // namespace mitoyen::storage
