// SPDX-License-Identifier: AGPL-3.0-or-later
#include "server_files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace mitoyen::server {

namespace {

bool exists(const std::string& file)
{
    struct stat status = {};
    return ::stat(file.c_str(), &status) == 0;
}

core::Result<storage::DatabaseSettings> settingsOf(const std::string& connection, const std::string& passwordFile)
{
    storage::DatabaseSettings settings{connection, {}, 1};
    if (passwordFile.empty())
        return settings;
    auto password = readSecret(passwordFile);
    if (!password)
        return password.error();
    settings.password = *std::move(password);
    return settings;
}

} // namespace

core::Result<crypto::Es256Key> readTokenKey(const std::string& file)
{
    if (!exists(file))
        return core::Error{"token_key_missing",
                           fmt::format("There is no token key {}: mitoyen-server migrate makes one.", file),
                           {file, 0, {}}};
    const auto pem = readSecret(file);
    if (!pem)
        return pem.error();
    auto key = crypto::Es256Key::fromPrivatePem(*pem);
    if (!key)
        return core::Error{key.error().code, fmt::format("{}: {}", file, key.error().text), {file, 0, {}}};
    return key;
}

core::Result<bool> ensureTokenKey(const std::string& file)
{
    if (exists(file)) {
        const auto key = readTokenKey(file);
        return key ? core::Result<bool>(false) : key.error();
    }
    writeFile(file, crypto::Es256Key::generate().privatePem());
    return true;
}

core::Result<storage::DatabaseSettings> databaseSettings(const Config& config)
{
    auto settings = settingsOf(config.database, config.databasePasswordFile);
    if (settings)
        settings.value().connections = config.databaseConnections;
    return settings;
}

core::Result<storage::DatabaseSettings> ownerDatabaseSettings(const Config& config)
{
    if (config.migrationDatabase.empty())
        return core::Error{"config_value_missing",
                           "\"migration_database\" is missing: migrations and accounts need it.",
                           {{}, 0, "migration_database"}};
    return settingsOf(config.migrationDatabase, config.migrationDatabasePasswordFile);
}

void writeFile(const std::string& file, std::string_view content)
{
    const std::string unfinished = file + ".new";
    ::unlink(unfinished.c_str());
    const int descriptor = ::open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written = descriptor >= 0 &&
        ::write(descriptor, content.data(), content.size()) == static_cast<ssize_t>(content.size()) &&
        ::fsync(descriptor) == 0;
    const int cause = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!written || ::rename(unfinished.c_str(), file.c_str()) != 0)
        throw std::runtime_error(fmt::format("{} cannot be written: {}", file, std::strerror(cause)));
}

} // namespace mitoyen::server
