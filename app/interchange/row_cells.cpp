// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/row_cells.h"

#include "core/text.h"
#include "interchange/csv_writer.h"

#include <algorithm>

namespace mitoyen::interchange {

namespace {

constexpr std::int64_t largestWhole = 1'000'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads the digits at the start; nothing when there are more than fit or none.
std::optional<std::int64_t> takeDigits(std::string_view& text)
{
    constexpr std::size_t mostDigits = 10;
    std::int64_t number = 0;
    std::size_t count = 0;
    while (!text.empty() && isDigit(text[0])) {
        if (++count > mostDigits)
            return std::nullopt;
        number = number * 10 + (text[0] - '0');
        text.remove_prefix(1);
    }
    if (count == 0)
        return std::nullopt;
    return number;
}

/// "1234,5", "-1234,50", "12": the plain forms that nearly every cell has, without a copy of the text.
std::optional<core::Money> plainAmount(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const auto whole = takeDigits(text);
    if (!whole)
        return std::nullopt;
    std::int64_t cents = *whole * 100;
    if (!text.empty()) {
        if (text[0] != ',' && text[0] != '.')
            return std::nullopt;
        text.remove_prefix(1);
        const bool one = text.size() == 1 && isDigit(text[0]);
        const bool two = text.size() == 2 && isDigit(text[0]) && isDigit(text[1]);
        if (!one && !two)
            return std::nullopt;
        cents += (text[0] - '0') * 10 + (two ? text[1] - '0' : 0);
    }
    if (cents > core::Money::limit)
        return std::nullopt;
    return core::Money{negative ? -cents : cents};
}

std::string_view withoutCurrency(std::string_view text)
{
    for (const std::string_view sign : {"€", "EUR", "eur", "Eur"}) {
        if (text.starts_with(sign))
            return core::trim(text.substr(sign.size()));
        if (text.ends_with(sign))
            return core::trim(text.substr(0, text.size() - sign.size()));
    }
    return text;
}

/// The end of the sentence that begins with the cell, by the code of core::parseMoney.
std::string_view amountRemedy(std::string_view code)
{
    if (code == "amount_ambiguous")
        return " can be read in two ways; write the cents, like 1234,00.";
    if (code == "amount_too_precise")
        return " has more than two decimals; amounts are whole cents.";
    if (code == "amount_too_large")
        return " is larger than any amount allowed here.";
    return " is not an amount; write it like 1234,50.";
}

} // namespace

std::optional<std::int64_t> parseWhole(std::string_view text)
{
    auto plain = core::withoutBlanks(text);
    const auto mark = plain.find_first_of(".'");
    if (mark != std::string::npos) {
        const char group = plain[mark];
        const bool grouped = mark >= 1 && mark <= 3 && (plain.size() - mark) % 4 == 0;
        const auto marks = (plain.size() - mark) / 4;
        for (auto at = mark; grouped && at < plain.size(); at += 4)
            if (plain[at] != group)
                return std::nullopt;
        if (!grouped || std::erase(plain, group) != marks)
            return std::nullopt;
    }
    std::string_view rest = plain;
    const auto number = takeDigits(rest);
    if (!number || !rest.empty() || *number > largestWhole)
        return std::nullopt;
    return number;
}

std::optional<std::int64_t> parseHundredths(std::string_view text)
{
    const auto plain = core::withoutBlanks(text);
    std::string_view rest = plain;
    const auto whole = takeDigits(rest);
    if (!whole || *whole > largestWhole / 100)
        return std::nullopt;
    std::int64_t hundredths = *whole * 100;
    if (rest.empty())
        return hundredths;
    if (rest[0] != ',' && rest[0] != '.')
        return std::nullopt;
    rest.remove_prefix(1);
    if (rest.empty() || !std::all_of(rest.begin(), rest.end(), isDigit))
        return std::nullopt;
    hundredths += (rest[0] - '0') * 10 + (rest.size() > 1 ? rest[1] - '0' : 0);
    if (rest.size() > 2 && rest.find_first_not_of('0', 2) != std::string_view::npos)
        return std::nullopt;
    return hundredths;
}

core::Result<core::Money> parseAmount(std::string_view text)
{
    if (const auto plain = plainAmount(text))
        return *plain;
    return core::parseMoney(withoutCurrency(text));
}

RowCells::RowCells(const TakeoverTable& file, Faults& faults)
    : file_(file),
      fields_(fieldsOf(file.kind)),
      faults_(faults)
{}

bool RowCells::next()
{
    const auto& table = *file_.table;
    for (; nextRow_ < table.rows.size(); ++nextRow_) {
        const auto cells = table.cellsOf(table.rows[nextRow_]);
        if (std::any_of(cells.begin(), cells.end(), [](auto cell) { return !core::trim(cell).empty(); }))
            break;
    }
    if (nextRow_ == table.rows.size())
        return false;
    row_ = &table.rows[nextRow_++];
    failed_ = false;
    for (std::size_t column = table.header.size(); column < row_->count; ++column) {
        if (cellAt(column).empty())
            continue;
        refuseColumn(column, "row_too_long",
                     "The row has " + std::to_string(row_->count) + " cells, the header " +
                         std::to_string(table.header.size()) + "; " + quote(cellAt(column)) +
                         " belongs to no column. Put quotes around cells that hold a \"" + table.delimiter + "\".");
        break;
    }
    return true;
}

std::string_view RowCells::cellAt(std::size_t column) const
{
    return unprotectedText(core::trim(file_.table->cell(*row_, column)));
}

std::string_view RowCells::cell(std::size_t field) const
{
    const int column = file_.columns.columnOf[field];
    return column < 0 ? std::string_view{} : cellAt(static_cast<std::size_t>(column));
}

std::string RowCells::header(std::size_t field) const
{
    const int column = file_.columns.columnOf[field];
    return std::string(column < 0 ? fields_[field].name : file_.table->header[static_cast<std::size_t>(column)]);
}

Fault RowCells::fault(std::string column, std::string_view cell, std::string_view code, std::string message) const
{
    return {file_.fileName, line(), std::move(column), std::string(code), std::move(message), std::string(cell)};
}

void RowCells::refuse(std::size_t field, std::string_view code, std::string message)
{
    failed_ = true;
    faults_.refuse(fault(header(field), cell(field), code, std::move(message)));
}

void RowCells::refuseColumn(std::size_t column, std::string_view code, std::string message)
{
    failed_ = true;
    const auto& headers = file_.table->header;
    auto name = column < headers.size() ? std::string(headers[column]) : "column " + std::to_string(column + 1);
    faults_.refuse(fault(std::move(name), cellAt(column), code, std::move(message)));
}

void RowCells::warn(std::size_t field, std::string_view code, std::string message)
{
    faults_.warn(fault(header(field), cell(field), code, std::move(message)));
}

bool RowCells::presentOrRefused(std::size_t field)
{
    if (!cell(field).empty())
        return true;
    // A missing column was reported with the header, once for all rows.
    if (fields_[field].valueNeeded) {
        if (file_.columns.columnOf[field] >= 0)
            refuse(field, "cell_missing", "The cell \"" + header(field) + "\" is empty: \"\".");
        failed_ = true;
    }
    return false;
}

std::optional<std::string_view> RowCells::text(std::size_t field)
{
    const auto found = cell(field);
    if (!presentOrRefused(field))
        return fields_[field].valueNeeded ? std::nullopt : std::optional(found);
    if (found.size() > fields_[field].longest) {
        refuse(field, "cell_too_long",
               quote(found) + " has " + std::to_string(found.size()) + " bytes; the most is " +
                   std::to_string(fields_[field].longest) + ".");
        return std::nullopt;
    }
    return found;
}

std::optional<core::Date> RowCells::date(std::size_t field)
{
    if (!presentOrRefused(field))
        return std::nullopt;
    const auto parsed = core::parseDate(cell(field));
    if (parsed)
        return *parsed;
    const auto& code = parsed.error().code;
    refuse(field, code,
           quote(cell(field)) +
               (code == "impossible_date"         ? " does not exist in the calendar."
                    : code == "date_out_of_range" ? " lies outside the years 1900 to 2200."
                                                  : " is not a date; write it like 31/12/2026."));
    return std::nullopt;
}

std::optional<core::Money> RowCells::amount(std::size_t field)
{
    if (!presentOrRefused(field))
        return std::nullopt;
    const auto parsed = parseAmount(cell(field));
    if (parsed)
        return *parsed;
    refuse(field, parsed.error().code, quote(cell(field)) + std::string(amountRemedy(parsed.error().code)));
    return std::nullopt;
}

} // namespace mitoyen::interchange
