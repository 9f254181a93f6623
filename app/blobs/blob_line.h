// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/blob_layout.h"
#include "sync/server_session.h"

#include <string>
#include <vector>

namespace mitoyen::blobs {

struct UploadState {
    bool complete = false;
    std::vector<std::int64_t> missing; ///< numbers of chunks
};

/// The server's side of files, one call for each of its routes. Errors: those of the route (docs/ADMIN.md) and of the
/// network.
class BlobLine {
public:
    virtual ~BlobLine() = default;
    virtual core::Result<UploadState> announce(const model::BlobDescription& blob) = 0;
    virtual core::Result<void> putChunk(std::string_view sha256, std::int64_t number, std::string_view chunk) = 0;
    virtual core::Result<void> complete(std::string_view sha256) = 0;
    virtual core::Result<model::BlobDescription> describe(std::string_view sha256) = 0;
    virtual core::Result<std::string> chunk(std::string_view sha256, std::int64_t number) = 0;
};

/// Over a signed-in session.
class HttpBlobLine final : public BlobLine {
public:
    explicit HttpBlobLine(sync::ServerSession& session) : session_(session) {}
    core::Result<UploadState> announce(const model::BlobDescription& blob) override;
    core::Result<void> putChunk(std::string_view sha256, std::int64_t number, std::string_view chunk) override;
    core::Result<void> complete(std::string_view sha256) override;
    core::Result<model::BlobDescription> describe(std::string_view sha256) override;
    core::Result<std::string> chunk(std::string_view sha256, std::int64_t number) override;

private:
    sync::ServerSession& session_;
};

} // namespace mitoyen::blobs
