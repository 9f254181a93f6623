// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/write.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mitoyen::storage {

/// A change the server refused, kept with what was typed until its author has dealt with it. Its number is the `dseq`.
struct Refusal {
    sync::Change change;
    sync::Outcome outcome = sync::Outcome::Rejected;
    std::string code;
    std::string text;
    std::vector<std::int64_t> needs; ///< refused changes that made what this one refers to
};

/// The refused changes nobody has dealt with, in the order they were made. One whose content went with a withdrawn right
/// is of the kind Void.
std::vector<Refusal> refusals(Replica& replica);

/// Those of `open` that can only be sent again together with this one, and itself, in the order they were made: what it
/// needs, and what needs it. Empty when it is not among them.
std::vector<Refusal> bundleOf(const std::vector<Refusal>& open, std::int64_t number);

/// What was typed, as (column or argument, storage text; nothing: cleared): every filled column of a record that was
/// made or removed, the new values of one that was edited, the arguments of a command.
std::vector<std::pair<std::string, std::optional<std::string>>> typedIn(const sync::Change& change);

/// Values typed instead, by column.
using Corrections = std::map<std::string, core::Value, std::less<>>;

/// Sends a refused change again, with its bundle in order, through the one door as new changes in one act named `label`;
/// the corrections go into the change itself. What it changes is the record as it is now. The bundle is dealt with then;
/// undoing the act before it was sent opens it again.
/// Errors: refusal_missing (no such refused change, or dealt with), refusal_empty (its content went with a withdrawn
/// right), field_unknown, field_by_command (a command has no fields to correct), those of Write.
core::Result<void> resubmit(Replica& replica, const std::string& label, std::int64_t number,
                            const Corrections& corrections = {});

/// Deals with a refused change and those that need it by sending nothing. Error refusal_missing.
core::Result<void> dismiss(Replica& replica, std::int64_t number);

} // namespace mitoyen::storage
