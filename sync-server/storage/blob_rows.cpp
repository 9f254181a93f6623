// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/blob_rows.h"

#include "model/entities.h"

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view selectBlob =
    "SELECT sha256, size, chunk_hashes, completed_milliseconds IS NOT NULL FROM server.blob WHERE sha256 = $1";
// The number only keeps these locks apart from others.
constexpr std::string_view takeTurn = "SELECT pg_advisory_xact_lock(726451, hashtext($1))";
constexpr std::string_view sumOfSizes = "SELECT coalesce(sum(size), 0)::bigint FROM server.blob";
constexpr std::string_view insertBlob =
    "INSERT INTO server.blob (organisation, sha256, size, chunk_hashes, touched_milliseconds)"
    " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (organisation, sha256) DO UPDATE"
    " SET size = excluded.size, chunk_hashes = excluded.chunk_hashes,"
    " touched_milliseconds = excluded.touched_milliseconds WHERE blob.completed_milliseconds IS NULL";
constexpr std::string_view deleteChunks = "DELETE FROM server.blob_chunk WHERE sha256 = $1";
constexpr std::string_view updateTouched =
    "UPDATE server.blob SET touched_milliseconds = $2 WHERE sha256 = $1 AND completed_milliseconds IS NULL";
constexpr std::string_view selectChunks = "SELECT number FROM server.blob_chunk WHERE sha256 = $1";
constexpr std::string_view lockUnfinished =
    "SELECT 1 FROM server.blob WHERE sha256 = $1 AND completed_milliseconds IS NULL FOR UPDATE";
constexpr std::string_view insertChunk =
    "INSERT INTO server.blob_chunk (organisation, sha256, number) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
constexpr std::string_view deleteChunk = "DELETE FROM server.blob_chunk WHERE sha256 = $1 AND number = $2";
constexpr std::string_view updateCompleted =
    "UPDATE server.blob SET completed_milliseconds = $2 WHERE sha256 = $1 AND completed_milliseconds IS NULL";
constexpr std::string_view deleteUnfinished = "DELETE FROM server.blob WHERE sha256 = $1"
                                              " AND completed_milliseconds IS NULL AND touched_milliseconds <= $2";
constexpr std::string_view selectUnfinished =
    "SELECT sha256, size, chunk_hashes FROM server.blob WHERE completed_milliseconds IS NULL"
    " AND touched_milliseconds <= $1 ORDER BY touched_milliseconds LIMIT $2";

model::BlobDescription readBlob(const Row& row)
{
    return {row.bytes(0), row.number(1), row.bytes(2)};
}

/// Of every entity whose column `sha256` is looked up by value; the statement follows from the descriptions.
const std::string& namingStatement()
{
    static const std::string statement = [] {
        std::string text;
        for (const auto* entity : model::entities())
            if (const auto column = entity->column("sha256"); column && entity->columns[*column].indexed)
                text += (text.empty() ? "" : " UNION ALL ") + ("SELECT 1 FROM synced." + std::string(entity->table)) +
                    " WHERE organisation = $1 AND sha256 = $2";
        return text + " LIMIT 1";
    }();
    return statement;
}

} // namespace

std::optional<BlobRow> findBlob(Transaction& transaction, std::string_view sha256)
{
    const auto rows = transaction.run(selectBlob, {Bytes{sha256}});
    return rows.empty() ? std::nullopt : std::optional(BlobRow{readBlob(rows[0]), rows[0].yes(3)});
}

bool isNamedByARecord(Transaction& transaction, const core::Uuid& organisation, std::string_view sha256)
{
    return !transaction.run(namingStatement(), {organisation, model::hashText(sha256)}).empty();
}

void lockAnnouncements(Transaction& transaction, const core::Uuid& organisation)
{
    transaction.run(takeTurn, {core::toText(organisation)});
}

std::int64_t bytesOfBlobs(Transaction& transaction)
{
    return transaction.run(sumOfSizes)[0].number(0);
}

void putBlob(Transaction& transaction, const core::Uuid& organisation, const model::BlobDescription& blob,
             core::Instant now)
{
    transaction.run(insertBlob,
                    {organisation, Bytes{blob.sha256}, blob.size, Bytes{blob.chunkHashes}, now.milliseconds});
    transaction.run(deleteChunks, {Bytes{blob.sha256}});
}

bool touchBlob(Transaction& transaction, std::string_view sha256, core::Instant now)
{
    return transaction.run(updateTouched, {Bytes{sha256}, now.milliseconds}).affected() == 1;
}

std::set<std::int64_t> storedChunks(Transaction& transaction, std::string_view sha256)
{
    std::set<std::int64_t> numbers;
    for (const auto row : transaction.run(selectChunks, {Bytes{sha256}}))
        numbers.insert(row.number(0));
    return numbers;
}

bool noteChunk(Transaction& transaction, const core::Uuid& organisation, std::string_view sha256, std::int64_t number)
{
    if (transaction.run(lockUnfinished, {Bytes{sha256}}).empty())
        return false;
    transaction.run(insertChunk, {organisation, Bytes{sha256}, number});
    return true;
}

void forgetChunk(Transaction& transaction, std::string_view sha256, std::int64_t number)
{
    transaction.run(deleteChunk, {Bytes{sha256}, number});
}

bool completeBlob(Transaction& transaction, std::string_view sha256, core::Instant now)
{
    if (transaction.run(updateCompleted, {Bytes{sha256}, now.milliseconds}).affected() == 0)
        return false;
    transaction.run(deleteChunks, {Bytes{sha256}});
    return true;
}

void removeUnfinished(Transaction& transaction, std::string_view sha256, core::Instant before)
{
    transaction.run(deleteUnfinished, {Bytes{sha256}, before.milliseconds});
}

std::vector<model::BlobDescription> unfinishedBlobs(Transaction& transaction, core::Instant before, int most)
{
    std::vector<model::BlobDescription> blobs;
    for (const auto row : transaction.run(selectUnfinished, {before.milliseconds, most}))
        blobs.push_back(readBlob(row));
    return blobs;
}

} // namespace mitoyen::server::storage
