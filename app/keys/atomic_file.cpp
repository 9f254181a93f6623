// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/atomic_file.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sodium.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mitoyen::keys {

namespace {

constexpr std::string_view unfinished = ".new-";

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number_ >= 0)
            ::close(number_);
    }
    int number() const { return number_; }
    bool isOpen() const { return number_ >= 0; }

private:
    int number_;
};

[[noreturn]] void fail(const std::string& what, const std::filesystem::path& file)
{
    throw std::system_error(errno, std::generic_category(), what + " " + file.string());
}

void writeAll(int descriptor, std::string_view content, const std::filesystem::path& file)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail("cannot write", file);
        content.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// Writes and syncs the content under a name of its own beside `file`.
std::filesystem::path writeBeside(const std::filesystem::path& file, std::string_view content)
{
    std::array<unsigned char, 8> random{};
    randombytes_buf(random.data(), random.size());
    std::array<char, 2 * random.size() + 1> name{};
    sodium_bin2hex(name.data(), name.size(), random.data(), random.size());
    std::filesystem::path beside = file;
    beside += std::string(unfinished) + name.data();

    const Descriptor out(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!out.isOpen())
        fail("cannot create", beside);
    try {
        writeAll(out.number(), content, beside);
        if (::fsync(out.number()) != 0)
            fail("cannot sync", beside);
    } catch (...) {
        ::unlink(beside.c_str());
        throw;
    }
    return beside;
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

/// Without this the rename itself may be lost with the power, although the content was synced.
void syncFolder(const std::filesystem::path& file)
{
    const Descriptor folder(::open(folderOf(file).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        fail("cannot open the folder of", file);
    // Some network and user-space file systems have no sync for folders and say so.
    if (::fsync(folder.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        fail("cannot sync the folder of", file);
}

/// True when the name was free. Tries the exchange-free rename first: file systems of memory sticks have no links.
bool renameToFreeName(const std::filesystem::path& from, const std::filesystem::path& to)
{
#ifdef __linux__
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno == EEXIST)
        return false;
    if (errno != EINVAL && errno != ENOSYS)
        fail("cannot rename to", to);
#endif
    if (::link(from.c_str(), to.c_str()) != 0) {
        if (errno == EEXIST)
            return false;
        fail("cannot link to", to);
    }
    ::unlink(from.c_str());
    return true;
}

void removeUnfinished(const std::filesystem::path& file)
{
    const std::string beginning = file.filename().string() + std::string(unfinished);
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folderOf(file), ignored)) {
        if (entry.path().filename().string().starts_with(beginning))
            ::unlink(entry.path().c_str());
    }
}

} // namespace

std::optional<std::string> readSmallFile(const std::filesystem::path& file, std::size_t limit)
{
    const Descriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!in.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return std::nullopt;
        fail("cannot open", file);
    }
    std::string content(limit + 1, '\0');
    std::size_t filled = 0;
    while (filled < content.size()) {
        const ssize_t got = ::read(in.number(), content.data() + filled, content.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            fail("cannot read", file);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    content.resize(filled);
    return content;
}

bool createFile(const std::filesystem::path& file, std::string_view content)
{
    const std::filesystem::path beside = writeBeside(file, content);
    try {
        if (!renameToFreeName(beside, file)) {
            ::unlink(beside.c_str());
            return false;
        }
    } catch (...) {
        ::unlink(beside.c_str());
        throw;
    }
    syncFolder(file);
    return true;
}

void replaceFile(const std::filesystem::path& file, std::string_view content)
{
    // Nobody else replaces the file while the caller holds its lock, so what is left is of an interrupted writer.
    removeUnfinished(file);
    const std::filesystem::path beside = writeBeside(file, content);
    if (::rename(beside.c_str(), file.c_str()) != 0) {
        const int reason = errno;
        ::unlink(beside.c_str());
        errno = reason;
        fail("cannot rename to", file);
    }
    syncFolder(file);
}

std::optional<FileLock> FileLock::take(const std::filesystem::path& file)
{
    while (true) {
        FileLock lock(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
        if (lock.descriptor_ < 0) {
            if (errno == ENOENT || errno == ENOTDIR)
                return std::nullopt;
            fail("cannot open", file);
        }
        while (::flock(lock.descriptor_, LOCK_EX) != 0) {
            if (errno != EINTR)
                fail("cannot lock", file);
        }
        // Whoever held the lock before may have put another file under this name: then the lock is on the old one.
        struct stat locked {};
        struct stat named {};
        if (::fstat(lock.descriptor_, &locked) != 0)
            fail("cannot examine", file);
        if (::stat(file.c_str(), &named) != 0) {
            if (errno == ENOENT)
                return std::nullopt;
            fail("cannot examine", file);
        }
        if (locked.st_dev == named.st_dev && locked.st_ino == named.st_ino)
            return lock;
    }
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock::~FileLock()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

} // namespace mitoyen::keys
