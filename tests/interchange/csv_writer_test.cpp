// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/list_export.h"
#include "model/expense.h"

#include <gtest/gtest.h>

namespace mitoyen::interchange {
namespace {

std::string written(const std::vector<ExportCell>& cells)
{
    CsvWriter writer;
    writer.row(cells);
    const auto text = writer.finish();
    EXPECT_TRUE(text.starts_with("\xef\xbb\xbf"));
    EXPECT_TRUE(text.ends_with("\r\n"));
    return text.substr(3, text.size() - 5);
}

TEST(CsvWriter, WritesNumbersAsABelgianSpreadsheetReadsThem)
{
    EXPECT_EQ(written({core::Money{-123456}, core::Money{5}, std::int64_t{-7}, Hundredths{12830}}),
              "-1234,56;0,05;-7;128,30");
    EXPECT_EQ(written({*core::makeDate(2026, 1, 31), std::monostate{}}), "2026-01-31;");
}

TEST(CsvWriter, QuotesOnlyWhatNeedsIt)
{
    EXPECT_EQ(written({std::string("plain text")}), "plain text");
    EXPECT_EQ(written({std::string("a;b"), std::string("say \"x\""), std::string("two\nlines"), std::string(" edge")}),
              "\"a;b\";\"say \"\"x\"\"\";\"two\nlines\";\" edge\"");
    EXPECT_EQ(written({std::string()}), "\"\"");
}

TEST(CsvWriter, KeepsTextsFromBeingRunAsFormulas)
{
    EXPECT_EQ(written({std::string("=1+1")}), "'=1+1");
    EXPECT_EQ(written({std::string("@SUM(A1)")}), "'@SUM(A1)");
    EXPECT_EQ(written({std::string("+32470123456")}), "'+32470123456");
    EXPECT_EQ(written({std::string("-x")}), "'-x");
    EXPECT_EQ(written({std::string("-1")}), "-1");
    EXPECT_EQ(written({std::string("'tis")}), "'tis");
}

TEST(CsvWriter, TakesAwayExactlyTheApostropheItPut)
{
    for (const std::string text : {"=1", "'=1", "''+x", "'tis", "-1", "-1,5", "-1,5,6", "-", "", "'", "'-1", "\tx"})
        EXPECT_EQ(unprotectedText(protectedText(text)), text);
}

TEST(ListExport, WritesHeadingsAndRows)
{
    const ExportList list{{"Kavel", "Bedrag"},
                          {{std::string("A1"), core::Money{100}}, {std::string("A2"), core::Money{250}}}};
    EXPECT_EQ(toCsv(list), "\xef\xbb\xbfKavel;Bedrag\r\nA1;1,00\r\nA2;2,50\r\n");
}

TEST(ListExport, WritesEveryFieldOfARecordWithAmountsInEuro)
{
    model::Expense expense;
    expense.id.uuid = *core::parseUuid("01890000-0000-7000-8000-000000000001");
    expense.date = *core::makeDate(2026, 2, 28);
    expense.invoiceNumber = "F;1";
    expense.vatLines = {{2100, {10000}, {2100}}};
    expense.total = {12100};
    const auto row = schema::toRow(expense);
    const ExportRecord record{&row, 7};
    const auto text = recordsToCsv(schema::description<model::Expense>(), {&record, 1});
    EXPECT_NE(text.find("id;organisation;building;date;supplier;invoice_number;"), std::string::npos);
    EXPECT_NE(text.find(";vat_lines;total;revision\r\n"), std::string::npos);
    EXPECT_NE(text.find("01890000-0000-7000-8000-000000000001;"), std::string::npos);
    EXPECT_NE(text.find(";2026-02-28;"), std::string::npos);
    EXPECT_NE(text.find("\"F;1\""), std::string::npos);
    EXPECT_NE(text.find(";121,00;7\r\n"), std::string::npos);
}

} // namespace
} // namespace mitoyen::interchange
