// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/office_blobs.h"

#include "blobs/transfer.h"

namespace mitoyen::blobs {

namespace {

constexpr std::chrono::seconds slice{5};

/// The replica's side of a transfer, each call a step of its own.
class SteppedStore final : public BlobStore {
public:
    explicit SteppedStore(const base::ReplicaSteps& steps) : steps_(steps) {}

    std::vector<model::BlobDescription> waiting() override
    {
        return steps_.run([](storage::Replica& replica) { return BlobIndex(replica).waiting(); });
    }
    std::vector<WantedBlob> wanted() override
    {
        return steps_.run([](storage::Replica& replica) { return BlobIndex(replica).wanted(); });
    }
    std::vector<std::string> surplus() override
    {
        return steps_.run([](storage::Replica& replica) { return BlobIndex(replica).surplus(); });
    }
    void uploaded(const std::string& sha256) override
    {
        change([sha256](BlobIndex& index) { index.noteUploaded(sha256); });
    }
    void fetched(const model::BlobDescription& blob, const WantedBlob& wanted) override
    {
        change([blob, building = wanted.building](BlobIndex& index) { index.note(blob, building, true); });
    }
    void forget(const std::string& sha256) override
    {
        change([sha256](BlobIndex& index) { index.forget(sha256); });
    }
    bool changed() const { return changed_; }

private:
    template <class Work> void change(Work work)
    {
        changed_ = true;
        steps_.run([work](storage::Replica& replica) {
            BlobIndex index(replica);
            work(index);
            return true;
        });
    }

    const base::ReplicaSteps& steps_;
    bool changed_ = false;
};

} // namespace

void OfficeBlobs::run(sync::ServerSession& session, const base::ReplicaSteps& steps)
{
    SteppedStore store(steps);
    try {
        auto folder = steps.run(
            [](storage::Replica& replica) { return std::make_shared<BlobFolder>(BlobIndex(replica).folder()); });
        HttpBlobLine line(session);
        const auto end = std::chrono::steady_clock::now() + slice;
        bool over = false;
        const auto report = transferBlobs(store, *folder, line, [&] {
            over = std::chrono::steady_clock::now() >= end;
            return !over && !steps.stopped();
        });
        if (!report && over && !steps.stopped())
            emit unfinished();
    } catch (const std::logic_error&) {
        // The replica was closed: what was done so far stands, the rest is found again when it is open.
    } catch (const std::runtime_error&) {
        // The same for a stop, and for a disk that refuses a step: the next exchange tells of it and tries again.
    }
    if (store.changed())
        emit transferred();
}

} // namespace mitoyen::blobs
