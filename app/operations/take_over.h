// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/takeover_import.h"
#include "interchange/takeover_reader.h"

namespace mitoyen::operations {

enum class TakeOverMode { Import, DryRun };

struct TakenOver {
    interchange::TakeoverReading reading;
    /// What was added, or would be; nothing when the files were refused.
    std::optional<interchange::ImportReport> report;

    bool accepted() const { return report.has_value(); }
};

/// Takes over a building from the CSV files of a folder: reads and checks all of them, then stores all or nothing.
/// Headings somebody explained in an earlier takeover are understood.
/// Files with faults are no error here: `reading` lists every one. Errors: folder_missing and those of importTakeover.
core::Result<TakenOver> takeOver(storage::Replica& replica, const std::string& folder, TakeOverMode mode);

} // namespace mitoyen::operations
