// SPDX-License-Identifier: AGPL-3.0-or-later
#include "target.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace mitoyen::fuzz {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> corpusOf(std::string_view target)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(fs::path(MITOYEN_SOURCE_DIR) / "tests/fuzz/corpus" / target))
        files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// As long as the bytes and no longer, so that a sanitizer sees the first byte read beyond them.
bool runOn(const Target& target, const std::string& bytes)
{
    const std::vector<char> exact(bytes.begin(), bytes.end());
    return target.run({exact.data(), exact.size()});
}

std::string nameOf(const ::testing::TestParamInfo<const Target*>& target)
{
    return std::string(target.param->name);
}

class Corpus : public ::testing::TestWithParam<const Target*> {};

} // namespace

TEST_P(Corpus, EveryKeptInputIsReadAsItShould)
{
    const auto files = corpusOf(GetParam()->name);
    EXPECT_FALSE(files.empty());
    for (const auto& file : files) {
        SCOPED_TRACE(file.filename().string());
        EXPECT_NO_THROW(runOn(*GetParam(), contentOf(file)));
    }
}

TEST_P(Corpus, SomeKeptInputIsUnderstood)
{
    // A format that changed leaves inputs behind that are refused at their first byte: fuzz_seeds writes new ones.
    EXPECT_TRUE(std::ranges::any_of(corpusOf(GetParam()->name),
                                    [](const auto& file) { return runOn(*GetParam(), contentOf(file)); }));
}

TEST_P(Corpus, EveryBeginningOfAKeptInputIsReadAsItShould)
{
    // A cut is what a broken line and a full disk make of a good message.
    constexpr std::size_t cuts = 16;
    for (const auto& file : corpusOf(GetParam()->name)) {
        SCOPED_TRACE(file.filename().string());
        const auto bytes = contentOf(file);
        for (std::size_t cut = 0; cut < std::min(cuts, bytes.size()); ++cut)
            EXPECT_NO_THROW(runOn(*GetParam(), bytes.substr(0, bytes.size() * cut / cuts)));
    }
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Corpus, ::testing::ValuesIn(targets()), nameOf);

} // namespace mitoyen::fuzz
