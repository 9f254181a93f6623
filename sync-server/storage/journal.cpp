// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/journal.h"

#include "crypto/digest.h"
#include "model/entities.h"
#include "storage/journal_run.h"
#include "sync/wire.h"

#include <algorithm>

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view insertEntries =
    "INSERT INTO server.journal (organisation, device, account, judged_milliseconds, schema_version, chain_position,"
    " first_dseq, dseq, made_milliseconds, kind, entity, record, payload, outcome, code, reason, seq, hash)"
    " SELECT $1, $2, $3, $4, $5, * FROM unnest($6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::text[],"
    " $11::text[], $12::uuid[], $13::bytea[], $14::text[], $15::text[], $16::text[], $17::bigint[], $18::bytea[])";
constexpr std::string_view selectPage =
    "SELECT chain_position, device, dseq, account, judged_milliseconds, made_milliseconds, schema_version, kind,"
    " entity, record, payload, outcome, code, reason, seq, hash, first_dseq FROM server.journal"
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
    std::int64_t firstDseq;
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
    writer.integer(link.firstDseq);
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

/// A row of the table before it has its place: one change, or a run of accepted ones.
struct Line {
    std::int64_t firstDseq = 0;
    std::int64_t dseq = 0;
    std::int64_t made = 0;
    std::string_view kind;
    std::string_view entity;
    core::Uuid record;
    std::string payload;
    std::string_view outcome;
    std::string_view code;
    std::string_view reason;
    std::int64_t seq = 0;
};

Line lineOf(const sync::JournalEntry& entry)
{
    const bool named = entry.entity != nullptr;
    return {entry.dseq,
            entry.dseq,
            entry.at.milliseconds,
            sync::toWord(entry.kind),
            named ? entry.entity->table : std::string_view(),
            named ? entry.record : core::Uuid{},
            entry.payload,
            sync::toWord(entry.result.outcome),
            entry.result.code,
            entry.result.text,
            entry.result.seq};
}

std::vector<Line> linesOf(std::span<const sync::JournalEntry> entries)
{
    std::vector<Line> lines;
    while (!entries.empty()) {
        const auto length = lengthOfRun(entries);
        if (length == 0) {
            lines.push_back(lineOf(entries.front()));
        } else {
            auto line = lineOf(entries[length - 1]);
            line.firstDseq = entries.front().dseq;
            line.kind = runKind;
            line.entity = {};
            line.record = {};
            line.payload = packRun(entries.first(length));
            lines.push_back(std::move(line));
        }
        entries = entries.subspan(std::max<std::size_t>(length, 1));
    }
    return lines;
}

/// Columns of many entries, ready for one statement.
struct EntryColumns {
    std::vector<Parameter> position, first, dseq, made, kind, entity, record, payload, outcome, code, reason, seq, hash;

    void add(std::int64_t at, const Line& line, std::string_view digest)
    {
        const bool named = !line.entity.empty();
        position.emplace_back(at);
        first.emplace_back(line.firstDseq);
        dseq.emplace_back(line.dseq);
        made.emplace_back(line.made);
        kind.emplace_back(line.kind);
        entity.push_back(named ? Parameter(line.entity) : Parameter(std::nullopt));
        record.push_back(named ? Parameter(line.record) : Parameter(std::nullopt));
        payload.emplace_back(Bytes{line.payload});
        outcome.emplace_back(line.outcome);
        code.emplace_back(line.code);
        reason.emplace_back(line.reason);
        seq.emplace_back(line.seq);
        hash.emplace_back(Bytes{digest});
    }
};

/// How many of the first entries go into one statement; at least one.
std::size_t fittingInOne(std::span<const Line> lines)
{
    std::size_t bytes = 0;
    std::size_t number = 0;
    for (const auto& line : lines.first(std::min(lines.size(), entriesPerStatement))) {
        bytes += line.payload.size();
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
                     array(columns.position), array(columns.first), array(columns.dseq), array(columns.made),
                     array(columns.kind), array(columns.entity), array(columns.record), array(columns.payload),
                     array(columns.outcome), array(columns.code), array(columns.reason), array(columns.seq),
                     array(columns.hash)});
}

} // namespace

void appendJournal(Transaction& transaction, const core::Uuid& organisation, Counter& counter,
                   const JournalOrigin& origin, std::span<const sync::JournalEntry> entries)
{
    const auto all = linesOf(entries);
    for (std::span<const Line> lines = all; !lines.empty();) {
        EntryColumns columns;
        const auto page = lines.first(fittingInOne(lines));
        for (const auto& line : page) {
            ++counter.chainPosition;
            counter.chainHash = crypto::bytesOf(
                hashOf(counter.chainHash,
                       {counter.chainPosition, origin.device, line.firstDseq, line.dseq, origin.account,
                        origin.judged.milliseconds, line.made, model::schemaVersion, line.kind, line.entity,
                        line.record, line.payload, line.outcome, line.code, line.reason, line.seq}));
            columns.add(counter.chainPosition, line, counter.chainHash);
        }
        insert(transaction, organisation, origin, columns);
        lines = lines.subspan(page.size());
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
                            row.number(16),
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
