// SPDX-License-Identifier: AGPL-3.0-or-later
#include "services/segments.h"

#include "blobs/blobs.h"
#include "core/require.h"
#include "crypto/digest.h"
#include "storage/rights.h"
#include "sync/first_replica.h"

#include <chrono>
#include <zstd.h>

namespace mitoyen::server::services {

namespace {

using storage::Transaction;

/// Who starts a replica waits for it.
constexpr auto patience = std::chrono::seconds(3);
/// Of one file: a laptop stores it in one step.
constexpr std::int64_t mostRows = 10'000;
/// As of every message: higher ones make these rows no smaller, whose identifiers look random.
constexpr int compressionLevel = 3;

storage::Scope scopeOf(const identity::Caller& caller)
{
    return {caller.tenant, caller.organisation};
}

std::string compressed(std::string_view bytes)
{
    std::string out(ZSTD_compressBound(bytes.size()), '\0');
    const auto length = ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), compressionLevel);
    core::require(ZSTD_isError(length) == 0, "zstd");
    out.resize(length);
    return out;
}

std::string fileOf(const schema::EntityDescription& entity, storage::RevisedRows rows)
{
    sync::FirstReply content;
    for (auto& [revision, row] : rows)
        content.rows.push_back({&entity, std::move(row), revision, {}});
    return compressed(sync::encode(content));
}

} // namespace

Segments::Segments(storage::Database& database, blobs::Blobs& blobs, observability::Metrics& metrics)
    : database_(database),
      blobs_(blobs),
      metrics_(metrics)
{
    metrics_.describe("mitoyen_segments_total", "Files of closed periods written.");
}

void Segments::seal(const identity::Caller& caller)
{
    if (!blobs_.isConfigured())
        return;
    // Who comes second gets what is there.
    const std::unique_lock turn(sealing_, std::try_to_lock);
    if (!turn)
        return;
    const auto deadline = std::chrono::steady_clock::now() + patience;
    const auto years = database_.transact(storage::Mode::Read, scopeOf(caller), [&](Transaction& transaction) {
        return storage::yearsToSeal(transaction, *caller.organisation);
    });
    for (const auto& year : years) {
        if (std::chrono::steady_clock::now() > deadline)
            return;
        sealYear(caller, year);
    }
}

void Segments::sealYear(const identity::Caller& caller, const storage::ClosedYear& year)
{
    std::vector<storage::SegmentRow> made;
    for (const auto* entity : storage::sealedEntities())
        for (auto& segment : write(caller, year, *entity))
            made.push_back(std::move(segment));
    database_.transact(storage::Mode::Write, scopeOf(caller), [&](Transaction& transaction) {
        storage::noteSealed(transaction, *caller.organisation, year, made);
    });
    metrics_.count("mitoyen_segments_total", {}, std::ssize(made));
}

std::vector<storage::SegmentRow> Segments::write(const identity::Caller& caller, const storage::ClosedYear& year,
                                                 const schema::EntityDescription& entity)
{
    std::vector<storage::SegmentRow> made;
    for (std::int64_t after = 0;;) {
        auto rows = database_.transact(storage::Mode::Read, scopeOf(caller), [&](Transaction& transaction) {
            return storage::rowsOfYear(transaction, *caller.organisation, entity, year, after, mostRows);
        });
        if (rows.empty())
            return made;
        storage::SegmentRow segment;
        segment.building = year.building;
        segment.entity = &entity;
        segment.fromDate = year.fromDate;
        segment.toDate = year.toDate;
        segment.firstRevision = rows.front().first;
        segment.lastRevision = after = rows.back().first;
        segment.rows = std::ssize(rows);
        const auto file = fileOf(entity, std::move(rows));
        segment.size = std::ssize(file);
        segment.sha256 = crypto::bytesOf(crypto::sha256(file));
        blobs_.putOwn(*caller.organisation, segment.sha256, file);
        made.push_back(std::move(segment));
    }
}

core::Result<std::string> Segments::file(const identity::Caller& caller, std::string_view sha256)
{
    const auto segment = database_.transact(storage::Mode::Read, scopeOf(caller), [&](Transaction& transaction) {
        if (const auto rights = storage::buildingsOfUser(transaction, *caller.organisation, caller.userName))
            storage::limitToBuildings(transaction, *rights);
        return storage::findSegment(transaction, *caller.organisation, sha256);
    });
    auto content = segment ? blobs_.own(*caller.organisation, sha256, segment->size) : std::nullopt;
    if (!content)
        return core::Error{"segment_unknown", "There is no such segment.", {}};
    return *std::move(content);
}

} // namespace mitoyen::server::services
