// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "blobs/blob_line.h"
#include "blobs/sample_files.h"

#include <map>
#include <set>

namespace mitoyen::tests {

/// A server of files in memory whose line fails when the test says so: before a call reaches it, or after, when the
/// answer is lost.
class MemoryLine final : public blobs::BlobLine {
public:
    enum class Fault { None, Before, After };
    int calls = 0;
    int faultAt = -1; ///< number of the call, from 0
    Fault fault = Fault::None;
    std::map<std::int64_t, int> chunksSent; ///< by number
    std::map<std::int64_t, int> chunksGiven;
    std::map<std::string, std::string> files; ///< complete, by hash
    bool loseChunk = false; ///< once, while a file is put together
    std::string refusal; ///< code for every announcement

    core::Result<blobs::UploadState> announce(const model::BlobDescription& blob) override
    {
        using State = core::Result<blobs::UploadState>;
        return faulty<State>([&]() -> State {
            if (!refusal.empty())
                return core::Error{refusal, "Refused.", {}};
            auto& upload = uploads_[blob.sha256];
            upload.blob = blob;
            blobs::UploadState state{files.contains(blob.sha256), {}};
            for (std::int64_t number = 0; !state.complete && number < model::chunksOf(blob.size); ++number)
                if (!upload.chunks.contains(number))
                    state.missing.push_back(number);
            return state;
        });
    }
    core::Result<void> putChunk(std::string_view sha256, std::int64_t number, std::string_view chunk) override
    {
        return faulty<core::Result<void>>([&]() -> core::Result<void> {
            ++chunksSent[number];
            auto& upload = uploads_.at(std::string(sha256));
            if (blobs::Sha256::of(chunk) != model::chunkHash(upload.blob, number))
                return core::Error{"chunk_damaged", "Damaged.", {}};
            upload.chunks[number] = chunk;
            return {};
        });
    }
    core::Result<void> complete(std::string_view sha256) override
    {
        return faulty<core::Result<void>>([&]() -> core::Result<void> {
            auto& upload = uploads_.at(std::string(sha256));
            if (std::exchange(loseChunk, false))
                upload.chunks.erase(upload.chunks.begin());
            if (static_cast<std::int64_t>(upload.chunks.size()) != model::chunksOf(upload.blob.size))
                return core::Error{"blob_incomplete", "Incomplete.", {}};
            auto& file = files[std::string(sha256)];
            file.clear();
            for (const auto& [number, chunk] : upload.chunks)
                file += chunk;
            return {};
        });
    }
    core::Result<model::BlobDescription> describe(std::string_view sha256) override
    {
        using Answer = core::Result<model::BlobDescription>;
        return faulty<Answer>([&]() -> Answer {
            const auto file = files.find(std::string(sha256));
            if (file == files.end())
                return core::Error{"blob_unknown", "Unknown.", {}};
            auto blob = tests::describe(file->second);
            blob.sha256 = sha256;
            return blob;
        });
    }
    core::Result<std::string> chunk(std::string_view sha256, std::int64_t number) override
    {
        return faulty<core::Result<std::string>>([&]() -> core::Result<std::string> {
            ++chunksGiven[number];
            return chunkOf(files.at(std::string(sha256)), number);
        });
    }

private:
    struct Upload {
        model::BlobDescription blob;
        std::map<std::int64_t, std::string> chunks;
    };
    template <class R, class Work> R faulty(Work work)
    {
        const bool hit = calls++ == faultAt;
        const core::Error lost{"network_unreachable", "Lost.", {}};
        if (hit && fault == Fault::Before)
            return lost;
        auto answer = work();
        if (hit && fault == Fault::After)
            return lost;
        return answer;
    }
    std::map<std::string, Upload> uploads_;
};

} // namespace mitoyen::tests
