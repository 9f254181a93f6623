// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "interchange/text_decoding.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::interchange {

/// One record of a table: where its cells lie, and the line it begins on (the header is line 1).
struct CsvRow {
    int line = 0;
    std::size_t first = 0;
    std::uint32_t count = 0;
};

/// A delimited file in memory. Cells are views into `texts`, which copies of the table share.
struct CsvTable {
    char delimiter = ';';
    Encoding encoding = Encoding::Utf8;
    std::vector<std::string_view> header;
    std::vector<CsvRow> rows;
    std::vector<std::string_view> cells;
    std::vector<std::shared_ptr<const std::string>> texts;

    std::span<const std::string_view> cellsOf(const CsvRow& row) const
    {
        return std::span(cells).subspan(row.first, row.count);
    }
    /// "" beyond the end of a short row.
    std::string_view cell(const CsvRow& row, std::size_t column) const
    {
        return column < row.count ? cells[row.first + column] : std::string_view{};
    }
};

/// What one file may hold.
struct CsvLimits {
    std::size_t bytes = 64u << 20;
    std::size_t rows = 1'000'000;
    std::size_t columns = 500;
    std::size_t cellBytes = 10u << 20;
};

/// Reads every dialect of RFC 4180 that offices send: delimiter `;`, `,` or tab, found per file with quoted cells
/// respected; quotes doubled inside quotes; line ends within quotes; CRLF, LF or CR; any encoding of `decodeText`;
/// a first line "sep=;". Blank lines are passed over. Line numbers are lines of the file as an editor counts them,
/// from the header on.
/// Errors, located in where.line and where.field: csv_empty, csv_not_text (a spreadsheet or another program's file),
/// csv_too_large, csv_too_many_rows, csv_too_many_columns, csv_cell_too_large, csv_unclosed_quote,
/// csv_stray_quote (text after the quote that closes a cell).
core::Result<CsvTable> readCsv(std::string_view bytes, const CsvLimits& limits = {});

} // namespace mitoyen::interchange
