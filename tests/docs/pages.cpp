// SPDX-License-Identifier: AGPL-3.0-or-later
#include "docs/pages.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace mitoyen::docs {

namespace {

namespace fs = std::filesystem;

Page read(const fs::path& file)
{
    Page page;
    page.path = file.lexically_relative(root()).generic_string();
    std::ifstream stream(file);
    bool fenced = false;
    for (std::string text; std::getline(stream, text);) {
        const bool fence = text.starts_with("```");
        page.lines.push_back({text, static_cast<int>(page.lines.size()) + 1, fenced || fence});
        fenced = fenced != fence;
    }
    return page;
}

std::string anchorOf(const std::string& heading)
{
    std::string anchor;
    for (const char c : heading) {
        if (c == ' ')
            anchor += '-';
        else if (c == '-' || c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0)
            anchor += c;
        else if (c >= 'A' && c <= 'Z')
            anchor += static_cast<char>(c - 'A' + 'a');
    }
    return anchor;
}

} // namespace

fs::path root()
{
    return MITOYEN_SOURCE_DIR;
}

std::string Page::text() const
{
    std::string all;
    for (const auto& line : lines)
        all += line.text + '\n';
    return all;
}

const std::vector<Page>& pages()
{
    static const std::vector<Page> all = [] {
        std::vector<Page> found{read(root() / "README.md")};
        for (const auto& entry : fs::recursive_directory_iterator(root() / "docs"))
            if (entry.path().extension() == ".md")
                found.push_back(read(entry.path()));
        return found;
    }();
    return all;
}

const Page& page(const std::string& path)
{
    const auto found = std::find_if(pages().begin(), pages().end(), [&](const Page& one) { return one.path == path; });
    if (found == pages().end())
        throw std::runtime_error(path + " is missing");
    return *found;
}

std::vector<std::string> runnableBlocks(const Page& page)
{
    std::vector<std::string> blocks;
    for (std::size_t i = 0; i + 1 < page.lines.size(); ++i) {
        if (page.lines[i].text != "<!-- run -->" || page.lines[i + 1].text != "```sh")
            continue;
        std::string block;
        for (i += 2; i < page.lines.size() && page.lines[i].text != "```"; ++i)
            block += page.lines[i].text + '\n';
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<std::string> anchors(const Page& page)
{
    std::vector<std::string> names;
    for (const auto& line : page.lines) {
        const auto marks = line.text.find_first_not_of('#');
        if (!line.fenced && marks != std::string::npos && marks > 0 && line.text[marks] == ' ')
            names.push_back(anchorOf(line.text.substr(marks + 1)));
    }
    return names;
}

} // namespace mitoyen::docs
