// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/permissions.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace mitoyen::rules {

namespace {

TEST(Role, HasAWordThatIsReadBack)
{
    for (const auto role : {Role::Syndic, Role::Accountant, Role::Reader})
        EXPECT_EQ(roleFromWord(word(role)), role);
    EXPECT_EQ(word(Role::Syndic), "syndic");
    EXPECT_EQ(roleFromWord("admin"), std::nullopt);
    EXPECT_EQ(roleFromWord("Syndic"), std::nullopt);
}

TEST(Reader, ReadsAndChangesNothing)
{
    EXPECT_TRUE(may(Role::Reader, Action::Read));
    for (const auto action :
         {Action::EditRecords, Action::ImportBuilding, Action::SetShares, Action::IssueDocument,
          Action::ResolveConflict, Action::ManageUsers, Action::ManageDevices, Action::BackUpServer})
        EXPECT_FALSE(may(Role::Reader, action));
    for (const auto& line : entityPermissions())
        EXPECT_FALSE(mayChange(Role::Reader, line.table)) << line.table;
    EXPECT_FALSE(mayIssue(Role::Reader, "charge_statement"));
    EXPECT_FALSE(mayCommand(Role::Reader, "IssueDocument"));
}

TEST(Syndic, MayDoEverything)
{
    for (const auto action :
         {Action::Read, Action::EditRecords, Action::ImportBuilding, Action::SetShares, Action::IssueDocument,
          Action::ResolveConflict, Action::ManageUsers, Action::ManageDevices, Action::BackUpServer})
        EXPECT_TRUE(may(Role::Syndic, action));
    for (const auto& line : entityPermissions())
        EXPECT_TRUE(mayChange(Role::Syndic, line.table)) << line.table;
    EXPECT_TRUE(mayCommand(Role::Syndic, "SetShares"));
    EXPECT_TRUE(mayIssue(Role::Syndic, "other"));
}

TEST(Accountant, KeepsTheBooks)
{
    for (const auto* table : {"expense", "supplier", "account", "fiscal_year", "bank_account", "person", "document",
                              "statement", "attachment", "note", "task", "conflict", "import_mapping"})
        EXPECT_TRUE(mayChange(Role::Accountant, table)) << table;
    EXPECT_TRUE(mayCommand(Role::Accountant, "IssueDocument"));
    EXPECT_TRUE(mayIssue(Role::Accountant, "charge_statement"));
}

TEST(Accountant, LeavesUnitsSharesMeetingsAndUsersAlone)
{
    for (const auto* table : {"organisation", "office_user", "role", "device", "building", "unit", "allocation_key",
                              "holder", "ownership", "meeting", "agenda_item"})
        EXPECT_FALSE(mayChange(Role::Accountant, table)) << table;
    EXPECT_FALSE(mayCommand(Role::Accountant, "SetShares"));
    EXPECT_FALSE(may(Role::Accountant, Action::SetShares));
    EXPECT_FALSE(may(Role::Accountant, Action::ManageUsers));
    EXPECT_FALSE(mayIssue(Role::Accountant, "other"));
}

TEST(Permissions, AreNobodysForWhatTheTablesDoNotName)
{
    EXPECT_FALSE(mayChange(Role::Syndic, "meter"));
    EXPECT_FALSE(mayChange(Role::Syndic, ""));
    EXPECT_FALSE(mayCommand(Role::Syndic, "DropEverything"));
    EXPECT_FALSE(mayIssue(Role::Syndic, "passport"));
}

TEST(Permissions, HaveOneLinePerEntity)
{
    std::set<std::string_view> tables;
    for (const auto& line : entityPermissions())
        EXPECT_TRUE(tables.insert(line.table).second) << line.table;
}

} // namespace

} // namespace mitoyen::rules
