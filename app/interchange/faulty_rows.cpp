// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/faulty_rows.h"

#include "core/text.h"
#include "interchange/csv_writer.h"
#include "interchange/row_cells.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

namespace mitoyen::interchange {

namespace {

/// Column of `table` per column of `original`; nothing for the first that is missing goes to `missing`.
std::vector<std::size_t> columnsOf(const CsvTable& original, const CsvTable& table, std::string& missing)
{
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t column = 0; column < table.header.size(); ++column)
        places.emplace(normalHeading(table.header[column]), column);
    std::vector<std::size_t> columns;
    for (const auto heading : original.header) {
        const auto found = places.find(normalHeading(heading));
        if (found == places.end() && missing.empty())
            missing = heading;
        columns.push_back(found == places.end() ? table.header.size() : found->second);
    }
    return columns;
}

std::optional<std::size_t> columnNamed(const CsvTable& table, std::string_view name)
{
    for (std::size_t column = 0; column < table.header.size(); ++column)
        if (normalHeading(table.header[column]) == normalHeading(name))
            return column;
    return std::nullopt;
}

/// A corrected row in the columns of the file it goes back to.
struct Correction {
    std::optional<std::size_t> row; ///< place in the file's rows; none: it is new
    std::vector<std::string_view> cells;
    bool blank = false;
};

core::Result<std::vector<Correction>> corrections(const TakeoverFile& file, const CsvTable& table)
{
    std::string missing;
    const auto columns = columnsOf(file.table, table, missing);
    if (!missing.empty())
        return core::Error{
            "column_missing", "The corrected rows have no column " + quote(missing) + ".", {file.name, 1, missing}};
    const auto lineAt = columnNamed(table, lineColumn);
    std::unordered_map<std::int64_t, std::size_t> rowOfLine;
    for (std::size_t row = 0; row < file.table.rows.size(); ++row)
        rowOfLine.emplace(file.table.rows[row].line, row);
    std::vector<Correction> all;
    for (const auto& row : table.rows) {
        Correction correction;
        for (const auto column : columns)
            correction.cells.push_back(table.cell(row, column));
        correction.blank = std::all_of(correction.cells.begin(), correction.cells.end(),
                                       [](auto cell) { return core::trim(cell).empty(); });
        const auto lineCell = lineAt ? core::trim(table.cell(row, *lineAt)) : std::string_view{};
        if (!lineCell.empty()) {
            const auto line = parseWhole(lineCell);
            const auto found = line ? rowOfLine.find(*line) : rowOfLine.end();
            if (found == rowOfLine.end())
                return core::Error{"line_unknown",
                                   quote(lineCell) + " is no line of " + file.name + ".",
                                   {file.name, row.line, std::string(lineColumn)}};
            correction.row = found->second;
        }
        if (correction.row || !correction.blank)
            all.push_back(std::move(correction));
    }
    return all;
}

void apply(CsvTable& table, const std::vector<Correction>& corrections)
{
    int lastLine = table.rows.empty() ? 1 : table.rows.back().line;
    std::vector<bool> gone(table.rows.size());
    for (const auto& correction : corrections) {
        CsvRow added{0, table.cells.size(), static_cast<std::uint32_t>(correction.cells.size())};
        table.cells.insert(table.cells.end(), correction.cells.begin(), correction.cells.end());
        if (correction.row) {
            auto& row = table.rows[*correction.row];
            row.first = added.first;
            row.count = added.count;
            gone[*correction.row] = correction.blank;
        } else {
            added.line = ++lastLine;
            table.rows.push_back(added);
        }
    }
    gone.resize(table.rows.size());
    std::size_t at = 0;
    std::erase_if(table.rows, [&](const CsvRow&) { return gone[at++]; });
}

} // namespace

std::string faultyRows(const TakeoverFile& file, std::span<const Fault> errors)
{
    std::map<int, std::string> messages;
    std::string ofAll;
    for (const auto& error : errors) {
        if (error.file != file.name)
            continue;
        auto& text = error.code == "shares_miss_total" ? ofAll : messages[error.line];
        text += (text.empty() ? "" : " ") + error.message;
    }
    CsvWriter writer;
    auto cells = file.table.header;
    cells.push_back(lineColumn);
    cells.push_back(faultColumn);
    writer.rawRow(cells);
    bool any = false;
    for (const auto& row : file.table.rows) {
        const auto found = messages.find(row.line);
        if (found == messages.end() && ofAll.empty())
            continue;
        const auto text = (found == messages.end() ? "" : found->second + " ") + ofAll;
        const auto line = std::to_string(row.line);
        cells.clear();
        for (std::size_t column = 0; column < file.table.header.size(); ++column)
            cells.push_back(file.table.cell(row, column));
        cells.push_back(line);
        cells.push_back(core::trim(text));
        writer.rawRow(cells);
        any = true;
    }
    return any ? writer.finish() : std::string();
}

core::Result<void> bringBack(TakeoverFiles& takeover, FileKind kind, std::string_view bytes)
{
    const auto file =
        std::find_if(takeover.files.begin(), takeover.files.end(), [kind](const auto& f) { return f.kind == kind; });
    if (file == takeover.files.end())
        return core::Error{"file_missing", "There is no file \"" + std::string(toWord(kind)) + "\" to correct.", {}};
    const auto table = readCsv(bytes);
    if (!table) {
        auto error = table.error();
        error.where.file = file->name;
        return error;
    }
    const auto all = corrections(*file, *table);
    if (!all)
        return all.error();
    apply(file->table, *all);
    file->table.texts.insert(file->table.texts.end(), table->texts.begin(), table->texts.end());
    return {};
}

} // namespace mitoyen::interchange
