// SPDX-License-Identifier: AGPL-3.0-or-later
// A text file of the project as the rules see it: C++ with comments and literals told apart from code.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::tidy {

struct Literal {
    std::size_t line = 0; ///< from 1
    std::string text; ///< without quotes, escapes as written
};

struct Include {
    std::size_t line = 0;
    std::string path;
    bool system = false; ///< <path> rather than "path"
};

struct Source {
    std::string path; ///< relative to the root of the project, with '/'
    std::vector<std::string> lines; ///< as written
    std::vector<std::string> code; ///< C++ only: same lines, comments and contents of literals blanked
    std::vector<Literal> literals;
    std::vector<Include> includes;

    bool isCpp() const;
    bool isUnder(std::string_view folder) const;
    std::string stem() const;
};

struct Complaint {
    std::string path;
    std::size_t line = 0;
    std::string rule;
    std::string message;
};

using Complaints = std::vector<Complaint>;

/// Takes `text` apart; `path` decides by its ending whether it is read as C++.
Source parse(std::string path, std::string_view text);

/// Every text file of the project below `root`; what is built, fetched or kept as test data is left out.
std::vector<Source> readTree(const std::filesystem::path& root);

} // namespace mitoyen::tidy
