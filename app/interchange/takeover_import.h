// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/takeover_reader.h"
#include "storage/replica.h"

#include <functional>
#include <string>
#include <vector>

namespace mitoyen::interchange {

/// Told after every few records how far the import is; false stops it, and nothing is stored.
using ImportProgress = std::function<bool(std::size_t done, std::size_t total)>;

struct ImportReport {
    core::Id<model::Building> building;
    /// Records that were not there yet. All zero when the same files came before.
    TakeoverCounts added;
    /// Warning already_there_with_other_values: a record with the same natural key says something else; it stays as
    /// it is.
    std::vector<Fault> warnings;
};

/// `readTakeover` with the headings this office explained before, without the warnings that are no news to its books:
/// account_added of an account that is there.
TakeoverReading readTakeoverFor(storage::Replica& replica, const TakeoverFiles& takeover);

/// Writes a plan without errors through the one door: all of it or nothing, one entry of the undo list under `label`.
/// What is there already by its natural key is left alone: building by enterprise number, unit by label, owner by
/// code, key by name, ownership by unit and day, expense by supplier and invoice number, supplier by exact name,
/// account by number, agenda item by meeting and position.
/// Errors: building_twice, import_cancelled, and those of storage::Write.
core::Result<ImportReport> importTakeover(storage::Replica& replica, const TakeoverPlan& plan, const std::string& label,
                                          const ImportProgress& progress = {});

/// The same report, the replica left as it is: what the preview and a dry run show.
core::Result<ImportReport> previewTakeover(storage::Replica& replica, const TakeoverPlan& plan);

} // namespace mitoyen::interchange
