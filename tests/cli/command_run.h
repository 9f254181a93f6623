// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace mitoyen::cli::test {

/// What a run of the real program left.
struct Ran {
    int exit = -1; ///< minus the signal's number when a signal ended it
    std::string out;
    std::string err;

    /// Standard output as the one JSON document it must be.
    nlohmann::json json() const;
    /// The code in the document of a failure.
    std::string errorCode() const;
};

struct Limits {
    /// Bytes a file may have (RLIMIT_FSIZE); 0: no limit.
    std::size_t fileSize = 0;
};

/// Runs mitoyen-cli of this build in an environment without session, keychain or display.
Ran run(const std::vector<std::string>& arguments, Limits limits = {});

std::string contentOf(const std::string& file);
void writeFile(const std::string& file, const std::string& content);
/// Folder of a takeover sample.
std::string sample(const std::string& name);

} // namespace mitoyen::cli::test
