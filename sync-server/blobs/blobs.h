// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/blob_cipher.h"
#include "blobs/storage_provider.h"
#include "core/result.h"
#include "crypto/random.h"
#include "identity/caller.h"
#include "storage/blob_rows.h"
#include "storage/database.h"

#include <memory>
#include <mutex>
#include <vector>

namespace mitoyen::server::blobs {

struct BlobSettings {
    std::int64_t largest = model::largestBlob; ///< bytes of one file
    std::int64_t quota = 0; ///< bytes of all files of one organisation
    std::int64_t unfinishedSeconds = 0; ///< how long an upload nobody goes on with is kept
};

/// What an upload still lacks.
struct UploadState {
    bool complete = false;
    std::vector<std::int64_t> missing; ///< numbers of chunks, growing
};

/// The files of all organisations: uploads that can be broken off at any moment and go on, content that is checked
/// chunk by chunk and as a whole before anybody gets it, ciphertext on the provider. Usable from all threads.
///
/// Every call may answer blobs_not_configured and throw ProviderFailure. The caller's organisation is founded.
class Blobs {
public:
    /// Without a provider every call answers blobs_not_configured.
    Blobs(storage::Database& database, std::unique_ptr<StorageProvider> provider, std::optional<BlobKey> key,
          BlobSettings settings, crypto::Clock clock);

    /// Begins an upload or tells how far it is. Errors: those of model::checkBlob; blob_quota_exceeded; blob_differs
    /// (the content is there, described differently).
    core::Result<UploadState> announce(const identity::Caller& caller, const model::BlobDescription& blob);
    /// A chunk that is there already is checked and changes nothing. Errors: blob_unknown, chunk_unknown,
    /// chunk_damaged (another length or hash than announced).
    core::Result<void> putChunk(const identity::Caller& caller, std::string_view sha256, std::int64_t number,
                                std::string_view content);
    /// Checks the whole and makes it readable. Errors: blob_unknown, blob_incomplete (announce again and send what is
    /// missing), blob_damaged (its chunks make another content: the upload begins anew).
    core::Result<void> complete(const identity::Caller& caller, std::string_view sha256);

    /// Of a complete file that a record the caller may see names. Error blob_unknown.
    core::Result<model::BlobDescription> describe(const identity::Caller& caller, std::string_view sha256);
    /// Errors: blob_unknown, chunk_unknown.
    core::Result<std::string> chunk(const identity::Caller& caller, std::string_view sha256, std::int64_t number);

    /// Whether there is a place for files.
    bool isConfigured() const { return provider_ != nullptr; }
    /// A file the server makes itself: sealed like the others, no part of anybody's quota. Only where it is configured.
    void putOwn(const core::Uuid& organisation, std::string_view sha256, std::string_view content);
    /// Nothing when it is missing or is not what was put.
    std::optional<std::string> own(const core::Uuid& organisation, std::string_view sha256, std::int64_t size);

private:
    enum class Assembly { Done, ChunkMissing, OtherContent };

    core::Result<void> checkConfigured() const;
    core::Result<storage::BlobRow> find(const identity::Caller& caller, std::string_view sha256);
    Assembly assemble(const identity::Caller& caller, const model::BlobDescription& blob);
    core::Result<void> refuseAssembly(const identity::Caller& caller, const model::BlobDescription& blob,
                                      Assembly assembly);
    void removeParts(const identity::Caller& caller, const model::BlobDescription& blob);
    void removeExpired(const identity::Caller& caller);

    storage::Database& database_;
    std::unique_ptr<StorageProvider> provider_;
    std::optional<BlobKey> key_;
    BlobSettings settings_;
    crypto::Clock clock_;
    std::mutex largeOnes_;
};

} // namespace mitoyen::server::blobs
