// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::blobs {

/// A file of the system, closed with the object. What the system refuses comes back as the number of its reason: the
/// caller knows what it means to the user.
class DiskFile {
public:
    enum class Mode {
        Read,
        CreateNew, ///< for its owner alone
        Append, ///< made when missing, for its owner alone
    };
    DiskFile(const std::filesystem::path& path, Mode mode);
    ~DiskFile();
    DiskFile(const DiskFile&) = delete;
    DiskFile& operator=(const DiskFile&) = delete;

    /// 0, or why the file did not open or an operation failed; the first reason stays.
    int reason() const { return reason_; }
    /// Nothing for a folder, a pipe or a device.
    std::optional<std::int64_t> size();
    /// Fewer bytes at the end of the file, nothing after a failure.
    std::optional<std::string> read(std::int64_t offset, std::int64_t length);
    bool write(std::string_view bytes);
    bool truncate(std::int64_t size);
    bool sync();

private:
    bool failed();
    int descriptor_;
    int reason_ = 0;
};

/// So that a name survives a power cut. 0, or the reason.
int syncFolder(const std::filesystem::path& folder);
/// disk_full or file_unwritable.
core::Error writeFailure(const std::filesystem::path& path, int reason);

} // namespace mitoyen::blobs
