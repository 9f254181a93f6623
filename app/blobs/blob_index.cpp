// SPDX-License-Identifier: AGPL-3.0-or-later
#include "blobs/blob_index.h"

#include "model/building.h"
#include "schema/column.h"
#include "storage/journal.h"

namespace mitoyen::blobs {

namespace {

constexpr auto keySetting = "blob_key";
constexpr auto pinnedSetting = "blob_pinned";
constexpr auto limitSetting = "blob_limit";
constexpr std::int64_t usualLimit = std::int64_t{2} * 1024 * 1024 * 1024;

struct Kept {
    std::string sha256;
    std::int64_t size = 0;
    std::optional<core::Uuid> building;
    bool uploaded = false;
};

std::vector<Kept> everything(storage::Database& database)
{
    std::vector<Kept> all;
    auto statement = database.prepare("SELECT sha256, size, building, uploaded FROM local_blob ORDER BY used_at");
    while (statement.step()) {
        Kept kept{std::string(statement.bytes(0)), statement.integer(1), {}, statement.integer(3) != 0};
        if (!statement.isNull(2))
            kept.building = statement.uuid(2);
        all.push_back(std::move(kept));
    }
    return all;
}

} // namespace

BlobFolder BlobIndex::folder()
{
    auto stored = replica_.setting(keySetting);
    if (stored.size() != BlobCipher::keySize) {
        const auto key = keys::Secret::random(BlobCipher::keySize);
        replica_.setSetting(keySetting, key.text());
        stored = key.text();
    }
    return {BlobFolder::beside(replica_.path()), BlobCipher(keys::Secret::taking(stored))};
}

void BlobIndex::note(const model::BlobDescription& blob, const std::optional<core::Uuid>& building, bool uploaded)
{
    auto statement = database_.prepare(
        "INSERT INTO local_blob (sha256, size, chunk_hashes, building, uploaded, used_at)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (sha256) DO UPDATE SET used_at = excluded.used_at");
    statement.bindBlob(1, blob.sha256).bind(2, blob.size).bindBlob(3, blob.chunkHashes);
    if (building)
        statement.bind(4, *building);
    else
        statement.bindNull(4);
    statement.bind(5, std::int64_t{uploaded ? 1 : 0}).bind(6, replica_.now().milliseconds).run();
}

std::optional<LocalBlob> BlobIndex::find(std::string_view sha256)
{
    auto statement = database_.prepare("SELECT size, chunk_hashes, uploaded FROM local_blob WHERE sha256 = ?1");
    statement.bindBlob(1, sha256);
    if (!statement.step())
        return std::nullopt;
    return LocalBlob{{std::string(sha256), statement.integer(0), std::string(statement.bytes(1))},
                     statement.integer(2) != 0};
}

void BlobIndex::noteUploaded(std::string_view sha256)
{
    database_.prepare("UPDATE local_blob SET uploaded = 1 WHERE sha256 = ?1").bindBlob(1, sha256).run();
}

void BlobIndex::noteUse(std::string_view sha256)
{
    database_.prepare("UPDATE local_blob SET used_at = ?2 WHERE sha256 = ?1")
        .bindBlob(1, sha256)
        .bind(2, replica_.now().milliseconds)
        .run();
}

void BlobIndex::forget(std::string_view sha256)
{
    database_.prepare("DELETE FROM local_blob WHERE sha256 = ?1").bindBlob(1, sha256).run();
}

bool BlobIndex::isNamed(std::string_view sha256)
{
    storage::Query query;
    query.equal = {{"sha256", model::hashText(sha256)}};
    return replica_.count(schema::description<model::Attachment>(), query) > 0;
}

bool BlobIndex::isPinned(std::string_view sha256, const std::set<core::Uuid>& buildings)
{
    storage::Query query;
    query.equal = {{"sha256", model::hashText(sha256)}};
    for (const auto& attachment : replica_.all<model::Attachment>(query))
        if (attachment.building && buildings.contains(attachment.building->uuid))
            return true;
    return false;
}

std::vector<model::BlobDescription> BlobIndex::waiting()
{
    std::vector<model::BlobDescription> blobs;
    for (const auto& kept : everything(database_))
        if (!kept.uploaded && isNamed(kept.sha256))
            blobs.push_back(find(kept.sha256)->blob);
    return blobs;
}

std::vector<WantedBlob> BlobIndex::wanted()
{
    std::vector<WantedBlob> wanted;
    std::set<std::string> seen;
    for (const auto& building : pinned()) {
        storage::Query query;
        query.building = building;
        for (const auto& attachment : replica_.all<model::Attachment>(query)) {
            const auto sha256 = model::hashFromText(attachment.sha256);
            if (sha256 && seen.insert(*sha256).second && !find(*sha256))
                wanted.push_back({*sha256, attachment.size, building});
        }
    }
    return wanted;
}

std::vector<std::string> BlobIndex::surplus()
{
    std::vector<std::string> surplus;
    std::vector<Kept> loose;
    std::int64_t bytes = 0;
    const auto buildings = pinned();
    for (auto& kept : everything(database_)) {
        const bool named = isNamed(kept.sha256);
        // A building whose right was withdrawn has left the file: nothing of it may stay (promise I10).
        const bool withdrawn =
            !named && kept.building && !replica_.row(schema::description<model::Building>(), *kept.building);
        if (withdrawn || (kept.uploaded && !named)) {
            surplus.push_back(kept.sha256);
        } else if (!isPinned(kept.sha256, buildings)) {
            bytes += kept.size;
            loose.push_back(std::move(kept));
        }
    }
    for (const auto& kept : loose) {
        if (bytes <= limit())
            break;
        if (!kept.uploaded)
            continue;
        bytes -= kept.size;
        surplus.push_back(kept.sha256);
    }
    return surplus;
}

std::set<core::Uuid> BlobIndex::pinned()
{
    std::set<core::Uuid> buildings;
    const auto stored = replica_.setting(pinnedSetting);
    for (const auto word : schema::splitNames(stored))
        if (const auto building = core::parseUuid(word))
            buildings.insert(*building);
    return buildings;
}

void BlobIndex::setPinned(const core::Uuid& building, bool wanted)
{
    auto buildings = pinned();
    if (wanted)
        buildings.insert(building);
    else
        buildings.erase(building);
    std::string text;
    for (const auto& one : buildings)
        text += (text.empty() ? "" : ",") + core::toText(one);
    replica_.setSetting(pinnedSetting, text);
}

std::int64_t BlobIndex::limit()
{
    const auto stored = storage::numberSetting(database_, limitSetting);
    return stored > 0 ? stored : usualLimit;
}

void BlobIndex::setLimit(std::int64_t bytes)
{
    storage::setNumberSetting(database_, limitSetting, bytes);
}

} // namespace mitoyen::blobs
