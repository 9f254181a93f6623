// SPDX-License-Identifier: AGPL-3.0-or-later
#include "source.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>

namespace mitoyen::tidy {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> splitLines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool partOfWord(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_';
}

/// Walks through C++ text once and blanks what is not code.
class Blanker {
public:
    explicit Blanker(std::string_view text) : text_(text), code_(text) {}

    void run()
    {
        while (at_ < text_.size()) {
            if (text_.substr(at_).starts_with("//")) {
                blankUntil(text_.find('\n', at_));
            } else if (text_.substr(at_).starts_with("/*")) {
                const auto end = text_.find("*/", at_ + 2);
                blankUntil(end == std::string_view::npos ? end : end + 2);
            } else if (text_[at_] == '"') {
                at_ > 0 && text_[at_ - 1] == 'R' ? rawString() : quoted('"');
            } else if (text_[at_] == '\'' && (at_ == 0 || !partOfWord(text_[at_ - 1]))) {
                quoted('\'');
            } else {
                at_ += 1;
            }
        }
    }

    const std::string& code() const { return code_; }
    std::vector<Literal> literals() && { return std::move(literals_); }

private:
    void blankUntil(std::size_t end)
    {
        for (end = std::min(end, text_.size()); at_ < end; ++at_) {
            if (code_[at_] != '\n')
                code_[at_] = ' ';
        }
    }

    void keep(std::size_t from, std::size_t length)
    {
        const auto line = 1 + std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(from), '\n');
        literals_.push_back({static_cast<std::size_t>(line), std::string(text_.substr(from, length))});
    }

    void quoted(char quote)
    {
        const auto from = at_ + 1;
        auto end = from;
        while (end < text_.size() && text_[end] != quote && text_[end] != '\n')
            end += text_[end] == '\\' ? 2 : 1;
        end = std::min(end, text_.size());
        if (quote == '"')
            keep(from, end - from);
        at_ = from;
        blankUntil(end);
        at_ = end + 1;
    }

    void rawString()
    {
        const auto open = text_.find('(', at_);
        if (open == std::string_view::npos)
            return blankUntil(open);
        const auto close = ")" + std::string(text_.substr(at_ + 1, open - at_ - 1)) + "\"";
        const auto end = std::min(text_.find(close, open), text_.size());
        keep(open + 1, end - open - 1);
        at_ += 1;
        blankUntil(end + close.size() - 1);
        at_ += 1;
    }

    std::string_view text_;
    std::string code_;
    std::size_t at_ = 0;
    std::vector<Literal> literals_;
};

std::vector<Include> findIncludes(const std::vector<std::string>& lines)
{
    std::vector<Include> found;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        if (!lines[index].starts_with("#include"))
            continue;
        const auto open = lines[index].find_first_of("<\"");
        if (open == std::string::npos)
            continue;
        const bool system = lines[index][open] == '<';
        const auto close = lines[index].find(system ? '>' : '"', open + 1);
        if (close == std::string::npos)
            continue;
        found.push_back({index + 1, lines[index].substr(open + 1, close - open - 1), system});
    }
    return found;
}

bool isText(const fs::path& path)
{
    static const std::array<std::string_view, 15> endings = {".cpp",  ".h",       ".md",   ".txt",     ".cmake",
                                                             ".json", ".sql",     ".ts",   ".sh",      ".ui",
                                                             ".qrc",  ".service", ".conf", ".desktop", ".html"};
    const auto ending = path.extension().string();
    if (!ending.empty() && ending != path.filename()) {
        return std::find(endings.begin(), endings.end(), ending) != endings.end();
    }
    std::ifstream file(path);
    std::string first;
    std::getline(file, first);
    return first.starts_with("#!");
}

bool isLeftOut(const fs::path& path)
{
    const auto name = path.filename().string();
    return name == "build" || name == "out" || name == "node_modules" || name == ".git" || name == ".cache" ||
        name == "data";
}

} // namespace

bool Source::isCpp() const
{
    return path.ends_with(".cpp") || path.ends_with(".h");
}

bool Source::isUnder(std::string_view folder) const
{
    return path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
}

std::string Source::stem() const
{
    return fs::path(path).stem().string();
}

Source parse(std::string path, std::string_view text)
{
    Source source;
    source.path = std::move(path);
    source.lines = splitLines(text);
    if (source.isCpp()) {
        Blanker blanker(text);
        blanker.run();
        source.code = splitLines(blanker.code());
        source.literals = std::move(blanker).literals();
        source.includes = findIncludes(source.lines);
    }
    return source;
}

std::vector<Source> readTree(const fs::path& root)
{
    std::vector<Source> sources;
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
        if (entry->is_directory() && isLeftOut(entry->path()))
            entry.disable_recursion_pending();
        if (!entry->is_regular_file() || entry->is_symlink() || !isText(entry->path()))
            continue;
        std::ifstream file(entry->path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        sources.push_back(parse(entry->path().lexically_relative(root).generic_string(), text));
    }
    std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return sources;
}

} // namespace mitoyen::tidy
