// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/money.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace mitoyen::interchange {

/// A cell of an exported list: nothing, a text, a whole number, an amount, a date, or a number with two decimals
/// held in hundredths (square metres in dm², a rate in basis points).
struct Hundredths {
    std::int64_t value = 0;
};
using ExportCell = std::variant<std::monostate, std::string, std::int64_t, core::Money, core::Date, Hundredths>;

/// A text that a spreadsheet would run as a formula (= + - @, tab or line end first) gets an apostrophe before it,
/// unless it is a plain number such as "-1".
std::string protectedText(std::string_view text);
/// The text that was protected; any other text as it is.
std::string_view unprotectedText(std::string_view cell);

/// Writes a table that a Belgian spreadsheet opens by a double click: UTF-8 with byte order mark, `;`, CRLF, decimal
/// comma, ISO dates. Numbers stay numbers, texts stay texts.
class CsvWriter {
public:
    CsvWriter() : text_("\xef\xbb\xbf") {}
    void row(std::span<const ExportCell> cells);
    /// Cells that are taken as they are, unprotected: a copy of somebody else's file.
    void rawRow(std::span<const std::string_view> cells);
    std::string finish() { return std::move(text_); }

private:
    void put(std::string_view cell, bool first);
    void endRow(std::size_t start);
    std::string text_;
};

} // namespace mitoyen::interchange
