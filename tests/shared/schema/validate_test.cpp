// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/building.h"
#include "model/entities.h"
#include "model/expense.h"
#include "model/unit.h"
#include "schema/validate.h"

#include <gtest/gtest.h>

namespace mitoyen::schema {

namespace {

std::string codeOf(const core::Result<void>& result)
{
    return result ? "" : result.error().code;
}

template <class E> std::string parsed(std::string_view column, std::string_view text)
{
    const auto& entity = description<E>();
    const auto value = parseCell(entity.columns[*entity.column(column)], text);
    return value ? core::toText(*value) : value.error().code;
}

} // namespace

TEST(Validation, NamesTheFieldAndTheFault)
{
    const auto& entity = description<model::Unit>();
    model::Unit unit;
    EXPECT_EQ(codeOf(validateRow(entity, toRow(unit))), "field_blank");
    EXPECT_EQ(validateRow(entity, toRow(unit)).error().where.field, "label");
    unit.label = "A1";
    unit.surfaceDm2 = -1;
    EXPECT_EQ(codeOf(validateRow(entity, toRow(unit))), "field_too_small");
    unit.surfaceDm2.reset();
    unit.label = std::string(41, 'x');
    EXPECT_EQ(codeOf(validateRow(entity, toRow(unit))), "field_too_long");
    unit.label = "\xff";
    EXPECT_EQ(codeOf(validateRow(entity, toRow(unit))), "field_not_text");
    unit.label = "A1";
    EXPECT_TRUE(validateRow(entity, toRow(unit)).ok());
    auto row = toRow(unit);
    row[*entity.column("kind")] = std::string("castle");
    EXPECT_EQ(codeOf(validateRow(entity, row)), "field_unknown_word");
    row[*entity.column("kind")] = std::int64_t{1};
    EXPECT_EQ(codeOf(validateRow(entity, row)), "field_wrong_kind");
    row[*entity.column("kind")] = core::Value{};
    EXPECT_EQ(codeOf(validateRow(entity, row)), "field_missing");
    row.pop_back();
    EXPECT_EQ(codeOf(validateRow(entity, row)), "row_damaged");
}

TEST(Validation, RefusesAnExpenseThatDoesNotAddUp)
{
    model::Expense expense;
    expense.invoiceNumber = "1";
    expense.vatLines = {{2100, {10'000}, {2'100}}};
    expense.total = {12'099};
    EXPECT_EQ(codeOf(validateRow(description<model::Expense>(), toRow(expense))), "expense_does_not_add_up");
    expense.total = {12'100};
    EXPECT_TRUE(validateRow(description<model::Expense>(), toRow(expense)).ok());
}

TEST(TypedText, BecomesAValueOfItsColumn)
{
    EXPECT_EQ(parsed<model::Unit>("kind", "garage"), "garage");
    EXPECT_EQ(parsed<model::Unit>("kind", "castle"), "field_unknown_word");
    EXPECT_EQ(parsed<model::Unit>("surface_dm2", ""), "");
    EXPECT_EQ(parsed<model::Unit>("surface_dm2", "12x"), "field_not_a_number");
    EXPECT_EQ(parsed<model::Expense>("total_cents", "-1250"), "-1250");
    EXPECT_EQ(parsed<model::Expense>("date", "2026-02-31"), "impossible_date");
    EXPECT_EQ(parsed<model::Expense>("supplier", "nobody"), "id_not_an_id");
    EXPECT_EQ(parsed<model::Building>("name", ""), "field_blank");
}

} // namespace mitoyen::schema
