// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/journal.h"

#include "model/entities.h"
#include "sync/wire.h"

#include <algorithm>

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view insertEntries =
    "INSERT INTO server.journal (organisation, device, account, judged_milliseconds, schema_version, chain_position,"
    " dseq, made_milliseconds, kind, entity, record, payload, outcome, code, reason, seq, hash)"
    " SELECT $1, $2, $3, $4, $5, * FROM unnest($6::bigint[], $7::bigint[], $8::bigint[], $9::text[], $10::text[],"
    " $11::uuid[], $12::bytea[], $13::text[], $14::text[], $15::text[], $16::bigint[], $17::bytea[])";
constexpr std::string_view selectPage =
    "SELECT chain_position, device, dseq, account, judged_milliseconds, made_milliseconds, schema_version, kind,"
    " entity, record, payload, outcome, code, reason, seq, hash FROM server.journal"
    " WHERE organisation = $1 AND chain_position > $2 ORDER BY chain_position LIMIT 1000";
constexpr std::string_view selectEnd =
    "SELECT chain_position, chain_hash FROM server.organisation_counter WHERE organisation = $1";

constexpr std::size_t entriesPerStatement = 1000;
// libpq keeps a statement whole in memory, several times over; payloads are doubled by their hexadecimal form.
constexpr std::size_t bytesPerStatement = 256 * 1024;

/// The entry as the chain sees it, whether it comes from a push or out of the table.
struct Link {
    std::int64_t position;
    core::Uuid device;
    std::int64_t dseq;
    core::Uuid account;
    std::int64_t judged;
    std::int64_t made;
    std::int64_t schemaVersion;
    std::string_view kind;
    std::string_view entity;
    core::Uuid record;
    std::string_view payload;
    std::string_view outcome;
    std::string_view code;
    std::string_view reason;
    std::int64_t seq;
};

crypto::Digest hashOf(std::string_view previous, const Link& link)
{
    sync::WireWriter writer;
    writer.text(previous);
    writer.integer(link.position);
    writer.uuid(link.device);
    writer.integer(link.dseq);
    writer.uuid(link.account);
    writer.integer(link.judged);
    writer.integer(link.made);
    writer.integer(link.schemaVersion);
    writer.text(link.kind);
    writer.text(link.entity);
    writer.uuid(link.record);
    writer.text(link.payload);
    writer.text(link.outcome);
    writer.text(link.code);
    writer.text(link.reason);
    writer.integer(link.seq);
    return crypto::sha256(writer.take());
}

std::string_view tableOf(const sync::JournalEntry& entry)
{
    return entry.entity != nullptr ? entry.entity->table : std::string_view();
}

/// Columns of many entries, ready for one statement.
struct EntryColumns {
    std::vector<Parameter> position, dseq, made, kind, entity, record, payload, outcome, code, reason, seq, hash;

    void add(std::int64_t at, const sync::JournalEntry& entry, std::string_view digest)
    {
        position.emplace_back(at);
        dseq.emplace_back(entry.dseq);
        made.emplace_back(entry.at.milliseconds);
        kind.emplace_back(sync::toWord(entry.kind));
        const bool named = entry.entity != nullptr;
        entity.push_back(named ? Parameter(entry.entity->table) : Parameter(std::nullopt));
        record.push_back(named ? Parameter(entry.record) : Parameter(std::nullopt));
        payload.emplace_back(Bytes{entry.payload});
        outcome.emplace_back(sync::toWord(entry.result.outcome));
        code.emplace_back(entry.result.code);
        reason.emplace_back(entry.result.text);
        seq.emplace_back(entry.result.seq);
        hash.emplace_back(Bytes{digest});
    }
};

/// How many of the first entries go into one statement; at least one.
std::size_t fittingInOne(std::span<const sync::JournalEntry> entries)
{
    std::size_t bytes = 0;
    std::size_t number = 0;
    for (const auto& entry : entries.first(std::min(entries.size(), entriesPerStatement))) {
        bytes += entry.payload.size();
        if (number > 0 && bytes > bytesPerStatement)
            break;
        ++number;
    }
    return number;
}

void insert(Transaction& transaction, const core::Uuid& organisation, const JournalOrigin& origin,
            const EntryColumns& columns)
{
    const auto array = [](const std::vector<Parameter>& cells) { return Parameter::array(cells); };
    transaction.run(insertEntries,
                    {organisation, origin.device, origin.account, origin.judged.milliseconds, model::schemaVersion,
                     array(columns.position), array(columns.dseq), array(columns.made), array(columns.kind),
                     array(columns.entity), array(columns.record), array(columns.payload), array(columns.outcome),
                     array(columns.code), array(columns.reason), array(columns.seq), array(columns.hash)});
}

} // namespace

crypto::Digest chainHash(std::string_view previous, std::int64_t position, const JournalOrigin& origin,
                         int schemaVersion, const sync::JournalEntry& entry)
{
    const auto record = entry.entity != nullptr ? entry.record : core::Uuid{};
    return hashOf(previous,
                  {position, origin.device, entry.dseq, origin.account, origin.judged.milliseconds,
                   entry.at.milliseconds, schemaVersion, sync::toWord(entry.kind), tableOf(entry), record, entry.payload,
                   sync::toWord(entry.result.outcome), entry.result.code, entry.result.text, entry.result.seq});
}

void appendJournal(Transaction& transaction, const core::Uuid& organisation, Counter& counter,
                   const JournalOrigin& origin, std::span<const sync::JournalEntry> entries)
{
    while (!entries.empty()) {
        EntryColumns columns;
        const auto page = entries.first(fittingInOne(entries));
        for (const auto& entry : page) {
            ++counter.chainPosition;
            counter.chainHash = crypto::bytesOf(
                chainHash(counter.chainHash, counter.chainPosition, origin, model::schemaVersion, entry));
            columns.add(counter.chainPosition, entry, counter.chainHash);
        }
        insert(transaction, organisation, origin, columns);
        entries = entries.subspan(page.size());
    }
}

std::optional<std::int64_t> firstBrokenLink(Transaction& transaction, const core::Uuid& organisation)
{
    std::string hash(32, '\0');
    std::int64_t position = 0;
    for (;;) {
        const auto page = transaction.run(selectPage, {organisation, position});
        if (page.empty())
            break;
        for (const auto row : page) {
            const std::string payload = row.bytes(10);
            const Link link{row.number(0),
                            row.id(1),
                            row.number(2),
                            row.id(3),
                            row.number(4),
                            row.number(5),
                            row.number(6),
                            row.text(7),
                            row.isNull(8) ? std::string_view() : row.text(8),
                            row.optionalId(9).value_or(core::Uuid{}),
                            payload,
                            row.text(11),
                            row.text(12),
                            row.text(13),
                            row.number(14)};
            hash = crypto::bytesOf(hashOf(hash, link));
            if (link.position != position + 1 || hash != row.bytes(15))
                return position + 1;
            position = link.position;
        }
    }
    const auto end = transaction.run(selectEnd, {organisation});
    if (!end.empty() && (end[0].number(0) != position || end[0].bytes(1) != hash))
        return position + 1;
    return std::nullopt;
}

} // namespace mitoyen::server::storage
