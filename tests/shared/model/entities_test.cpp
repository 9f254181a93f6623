// SPDX-License-Identifier: AGPL-3.0-or-later
#include "model/entities.h"
#include "rules/permissions.h"
#include "schema/ddl.h"
#include "sync/references.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <set>

namespace mitoyen::model {

namespace {

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A released version's tables never change: what differs is a new version. MITOYEN_WRITE_GOLDEN=1 writes the dump
/// of a version that has none yet.
void compareWithGolden(schema::Dialect dialect, const std::string& name)
{
    for (int version = 1; version <= schemaVersion; ++version) {
        const auto path =
            std::string(MITOYEN_SOURCE_DIR) + "/tests/data/schema/v" + std::to_string(version) + "_" + name + ".sql";
        const auto dump = schema::dump(entities(), dialect, version);
        if (std::getenv("MITOYEN_WRITE_GOLDEN") != nullptr && contentOf(path).empty())
            std::ofstream(path, std::ios::binary) << dump;
        EXPECT_EQ(dump, contentOf(path)) << path;
    }
}

} // namespace

TEST(Entities, HaveTheTablesOfTheirReleasedVersions)
{
    compareWithGolden(schema::Dialect::Sqlite, "sqlite");
    compareWithGolden(schema::Dialect::Postgres, "postgres");
}

TEST(Entities, BeginWithTheirIdAndBelongToAnOrganisation)
{
    std::set<std::string_view> tables;
    for (const auto* entity : entities()) {
        EXPECT_EQ(entity->columns.at(0).name, "id") << entity->table;
        EXPECT_TRUE(entity->organisation().has_value()) << entity->table;
        EXPECT_TRUE(tables.insert(entity->table).second) << entity->table;
        EXPECT_EQ(findEntity(entity->table), entity);
        for (const auto name : {entity->naturalKey, entity->display})
            for (const auto column : schema::splitNames(name))
                EXPECT_TRUE(entity->column(column).has_value()) << entity->table << "." << column;
    }
    EXPECT_EQ(findEntity("castle"), nullptr);
}

TEST(Entities, ReferToTablesThatExist)
{
    for (const auto* entity : entities())
        for (const auto& column : entity->columns)
            if (!column.references.empty())
                EXPECT_NE(findEntity(column.references), nullptr) << entity->table << "." << column.name;
    EXPECT_FALSE(sync::referrers(*findEntity("unit")).empty());
}

TEST(Entities, AddColumnsAtTheEndOnly)
{
    for (const auto* entity : entities()) {
        int last = 1;
        for (const auto& column : entity->columns) {
            EXPECT_GE(column.since, last) << entity->table << "." << column.name;
            last = column.since;
        }
    }
}

TEST(Entities, AreAllNamedByThePermissions)
{
    std::set<std::string_view> named;
    for (const auto& permission : rules::entityPermissions())
        named.insert(permission.table);
    for (const auto* entity : entities())
        EXPECT_TRUE(named.contains(entity->table)) << entity->table;
    EXPECT_EQ(named.size(), entities().size());
}

} // namespace mitoyen::model
