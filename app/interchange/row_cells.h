// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/money.h"
#include "interchange/csv_reader.h"
#include "interchange/takeover_columns.h"

#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::interchange {

/// A whole number as files write it: digits, blanks, or points and apostrophes between groups of three. At most
/// 10^9; nothing for anything else.
std::optional<std::int64_t> parseWhole(std::string_view text);
/// A number of at most two decimals (further zeros may follow) in hundredths: "128,3" → 12830. Decimal comma or
/// point; not negative; at most 10^9 hundredths. Nothing for anything else.
std::optional<std::int64_t> parseHundredths(std::string_view text);
/// An amount, with or without a euro sign. Errors as core::parseMoney.
core::Result<core::Money> parseAmount(std::string_view text);

/// One file of a takeover with its columns understood.
struct TakeoverTable {
    FileKind kind = FileKind::Lots;
    std::string fileName;
    const CsvTable* table = nullptr;
    MatchedColumns columns;
};

/// The cells of one row after the other, by field: read into types, and every fault located. A field that has a
/// fault gives nothing, and says so once.
class RowCells {
public:
    RowCells(const TakeoverTable& file, Faults& faults);

    /// Goes to the next row that has a cell; false at the end. Error row_too_long: cells beyond the header, as an
    /// unquoted decimal comma makes them.
    bool next();
    int line() const { return row_->line; }
    /// Whether this row has an error so far.
    bool failed() const { return failed_; }

    /// Trimmed; "" when the file has no such column.
    std::string_view cell(std::size_t field) const;
    std::string_view cellAt(std::size_t column) const;
    bool isBlank(std::size_t field) const { return cell(field).empty(); }
    bool hasColumn(std::size_t field) const { return file_.columns.columnOf[field] >= 0; }
    std::string header(std::size_t field) const;

    /// Errors: cell_missing (of a compulsory field), cell_too_long. "" for an empty optional one.
    std::optional<std::string_view> text(std::size_t field);
    /// Nothing, without a fault, for an empty optional field. Errors: cell_missing and those of core::parseDate.
    std::optional<core::Date> date(std::size_t field);
    /// Errors: cell_missing and those of parseMoney.
    std::optional<core::Money> amount(std::size_t field);

    void refuse(std::size_t field, std::string_view code, std::string message);
    void refuseColumn(std::size_t column, std::string_view code, std::string message);
    void warn(std::size_t field, std::string_view code, std::string message);

private:
    Fault fault(std::string column, std::string_view cell, std::string_view code, std::string message) const;
    bool presentOrRefused(std::size_t field);

    const TakeoverTable& file_;
    std::span<const FieldSpec> fields_;
    Faults& faults_;
    std::size_t nextRow_ = 0;
    const CsvRow* row_ = nullptr;
    bool failed_ = false;
};

} // namespace mitoyen::interchange
