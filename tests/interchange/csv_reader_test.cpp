// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/csv_reader.h"

#include "interchange/csv_writer.h"
#include "small_takeover.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::interchange {
namespace {

using Cells = std::vector<std::string>;

Cells header(const CsvTable& table)
{
    return {table.header.begin(), table.header.end()};
}

Cells row(const CsvTable& table, std::size_t at)
{
    const auto cells = table.cellsOf(table.rows.at(at));
    return {cells.begin(), cells.end()};
}

core::Error errorOf(std::string_view bytes, const CsvLimits& limits = {})
{
    const auto table = readCsv(bytes, limits);
    return table ? core::Error{"none", {}, {}} : table.error();
}

TEST(CsvReader, FindsTheDelimiterOfEachFile)
{
    EXPECT_EQ(readCsv("a;b\r\n1,5;2\r\n")->delimiter, ';');
    EXPECT_EQ(readCsv("a,b\n\"1,5\",2\n")->delimiter, ',');
    EXPECT_EQ(readCsv("a\tb\n1,5\t2;3\n")->delimiter, '\t');
    EXPECT_EQ(readCsv("a\n1\n")->delimiter, ';');
}

TEST(CsvReader, IsNotMisledByDelimitersInsideQuotesOrByDecimalCommas)
{
    EXPECT_EQ(row(*readCsv("name,amount\n\"a;b;c;d\",\"1,5\"\n"), 0), (Cells{"a;b;c;d", "1,5"}));
    EXPECT_EQ(row(*readCsv("a;\"b, c, d, e\";c\n1,2;3,4;5,6\n"), 0), (Cells{"1,2", "3,4", "5,6"}));
    EXPECT_EQ(readCsv("a;b;c\n1,5;2,5;3\nx\n1,5;2,5;3\n")->delimiter, ';');
}

TEST(CsvReader, TakesTheHintOfASeparatorLineAndStillCallsTheHeaderLineOne)
{
    const auto table = readCsv("sep=,\r\na,b\r\n1,2\r\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->delimiter, ',');
    EXPECT_EQ(header(*table), (Cells{"a", "b"}));
    EXPECT_EQ(table->rows.at(0).line, 2);
}

TEST(CsvReader, UndoesQuotesAndKeepsLineEndsWithinThem)
{
    const auto table = readCsv("a;b\n\"x \"\"y\"\"\";\"one\r\ntwo\"\nlast;row");
    ASSERT_TRUE(table);
    EXPECT_EQ(row(*table, 0), (Cells{"x \"y\"", "one\r\ntwo"}));
    EXPECT_EQ(row(*table, 1), (Cells{"last", "row"}));
}

TEST(CsvReader, CountsPhysicalLines)
{
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const auto table = readCsv("a;b" + end + "\"1" + end + "2\";x" + end + end + "3;4" + end);
        ASSERT_TRUE(table);
        ASSERT_EQ(table->rows.size(), 2u);
        EXPECT_EQ(table->rows[0].line, 2);
        EXPECT_EQ(table->rows[1].line, 5);
    }
}

TEST(CsvReader, PassesOverBlankLinesAboveTheHeader)
{
    const auto table = readCsv("\r\n\r\na;b\r\n1;2\r\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(header(*table), (Cells{"a", "b"}));
    EXPECT_EQ(table->rows.at(0).line, 2);
}

TEST(CsvReader, KeepsEmptyCellsAtTheEndOfALine)
{
    const auto table = readCsv("a;b;c\n;;\n1;;");
    ASSERT_TRUE(table);
    EXPECT_EQ(row(*table, 0), (Cells{"", "", ""}));
    EXPECT_EQ(row(*table, 1), (Cells{"1", "", ""}));
}

TEST(CsvReader, ReadsEveryEncodingAlike)
{
    const std::string text = "clé;Straße\r\nÉlise;Weiß\r\n";
    for (const auto encoding : {Encoding::Utf8, Encoding::Utf8WithMark, Encoding::Windows1252,
                                Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian}) {
        const auto table = readCsv(test::encoded(text, encoding));
        ASSERT_TRUE(table);
        EXPECT_EQ(table->encoding, encoding);
        EXPECT_EQ(header(*table), (Cells{"clé", "Straße"}));
        EXPECT_EQ(row(*table, 0), (Cells{"Élise", "Weiß"}));
    }
}

TEST(CsvReader, DecodesLettersBeyondTheFirstPlaneAndHalfPairsOfUtf16)
{
    EXPECT_EQ(decodeText(std::string("\xff\xfe\x3d\xd8\x00\xde", 6)).text, "\xf0\x9f\x98\x80");
    EXPECT_EQ(decodeText(std::string("\xff\xfe\x3d\xd8\x41\x00", 6)).text,
              "\xef\xbf\xbd"
              "A");
    EXPECT_EQ(decodeText("\xff\xfe"
                         "A")
                  .text,
              "\xef\xbf\xbd");
}

TEST(CsvReader, LocatesAQuoteThatNothingCloses)
{
    const auto error = errorOf("a;b\n1;2\n3;\"open\nmore\n");
    EXPECT_EQ(error.code, "csv_unclosed_quote");
    EXPECT_EQ(error.where.line, 3);
    EXPECT_EQ(error.where.field, "b");
}

TEST(CsvReader, RefusesTextAfterAClosingQuote)
{
    const auto error = errorOf("a;b\n\"x\"y;2\n");
    EXPECT_EQ(error.code, "csv_stray_quote");
    EXPECT_EQ(error.where.line, 2);
    EXPECT_EQ(error.where.field, "a");
}

TEST(CsvReader, LeavesAQuoteInsideAPlainCellAlone)
{
    EXPECT_EQ(row(*readCsv("a;b\n12\" pipe;x\n"), 0), (Cells{"12\" pipe", "x"}));
}

TEST(CsvReader, RefusesWhatIsNoText)
{
    EXPECT_EQ(errorOf("PK\x03\x04 a spreadsheet").code, "csv_not_text");
    EXPECT_EQ(errorOf("%PDF-1.4").code, "csv_not_text");
    EXPECT_EQ(errorOf(std::string("a;b\0c", 5)).code, "csv_not_text");
    EXPECT_EQ(errorOf("").code, "csv_empty");
    EXPECT_EQ(errorOf("\xef\xbb\xbf\r\n").code, "csv_empty");
}

TEST(CsvReader, KeepsItsLimitsAndSaysWhere)
{
    EXPECT_EQ(errorOf("abcd;efgh\n", {.bytes = 5}).code, "csv_too_large");
    const auto rows = errorOf("a;b\n1;2\n3;4\n5;6\n", {.rows = 2});
    EXPECT_EQ(rows.code, "csv_too_many_rows");
    EXPECT_EQ(rows.where.line, 4);
    const auto columns = errorOf("a;b\n1;2;3\n", {.columns = 2});
    EXPECT_EQ(columns.code, "csv_too_many_columns");
    EXPECT_EQ(columns.where.line, 2);
    EXPECT_EQ(columns.where.field, "column 3");
    const auto cell = errorOf("a;b\n1;\"long cell\"\n", {.cellBytes = 4});
    EXPECT_EQ(cell.code, "csv_cell_too_large");
    EXPECT_EQ(cell.where.line, 2);
    EXPECT_EQ(cell.where.field, "b");
    EXPECT_TRUE(readCsv("a;b\n1;2\n", {.bytes = 8, .rows = 1, .columns = 2, .cellBytes = 1}));
}

TEST(CsvReader, ACopyOfATableOutlivesTheFirst)
{
    CsvTable copy;
    {
        const auto table = readCsv("a;b\nx;\"y\"\n");
        copy = *table;
    }
    EXPECT_EQ(row(copy, 0), (Cells{"x", "y"}));
}

RC_GTEST_PROP(CsvReaderProperties, AnyBytesGiveATableOrALocatedError, ())
{
    const auto alphabet = rc::gen::oneOf(rc::gen::arbitrary<char>(),
                                         rc::gen::elementOf(std::string(";,\t\"\"\"\r\n ab'=\xff\xfe\xef\xbb\xbf")));
    const auto bytes = *rc::gen::container<std::string>(alphabet);
    const auto table = readCsv(bytes, {.bytes = 1000, .rows = 20, .columns = 10, .cellBytes = 50});
    if (!table) {
        RC_ASSERT(!table.error().code.empty());
        RC_ASSERT(table.error().where.line >= 1);
        return;
    }
    int line = 1;
    for (const auto& one : table->rows) {
        RC_ASSERT(one.line > line);
        RC_ASSERT(one.first + one.count <= table->cells.size());
        line = one.line;
    }
}

RC_GTEST_PROP(CsvReaderProperties, WhatIsWrittenIsReadBack, ())
{
    const auto text = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab;,\t\"\r\n =+-@'1.x")));
    const auto width = *rc::gen::inRange<std::size_t>(1, 5);
    const auto line = rc::gen::container<Cells>(width, text);
    const auto rows = *rc::gen::container<std::vector<Cells>>(line);
    CsvWriter writer;
    const Cells names(width, "h");
    writer.row(std::vector<ExportCell>(names.begin(), names.end()));
    for (const auto& cells : rows)
        writer.row(std::vector<ExportCell>(cells.begin(), cells.end()));
    const auto table = readCsv(writer.finish());
    RC_ASSERT(table.ok());
    RC_ASSERT(table->rows.size() == rows.size());
    for (std::size_t at = 0; at < rows.size(); ++at)
        for (std::size_t column = 0; column < width; ++column)
            RC_ASSERT(std::string(unprotectedText(table->cell(table->rows[at], column))) == rows[at][column]);
}

} // namespace
} // namespace mitoyen::interchange
