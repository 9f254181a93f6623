// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/blobs.h"

#include "core/require.h"
#include "crypto/digest.h"
#include "storage/rights.h"

#include <fmt/format.h>
#include <openssl/evp.h>

namespace mitoyen::server::blobs {

namespace {

// Assembling holds a part of the object in memory; above this size one comes after the other.
constexpr std::int64_t largeFile = 4 * model::blobChunk;
// Removed at one announcement, so that none of them waits long.
constexpr int expiredAtOnce = 4;

storage::Scope scopeOf(const identity::Caller& caller)
{
    return {caller.tenant, caller.organisation};
}

/// Chunks of an upload lie beside the place of the whole.
std::string partName(const std::string& objectName, std::int64_t number)
{
    return fmt::format("{}.{}", objectName, number);
}

core::Error unknown()
{
    return {"blob_unknown", "There is no such file.", {}};
}

core::Error incomplete()
{
    return {"blob_incomplete", "The file is not complete yet: announce it again and send what is missing.", {}};
}

class Sha256 {
public:
    Sha256() : context_(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {
        core::require(EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) == 1, "SHA-256");
    }
    void add(std::string_view bytes)
    {
        core::require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1, "SHA-256");
    }
    std::string finish()
    {
        std::string hash(model::hashBytes, '\0');
        core::require(EVP_DigestFinal_ex(context_.get(), reinterpret_cast<unsigned char*>(hash.data()), nullptr) == 1,
                      "SHA-256");
        return hash;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
};

} // namespace

Blobs::Blobs(storage::Database& database, std::unique_ptr<StorageProvider> provider, std::optional<BlobKey> key,
             BlobSettings settings, crypto::Clock clock)
    : database_(database),
      provider_(std::move(provider)),
      key_(std::move(key)),
      settings_(settings),
      clock_(std::move(clock))
{
    core::require(!provider_ || key_, "files have a key");
}

core::Result<void> Blobs::checkConfigured() const
{
    if (provider_)
        return {};
    return core::Error{"blobs_not_configured", "This server keeps no files yet; its administrator can say where.", {}};
}

core::Result<storage::BlobRow> Blobs::find(const identity::Caller& caller, std::string_view sha256)
{
    if (auto ready = checkConfigured(); !ready)
        return ready.error();
    const auto row = database_.transact(storage::Mode::Read, scopeOf(caller), [&](storage::Transaction& transaction) {
        return storage::findBlob(transaction, sha256);
    });
    return row ? core::Result<storage::BlobRow>(*row) : unknown();
}

core::Result<UploadState> Blobs::announce(const identity::Caller& caller, const model::BlobDescription& blob)
{
    if (auto ready = checkConfigured(); !ready)
        return ready.error();
    if (auto good = model::checkBlob(blob, settings_.largest); !good)
        return good.error();
    removeExpired(caller);
    using State = core::Result<UploadState>;
    return database_.transact(storage::Mode::Write, scopeOf(caller), [&](storage::Transaction& transaction) -> State {
        storage::lockAnnouncements(transaction, *caller.organisation);
        const auto known = storage::findBlob(transaction, blob.sha256);
        if (known && known->complete)
            return known->blob == blob
                ? State(UploadState{true, {}})
                : core::Error{"blob_differs", "The file is known with another size or other chunks.", {}};
        if (!known || known->blob != blob) {
            const auto used = storage::bytesOfBlobs(transaction) - (known ? known->blob.size : 0);
            if (used + blob.size > settings_.quota)
                return core::Error{"blob_quota_exceeded",
                                   fmt::format("The office's files would take more than {} bytes.", settings_.quota),
                                   {}};
            storage::putBlob(transaction, *caller.organisation, blob, clock_());
        } else {
            storage::touchBlob(transaction, blob.sha256, clock_());
        }
        UploadState state;
        const auto stored = storage::storedChunks(transaction, blob.sha256);
        for (std::int64_t number = 0; number < model::chunksOf(blob.size); ++number)
            if (!stored.contains(number))
                state.missing.push_back(number);
        return state;
    });
}

core::Result<void> Blobs::putChunk(const identity::Caller& caller, std::string_view sha256, std::int64_t number,
                                   std::string_view content)
{
    const auto row = find(caller, sha256);
    if (!row)
        return row.error();
    const auto& blob = row->blob;
    const auto expected = model::chunkHash(blob, number);
    if (expected.empty())
        return core::Error{"chunk_unknown", fmt::format("The file has no chunk {}.", number), {}};
    if (static_cast<std::int64_t>(content.size()) != model::chunkLength(blob.size, number) ||
        crypto::bytesOf(crypto::sha256(content)) != expected)
        return core::Error{"chunk_damaged", fmt::format("Chunk {} is not what was announced.", number), {}};
    if (row->complete)
        return {};
    const bool wanted =
        database_.transact(storage::Mode::Write, scopeOf(caller), [&](storage::Transaction& transaction) {
            return storage::touchBlob(transaction, sha256, clock_()) &&
                !storage::storedChunks(transaction, sha256).contains(number);
        });
    if (!wanted)
        return {};
    // No connection is held while the provider writes.
    const auto cipher = key_->of(*caller.organisation);
    const auto name = partName(cipher.objectName(*caller.organisation, sha256), number);
    provider_->put(name, cipher.seal(sha256, blob.size, number, content));
    const bool noted =
        database_.transact(storage::Mode::Write, scopeOf(caller), [&](storage::Transaction& transaction) {
            return storage::noteChunk(transaction, *caller.organisation, sha256, number);
        });
    if (noted)
        return {};
    // Somebody else completed the file meanwhile: it is there whole, and this chunk came too late to be taken away.
    provider_->remove(name);
    const auto now = find(caller, sha256);
    return now && now->complete ? core::Result<void>() : unknown();
}

/// Reads the chunks back as the provider kept them, so that what is called complete was on it whole, and puts them
/// together as they are: they are sealed for their place already.
Blobs::Assembly Blobs::assemble(const identity::Caller& caller, const model::BlobDescription& blob)
{
    const auto cipher = key_->of(*caller.organisation);
    const auto name = cipher.objectName(*caller.organisation, blob.sha256);
    Sha256 whole;
    auto assembly = Assembly::Done;
    std::int64_t number = 0;
    const auto next = [&]() -> std::optional<std::string> {
        const auto length = model::chunkLength(blob.size, number) + sealBytes;
        auto sealed = provider_->get(partName(name, number), 0, length);
        const auto content = sealed ? cipher.open(blob.sha256, blob.size, number, *sealed) : std::nullopt;
        if (!content) {
            database_.transact(storage::Mode::Write, scopeOf(caller), [&](storage::Transaction& transaction) {
                storage::forgetChunk(transaction, blob.sha256, number);
            });
            assembly = Assembly::ChunkMissing;
            return std::nullopt;
        }
        whole.add(*content);
        if (++number == model::chunksOf(blob.size) && whole.finish() != blob.sha256) {
            assembly = Assembly::OtherContent;
            return std::nullopt;
        }
        return sealed;
    };
    provider_->put(name, sealedSize(blob.size), next);
    return assembly;
}

core::Result<void> Blobs::refuseAssembly(const identity::Caller& caller, const model::BlobDescription& blob,
                                         Assembly assembly)
{
    // Another request may have finished it meanwhile and taken the chunks away.
    if (const auto row = find(caller, blob.sha256); row && row->complete)
        return {};
    if (assembly == Assembly::ChunkMissing)
        return incomplete();
    removeParts(caller, blob);
    database_.transact(storage::Mode::Write, scopeOf(caller), [&](storage::Transaction& transaction) {
        storage::removeUnfinished(transaction, blob.sha256, clock_());
    });
    return core::Error{"blob_damaged", "The chunks do not make the announced content: the upload begins anew.", {}};
}

core::Result<void> Blobs::complete(const identity::Caller& caller, std::string_view sha256)
{
    const auto row = find(caller, sha256);
    if (!row)
        return row.error();
    if (row->complete)
        return {};
    const auto& blob = row->blob;
    std::unique_lock<std::mutex> turn;
    if (blob.size > largeFile)
        turn = std::unique_lock(largeOnes_);
    const auto stored =
        database_.transact(storage::Mode::Read, scopeOf(caller), [&](storage::Transaction& transaction) {
            return storage::storedChunks(transaction, sha256);
        });
    if (static_cast<std::int64_t>(stored.size()) != model::chunksOf(blob.size))
        return refuseAssembly(caller, blob, Assembly::ChunkMissing);
    if (const auto assembly = assemble(caller, blob); assembly != Assembly::Done)
        return refuseAssembly(caller, blob, assembly);
    const bool noted =
        database_.transact(storage::Mode::Write, scopeOf(caller), [&](storage::Transaction& transaction) {
            return storage::completeBlob(transaction, sha256, clock_());
        });
    if (!noted)
        return refuseAssembly(caller, blob, Assembly::ChunkMissing);
    removeParts(caller, blob);
    return {};
}

core::Result<model::BlobDescription> Blobs::describe(const identity::Caller& caller, std::string_view sha256)
{
    if (auto ready = checkConfigured(); !ready)
        return ready.error();
    using Answer = core::Result<model::BlobDescription>;
    return database_.transact(storage::Mode::Read, scopeOf(caller), [&](storage::Transaction& transaction) -> Answer {
        if (const auto rights = storage::buildingsOfUser(transaction, *caller.organisation, caller.userName))
            storage::limitToBuildings(transaction, *rights);
        const auto row = storage::findBlob(transaction, sha256);
        if (!row || !row->complete || !storage::isNamedByARecord(transaction, *caller.organisation, sha256))
            return unknown();
        return row->blob;
    });
}

core::Result<std::string> Blobs::chunk(const identity::Caller& caller, std::string_view sha256, std::int64_t number)
{
    const auto blob = describe(caller, sha256);
    if (!blob)
        return blob.error();
    const auto length = model::chunkLength(blob->size, number);
    if (length == 0)
        return core::Error{"chunk_unknown", fmt::format("The file has no chunk {}.", number), {}};
    const auto cipher = key_->of(*caller.organisation);
    const auto sealed =
        provider_->get(cipher.objectName(*caller.organisation, sha256), sealedOffset(number), length + sealBytes);
    auto content = sealed ? cipher.open(sha256, blob->size, number, *sealed) : std::nullopt;
    if (!content)
        throw ProviderFailure(sealed ? "an object is damaged or sealed with another key" : "an object is missing");
    return *std::move(content);
}

void Blobs::removeParts(const identity::Caller& caller, const model::BlobDescription& blob)
{
    const auto name = key_->of(*caller.organisation).objectName(*caller.organisation, blob.sha256);
    for (std::int64_t number = 0; number < model::chunksOf(blob.size); ++number)
        provider_->remove(partName(name, number));
}

/// Objects first, then the row: what a crash leaves is found again. An upload that goes on at the same moment finds
/// its chunks missing when it is to be completed, and sends them again.
void Blobs::removeExpired(const identity::Caller& caller)
{
    const core::Instant before{clock_().milliseconds - settings_.unfinishedSeconds * 1000};
    const auto expired =
        database_.transact(storage::Mode::Read, scopeOf(caller), [&](storage::Transaction& transaction) {
            return storage::unfinishedBlobs(transaction, before, expiredAtOnce);
        });
    for (const auto& blob : expired) {
        removeParts(caller, blob);
        provider_->remove(key_->of(*caller.organisation).objectName(*caller.organisation, blob.sha256));
        database_.transact(storage::Mode::Write, scopeOf(caller), [&](storage::Transaction& transaction) {
            storage::removeUnfinished(transaction, blob.sha256, before);
        });
    }
}

} // namespace mitoyen::server::blobs
