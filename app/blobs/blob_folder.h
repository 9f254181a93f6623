// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/blob_cipher.h"
#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>

namespace mitoyen::blobs {

/// The sealed files beside a replica, in the folder FILE.blobs. A file is there whole or not at all; what is only
/// partly fetched lies beside it and is gone on with after any interruption, a kill included. Nothing in it can be
/// read, or told apart, without the replica's key.
///
/// One thread uses an object; several objects on the same folder do no harm as long as no two fetch the same file.
/// Errors of all that write: disk_full, file_unwritable.
class BlobFolder {
public:
    BlobFolder(std::filesystem::path folder, BlobCipher cipher);
    /// Of a replica.
    static std::filesystem::path beside(const std::string& replica) { return replica + ".blobs"; }

    /// Takes a copy of a person's file. Errors: file_missing, file_unreadable, blob_empty, blob_too_large,
    /// file_changed (while it was read).
    core::Result<model::BlobDescription> add(const std::string& file);

    /// By name and size; what is in it is checked when it is read.
    bool has(std::string_view sha256, std::int64_t size) const;
    /// Errors: blob_not_here, blob_damaged.
    core::Result<std::string> chunk(const model::BlobDescription& blob, std::int64_t number) const;
    /// The whole content, checked. Errors as `chunk`.
    core::Result<std::string> content(const model::BlobDescription& blob) const;

    /// How many chunks of a file that is being fetched are there, from the first on; a torn end is cut off.
    core::Result<std::int64_t> received(const model::BlobDescription& blob);
    /// The next chunk. Error chunk_damaged: not the hash the file's description says.
    core::Result<void> append(const model::BlobDescription& blob, std::int64_t number, std::string_view chunk);
    /// Checks the whole and gives it its name. Error blob_damaged: nothing of it is kept.
    core::Result<void> finish(const model::BlobDescription& blob);

    void remove(std::string_view sha256);
    /// What is half fetched of none of these, and what interrupted copies left behind.
    void removeLeftovers(const std::set<std::string>& wanted);

private:
    std::filesystem::path pathOf(std::string_view sha256) const;
    std::filesystem::path partOf(std::string_view sha256) const;
    core::Result<void> makeFolder(const std::filesystem::path& folder) const;
    core::Result<void> publish(const std::filesystem::path& from, std::string_view sha256) const;
    core::Result<void> sealInto(const std::filesystem::path& target, const std::string& file,
                                const model::BlobDescription& blob) const;

    std::filesystem::path folder_;
    BlobCipher cipher_;
};

} // namespace mitoyen::blobs
