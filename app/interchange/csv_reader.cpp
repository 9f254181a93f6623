// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/csv_reader.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace mitoyen::interchange {

namespace {

constexpr std::array<char, 3> delimiters{';', ',', '\t'};

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

/// Length of the line end at `at`: CRLF is one.
std::size_t lineEndLength(std::string_view text, std::size_t at)
{
    if (at >= text.size() || !endsLine(text[at]))
        return 0;
    return text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
}

bool looksLikeAnotherProgram(std::string_view bytes)
{
    // ZIP (XLSX, ODS), the old Office container, PDF.
    for (const std::string_view mark : {"PK\x03\x04", "\xd0\xcf\x11\xe0", "%PDF"})
        if (bytes.starts_with(mark))
            return true;
    return false;
}

/// How many cells each of the first records has when split at `delimiter`.
std::vector<std::size_t> widths(std::string_view text, char delimiter)
{
    constexpr std::size_t sample = 50;
    std::vector<std::size_t> counts;
    std::size_t count = 1;
    bool quotes = false;
    bool blank = true;
    bool atStart = true;
    for (std::size_t at = 0; at < text.size() && counts.size() < sample; ++at) {
        const char c = text[at];
        if (quotes) {
            quotes = c != '"';
        } else if (c == '"' && (atStart || text[at - 1] == '"')) {
            // A quote right after a closing one is a doubled quote: the cell goes on.
            quotes = true;
            blank = false;
        } else if (endsLine(c)) {
            if (!blank)
                counts.push_back(count);
            count = 1;
            blank = true;
        } else {
            count += c == delimiter ? 1 : 0;
            blank = false;
        }
        // Whichever delimiter is the right one: behind any of them a quote opens a cell.
        atStart = !quotes && (std::find(delimiters.begin(), delimiters.end(), c) != delimiters.end() || endsLine(c));
    }
    if (!blank && counts.size() < sample)
        counts.push_back(count);
    return counts;
}

/// The delimiter that splits the header into most cells, in most of the first records alike.
char detectDelimiter(std::string_view text)
{
    char best = delimiters[0];
    std::size_t bestScore = 0;
    for (const char delimiter : delimiters) {
        const auto counts = widths(text, delimiter);
        if (counts.empty() || counts[0] < 2)
            continue;
        const auto alike = static_cast<std::size_t>(std::count(counts.begin(), counts.end(), counts[0]));
        const auto score = (counts[0] - 1) * alike;
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

/// Splits a text into the cells of a table. Doubled quotes are undone within the text itself: a cell only shrinks.
class Splitter {
public:
    Splitter(std::string& text, std::size_t start, CsvTable& table, const CsvLimits& limits)
        : text_(text),
          table_(table),
          limits_(limits),
          at_(start)
    {}

    core::Result<void> run()
    {
        while (at_ < text_.size()) {
            if (const auto length = lineEndLength(text_, at_)) {
                endLine(length);
                continue;
            }
            if (auto record = readRecord(); !record)
                return record;
        }
        return {};
    }

private:
    core::Error fault(std::string code, std::string text, int line, std::size_t column) const
    {
        const auto header =
            column < table_.header.size() ? std::string(table_.header[column]) : "column " + std::to_string(column + 1);
        return {std::move(code), std::move(text), {{}, line, header}};
    }

    void endLine(std::size_t length)
    {
        at_ += length;
        // Blank lines above the header have no number: the header is line 1.
        if (headerRead_)
            ++line_;
    }

    core::Result<void> readRecord()
    {
        CsvRow row{line_, table_.cells.size(), 0};
        while (true) {
            if (row.count == limits_.columns)
                return fault("csv_too_many_columns",
                             "The line has more than " + std::to_string(limits_.columns) + " columns.", row.line,
                             row.count);
            const bool isQuoted = at_ < text_.size() && text_[at_] == '"';
            auto cell = isQuoted ? readQuoted(row.count) : core::Result<std::string_view>(readPlain());
            if (!cell)
                return cell.error();
            if (cell->size() > limits_.cellBytes)
                return fault("csv_cell_too_large",
                             "A cell is larger than " + std::to_string(limits_.cellBytes) + " bytes.", row.line,
                             row.count);
            table_.cells.push_back(*cell);
            ++row.count;
            if (at_ >= text_.size() || endsLine(text_[at_]))
                break;
            ++at_;
        }
        return keep(row);
    }

    core::Result<void> keep(const CsvRow& row)
    {
        if (!headerRead_) {
            table_.header.assign(table_.cells.begin(), table_.cells.end());
            table_.cells.clear();
        } else if (table_.rows.size() == limits_.rows) {
            return fault("csv_too_many_rows", "The file has more than " + std::to_string(limits_.rows) + " rows.",
                         row.line, 0);
        } else {
            table_.rows.push_back(row);
        }
        headerRead_ = true;
        if (const auto length = lineEndLength(text_, at_))
            endLine(length);
        return {};
    }

    std::string_view readPlain()
    {
        const auto start = at_;
        while (at_ < text_.size() && text_[at_] != table_.delimiter && !endsLine(text_[at_]))
            ++at_;
        return std::string_view(text_).substr(start, at_ - start);
    }

    core::Result<std::string_view> readQuoted(std::size_t column)
    {
        const int opened = line_;
        const auto start = ++at_;
        auto end = start;
        while (true) {
            if (at_ >= text_.size())
                return fault("csv_unclosed_quote", "A quote opens this cell and nothing closes it.", opened, column);
            const char c = text_[at_];
            if (c == '"') {
                if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"')
                    break;
                ++at_;
            } else if (c == '\n' || (c == '\r' && lineEndLength(text_, at_) == 1)) {
                ++line_;
            }
            text_[end++] = c;
            ++at_;
        }
        ++at_;
        if (at_ < text_.size() && text_[at_] != table_.delimiter && !endsLine(text_[at_]))
            return fault(
                "csv_stray_quote",
                "There is text after the quote that closes this cell; a quote inside a quoted cell is written twice.",
                opened, column);
        return std::string_view(text_).substr(start, end - start);
    }

    std::string& text_;
    CsvTable& table_;
    const CsvLimits& limits_;
    std::size_t at_;
    int line_ = 1;
    bool headerRead_ = false;
};

/// Excel's own hint, "sep=;" on a line of its own: the delimiter, and where the rest begins.
std::size_t takeSeparatorLine(std::string_view text, char& delimiter)
{
    const auto quoteless = text.starts_with("\"sep=") ? std::size_t{1} : std::size_t{0};
    const auto rest = text.substr(quoteless);
    if (rest.size() < 6 || !rest.starts_with("sep="))
        return 0;
    const auto end = 5 + quoteless * 2;
    const auto length = lineEndLength(text, end);
    if (length == 0 || std::find(delimiters.begin(), delimiters.end(), rest[4]) == delimiters.end())
        return 0;
    delimiter = rest[4];
    return end + length;
}

core::Error wholeFile(std::string code, std::string text)
{
    return {std::move(code), std::move(text), {{}, 1, {}}};
}

} // namespace

core::Result<CsvTable> readCsv(std::string_view bytes, const CsvLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return wholeFile("csv_too_large",
                         "The file has " + std::to_string(bytes.size()) + " bytes; the most is " +
                             std::to_string(limits.bytes) + ".");
    constexpr auto askForCsv = "This is no text file. Save the spreadsheet as CSV and read that file.";
    if (looksLikeAnotherProgram(bytes))
        return wholeFile("csv_not_text", askForCsv);
    auto decoded = decodeText(bytes);
    if (decoded.text.find('\0') != std::string::npos)
        return wholeFile("csv_not_text", askForCsv);
    CsvTable table;
    table.encoding = decoded.encoding;
    auto text = std::make_shared<std::string>(std::move(decoded.text));
    const auto start = takeSeparatorLine(*text, table.delimiter);
    if (start == 0)
        table.delimiter = detectDelimiter(*text);
    if (auto split = Splitter(*text, start, table, limits).run(); !split)
        return split.error();
    if (table.header.empty())
        return wholeFile("csv_empty", "The file is empty.");
    table.texts.push_back(std::move(text));
    return table;
}

} // namespace mitoyen::interchange
