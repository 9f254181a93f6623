// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::keys {

/// Small files that must be whole at every moment: after a power cut either the old or the new content is there.
/// What the disk refuses is thrown as std::system_error.

/// Up to `limit` bytes and one more, so that the caller sees an oversize file; nothing when there is no such file.
std::optional<std::string> readSmallFile(const std::filesystem::path& file, std::size_t limit);

/// Writes a new file, readable by its owner alone. False, and nothing changed, when the name is taken.
bool createFile(const std::filesystem::path& file, std::string_view content);

/// Replaces a file by writing beside it and renaming. The caller holds the file's FileLock.
/// Removes what an interrupted writer left beside it.
void replaceFile(const std::filesystem::path& file, std::string_view content);

/// Keeps other processes and threads from replacing the same file. Waits for its turn; ends with the object or the
/// process. The lock lies on the file itself, so there is no lock file to leave behind.
class FileLock {
public:
    /// Nothing when there is no such file.
    static std::optional<FileLock> take(const std::filesystem::path& file);
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
};

} // namespace mitoyen::keys
