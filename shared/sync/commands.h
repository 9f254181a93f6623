// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sync/change.h"
#include "sync/row_reader.h"

namespace mitoyen::sync {

/// What a command does to the rows: records to write whole (new or changed).
struct Plan {
    std::vector<NewRow> rows;
    bool duplicate = false; ///< it was already so
};

/// SetShares: replaces the whole vector of an allocation key. Arguments: `before` and `after` (list of unit shares),
/// `total`. Rejected stale_draft when the vector is no longer the one its author saw; shares_do_not_add_up,
/// unit_of_another_building, record_missing.
///
/// IssueDocument: a charge statement and its document leave the office. Facts: one statement, at most one document.
/// Rejected stale_draft when an expense on it has changed since; already_issued when the holder
/// has a statement of the same period; reference_taken; statement_does_not_add_up.
///
/// ClosePeriod: closes a fiscal year for good; it is never opened again. Arguments: `starts_on` and `ends_on` as its
/// author saw them. Rejected stale_draft when the year has another span now; record_missing.
///
/// The same function runs on the laptop at once and again on the server before it accepts.
core::Result<Plan> plan(const Command& command, RowReader& rows);

/// What a command that changes a record (and makes no facts) leaves of it; nothing changes for other commands.
void applyTo(core::Row& row, const Command& command);

/// The command ClosePeriod for a year as it is seen here.
Command closePeriod(const core::Row& fiscalYear);

/// Names of all commands, for permissions and tests.
std::vector<std::string_view> commandNames();

} // namespace mitoyen::sync
