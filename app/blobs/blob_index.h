// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/blob_folder.h"
#include "model/attachment.h"
#include "storage/replica.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mitoyen::blobs {

/// A file that lies beside the replica.
struct LocalBlob {
    model::BlobDescription blob;
    bool uploaded = false;
};

/// A file a record names that is not here.
struct WantedBlob {
    std::string sha256;
    std::int64_t size = 0;
    std::optional<core::Uuid> building;
};

/// What the replica knows of the files beside it. On the replica's thread.
///
/// The rule of what stays: what the server does not have is never removed. Of the rest, files of pinned buildings stay,
/// the others go by the time of their last use once all together are above the limit; what no record names any more
/// goes at once.
class BlobIndex {
public:
    explicit BlobIndex(storage::Replica& replica) : replica_(replica), database_(replica.database()) {}

    /// The folder beside the replica, with the key the replica keeps; made at the first call.
    BlobFolder folder();

    /// Inside or outside a transaction. What is known already stays as it is.
    void note(const model::BlobDescription& blob, const std::optional<core::Uuid>& building, bool uploaded);
    std::optional<LocalBlob> find(std::string_view sha256);
    void noteUploaded(std::string_view sha256);
    void noteUse(std::string_view sha256);
    void forget(std::string_view sha256);

    /// Not on the server yet and named by a record, oldest first.
    std::vector<model::BlobDescription> waiting();
    /// Named by records of pinned buildings, or of no building, and not here. Only the files of pinned buildings come
    /// by themselves; all others come when somebody opens them.
    std::vector<WantedBlob> wanted();
    /// What may go, by the rule above.
    std::vector<std::string> surplus();

    /// Buildings whose files are fetched in advance and kept.
    std::set<core::Uuid> pinned();
    void setPinned(const core::Uuid& building, bool pinned);
    /// Bytes the files that are not pinned may take together; 2 GiB when never set.
    std::int64_t limit();
    void setLimit(std::int64_t bytes);

private:
    bool isNamed(std::string_view sha256);
    bool isPinned(std::string_view sha256, const std::set<core::Uuid>& buildings);

    storage::Replica& replica_;
    storage::Database& database_;
};

} // namespace mitoyen::blobs
