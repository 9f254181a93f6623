// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/output_files.h"

#include "support/replicas.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

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

TEST(OutputFiles, APipeIsWrittenToAndStaysAPipe)
{
    const tests::TemporaryFolder folder;
    const auto pipe = folder.file("pipe");
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    // Open at both ends, so that nobody waits for the other one.
    const int reader = ::open(pipe.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ASSERT_GE(reader, 0);
    ASSERT_TRUE(writeOutputFile(pipe, "five!").ok());
    std::string read(16, '\0');
    const auto size = ::read(reader, read.data(), read.size());
    ::close(reader);
    EXPECT_EQ(read.substr(0, size > 0 ? static_cast<std::size_t>(size) : 0), "five!");
    EXPECT_TRUE(fs::is_fifo(pipe));
    EXPECT_EQ(std::distance(fs::directory_iterator(fs::path(pipe).parent_path()), {}), 1);
}

TEST(OutputFiles, ADeviceThatIsFullStaysADevice)
{
    const tests::TemporaryFolder folder;
    const auto device = folder.file("full");
    constexpr int memory = 1;
    constexpr int full = 7;
    if (::mknod(device.c_str(), S_IFCHR | 0600, makedev(memory, full)) != 0)
        GTEST_SKIP() << "only root makes devices";
    if (const int opened = ::open(device.c_str(), O_WRONLY | O_CLOEXEC); opened >= 0)
        ::close(opened);
    else
        GTEST_SKIP() << "devices are shut in this folder";
    const auto refused = writeOutputFile(device, "x");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "disk_full");
    EXPECT_EQ(refused.error().where.file, device);
    EXPECT_TRUE(fs::is_character_file(device));
}

TEST(OutputFiles, ALinkIsFollowedAndAFolderIsNeverReplaced)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.file("list.csv");
    const auto link = folder.file("link.csv");
    ASSERT_TRUE(writeOutputFile(file, "old").ok());
    fs::create_symlink(file, link);
    ASSERT_TRUE(writeOutputFile(link, "new").ok());
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(contentOf(file), "new");
    fs::create_directory(folder.file("folder"));
    EXPECT_EQ(writeOutputFile(folder.file("folder"), "x").error().code, "file_unwritable");
    EXPECT_TRUE(fs::is_directory(folder.file("folder")));
}

} // namespace
} // namespace mitoyen::operations
