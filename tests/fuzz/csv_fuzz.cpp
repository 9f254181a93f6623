// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/text.h"
#include "interchange/csv_reader.h"
#include "interchange/csv_writer.h"
#include "target.h"

#include <algorithm>

namespace mitoyen::fuzz {

namespace {

void checkShape(const interchange::CsvTable& table, const interchange::CsvLimits& limits)
{
    expect(table.rows.size() <= limits.rows && table.header.size() <= limits.columns, "more than the limits");
    int line = 1;
    for (const auto& row : table.rows) {
        expect(row.first + row.count <= table.cells.size(), "a row beyond the table");
        expect(row.line > line, "lines in their order");
        line = row.line;
    }
    for (const auto cell : table.cells)
        expect(cell.size() <= limits.cellBytes, "a cell above its limit");
}

/// Our own file of the same cells has the same cells.
void checkRewritten(const interchange::CsvTable& table, const interchange::CsvLimits& limits)
{
    interchange::CsvWriter writer;
    // A heading with the delimiter in quotes keeps the reader from finding another one in a file of one column.
    std::vector<std::string_view> header{"a;b"};
    header.resize(std::max<std::size_t>(table.header.size(), 2), "heading");
    writer.rawRow(header);
    for (const auto& row : table.rows) {
        auto cells = table.cellsOf(row);
        std::vector<std::string_view> written(cells.begin(), cells.end());
        written.push_back("end");
        writer.rawRow(written);
    }
    const auto again =
        interchange::readCsv(writer.finish(), {4 * limits.bytes, limits.rows, limits.columns + 1, limits.cellBytes});
    expect(again.ok() && again->rows.size() == table.rows.size(), "a table of ours has other rows");
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto cells = table.cellsOf(table.rows[row]);
        const auto read = again->cellsOf(again->rows[row]);
        expect(read.size() == cells.size() + 1 && std::equal(cells.begin(), cells.end(), read.begin()),
               "a cell changes on its way");
    }
}

/// Any bytes give a table whose rows lie within it, or an error with a place.
bool readTable(std::string_view bytes)
{
    const auto decoded = interchange::decodeText(bytes);
    expect(decoded.text.size() <= 3 * bytes.size(), "a text grows");
    expect(decoded.text.find('\0') != std::string::npos || core::isUtf8(decoded.text), "a text that is no UTF-8");
    const interchange::CsvLimits limits{1u << 16, 500, 50, 2000};
    const auto table = interchange::readCsv(bytes, limits);
    if (!table) {
        expect(!table.error().code.empty() && table.error().where.line >= 1, "an error has code and place");
        return false;
    }
    checkShape(*table, limits);
    checkRewritten(*table, limits);
    return true;
}

const Target target("csv", readTable);

} // namespace

} // namespace mitoyen::fuzz
