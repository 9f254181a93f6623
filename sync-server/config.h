// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/rate_limit.h"
#include "observability/log.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::server {

/// Everything the server can be told, read once at the start. Secrets are named by the file that holds them.
/// docs/ADMIN.md lists the keys.
struct Config {
    std::string listenAddress = "127.0.0.1";
    int listenPort = 8443; ///< 0: any free port; see addressFile
    std::string certificateFile;
    std::string certificateKeyFile;
    bool plainHttp = false; ///< only on loopback
    std::string database; ///< a libpq connection string of the role mitoyen_app
    std::string databasePasswordFile;
    std::string migrationDatabase; ///< the same of the role mitoyen_owner: for `migrate` and `user`
    std::string migrationDatabasePasswordFile;
    std::string tokenKeyFile;
    std::string addressFile; ///< receives the URL once the server accepts
    std::string trustedProxy; ///< the address whose X-Forwarded-For is believed
    observability::Level logLevel = observability::Level::Info;
    std::string blobFolder; ///< where files lie, or…
    std::string blobS3; ///< …the bucket: "https://HOST/BUCKET[/PREFIX]"; neither: the server keeps no files
    std::string blobS3Region = "us-east-1";
    std::string blobS3CredentialsFile;
    std::string blobKeyFile; ///< seals files before they are stored
    std::int64_t blobLargest = 100LL * 1024 * 1024; ///< bytes of one file
    std::int64_t blobQuota = 20LL * 1024 * 1024 * 1024; ///< bytes of all files of one organisation
    std::int64_t blobUnfinishedSeconds = 7LL * 86400; ///< how long an upload nobody goes on with is kept
    int threads = 256;
    int databaseConnections = 10; ///< the one that listens for changes included
    int keepAliveSeconds = 10;
    int requestTimeoutSeconds = 30;
    int connectionsPerAddress = 64;
    int waitingDevices = 10'000; ///< connections that wait for news, without a thread each
    int stopSeconds = 30;
    std::int64_t accessTokenSeconds = 900;
    std::int64_t refreshTokenSeconds = 60LL * 86400;
    int leaseDays = 60; ///< how long a laptop may stay away before its replica locks itself; 0: for ever
    std::int64_t bodyMemory = 32LL * 1024 * 1024; ///< bytes of request bodies held at once
    http::Allowance addressAllowance{200, 1000};
    http::Allowance signInAllowance{2, 60};
    http::Allowance syncAllowance{100, 1000};
    http::Allowance otherAllowance{20, 200};
};

/// Lines `key = value`; `#` begins a comment line. All mistakes come back at once, each with its line.
/// Error codes: config_line_malformed, config_key_unknown, config_key_twice, config_value_invalid,
/// config_value_missing, config_secret_in_text, config_plain_http.
struct ParsedConfig {
    Config config;
    std::vector<core::Error> mistakes;
};
ParsedConfig parseConfig(std::string_view text, std::string_view file);

/// Reads and parses a file. An unreadable file is a mistake with the code config_unreadable.
ParsedConfig readConfig(const std::string& file);

/// The content of a file that holds one secret, without one trailing newline. Errors: secret_unreadable,
/// secret_readable_by_others (its mode gives others a right), secret_empty.
core::Result<std::string> readSecret(const std::string& file);
/// A password somebody wrote into a file for one command: as readSecret, whatever the file's mode.
core::Result<std::string> readPassword(const std::string& file);

} // namespace mitoyen::server
