// SPDX-License-Identifier: AGPL-3.0-or-later
#include <algorithm>

#include "rules.h"

namespace mitoyen::tidy {

namespace {

constexpr std::string_view licence = "SPDX-License-Identifier: AGPL-3.0-or-later";

bool needsLicence(const Source& source)
{
    return source.isCpp() || source.path.ends_with(".cmake") || source.path.ends_with(".sql") ||
        (!source.lines.empty() && source.lines[0].starts_with("#!"));
}

bool hasLicence(const Source& source)
{
    const auto first = source.lines.begin() + (source.lines[0].starts_with("#!") ? 1 : 0);
    return first != source.lines.end() && first->find(licence) != std::string::npos;
}

} // namespace

Complaints checkHygiene(const Source& source)
{
    Complaints complaints;
    if (source.lines.empty())
        return complaints;
    if (needsLicence(source) && !hasLicence(source)) {
        complaints.push_back({source.path, 1, "licence", "the first line is the licence: " + std::string(licence)});
    }
    if (source.path.ends_with(".h") &&
        std::find(source.lines.begin(), source.lines.end(), "#pragma once") == source.lines.end()) {
        complaints.push_back({source.path, 1, "header", "#pragma once is missing"});
    }
    if (!source.isCpp())
        return complaints;
    for (std::size_t index = 0; index < source.lines.size(); ++index) {
        const auto& line = source.lines[index];
        if (line.find_first_of("\t\r") != std::string::npos) {
            complaints.push_back({source.path, index + 1, "space", "a tab or carriage return"});
        }
        if (line.ends_with(' '))
            complaints.push_back({source.path, index + 1, "space", "a blank at the end"});
    }
    return complaints;
}

} // namespace mitoyen::tidy
