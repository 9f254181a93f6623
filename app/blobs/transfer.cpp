// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/transfer.h"

#include <algorithm>
#include <array>

namespace mitoyen::blobs {

namespace {

core::Error cancelled()
{
    return {"cancelled", "The transfer stopped; it goes on later.", {}};
}

bool stops(const KeepGoing& keepGoing)
{
    return keepGoing && !keepGoing();
}

/// What concerns one file alone; all else would meet the next file too.
bool isOfOneFile(const core::Error& error)
{
    constexpr std::array<std::string_view, 11> codes{
        "blob_unknown", "blob_not_here",  "blob_not_there_yet",  "blob_damaged",  "blob_differs",    "blob_incomplete",
        "blob_empty",   "blob_too_large", "blob_quota_exceeded", "chunk_damaged", "role_not_allowed"};
    return std::find(codes.begin(), codes.end(), error.code) != codes.end();
}

} // namespace

core::Result<void> upload(const BlobFolder& folder, const model::BlobDescription& blob, BlobLine& line,
                          const KeepGoing& keepGoing)
{
    // A second round when the server lost a chunk between receiving it and putting the file together.
    for (int round = 1;; ++round) {
        const auto state = line.announce(blob);
        if (!state)
            return state.error();
        if (state->complete)
            return {};
        for (const auto number : state->missing) {
            if (stops(keepGoing))
                return cancelled();
            const auto chunk = folder.chunk(blob, number);
            if (!chunk)
                return chunk.error();
            if (auto sent = line.putChunk(blob.sha256, number, *chunk); !sent)
                return sent;
        }
        auto done = line.complete(blob.sha256);
        if (done || done.error().code != "blob_incomplete" || round == 2)
            return done;
    }
}

core::Result<model::BlobDescription> download(BlobFolder& folder, const WantedBlob& wanted, BlobLine& line,
                                              const KeepGoing& keepGoing)
{
    const auto blob = line.describe(wanted.sha256);
    if (!blob && blob.error().code == "blob_unknown")
        return core::Error{
            "blob_not_there_yet", "The file is not on the server yet: the laptop that has it has not sent it.", {}};
    if (!blob)
        return blob.error();
    if (blob->size != wanted.size)
        return core::Error{"blob_differs", "The file on the server has another size than its record says.", {}};
    if (folder.has(blob->sha256, blob->size))
        return *blob;
    const auto received = folder.received(*blob);
    if (!received)
        return received.error();
    for (auto number = *received; number < model::chunksOf(blob->size); ++number) {
        if (stops(keepGoing))
            return cancelled();
        const auto chunk = line.chunk(blob->sha256, number);
        if (!chunk)
            return chunk.error();
        if (auto stored = folder.append(*blob, number, *chunk); !stored)
            return stored.error();
    }
    if (auto whole = folder.finish(*blob); !whole)
        return whole.error();
    return *blob;
}

core::Result<BlobReport> transferBlobs(BlobStore& store, BlobFolder& folder, BlobLine& line, const KeepGoing& keepGoing)
{
    BlobReport report;
    // Room first: what is fetched afterwards may need it.
    for (const auto& sha256 : store.surplus()) {
        store.forget(sha256);
        folder.remove(sha256);
        ++report.removed;
    }
    for (const auto& blob : store.waiting()) {
        const auto sent = upload(folder, blob, line, keepGoing);
        if (!sent && !isOfOneFile(sent.error()))
            return sent.error();
        if (!sent) {
            report.refused.push_back(sent.error());
            continue;
        }
        store.uploaded(blob.sha256);
        ++report.sent;
    }
    const auto wanted = store.wanted();
    std::set<std::string> names;
    for (const auto& blob : wanted)
        names.insert(blob.sha256);
    for (const auto& one : wanted) {
        const auto blob = download(folder, one, line, keepGoing);
        if (!blob && !isOfOneFile(blob.error()))
            return blob.error();
        if (!blob) {
            report.refused.push_back(blob.error());
            continue;
        }
        store.fetched(*blob, one);
        ++report.fetched;
    }
    folder.removeLeftovers(names);
    return report;
}

core::Result<BlobReport> transferWithServer(storage::Replica& replica)
{
    DirectBlobStore store(replica);
    if (store.waiting().empty() && store.wanted().empty() && store.surplus().empty())
        return BlobReport{};
    auto session = sync::ServerSession::open(sync::sessionStore(replica));
    if (!session)
        return session.error();
    auto folder = BlobIndex(replica).folder();
    HttpBlobLine line(**session);
    return transferBlobs(store, folder, line);
}

} // namespace mitoyen::blobs
