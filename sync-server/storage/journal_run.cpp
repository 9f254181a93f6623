// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/journal_run.h"

#include "model/entities.h"
#include "storage/failure.h"
#include "sync/wire.h"

namespace mitoyen::server::storage {

namespace {

constexpr std::size_t shortestRun = 8;
constexpr std::size_t largestRun = 128 * 1024;

Failure notARun()
{
    return Failure("the journal holds a run of changes that cannot be read");
}

} // namespace

std::size_t lengthOfRun(std::span<const sync::JournalEntry> entries)
{
    std::size_t length = 0;
    std::size_t bytes = 0;
    while (length < entries.size() && entries[length].result.outcome == sync::Outcome::Applied) {
        bytes += entries[length].payload.size();
        if (length > 0 && bytes > largestRun)
            break;
        ++length;
    }
    return length < shortestRun ? 0 : length;
}

std::string packRun(std::span<const sync::JournalEntry> entries)
{
    sync::WireWriter writer;
    writer.number(entries.size());
    for (const auto& entry : entries) {
        writer.integer(entry.dseq);
        writer.text(sync::toWord(entry.kind));
        writer.integer(entry.at.milliseconds);
        writer.text(entry.entity != nullptr ? entry.entity->table : std::string_view());
        writer.uuid(entry.entity != nullptr ? entry.record : core::Uuid{});
        writer.text(entry.payload);
        writer.integer(entry.result.seq);
    }
    return writer.take();
}

std::vector<sync::KnownChange> readRun(std::string_view bytes, int schemaVersion)
{
    sync::WireReader reader(bytes);
    std::vector<sync::KnownChange> changes;
    for (auto left = reader.count(22); left > 0 && !reader.failed(); --left) {
        sync::KnownChange change;
        change.schemaVersion = schemaVersion;
        change.result.dseq = reader.integer();
        const auto kind = sync::changeKindFromWord(reader.text());
        reader.integer();
        change.entity = model::findEntity(reader.text());
        change.record = reader.uuid();
        change.payload = reader.text();
        change.result.seq = reader.integer();
        if (!kind)
            throw notARun();
        change.kind = *kind;
        changes.push_back(std::move(change));
    }
    if (reader.failed() || !reader.atEnd())
        throw notARun();
    return changes;
}

} // namespace mitoyen::server::storage
