// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <memory>
#include <string>

namespace mitoyen::storage {

/// One process at a time has a replica. The lock lies on the file itself and goes with the process, however it ends.
class FileLock {
public:
    /// Errors: replica_missing, replica_locked, file_unwritable.
    static core::Result<std::unique_ptr<FileLock>> take(const std::string& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
};

} // namespace mitoyen::storage
