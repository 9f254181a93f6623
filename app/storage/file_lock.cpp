// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/file_lock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace mitoyen::storage {

core::Result<std::unique_ptr<FileLock>> FileLock::take(const std::string& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0 && errno == ENOENT)
        return core::Error{"replica_missing", "There is no replica at " + path + ".", {path, 0, {}}};
    if (descriptor < 0)
        return core::Error{"file_unwritable", path + ": " + std::strerror(errno) + ".", {path, 0, {}}};
    // flock and SQLite's own locks (fcntl) do not see each other.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return core::Error{"replica_locked",
                           "Another window or program has " + path + " open; close it there and try again.",
                           {path, 0, {}}};
    }
    return std::unique_ptr<FileLock>(new FileLock(descriptor));
}

FileLock::~FileLock()
{
    ::close(descriptor_);
}

} // namespace mitoyen::storage
