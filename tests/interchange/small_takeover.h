// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "interchange/takeover_reader.h"

#include <map>
#include <string>
#include <vector>

namespace mitoyen::interchange::test {

enum class Speech { French, Dutch, German, English };

/// How a sender writes his files.
struct Dialect {
    char delimiter = ';';
    Encoding encoding = Encoding::Utf8;
    std::string lineEnd = "\r\n";
    bool quoteEverything = false;
    bool finalLineEnd = true;
};

/// A small building without a fault: four units, three keys, four owners with joint owners, usufruct and a sale, three
/// expenses, two agenda items. Tests spoil one cell of it.
class SmallTakeover {
public:
    explicit SmallTakeover(Speech speech = Speech::French);

    using Row = std::vector<std::string>;
    using Table = std::vector<Row>;

    Table& table(FileKind kind) { return tables_[static_cast<std::size_t>(kind)]; }
    /// `line` counts from 1 with the header as 1, as faults do.
    std::string& cell(FileKind kind, int line, std::size_t column);
    std::string header(FileKind kind, std::size_t column) { return table(kind)[0][column]; }
    void remove(FileKind kind) { table(kind).clear(); }

    std::string bytes(FileKind kind, const Dialect& dialect = {}) const;
    TakeoverFiles files(const Dialect& dialect = {}) const;
    TakeoverReading read(const Dialect& dialect = {}) const { return readTakeover(files(dialect)); }

private:
    Table tables_[fileKinds];
};

/// The text in another encoding than UTF-8.
std::string encoded(const std::string& utf8, Encoding encoding);

} // namespace mitoyen::interchange::test
