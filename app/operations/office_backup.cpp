// SPDX-License-Identifier: AGPL-3.0-or-later
#include "operations/office_backup.h"

#include "keys/atomic_file.h"
#include "keys/key_file.h"
#include "storage/raw_key.h"

#include <filesystem>
#include <system_error>

namespace mitoyen::operations {

namespace {

namespace fs = std::filesystem;

core::Error taken(const fs::path& file)
{
    return {
        "file_exists", "There is already a file " + file.string() + "; choose another name.", {file.string(), 0, {}}};
}

/// The bytes of a key file that can be read; the same words for a damaged one as at unlocking.
core::Result<std::string> keyFileBytes(const fs::path& file)
{
    if (const auto content = keys::readKeyFile(file); !content)
        return content.error();
    auto bytes = keys::readSmallFile(file, keys::maximumKeyFile);
    if (!bytes)
        return core::Error{"key_file_missing", "There is no key file " + file.string() + ".", {file.string(), 0, {}}};
    return std::move(*bytes);
}

} // namespace

core::Result<storage::BackupReport> backUpOffice(storage::Replica& replica, const keys::DatabaseKey& key,
                                                 const std::string& target)
{
    const fs::path keyTarget = target + ".key";
    const auto keyFile = keyFileBytes(keys::keyFileOf(replica.path()));
    if (!keyFile)
        return keyFile.error();
    std::error_code failure;
    if (fs::exists(keyTarget, failure))
        return taken(keyTarget);
    const storage::RawKey raw(key);
    auto report = storage::backUp(replica, raw.bytes(), target);
    if (!report)
        return report;
    bool written = false;
    try {
        written = keys::createFile(keyTarget, *keyFile);
    } catch (const std::system_error&) {
        // A copy that nothing opens is no backup.
        fs::remove(target, failure);
        throw;
    }
    if (written)
        return report;
    fs::remove(target, failure);
    return taken(keyTarget);
}

core::Result<storage::BackupReport> restoreOffice(const std::string& backup, const keys::DatabaseKey& key,
                                                  const std::string& path, const storage::Environment& environment)
{
    const auto keyFile = keyFileBytes(keys::keyFileOf(backup));
    if (!keyFile)
        return keyFile.error();
    const storage::RawKey raw(key);
    auto report = storage::restore(backup, raw.bytes(), path, environment);
    if (!report)
        return report;
    const auto place = keys::keyFileOf(path);
    const fs::path kept = place.string() + ".before-restore";
    std::error_code failure;
    if (fs::exists(place, failure))
        fs::rename(place, kept);
    keys::createFile(place, *keyFile);
    return report;
}

} // namespace mitoyen::operations
