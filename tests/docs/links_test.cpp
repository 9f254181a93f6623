// SPDX-License-Identifier: AGPL-3.0-or-later
#include "docs/pages.h"

#include "handlers/routes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

namespace mitoyen::docs {

namespace {

namespace fs = std::filesystem;

struct Found {
    const Page& page;
    int line;
    std::string text;
};

std::string placeOf(const Found& found)
{
    return found.page.path + ":" + std::to_string(found.line) + ": " + found.text;
}

std::vector<Found> matches(const std::string& pattern)
{
    const std::regex wanted(pattern);
    std::vector<Found> all;
    for (const auto& page : pages())
        for (const auto& line : page.lines) {
            if (line.fenced)
                continue;
            for (std::sregex_iterator at(line.text.begin(), line.text.end(), wanted), end; at != end; ++at)
                all.push_back({page, line.number, (*at)[1]});
        }
    return all;
}

/// Parts of the tree that is kept under version control: what is built or made at run time is not looked for.
const std::set<std::string>& parts()
{
    static const std::set<std::string> names{"app",        "bench",       "cmake",       "docs",
                                             "installers", "resources",   "scripts",     "shared",
                                             "tests",      "sync-server", "third_party", "translations"};
    return names;
}

/// "app/storage/write.h", "sync/transport.h" (from an include root), "app/": a path of this tree and not a pattern,
/// an address or a media type.
bool namesAPath(const std::string& text)
{
    static const std::regex form("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]*)+");
    static const std::regex source("[A-Za-z0-9_./-]+/[A-Za-z0-9_-]+[.](h|cpp|md|txt|sql|cmake)");
    if (!std::regex_match(text, form))
        return false;
    return parts().contains(text.substr(0, text.find('/'))) || std::regex_match(text, source);
}

bool isThere(const std::string& text)
{
    const std::vector<std::string> roots{"", "shared", "app", "sync-server"};
    return std::any_of(roots.begin(), roots.end(), [&](const auto& in) { return fs::exists(root() / in / text); });
}

} // namespace

TEST(Pages, NameOnlyPathsThatExist)
{
    int seen = 0;
    for (const auto& found : matches("`([^`]+)`")) {
        if (!namesAPath(found.text))
            continue;
        ++seen;
        EXPECT_TRUE(isThere(found.text)) << placeOf(found) << " does not exist";
    }
    EXPECT_GT(seen, 100) << "the test looks for paths in the wrong way";
}

TEST(Pages, LinkOnlyToFilesAndHeadingsThatExist)
{
    int seen = 0;
    for (const auto& found : matches(R"(\]\(([^)\s]+)\))")) {
        if (found.text.find("://") != std::string::npos)
            continue;
        ++seen;
        const auto mark = found.text.find('#');
        const auto file = found.text.substr(0, mark);
        const auto from = root() / fs::path(found.page.path).parent_path();
        const auto target = file.empty() ? root() / found.page.path : (from / file).lexically_normal();
        EXPECT_TRUE(fs::exists(target)) << placeOf(found) << " leads nowhere";
        if (mark == std::string::npos || !fs::exists(target))
            continue;
        const auto names = anchors(page(target.lexically_relative(root()).generic_string()));
        EXPECT_NE(std::find(names.begin(), names.end(), found.text.substr(mark + 1)), names.end())
            << placeOf(found) << " leads to no heading";
    }
    EXPECT_GT(seen, 60) << "the test looks for links in the wrong way";
}

TEST(Pages, CarryEveryDecisionInTheirIndex)
{
    const auto index = page("docs/decisions/README.md").text();
    for (const auto& entry : fs::directory_iterator(root() / "docs/decisions")) {
        const auto name = entry.path().filename().string();
        if (name == "README.md")
            continue;
        EXPECT_NE(index.find("](" + name + ")"), std::string::npos) << name;
    }
}

TEST(Pages, TellTheAdministratorOfEveryRoute)
{
    const auto admin = page("docs/ADMIN.md").text();
    for (const auto& route : server::handlers::routes())
        EXPECT_NE(admin.find(std::string(route.pattern)), std::string::npos) << route.method << " " << route.pattern;
}

} // namespace mitoyen::docs
