// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/output_files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace mitoyen::operations {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view unfinished = ".unfinished";

core::Error fault(const std::string& path, int reason)
{
    if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
        return {"disk_full", "The disk that holds " + path + " is full; the file was not written.", {path, 0, {}}};
    return {"file_unwritable", path + ": " + std::strerror(reason) + ".", {path, 0, {}}};
}

/// 0, or the reason. Synced: what counts as written survives a power cut.
int writeAndSync(const std::string& path, std::string_view bytes)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return errno;
    int reason = 0;
    while (!bytes.empty() && reason == 0) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            reason = errno;
        else if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    // A pipe or a device has nothing to force to a disk.
    if (reason == 0 && ::fdatasync(descriptor) != 0 && errno != EINVAL)
        reason = errno;
    if (::close(descriptor) != 0 && reason == 0)
        reason = errno;
    return reason;
}

} // namespace

core::Result<OutputFiles> OutputFiles::into(const std::string& folder)
{
    std::error_code failure;
    const auto whole = fs::absolute(folder, failure).lexically_normal();
    fs::create_directories(whole, failure);
    if (!failure && !fs::is_directory(whole, failure))
        return fault(folder, ENOTDIR);
    if (failure)
        return fault(folder, failure.value());
    auto text = whole.string();
    if (text.size() > 1 && text.ends_with('/'))
        text.pop_back();
    return OutputFiles(std::move(text));
}

OutputFiles::~OutputFiles()
{
    std::error_code ignored;
    for (const auto& name : names_)
        fs::remove(folder_ + '/' + name + std::string(unfinished), ignored);
}

core::Result<void> OutputFiles::add(const std::string& name, std::string_view bytes)
{
    const std::string path = folder_ + '/' + name;
    names_.push_back(name);
    if (const int reason = writeAndSync(path + std::string(unfinished), bytes); reason != 0)
        return fault(path, reason);
    return {};
}

core::Result<void> OutputFiles::publish()
{
    for (const auto& name : names_) {
        const std::string path = folder_ + '/' + name;
        if (std::rename((path + std::string(unfinished)).c_str(), path.c_str()) != 0)
            return fault(path, errno);
    }
    names_.clear();
    return {};
}

core::Result<void> writeOutputFile(const std::string& path, std::string_view bytes)
{
    std::error_code failure;
    auto whole = fs::absolute(path, failure).lexically_normal();
    // A new file in the place of /dev/stdout would take the device away from everybody.
    if (fs::is_other(whole, failure)) {
        const int reason = writeAndSync(path, bytes);
        return reason == 0 ? core::Result<void>{} : fault(path, reason);
    }
    if (fs::is_symlink(whole, failure) && fs::exists(whole, failure))
        whole = fs::canonical(whole, failure);
    if (!fs::is_directory(whole.parent_path(), failure))
        return fault(path, ENOENT);
    if (fs::is_directory(whole, failure))
        return fault(path, EISDIR);
    auto files = OutputFiles::into(whole.parent_path().string());
    if (!files)
        return files.error();
    if (auto added = files->add(whole.filename().string(), bytes); !added)
        return added;
    return files->publish();
}

} // namespace mitoyen::operations
