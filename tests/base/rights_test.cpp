// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/rights.h"

#include <gtest/gtest.h>

namespace mitoyen::base {
namespace {

using rules::Role;

TEST(Rights, OfferEverythingToSomebodyWhoWorksAlone)
{
    EXPECT_TRUE(mayUse(std::nullopt, QStringLiteral("units.delete")));
    EXPECT_TRUE(mayChange(std::nullopt, QStringLiteral("unit")));
}

TEST(Rights, FollowTheRulesOfTheServer)
{
    for (const auto& permission : rules::entityPermissions())
        for (const auto role : {Role::Syndic, Role::Accountant, Role::Reader})
            EXPECT_EQ(mayChange(role, QString::fromStdString(std::string(permission.table))),
                      rules::mayChange(role, permission.table))
                << permission.table;
    EXPECT_FALSE(mayUse(Role::Accountant, QStringLiteral("units.delete")));
    EXPECT_FALSE(mayUse(Role::Accountant, QStringLiteral("takeover_next")));
    EXPECT_FALSE(mayUse(Role::Accountant, QStringLiteral("units.apply_shares")));
    EXPECT_TRUE(mayUse(Role::Accountant, QStringLiteral("expenses.delete")));
    EXPECT_TRUE(mayUse(Role::Accountant, QStringLiteral("statements.issue")));
    EXPECT_FALSE(mayUse(Role::Reader, QStringLiteral("expenses.delete")));
    EXPECT_FALSE(mayUse(Role::Reader, QStringLiteral("statements.issue")));
    EXPECT_TRUE(mayUse(Role::Reader, QStringLiteral("statements.print")));
    EXPECT_TRUE(mayUse(Role::Syndic, QStringLiteral("units.delete")));
}

} // namespace
} // namespace mitoyen::base
