// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/output_files.h"

#include "support/replicas.h"

#include <gtest/gtest.h>

#include <fstream>

namespace mitoyen::operations {
namespace {

namespace fs = std::filesystem;

std::string contentOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(OutputFiles, AppearTogetherWhenTheyArePublished)
{
    const tests::TemporaryFolder folder;
    const auto place = folder.file("new/deep");
    auto files = OutputFiles::into(place);
    ASSERT_TRUE(files.ok());
    ASSERT_TRUE(files->add("a.txt", "one").ok());
    ASSERT_TRUE(files->add("b.txt", "two").ok());
    EXPECT_FALSE(fs::exists(place + "/a.txt"));
    ASSERT_TRUE(files->publish().ok());
    EXPECT_EQ(contentOf(place + "/a.txt"), "one");
    EXPECT_EQ(contentOf(place + "/b.txt"), "two");
    EXPECT_EQ(std::distance(fs::directory_iterator(place), {}), 2);
}

TEST(OutputFiles, LeaveNothingWhenTheyAreNot)
{
    const tests::TemporaryFolder folder;
    const auto place = folder.file("new");
    {
        auto files = OutputFiles::into(place);
        ASSERT_TRUE(files->add("a.txt", "one").ok());
    }
    EXPECT_TRUE(fs::is_empty(place));
}

TEST(OutputFiles, ReplaceAFileOnlyWithAWholeOne)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.file("list.csv");
    ASSERT_TRUE(writeOutputFile(file, "old").ok());
    ASSERT_TRUE(writeOutputFile(file, "new").ok());
    EXPECT_EQ(contentOf(file), "new");
}

TEST(OutputFiles, WhatCannotBeWrittenSaysWhich)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.file("file");
    ASSERT_TRUE(writeOutputFile(file, "").ok());
    EXPECT_EQ(OutputFiles::into(file + "/below").error().code, "file_unwritable");
    const auto missing = writeOutputFile(folder.file("none/list.csv"), "x");
    EXPECT_EQ(missing.error().code, "file_unwritable");
    EXPECT_EQ(missing.error().where.file, folder.file("none/list.csv"));
}

} // namespace
} // namespace mitoyen::operations
