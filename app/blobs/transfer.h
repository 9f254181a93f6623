// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/blob_folder.h"
#include "blobs/blob_index.h"
#include "blobs/blob_line.h"

#include <functional>
#include <string>
#include <vector>

namespace mitoyen::blobs {

/// Asked between two chunks; false ends the transfer, which goes on from there another time (error cancelled).
using KeepGoing = std::function<bool()>;

/// Sends what the server lacks of one file. Errors: those of the line and of BlobFolder::chunk; cancelled.
core::Result<void> upload(const BlobFolder& folder, const model::BlobDescription& blob, BlobLine& line,
                          const KeepGoing& keepGoing = {});
/// Fetches what is not here yet of one file. Errors: those of the line and of BlobFolder; cancelled;
/// blob_not_there_yet (the laptop that has it has not sent it); blob_differs (its size is not what the record says).
core::Result<model::BlobDescription> download(BlobFolder& folder, const WantedBlob& wanted, BlobLine& line,
                                              const KeepGoing& keepGoing = {});

/// How a transfer reaches the replica from the thread it runs on; each call is a step of its own there.
class BlobStore {
public:
    virtual ~BlobStore() = default;
    virtual std::vector<model::BlobDescription> waiting() = 0;
    virtual std::vector<WantedBlob> wanted() = 0;
    virtual std::vector<std::string> surplus() = 0;
    virtual void uploaded(const std::string& sha256) = 0;
    virtual void fetched(const model::BlobDescription& blob, const WantedBlob& wanted) = 0;
    virtual void forget(const std::string& sha256) = 0;
};

/// On the replica's own thread.
class DirectBlobStore final : public BlobStore {
public:
    explicit DirectBlobStore(storage::Replica& replica) : index_(replica) {}
    std::vector<model::BlobDescription> waiting() override { return index_.waiting(); }
    std::vector<WantedBlob> wanted() override { return index_.wanted(); }
    std::vector<std::string> surplus() override { return index_.surplus(); }
    void uploaded(const std::string& sha256) override { index_.noteUploaded(sha256); }
    void fetched(const model::BlobDescription& blob, const WantedBlob& wanted) override
    {
        index_.note(blob, wanted.building, true);
    }
    void forget(const std::string& sha256) override { index_.forget(sha256); }

private:
    BlobIndex index_;
};

struct BlobReport {
    std::int64_t sent = 0; ///< files
    std::int64_t fetched = 0;
    std::int64_t removed = 0; ///< from this computer
    std::vector<core::Error> refused; ///< each of one file; the others went on
};

/// Sends everything that waits, fetches everything that is wanted, removes what may go. An error ends it: network or
/// disk; a file that is refused does not keep the others.
core::Result<BlobReport> transferBlobs(BlobStore& store, BlobFolder& folder, BlobLine& line,
                                       const KeepGoing& keepGoing = {});

/// The whole of it for a connected replica. Errors: not_connected, and those above.
core::Result<BlobReport> transferWithServer(storage::Replica& replica);

} // namespace mitoyen::blobs
