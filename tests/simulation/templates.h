// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"

#include <filesystem>

namespace mitoyen::simulation {

/// A new replica ready to be copied: making one takes ten times as long.
struct Template {
    std::unique_ptr<storage::Replica> memory;
    std::filesystem::path file;
};

/// Of the `office`-th organisation: of who founds it, or of who joins it.
const Template& templateOf(std::size_t office, bool founder);

/// A folder for the files of one run, in memory where the system has such a place; goes with the object.
class RunFolder {
public:
    RunFolder();
    ~RunFolder();
    RunFolder(const RunFolder&) = delete;
    RunFolder& operator=(const RunFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace mitoyen::simulation
