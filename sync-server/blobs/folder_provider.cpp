// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/folder_provider.h"

#include "core/require.h"
#include "crypto/base64.h"
#include "crypto/random.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mitoyen::server::blobs {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view unfinished = "unfinished";
// Longer than any upload of one object lasts, so that nobody's file in hand is taken away.
constexpr auto leftoverAge = std::chrono::hours(24);

[[noreturn]] void fail(std::string_view doing, const fs::path& path, int reason)
{
    throw ProviderFailure(fmt::format("{} {}: {}", doing, path.string(), std::strerror(reason)));
}

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

/// A file that goes away unless it gets its final name.
class UnfinishedFile {
public:
    explicit UnfinishedFile(fs::path path)
        : path_(std::move(path)),
          file_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
        if (!file_.isOpen())
            fail("cannot create", path_, errno);
    }
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile()
    {
        if (!path_.empty())
            ::unlink(path_.c_str());
    }

    void write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto written = ::write(file_.number(), bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR)
                fail("cannot write", path_, errno);
            if (written > 0)
                bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    void publishAs(const fs::path& target)
    {
        if (::fsync(file_.number()) != 0)
            fail("cannot sync", path_, errno);
        if (::rename(path_.c_str(), target.c_str()) != 0)
            fail("cannot rename to", target, errno);
        path_.clear();
    }

private:
    fs::path path_;
    Descriptor file_;
};

/// Without this a name may be lost with the power, although the content was synced.
void syncFolder(const fs::path& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen())
        fail("cannot open", folder, errno);
    if (::fsync(descriptor.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        fail("cannot sync", folder, errno);
}

} // namespace

FolderProvider::FolderProvider(fs::path folder) : folder_(std::move(folder))
{
    std::error_code failure;
    folder_ = fs::absolute(folder_, failure).lexically_normal();
    fs::create_directories(folder_.parent_path(), failure);
    makeFolders(folder_);
    makeFolders(folder_ / unfinished);
    removeLeftovers();
}

fs::path FolderProvider::pathOf(std::string_view name) const
{
    core::require(isObjectName(name), "an object has a name of ours");
    return folder_ / name;
}

void FolderProvider::makeFolders(const fs::path& folder) const
{
    if (::mkdir(folder.c_str(), 0700) == 0)
        return syncFolder(folder.parent_path());
    if (errno == EEXIST)
        return;
    if (errno != ENOENT || folder == folder_)
        fail("cannot create", folder, errno);
    makeFolders(folder.parent_path());
    makeFolders(folder);
}

void FolderProvider::removeLeftovers() const
{
    std::error_code ignored;
    const auto now = fs::file_time_type::clock::now();
    for (const auto& entry : fs::directory_iterator(folder_ / unfinished, ignored))
        if (now - entry.last_write_time(ignored) > leftoverAge)
            fs::remove(entry.path(), ignored);
}

bool FolderProvider::put(std::string_view name, std::int64_t size, const Source& source)
{
    const auto path = pathOf(name);
    makeFolders(path.parent_path());
    UnfinishedFile file(folder_ / unfinished / crypto::toBase64Url(crypto::randomBytes(18)));
    for (std::int64_t left = size; left > 0;) {
        const auto piece = source();
        if (!piece)
            return false;
        left -= static_cast<std::int64_t>(piece->size());
        core::require(!piece->empty() && left >= 0, "a source gives as much as it announced");
        file.write(*piece);
    }
    file.publishAs(path);
    syncFolder(path.parent_path());
    return true;
}

std::optional<std::string> FolderProvider::get(std::string_view name, std::int64_t offset, std::int64_t length)
{
    const auto path = pathOf(name);
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return std::nullopt;
        fail("cannot open", path, errno);
    }
    std::string content(static_cast<std::size_t>(length), '\0');
    std::size_t filled = 0;
    while (filled < content.size()) {
        const auto got = ::pread(file.number(), content.data() + filled, content.size() - filled,
                                 static_cast<off_t>(offset) + static_cast<off_t>(filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            fail("cannot read", path, errno);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    content.resize(filled);
    return content;
}

bool FolderProvider::exists(std::string_view name)
{
    struct stat status = {};
    const auto path = pathOf(name);
    if (::stat(path.c_str(), &status) == 0)
        return S_ISREG(status.st_mode);
    if (errno != ENOENT && errno != ENOTDIR)
        fail("cannot examine", path, errno);
    return false;
}

void FolderProvider::remove(std::string_view name)
{
    const auto path = pathOf(name);
    if (::unlink(path.c_str()) == 0)
        return syncFolder(path.parent_path());
    if (errno != ENOENT && errno != ENOTDIR)
        fail("cannot remove", path, errno);
}

std::vector<std::string> FolderProvider::list(std::string_view prefix)
{
    std::vector<std::string> names;
    std::error_code failure;
    // The whole folders of the prefix narrow the walk.
    const auto slash = prefix.rfind('/');
    const auto start = slash == std::string_view::npos ? folder_ : folder_ / prefix.substr(0, slash);
    for (fs::recursive_directory_iterator at(start, failure), end; !failure && at != end; at.increment(failure)) {
        if (at.depth() == 0 && start == folder_ && at->path().filename() == unfinished) {
            at.disable_recursion_pending();
            continue;
        }
        auto name = at->path().lexically_relative(folder_).generic_string();
        if (at->is_regular_file(failure) && name.starts_with(prefix))
            names.push_back(std::move(name));
    }
    if (failure && failure != std::errc::no_such_file_or_directory)
        throw ProviderFailure(fmt::format("cannot list {}: {}", folder_.string(), failure.message()));
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace mitoyen::server::blobs
