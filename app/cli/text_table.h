// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace mitoyen::cli {

/// Columns for a person at a terminal: as wide as their widest cell, figures to the right, columns of empty cells
/// left out.
class TextTable {
public:
    enum class Align { Left, Right };
    void column(std::string heading, Align align = Align::Left);
    /// As many cells as columns.
    void row(std::vector<std::string> cells);
    bool isEmpty() const { return rows_.empty(); }
    std::string toText() const;

private:
    struct Column {
        std::string heading;
        Align align;
    };
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

} // namespace mitoyen::cli
