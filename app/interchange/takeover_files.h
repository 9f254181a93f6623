// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/csv_reader.h"
#include "interchange/fault.h"
#include "interchange/takeover_columns.h"

#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::interchange {

struct TakeoverFile {
    FileKind kind = FileKind::Lots;
    std::string name; ///< bare, as the sender named it
    CsvTable table;
};

/// The files of one takeover, split into cells but not yet understood; `faults` holds what could not be read.
struct TakeoverFiles {
    std::vector<TakeoverFile> files;
    std::vector<FileKind> unreadable; ///< present, but refused in `faults`
    Faults faults;

    const TakeoverFile* find(FileKind kind) const;
    bool isUnreadable(FileKind kind) const;
};

/// Reads the files of a folder by their names (see fileKindOf). A file that cannot be read is a fault, not a failure.
/// Warnings: file_not_used (a CSV file with another name). Errors in the list: file_twice and those of readCsv.
/// Error folder_missing: there is no such folder.
core::Result<TakeoverFiles> readTakeoverFolder(const std::string& folder);

/// Takes one more file from memory. Faults as above.
void addTakeoverFile(TakeoverFiles& takeover, const std::string& name, std::string_view bytes);

} // namespace mitoyen::interchange
