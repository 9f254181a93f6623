// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/blob_cipher.h"
#include "blobs/storage_provider.h"
#include "config.h"
#include "core/result.h"
#include "crypto/es256.h"
#include "crypto/random.h"
#include "storage/database.h"

#include <memory>
#include <string>
#include <string_view>

namespace mitoyen::server {

/// The key that signs access tokens. Errors: token_key_missing, secret_readable_by_others, key_not_usable.
core::Result<crypto::Es256Key> readTokenKey(const std::string& file);
/// Makes the key file (PKCS #8 PEM, mode 0600) when there is none; true when it did. Errors as readTokenKey.
core::Result<bool> ensureTokenKey(const std::string& file);

/// How the application reaches its database; one of its connections is left for listening. Errors of readSecret.
core::Result<storage::DatabaseSettings> databaseSettings(const Config& config);
/// How the owner reaches it, for migrations and accounts. Errors of readSecret; config_value_missing.
core::Result<storage::DatabaseSettings> ownerDatabaseSettings(const Config& config);

/// The key that seals files. Errors: blob_key_missing, secret_readable_by_others, blob_key_not_usable.
core::Result<blobs::BlobKey> readBlobKey(const std::string& file);
/// Makes the key file (mode 0600) when there is none; true when it did. Errors as readBlobKey.
core::Result<bool> ensureBlobKey(const std::string& file);
/// Where files lie as the configuration says; null when it names no place. Errors of readSecret and
/// blobs::parseS3Url; s3_credentials_malformed, blob_folder_not_usable.
core::Result<std::unique_ptr<blobs::StorageProvider>> blobProvider(const Config& config, crypto::Clock clock);

/// Replaces the file in one step, so that nobody reads half of it. Throws std::runtime_error.
void writeFile(const std::string& file, std::string_view content);

} // namespace mitoyen::server
