// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/undo_label.h"

#include <gtest/gtest.h>

namespace mitoyen::base {
namespace {

TEST(UndoLabel, IsShownInTheLanguageOfNow)
{
    EXPECT_EQ(undoText(undoLabel("take_over", {"Les Tilleuls"})), QStringLiteral("Take over Les Tilleuls"));
    EXPECT_EQ(undoText(undoLabel("issue_statements", {"Les Tilleuls"})),
              QStringLiteral("Issue the statements of Les Tilleuls"));
    EXPECT_EQ(undoText(undoLabel("close_period", {"Les Tilleuls", "2025-01-01", "2025-12-31"})),
              QStringLiteral("Close the fiscal year from 2025-01-01 to 2025-12-31 of Les Tilleuls"));
    EXPECT_EQ(undoText(undoLabel("settle_conflict")), QStringLiteral("Settle a conflict"));
    EXPECT_EQ(undoText(undoLabel("send_again")), QStringLiteral("Send a refused change again"));
    EXPECT_EQ(undoText(undoLabel("set_field", {"unit", "label", "A1"})), QStringLiteral("Change “Label” of A1"));
}

TEST(UndoLabel, KeepsASentenceAndPlaceholdersAsTheyAre)
{
    EXPECT_EQ(undoText("Nouveau lot A1"), QStringLiteral("Nouveau lot A1"));
    EXPECT_EQ(undoText(""), QString());
    EXPECT_EQ(undoText(undoLabel("set_field", {"unit", "label", "%1 %2"})), QStringLiteral("Change “Label” of %1 %2"));
}

TEST(UndoLabel, ShowsTheWordsOfANewerProgramPlainly)
{
    EXPECT_EQ(undoText(undoLabel("never_heard_of", {"A1"})), QStringLiteral("never_heard_of A1"));
}

} // namespace
} // namespace mitoyen::base
