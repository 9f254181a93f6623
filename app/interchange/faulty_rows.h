// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/takeover_files.h"

#include <span>
#include <string>
#include <string_view>

namespace mitoyen::interchange {

/// The two columns after the file's own: the line a row came from, and what is wrong with it.
inline constexpr std::string_view lineColumn = "mitoyen_line";
inline constexpr std::string_view faultColumn = "mitoyen_fault";

/// The rows of a file that have errors, for correcting in a spreadsheet: its header, its cells as they stand, then the
/// two columns above. Shares that miss their total concern every row, because nobody knows which one is wrong.
/// "" when no row of this file has an error.
std::string faultyRows(const TakeoverFile& file, std::span<const Fault> errors);

/// Puts corrected rows back in the place of the lines they came from; a row whose cells are all blank goes, a row
/// without a line number is added. The columns may be in any order. Afterwards readTakeover judges the whole again.
/// Errors (nothing is changed): file_missing (there is no file of this kind to correct), those of readCsv,
/// column_missing (a column of the file is not among the corrected ones), line_unknown.
core::Result<void> bringBack(TakeoverFiles& takeover, FileKind kind, std::string_view bytes);

} // namespace mitoyen::interchange
