// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/s3_settings.h"
#include "blobs/storage_provider.h"
#include "crypto/random.h"

#include <chrono>
#include <functional>
#include <memory>

namespace mitoyen::server::blobs {

class S3Connections;
struct S3Request;
struct S3Answer;

/// How patient a provider is with a service that is busy or out of reach.
struct S3Patience {
    int attempts = 4; ///< of one request, the first included
    std::chrono::milliseconds firstPause{200}; ///< doubled each time, with jitter
    std::function<void(std::chrono::milliseconds)> sleep; ///< tests give their own
};

/// Objects of a bucket, through libcurl, every request signed with its body (AWS Signature Version 4). What is larger
/// than a part goes in parts; an upload that was broken off is told to the service.
class S3Provider final : public StorageProvider {
public:
    /// Parts of this size; a service takes none below 5 MiB but the last.
    static constexpr std::size_t partSize = std::size_t{8} * 1024 * 1024;

    /// `clock` dates the signatures: services refuse those a quarter of an hour off.
    S3Provider(S3Settings settings, crypto::Clock clock, S3Patience patience = {});
    ~S3Provider() override;

    using StorageProvider::put;
    bool put(std::string_view name, std::int64_t size, const Source& source) override;
    std::optional<std::string> get(std::string_view name, std::int64_t offset, std::int64_t length) override;
    bool exists(std::string_view name) override;
    void remove(std::string_view name) override;
    std::vector<std::string> list(std::string_view prefix) override;

private:
    class PartedUpload;

    std::string keyOf(std::string_view name) const;
    /// Signs, sends and, where that may help, sends again. Throws ProviderFailure for what is left after that.
    S3Answer send(S3Request request);
    bool putInParts(const std::string& key, std::int64_t size, const Source& source);

    S3Settings settings_;
    crypto::Clock clock_;
    S3Patience patience_;
    std::unique_ptr<S3Connections> connections_;
};

} // namespace mitoyen::server::blobs
