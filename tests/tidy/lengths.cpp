// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>
#include <cctype>

#include "rules.h"

namespace mitoyen::tidy {

namespace {

std::size_t indentation(const std::string& line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

bool isAlone(const std::string& line, char brace)
{
    const auto first = line.find_first_not_of(' ');
    return first != std::string::npos && line[first] == brace && line.find_last_not_of(' ') == first;
}

bool partOfName(char letter)
{
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_' || letter == ':' || letter == '~';
}

/// A brace alone on its line opens a function, unless the line above says that it is a block or an argument.
bool opensFunction(const std::vector<std::string>& code, std::size_t line)
{
    if (line == 0 || !isAlone(code[line], '{'))
        return false;
    const auto& above = code[line - 1];
    const auto last = above.find_last_not_of(' ');
    return last != std::string::npos && std::string_view("(,{;").find(above[last]) == std::string_view::npos &&
        !isAlone(above, '}');
}

/// The name before the first parenthesis of the signature that ends above `brace`; "?" where there is none.
std::string nameAbove(const std::vector<std::string>& code, std::size_t brace)
{
    std::size_t first = brace;
    while (first > 0 && brace - first < 12) {
        const auto& above = code[first - 1];
        if (above.find_first_not_of(' ') == std::string::npos || above.back() == ';' || isAlone(above, '}'))
            break;
        first -= 1;
        if (indentation(above) == indentation(code[brace]) && above.find('(') != std::string::npos)
            break;
    }
    const auto& signature = code[first];
    auto end = signature.find('(');
    if (end == std::string::npos)
        return "?";
    // TEST(Suite, Name): the macro alone would name every test of the file alike.
    if (signature.starts_with("TEST") || signature.starts_with("RC_GTEST")) {
        return signature.substr(end + 1, signature.find(')') - end - 1);
    }
    auto start = end;
    while (start > 0 && partOfName(signature[start - 1]))
        start -= 1;
    return signature.substr(start, end - start);
}

} // namespace

Ratchet measureLengths(const Source& source)
{
    Ratchet measured;
    if (!source.isCpp())
        return measured;
    if (source.lines.size() > longestFile)
        measured[source.path] = source.lines.size();
    // The formatter puts the brace of a function, and of nothing else, on a line of its own.
    for (std::size_t open = 0; open < source.code.size(); ++open) {
        if (!opensFunction(source.code, open))
            continue;
        const auto depth = indentation(source.code[open]);
        std::size_t close = open + 1;
        while (close < source.code.size() &&
               !(isAlone(source.code[close], '}') && indentation(source.code[close]) == depth)) {
            close += 1;
        }
        const auto length = close - open + 1;
        if (length > longestFunction) {
            auto& kept = measured[source.path + ":" + nameAbove(source.code, open)];
            kept = std::max(kept, length);
        }
    }
    return measured;
}

Complaints compareLengths(const Ratchet& measured, const Ratchet& allowed)
{
    Complaints complaints;
    const auto path = [](const std::string& key) { return key.substr(0, key.find(':')); };
    for (const auto& [key, length] : measured) {
        const auto entry = allowed.find(key);
        const auto limit = key.find(':') == std::string::npos ? longestFile : longestFunction;
        const auto most = entry == allowed.end() ? limit : entry->second;
        if (length > most) {
            complaints.push_back({path(key), 1, "length",
                                  key + " has " + std::to_string(length) + " lines, at most " + std::to_string(most)});
        }
    }
    for (const auto& [key, length] : allowed) {
        const auto found = measured.find(key);
        if (found == measured.end()) {
            complaints.push_back({path(key), 1, "length", key + " is short enough now: take it out of ratchet.txt"});
        } else if (found->second < length) {
            complaints.push_back(
                {path(key), 1, "length", key + " shrank: write " + std::to_string(found->second) + " in ratchet.txt"});
        }
    }
    return complaints;
}

Ratchet readRatchet(const Source& source)
{
    Ratchet ratchet;
    for (const auto& line : source.lines) {
        if (line.empty() || line[0] == '#')
            continue;
        const auto blank = line.rfind(' ');
        ratchet[line.substr(0, blank)] = std::stoul(line.substr(blank + 1));
    }
    return ratchet;
}

} // namespace mitoyen::tidy
