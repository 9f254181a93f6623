// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/disk_file.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mitoyen::blobs {

namespace {

int flagsOf(DiskFile::Mode mode)
{
    switch (mode) {
    case DiskFile::Mode::Read: return O_RDONLY | O_NONBLOCK;
    case DiskFile::Mode::CreateNew: return O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
    case DiskFile::Mode::Append: return O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW;
    }
    return O_RDONLY;
}

} // namespace

DiskFile::DiskFile(const std::filesystem::path& path, Mode mode)
    : descriptor_(::open(path.c_str(), flagsOf(mode) | O_CLOEXEC, 0600))
{
    if (descriptor_ < 0)
        failed();
}

DiskFile::~DiskFile()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

bool DiskFile::failed()
{
    if (reason_ == 0)
        reason_ = errno;
    return false;
}

std::optional<std::int64_t> DiskFile::size()
{
    struct stat status = {};
    if (descriptor_ < 0 || ::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return status.st_size;
}

std::optional<std::string> DiskFile::read(std::int64_t offset, std::int64_t length)
{
    std::string content(static_cast<std::size_t>(length), '\0');
    std::size_t filled = 0;
    while (filled < content.size()) {
        const auto got = ::pread(descriptor_, content.data() + filled, content.size() - filled,
                                 static_cast<off_t>(offset) + static_cast<off_t>(filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            failed();
            return std::nullopt;
        }
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    content.resize(filled);
    return content;
}

bool DiskFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return failed();
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return reason_ == 0;
}

bool DiskFile::truncate(std::int64_t size)
{
    return ::ftruncate(descriptor_, static_cast<off_t>(size)) == 0 || failed();
}

bool DiskFile::sync()
{
    return ::fsync(descriptor_) == 0 || failed();
}

int syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    // Some network and user-space file systems have no sync for folders and say so.
    const int reason = ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
    ::close(descriptor);
    return reason;
}

core::Error writeFailure(const std::filesystem::path& path, int reason)
{
    if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
        return {"disk_full",
                "The disk that holds " + path.string() + " is full; the file was not stored.",
                {path.string(), 0, {}}};
    return {"file_unwritable", path.string() + ": " + std::strerror(reason) + ".", {path.string(), 0, {}}};
}

} // namespace mitoyen::blobs
