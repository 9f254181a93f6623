// SPDX-License-Identifier: AGPL-3.0-or-later
#include <regex>

#include "rules.h"

namespace mitoyen::tidy {

namespace {

struct Banned {
    std::regex pattern;
    std::string message;
};

// Brackets around single letters keep this file from breaking its own rules.
const std::vector<Banned>& bannedText()
{
    constexpr auto flags = std::regex::ECMAScript | std::regex::optimize;
    static const std::vector<Banned> list = {
        {std::regex(R"re(\b([T]ODO|[F]IXME|[X]XX|[H]ACK)\b)re", flags),
         "unfinished work belongs in the plan, not in a file"},
        {std::regex(R"re(\b([c]laude|[a]nthropic|[c]hat[g]pt|[o]penai|[c]opilot|[g]emini)\b)re",
                    flags | std::regex::icase),
         "texts speak of the product alone"},
        {std::regex(R"re(\b([l]anguage [m]odel|[c]oding [a]gent|[A]I-generated)\b)re", flags | std::regex::icase),
         "texts speak of the product alone"},
        {std::regex(R"re(registry[.](npm|yarn)|deb[.]debian[.]org)re", flags), "no address of a package registry"},
    };
    return list;
}

bool saysNothing(const std::string& name)
{
    static const std::regex words(R"re((^|_)(manager|helper|helpers|util|utils|utility|misc|common)(_|$))re");
    return std::regex_search(name, words);
}

void checkNames(const Source& source, Complaints& complaints)
{
    static const std::regex declared(
        R"re(\b(class|struct|namespace|enum)\s+(class\s+)?\w*(Manager|Helper|Util|Utils|Utility|helpers|utils)\b)re");
    if (saysNothing(source.stem())) {
        complaints.push_back({source.path, 1, "names", "the file name does not say what it holds"});
    }
    for (std::size_t index = 0; index < source.code.size(); ++index) {
        // Forward declarations of other people's classes are no choice of ours.
        const auto& line = source.code[index];
        if (line.find("class Q") != std::string::npos)
            continue;
        if (std::regex_search(line, declared)) {
            complaints.push_back(
                {source.path, index + 1, "names", "Manager, Helper and Util say nothing: name what it does"});
        }
    }
}

} // namespace

Complaints checkWording(const Source& source, const std::vector<std::string>& places)
{
    Complaints complaints;
    for (std::size_t index = 0; index < source.lines.size(); ++index) {
        const auto& line = source.lines[index];
        for (const auto& banned : bannedText()) {
            if (std::regex_search(line, banned.pattern)) {
                complaints.push_back({source.path, index + 1, "wording", banned.message});
            }
        }
        for (const auto& place : places) {
            if (line.find(place) != std::string::npos) {
                complaints.push_back({source.path, index + 1, "wording", "an absolute path of one machine"});
            }
        }
    }
    if (source.isCpp())
        checkNames(source, complaints);
    return complaints;
}

} // namespace mitoyen::tidy
