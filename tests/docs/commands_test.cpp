// SPDX-License-Identifier: AGPL-3.0-or-later
#include "docs/pages.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <regex>
#include <sys/wait.h>

namespace mitoyen::docs {

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// A folder of its own with what the pages suppose: a building's spreadsheets, the programs in the path.
class Commands : public ::testing::Test {
protected:
    Commands()
    {
        std::string name = (fs::temp_directory_path() / "mitoyen-docs-XXXXXX").string();
        folder_ = mkdtemp(name.data());
        fs::copy(root() / "tests/data/takeover/residence-les-tilleuls", folder_ / "residence-les-tilleuls");
    }
    ~Commands() override
    {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }

    /// The exit code of a script; what it printed is in `output()`.
    int run(const std::string& script)
    {
        std::ofstream(folder_ / "script") << script;
        const auto command = "cd '" + folder_.string() + "' && PATH='" MITOYEN_BIN_DIR "':$PATH HOME='" +
            folder_.string() + "' bash -euo pipefail script >output 2>&1 </dev/null";
        const int status = std::system(command.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    std::string output() const { return contentOf(folder_ / "output"); }

    /// All marked blocks of a page one after the other, as a reader types them: what one leaves the next one finds.
    void runBlocksOf(const std::string& path, std::size_t least)
    {
        const auto blocks = runnableBlocks(page(path));
        EXPECT_GE(blocks.size(), least) << path;
        std::string script = "shopt -s expand_aliases\nset -x\n";
        for (const auto& block : blocks)
            script += block;
        EXPECT_EQ(run(script), 0) << path << "\n" << output();
    }

    fs::path folder_;
};

} // namespace

TEST_F(Commands, OfTheUsersPageRunAsTheyStand)
{
    runBlocksOf("docs/USER.md", 7);
    EXPECT_TRUE(fs::exists(folder_ / "owners.csv"));
    EXPECT_TRUE(fs::exists(folder_ / "office.mitoyen.before-restore"));
}

TEST_F(Commands, OfTheCommandLinePageRunAsTheyStand)
{
    runBlocksOf("docs/user/command-line.md", 1);
    EXPECT_TRUE(fs::exists(folder_ / "statements"));
}

TEST_F(Commands, OfEveryOtherPageRunAsTheyStand)
{
    for (const auto& one : pages())
        if (one.path != "docs/USER.md" && one.path != "docs/user/command-line.md" && !runnableBlocks(one).empty())
            runBlocksOf(one.path, 1);
}

TEST_F(Commands, ThatTheProgramOffersAreAllExplained)
{
    ASSERT_EQ(run("mitoyen-cli --help"), 0);
    const auto help = output();
    const auto text = page("docs/user/command-line.md").text();
    const std::regex command("(^|\n)  ([a-z]+)[^\n]*\n      ");
    int seen = 0;
    for (std::sregex_iterator at(help.begin(), help.end(), command), end; at != end; ++at) {
        const std::regex heading("(\n### |\n### [^\n]* · )" + (*at)[2].str() + "\\b");
        EXPECT_TRUE(std::regex_search(text, heading)) << (*at)[2];
        ++seen;
    }
    EXPECT_GE(seen, 16) << help;
}

} // namespace mitoyen::docs
