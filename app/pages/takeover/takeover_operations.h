// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "interchange/takeover_import.h"
#include "interchange/takeover_reader.h"

#include <optional>
#include <string>
#include <vector>

/// What the takeover asks of the replica thread.
namespace mitoyen::pages {

/// The files as they stand, what they say, and what importing them would add.
struct TakeoverCheck {
    interchange::TakeoverFiles files;
    interchange::TakeoverReading reading;
    std::optional<interchange::ImportReport> report; ///< when there are no errors
};

struct TakenOver {
    interchange::ImportReport report;
    std::int64_t undoNumber = 0; ///< 0 when everything was there already
};

/// Errors: folder_missing.
core::Result<TakeoverCheck> openTakeover(storage::Replica& replica, const std::string& folder);
/// Judges the files again, after keeping what was explained about their headings.
core::Result<TakeoverCheck> checkTakeover(storage::Replica& replica, interchange::TakeoverFiles files,
                                          const std::vector<interchange::ColumnMapping>& explained);
/// Errors of importTakeover; cancelled.
core::Result<TakenOver> importChecked(storage::Replica& replica, const interchange::TakeoverPlan& plan,
                                      const std::string& label, base::Progress& progress);

/// Writes the faulty rows of every file that has some into a folder, as "faulty-<file>". Answers with their names.
core::Result<std::vector<std::string>> saveFaultyRows(const TakeoverCheck& check, const std::string& folder);
/// Takes corrected rows back, by the file's name without "faulty-", and judges again. Errors: file_missing and those
/// of interchange::bringBack.
core::Result<TakeoverCheck> bringRowsBack(storage::Replica& replica, interchange::TakeoverFiles files,
                                          const std::vector<std::string>& paths);

} // namespace mitoyen::pages
