// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/record_name.h"

#include "model/allocation_key.h"
#include "model/entities.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace mitoyen::base {
namespace {

class RecordName : public testing::Test {
protected:
    RecordName() { QLocale::setDefault(QLocale(QStringLiteral("de_BE"))); }
    ~RecordName() override { QLocale::setDefault(before_); }

    /// A row of nothing but these cells.
    static QString named(const char* table, const std::vector<std::pair<std::string_view, core::Value>>& cells)
    {
        const auto* entity = model::findEntity(table);
        core::Row row(entity->columns.size());
        for (const auto& [column, value] : cells)
            row[*entity->column(column)] = value;
        return recordName(*entity, row);
    }

private:
    QLocale before_;
};

TEST_F(RecordName, HasDatesAsTheReaderWritesThem)
{
    EXPECT_EQ(named("expense", {{"date", std::string("2026-03-31")}, {"invoice_number", std::string("F 12")}}),
              QStringLiteral("31.03.2026 F 12"));
    EXPECT_EQ(named("fiscal_year", {{"starts_on", std::string("2026-01-01")}, {"ends_on", std::string("2026-12-31")}}),
              QStringLiteral("01.01.2026 31.12.2026"));
}

TEST_F(RecordName, HasTheKeyOfTheDeedInTheLanguageOfTheReader)
{
    EXPECT_EQ(named("allocation_key", {{"name", std::string(model::generalKeyName)}}), QStringLiteral("Allgemein"));
    EXPECT_EQ(named("allocation_key", {{"name", std::string("Lift")}}), QStringLiteral("Lift"));
}

TEST_F(RecordName, LeavesOutWhatIsEmpty)
{
    EXPECT_EQ(named("person", {{"surname", std::string("Peeters")}}), QStringLiteral("Peeters"));
    EXPECT_EQ(named("person", {}), QString());
}

} // namespace
} // namespace mitoyen::base
