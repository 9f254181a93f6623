// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/destroy_key.h"

#include "keys/atomic_file.h"
#include "keys/key_file.h"

#include <fstream>
#include <system_error>

namespace mitoyen::keys {

namespace {

/// In place: the blocks of the old content are the ones that are written.
void overwrite(const std::filesystem::path& file)
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(file, failure);
    if (failure)
        return;
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream << std::string(size, ' ');
    stream.flush();
    if (!stream)
        throw std::system_error(std::make_error_code(std::errc::io_error), file.string());
}

} // namespace

void destroyKey(const std::filesystem::path& replica, Keychain* keychain)
{
    const auto keyFile = keyFileOf(replica);
    if (const auto content = readKeyFile(keyFile); content && keychain)
        keychain->remove(toText(content->id));
    for (const auto* ending : {".damaged", ".before-restore"}) {
        auto beside = keyFile;
        beside += ending;
        overwrite(beside);
        std::filesystem::remove(beside);
    }
    if (!std::filesystem::exists(keyFile))
        return;
    overwrite(keyFile);
    const auto lock = FileLock::take(keyFile);
    replaceFile(keyFile,
                std::string(destroyedWord) +
                    "\nThe office revoked this device. What waited on it was handed to the office; its key is gone.\n");
}

} // namespace mitoyen::keys
