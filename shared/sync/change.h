// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/id.h"
#include "schema/column.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::sync {

enum class ChangeKind {
    Create, ///< a new record: the whole row
    Patch, ///< some fields: what the author saw and what he wrote
    Delete, ///< with the whole row the author saw
    Command, ///< something with legal or accounting weight, judged by the rules on both sides
    Void, ///< withdrawn before it was sent; keeps its place in the device's order
};

std::string_view toWord(ChangeKind kind);
std::optional<ChangeKind> changeKindFromWord(std::string_view word);

struct FieldChange {
    std::size_t column = 0; ///< position in the entity's description
    core::Value before;
    core::Value after;
    bool operator==(const FieldChange&) const = default;
};

struct NewRow {
    const schema::EntityDescription* entity = nullptr;
    core::Row row;
    bool operator==(const NewRow&) const = default;
};

/// A named act with its arguments and the facts it creates. What it expects is compared by value, so that the
/// author's own earlier changes never make it stale: see `commands.h` for each name.
struct Command {
    std::string name;
    const schema::EntityDescription* entity = nullptr;
    core::Uuid record;
    std::vector<std::pair<std::string, core::Value>> arguments;
    std::vector<NewRow> facts;
    bool operator==(const Command&) const = default;

    const core::Value* argument(std::string_view name) const;
};

/// One change of one device. `dseq` is dense per device: its order, and with the device its identity.
struct Change {
    std::int64_t dseq = 0;
    ChangeKind kind = ChangeKind::Void;
    const schema::EntityDescription* entity = nullptr;
    core::Uuid record;
    core::Row row; ///< Create: the new row; Delete: the row as seen
    std::vector<FieldChange> fields; ///< Patch
    std::int64_t seen = 0; ///< Patch: revision of the row its author looked at; tells merged from applied
    std::optional<Command> command;
    core::Instant at; ///< for display only
    bool operator==(const Change&) const = default;
};

/// What became of a change: exactly one of these, and its author can see it (promise I1).
enum class Outcome { Applied, Duplicate, Merged, Parked, Rejected, Quarantined };
std::string_view toWord(Outcome outcome);

struct ChangeResult {
    std::int64_t dseq = 0;
    Outcome outcome = Outcome::Applied;
    std::string code; ///< why, when parked, rejected or quarantined
    std::string text;
    std::int64_t seq = 0; ///< revision after which its effect is visible; 0: it has none
    bool operator==(const ChangeResult&) const = default;
};

/// Number of columns the entity had in a schema version: additions come last, so older rows are a prefix.
std::size_t columnsAt(const schema::EntityDescription& entity, int version);

/// The stored form of a change in the device's journal: what does not stand in columns of its own there. `version` is
/// the schema version that wrote it; columns added since then get their initial value.
std::string encodePayload(const Change& change);
core::Result<Change> decodePayload(ChangeKind kind, const schema::EntityDescription& entity, const core::Uuid& record,
                                   int version, std::string_view payload);

} // namespace mitoyen::sync
