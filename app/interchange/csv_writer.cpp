// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/csv_writer.h"

#include <algorithm>

namespace mitoyen::interchange {

namespace {

constexpr char delimiter = ';';

bool runsAsFormula(std::string_view text)
{
    return !text.empty() && std::string_view("=+-@\t\r\n").find(text[0]) != std::string_view::npos;
}

bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    bool mark = false;
    bool digit = false;
    for (const char c : text) {
        const bool isMark = c == ',' || c == '.';
        if ((c < '0' || c > '9') && (!isMark || mark || !digit))
            return false;
        mark = mark || isMark;
        digit = digit || !isMark;
    }
    return digit;
}

std::string withDecimals(std::int64_t hundredths)
{
    auto text = core::toPlain({hundredths});
    text[text.size() - 3] = ',';
    return text;
}

struct ToText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return protectedText(text); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(core::Money amount) const { return withDecimals(amount.cents); }
    std::string operator()(core::Date date) const { return core::toIso(date); }
    std::string operator()(Hundredths number) const { return withDecimals(number.value); }
};

std::string_view withoutApostrophes(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    return text;
}

bool needsApostrophe(std::string_view text)
{
    // A text that has apostrophes already gets one more, so that taking one away always gives the text back.
    const auto rest = withoutApostrophes(text);
    return runsAsFormula(rest) && (rest.size() < text.size() || !isPlainNumber(rest));
}

} // namespace

std::string protectedText(std::string_view text)
{
    return (needsApostrophe(text) ? "'" : "") + std::string(text);
}

std::string_view unprotectedText(std::string_view cell)
{
    if (cell.starts_with('\'') && runsAsFormula(withoutApostrophes(cell)))
        cell.remove_prefix(1);
    return cell;
}

void CsvWriter::put(std::string_view cell, bool first)
{
    if (!first)
        text_ += delimiter;
    const bool edgeBlank = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!edgeBlank && cell.find_first_of(";,\t\"\r\n") == std::string_view::npos) {
        text_ += cell;
        return;
    }
    text_ += '"';
    for (const char c : cell) {
        if (c == '"')
            text_ += '"';
        text_ += c;
    }
    text_ += '"';
}

void CsvWriter::row(std::span<const ExportCell> cells)
{
    const auto start = text_.size();
    bool first = true;
    for (const auto& cell : cells) {
        const auto text = std::visit(ToText{}, cell);
        const bool number = cell.index() >= 2;
        if (number) {
            // A decimal comma needs no quotes here: the delimiter is another one.
            if (!first)
                text_ += delimiter;
            text_ += text;
        } else {
            put(text, first);
        }
        first = false;
    }
    endRow(start);
}

void CsvWriter::rawRow(std::span<const std::string_view> cells)
{
    const auto start = text_.size();
    bool first = true;
    for (const auto cell : cells) {
        put(cell, first);
        first = false;
    }
    endRow(start);
}

void CsvWriter::endRow(std::size_t start)
{
    // A single empty cell must not look like a blank line, which readers pass over.
    if (text_.size() == start)
        text_ += "\"\"";
    text_ += "\r\n";
}

} // namespace mitoyen::interchange
