// SPDX-License-Identifier: AGPL-3.0-or-later
#include "server_files.h"

#include "blobs/folder_provider.h"
#include "blobs/s3_provider.h"

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
        settings.value().connections = config.databaseConnections - 1;
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

core::Result<blobs::BlobKey> readBlobKey(const std::string& file)
{
    if (!exists(file))
        return core::Error{"blob_key_missing",
                           fmt::format("There is no key for files {}: mitoyen-server migrate makes one.", file),
                           {file, 0, {}}};
    const auto text = readSecret(file);
    if (!text)
        return text.error();
    auto key = blobs::BlobKey::fromText(*text);
    if (!key)
        return core::Error{key.error().code, fmt::format("{}: {}", file, key.error().text), {file, 0, {}}};
    return key;
}

core::Result<bool> ensureBlobKey(const std::string& file)
{
    if (exists(file)) {
        const auto key = readBlobKey(file);
        return key ? core::Result<bool>(false) : key.error();
    }
    writeFile(file, blobs::BlobKey::random().text() + "\n");
    return true;
}

core::Result<std::unique_ptr<blobs::StorageProvider>> blobProvider(const Config& config, crypto::Clock clock)
{
    using Provider = std::unique_ptr<blobs::StorageProvider>;
    if (!config.blobFolder.empty()) {
        try {
            return Provider(std::make_unique<blobs::FolderProvider>(config.blobFolder));
        } catch (const blobs::ProviderFailure& cause) {
            return core::Error{"blob_folder_not_usable", cause.what(), {config.blobFolder, 0, "blob_folder"}};
        }
    }
    if (config.blobS3.empty())
        return Provider();
    auto settings = blobs::parseS3Url(config.blobS3);
    if (!settings)
        return settings.error();
    const auto credentials = readSecret(config.blobS3CredentialsFile);
    if (!credentials)
        return credentials.error();
    settings->credentials.region = config.blobS3Region;
    if (auto read = blobs::readS3Credentials(*credentials, settings->credentials); !read)
        return read.error();
    return Provider(std::make_unique<blobs::S3Provider>(*std::move(settings), std::move(clock)));
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
