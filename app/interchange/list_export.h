// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/value.h"
#include "interchange/csv_writer.h"
#include "schema/column.h"

#include <span>
#include <string>
#include <vector>

namespace mitoyen::interchange {

/// A list as the screen shows it: its headings in the user's language and its rows.
struct ExportList {
    std::vector<std::string> headings;
    std::vector<std::vector<ExportCell>> rows;
};

/// The list as CSV; see CsvWriter for the form.
std::string toCsv(const ExportList& list);

/// What stands for a cell of a record in an export: amounts with decimal comma, dates ISO, 1 and 0 for yes and no,
/// instants in ISO UTC, identifiers as text, lists as their JSON.
ExportCell exportCell(const schema::Column& column, const core::Value& value);

/// A record of any entity with its revision.
struct ExportRecord {
    const core::Row* row = nullptr;
    std::int64_t revision = 0;
};

/// Every field of every record, headings being the field names, then `revision`: what `export LIST` writes.
std::string recordsToCsv(const schema::EntityDescription& entity, std::span<const ExportRecord> records);

} // namespace mitoyen::interchange
