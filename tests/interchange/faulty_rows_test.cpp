// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/faulty_rows.h"

#include "interchange/csv_writer.h"
#include "small_takeover.h"

#include <gtest/gtest.h>

namespace mitoyen::interchange {
namespace {

using test::SmallTakeover;

struct Saved {
    TakeoverFiles files;
    TakeoverReading reading;

    explicit Saved(const SmallTakeover& takeover) : files(takeover.files()), reading(readTakeover(files)) {}
    CsvTable rows(FileKind kind) const { return *readCsv(faultyRows(*files.find(kind), reading.faults.errors)); }
};

std::vector<std::string> row(const CsvTable& table, std::size_t at)
{
    const auto cells = table.cellsOf(table.rows.at(at));
    return {cells.begin(), cells.end()};
}

/// The saved rows as somebody's spreadsheet gives them back, one cell changed.
std::string corrected(const CsvTable& table, std::size_t at, std::size_t column, const std::string& cell)
{
    CsvWriter writer;
    writer.rawRow(table.header);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto cells = table.cellsOf(table.rows[i]);
        std::vector<std::string_view> copy(cells.begin(), cells.end());
        if (i == at)
            copy[column] = cell;
        writer.rawRow(copy);
    }
    return writer.finish();
}

SmallTakeover withTwoFaults()
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Expenses, 2, 5) = "douze";
    takeover.cell(FileKind::Expenses, 4, 0) = "31/02/2026";
    return takeover;
}

TEST(FaultyRows, AreSavedWithTheirHeaderTheirLineAndWhatIsWrong)
{
    const auto table = Saved(withTwoFaults()).rows(FileKind::Expenses);
    ASSERT_EQ(table.rows.size(), 2u);
    ASSERT_EQ(table.header.size(), 11u);
    EXPECT_EQ(table.header[9], lineColumn);
    EXPECT_EQ(table.header[10], faultColumn);
    const auto first = row(table, 0);
    EXPECT_EQ(first[1], "Ascenseurs; Mosan");
    EXPECT_EQ(first[5], "douze");
    EXPECT_EQ(first[9], "2");
    EXPECT_NE(first[10].find("\"douze\""), std::string::npos);
    EXPECT_EQ(row(table, 1)[9], "4");
}

TEST(FaultyRows, AreNoneWhereNothingIsWrong)
{
    const Saved saved((SmallTakeover()));
    EXPECT_EQ(faultyRows(*saved.files.find(FileKind::Expenses), saved.reading.faults.errors), "");
}

TEST(FaultyRows, AreAllRowsWhenTheSharesMissTheirTotal)
{
    SmallTakeover takeover;
    takeover.cell(FileKind::Lots, 3, 4) = "351";
    const auto table = Saved(takeover).rows(FileKind::Lots);
    EXPECT_EQ(table.rows.size(), 4u);
    EXPECT_NE(row(table, 0)[8].find("1001"), std::string::npos);
}

TEST(FaultyRows, CorrectedOnesComeBackToTheirLines)
{
    Saved saved(withTwoFaults());
    const auto table = saved.rows(FileKind::Expenses);
    ASSERT_TRUE(bringBack(saved.files, FileKind::Expenses, corrected(table, 0, 5, "100,00")));
    const auto halfway = readTakeover(saved.files);
    ASSERT_EQ(halfway.faults.errors.size(), 1u);
    EXPECT_EQ(halfway.faults.errors[0].line, 4);
    ASSERT_TRUE(bringBack(saved.files, FileKind::Expenses, corrected(table, 1, 0, "28/02/2026")));
    // The second file says "douze" on line 2 again: what came back last counts.
    const auto again = readTakeover(saved.files);
    ASSERT_EQ(again.faults.errors.size(), 1u);
    EXPECT_EQ(again.faults.errors[0].line, 2);
    ASSERT_TRUE(bringBack(saved.files, FileKind::Expenses, corrected(saved.rows(FileKind::Expenses), 0, 5, "100,00")));
    EXPECT_TRUE(readTakeover(saved.files).accepted());
    EXPECT_EQ(readTakeover(saved.files).counts.expenses, 3u);
}

TEST(FaultyRows, ComeBackInAnyOrderOfColumnsAndAnyDialect)
{
    Saved saved(withTwoFaults());
    const std::string bytes = "mitoyen_line,tvac,tva,taux_tva,htva,cle,compte,facture,fournisseur,date\n"
                              "2,\"121,00\",\"21,00\",21,\"100,00\",Ascenseur,61011,F1,Mosan,02/01/2026\n"
                              "4,\"-12,10\",\"-2,10\",21,\"-10,00\",Ascenseur,61011,NC1,Mosan,04/03/2026\n";
    ASSERT_TRUE(bringBack(saved.files, FileKind::Expenses, bytes));
    const auto reading = readTakeover(saved.files);
    ASSERT_TRUE(reading.accepted());
    EXPECT_EQ(reading.plan.suppliers.front(), "Mosan");
}

TEST(FaultyRows, ABlankedRowGoesAndARowWithoutLineIsAdded)
{
    Saved saved(withTwoFaults());
    const std::string bytes = "date;fournisseur;facture;compte;cle;htva;taux_tva;tva;tvac;mitoyen_line\n"
                              ";;;;;;;;;2\n"
                              "04/03/2026;Mosan;NC1;61011;Général;-10,00;21;-2,10;-12,10;4\n"
                              "05/03/2026;Mosan;N9;61011;Général;10,00;21;2,10;12,10;\n";
    ASSERT_TRUE(bringBack(saved.files, FileKind::Expenses, bytes));
    const auto reading = readTakeover(saved.files);
    ASSERT_TRUE(reading.accepted());
    ASSERT_EQ(reading.plan.expenses.size(), 3u);
    EXPECT_EQ(reading.plan.expenses[2].record.invoiceNumber, "N9");
    EXPECT_EQ(reading.plan.expenses[2].line, 5);
}

TEST(FaultyRows, WhatCannotComeBackChangesNothing)
{
    Saved saved(withTwoFaults());
    const auto codeOf = [&saved](FileKind kind, const std::string& bytes) {
        const auto done = bringBack(saved.files, kind, bytes);
        return done ? std::string("done") : done.error().code;
    };
    const std::string header = "date;fournisseur;facture;compte;cle;htva;taux_tva;tva;tvac;mitoyen_line\n";
    EXPECT_EQ(codeOf(FileKind::Expenses, header + "04/03/2026;M;N;61011;Général;1;0;0;1;99\n"), "line_unknown");
    EXPECT_EQ(codeOf(FileKind::Expenses, "date;mitoyen_line\n01/01/2026;2\n"), "column_missing");
    EXPECT_EQ(codeOf(FileKind::Expenses, "PK\x03\x04"), "csv_not_text");
    saved.files.files.clear();
    EXPECT_EQ(codeOf(FileKind::Expenses, header), "file_missing");
    EXPECT_EQ(readTakeover(SmallTakeover(withTwoFaults()).files()).faults.errors.size(), 2u);
}

} // namespace
} // namespace mitoyen::interchange
