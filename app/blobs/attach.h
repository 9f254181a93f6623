// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/blob_line.h"
#include "blobs/transfer.h"
#include "model/attachment.h"
#include "storage/replica.h"

#include <optional>
#include <string>

namespace mitoyen::blobs {

/// What a file is put beside: one of these records, a building alone, or the office.
struct AttachTo {
    std::optional<core::Uuid> building;
    std::optional<core::Uuid> expense;
    std::optional<core::Uuid> meeting;
    std::optional<core::Uuid> document;
    std::string title; ///< empty: the name of the file without its ending
};

/// Copies a file beside the replica, then stores record and copy's place in one transaction: after a crash either both
/// are there, or no record. The building follows from the record it is put beside. Errors: those of BlobFolder::add;
/// record_missing; building_differs (another one than the record's); those of the door.
core::Result<model::Attachment> attach(storage::Replica& replica, const std::string& file, const AttachTo& to);

/// Whether the content is on this computer.
bool isHere(storage::Replica& replica, const model::Attachment& attachment);

/// The content: from this computer, or from the server through `line`, after which it is here. Errors: those of
/// BlobFolder::content and download; without a line blob_not_here.
core::Result<std::string> contentOf(storage::Replica& replica, const model::Attachment& attachment, BlobLine* line);

} // namespace mitoyen::blobs
