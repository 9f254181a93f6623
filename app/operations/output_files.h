// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::operations {

/// Files for a user that appear together or not at all: written beside their place, on the disk before `publish`
/// gives them their names, and gone when it is never called.
/// Errors: disk_full, file_unwritable (no such folder, no permission …); where.file names the file.
class OutputFiles {
public:
    /// Creates the folder when it is missing.
    static core::Result<OutputFiles> into(const std::string& folder);
    OutputFiles(OutputFiles&&) noexcept = default;
    OutputFiles& operator=(OutputFiles&&) = delete;
    ~OutputFiles();

    /// Absolute.
    const std::string& folder() const { return folder_; }

    core::Result<void> add(const std::string& name, std::string_view bytes);
    /// Replaces files of the same names.
    core::Result<void> publish();

private:
    explicit OutputFiles(std::string folder) : folder_(std::move(folder)) {}
    std::string folder_;
    std::vector<std::string> names_;
};

/// One file, whole or not at all, in a folder that exists.
core::Result<void> writeOutputFile(const std::string& path, std::string_view bytes);

} // namespace mitoyen::operations
