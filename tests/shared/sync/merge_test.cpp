// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/expense.h"
#include "model/task.h"
#include "sync/merge.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace mitoyen::sync {

namespace {

const auto& tasks = schema::description<model::Task>();

core::Row taskWith(const std::string& title, const std::string& text)
{
    model::Task task;
    task.title = title;
    task.text = text;
    return schema::toRow(task);
}

} // namespace

TEST(Merge, WritesWhatNobodyElseTouched)
{
    const auto seen = taskWith("a", "x");
    const auto now = taskWith("a", "y");
    const auto merge = mergePatch(tasks, now, difference(seen, taskWith("b", "x")));
    EXPECT_TRUE(merge.changed);
    EXPECT_TRUE(merge.clashes.empty());
    EXPECT_EQ(merge.row, taskWith("b", "y"));
}

TEST(Merge, KeepsTheAcceptedValueWhereBothWrote)
{
    const auto merge = mergePatch(tasks, taskWith("c", "x"), difference(taskWith("a", "x"), taskWith("b", "y")));
    ASSERT_EQ(merge.clashes.size(), 1u);
    EXPECT_EQ(merge.clashes[0].before, core::Value{std::string("c")});
    EXPECT_EQ(merge.clashes[0].after, core::Value{std::string("b")});
    EXPECT_EQ(merge.row, taskWith("c", "y"));
}

TEST(Merge, FindsNothingToDoWhenBothWroteTheSame)
{
    const auto merge = mergePatch(tasks, taskWith("b", "x"), difference(taskWith("a", "x"), taskWith("b", "x")));
    EXPECT_FALSE(merge.changed);
    EXPECT_TRUE(merge.clashes.empty());
}

TEST(Merge, TakesAGroupWholeOrNotAtAll)
{
    model::Expense seen;
    seen.vatLines = {{2100, {100}, {21}}};
    seen.total = {121};
    model::Expense now = seen;
    now.vatLines = {{600, {100}, {6}}};
    now.total = {106};
    model::Expense typed = seen;
    typed.vatLines = {{2100, {200}, {42}}};
    typed.total = {106};
    typed.description = "roof";
    const auto merge = mergePatch(schema::description<model::Expense>(), schema::toRow(now),
                                  difference(schema::toRow(seen), schema::toRow(typed)));
    ASSERT_EQ(merge.clashes.size(), 1u) << "the total is already what was typed";
    const auto merged = schema::fromRow<model::Expense>(merge.row);
    ASSERT_TRUE(merged.ok());
    EXPECT_EQ(merged->vatLines, now.vatLines);
    EXPECT_EQ(merged->description, "roof");
}

RC_GTEST_PROP(Merge, OfAnUnchangedRowIsThePatchItself,
              (const std::string& a, const std::string& b, const std::string& c))
{
    const auto before = taskWith(a, b);
    const auto after = taskWith(c, a);
    const auto merge = mergePatch(tasks, before, difference(before, after));
    RC_ASSERT(merge.row == after);
    RC_ASSERT(merge.clashes.empty());
}

RC_GTEST_PROP(Merge, TwiceIsOnce, (const std::string& a, const std::string& b, const std::string& c))
{
    const auto fields = difference(taskWith(a, a), taskWith(b, c));
    const auto once = mergePatch(tasks, taskWith(c, a), fields);
    const auto twice = mergePatch(tasks, once.row, fields);
    RC_ASSERT(twice.row == once.row);
}

} // namespace mitoyen::sync
