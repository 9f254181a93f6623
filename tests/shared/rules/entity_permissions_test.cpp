// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/entities.h"
#include "rules/permissions.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace mitoyen::rules {

namespace {

TEST(Permissions, NameEveryEntityAndNothingElse)
{
    const auto lines = entityPermissions();
    for (const auto* entity : model::entities())
        EXPECT_TRUE(
            std::any_of(lines.begin(), lines.end(), [entity](const auto& line) { return line.table == entity->table; }))
            << entity->table << " has no line in permissions.cpp: nobody can change it";
    for (const auto& line : lines)
        EXPECT_NE(model::findEntity(line.table), nullptr) << line.table;
}

} // namespace

} // namespace mitoyen::rules
