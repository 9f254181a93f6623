// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace mitoyen::docs {

/// A line of a page, and whether it stands inside a fenced block.
struct Line {
    std::string text;
    int number = 0; ///< from 1
    bool fenced = false;
};

struct Page {
    std::string path; ///< from the root of the repository: "docs/USER.md"
    std::vector<Line> lines;

    std::string text() const;
};

/// README.md and every page under docs/.
const std::vector<Page>& pages();
const Page& page(const std::string& path);

/// The contents of the blocks of a page marked `<!-- run -->`, in order.
std::vector<std::string> runnableBlocks(const Page& page);

/// The names by which links reach the headings of a page: "When something is wrong" -> "when-something-is-wrong".
std::vector<std::string> anchors(const Page& page);

std::filesystem::path root();

} // namespace mitoyen::docs
