// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "model/blob_layout.h"
#include "storage/database.h"

#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace mitoyen::server::storage {

/// A file as the server's tables know it. Every function works in the organisation of its transaction's scope.
struct BlobRow {
    model::BlobDescription blob;
    bool complete = false;
};

std::optional<BlobRow> findBlob(Transaction& transaction, std::string_view sha256);
/// Whether a record this transaction may see names the content: who may not see the invoice gets no scan of it either.
bool isNamedByARecord(Transaction& transaction, const core::Uuid& organisation, std::string_view sha256);

/// Lets one caller after the other of an organisation count and announce.
void lockAnnouncements(Transaction& transaction, const core::Uuid& organisation);
/// Bytes of all files, unfinished ones included.
std::int64_t bytesOfBlobs(Transaction& transaction);
/// Notes an upload that begins, in place of an unfinished one of the same content that was described differently.
void putBlob(Transaction& transaction, const core::Uuid& organisation, const model::BlobDescription& blob,
             core::Instant now);
/// False when there is no unfinished upload of this content.
bool touchBlob(Transaction& transaction, std::string_view sha256, core::Instant now);

std::set<std::int64_t> storedChunks(Transaction& transaction, std::string_view sha256);
/// False when the upload has gone meanwhile.
bool noteChunk(Transaction& transaction, const core::Uuid& organisation, std::string_view sha256, std::int64_t number);
void forgetChunk(Transaction& transaction, std::string_view sha256, std::int64_t number);
/// Its chunks are forgotten. False when there is no unfinished upload of this content.
bool completeBlob(Transaction& transaction, std::string_view sha256, core::Instant now);
/// Only an unfinished one, and only when it was not touched since `before`.
void removeUnfinished(Transaction& transaction, std::string_view sha256, core::Instant before);
/// Unfinished and not touched since `before`, oldest first.
std::vector<model::BlobDescription> unfinishedBlobs(Transaction& transaction, core::Instant before, int most);

} // namespace mitoyen::server::storage
