// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/text_table.h"

#include "core/require.h"

#include <algorithm>

namespace mitoyen::cli {

namespace {

/// Characters, not bytes: continuation bytes of UTF-8 take no place.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

/// A control character in a name must not move the cursor of a terminal.
std::string printable(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return text;
}

} // namespace

void TextTable::column(std::string heading, Align align)
{
    columns_.push_back({std::move(heading), align});
}

void TextTable::row(std::vector<std::string> cells)
{
    core::require(cells.size() == columns_.size(), "a row has a cell for each column");
    for (auto& cell : cells)
        cell = printable(std::move(cell));
    rows_.push_back(std::move(cells));
}

std::string TextTable::toText() const
{
    std::vector<std::size_t> widths(columns_.size(), 0);
    for (const auto& row : rows_)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    std::string text;
    const auto print = [&](auto cellOf) {
        std::string line;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (widths[i] == 0)
                continue;
            const std::string& cell = cellOf(i);
            const auto width = std::max(widths[i], widthOf(columns_[i].heading));
            const std::string gap(width - widthOf(cell), ' ');
            line += columns_[i].align == Align::Right ? gap + cell : cell + gap;
            line += "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    };
    print([this](std::size_t i) -> const std::string& { return columns_[i].heading; });
    for (const auto& row : rows_)
        print([&row](std::size_t i) -> const std::string& { return row[i]; });
    return text;
}

} // namespace mitoyen::cli
