// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/integrity_check.h"

#include "model/entities.h"
#include "storage/integrity.h"
#include "storage/journal.h"
#include "storage/sync_store.h"
#include "sync/http_transport.h"
#include "sync/merge.h"
#include "sync/server_hashes.h"

#include <nlohmann/json.hpp>

namespace mitoyen::sync {

namespace {

using schema::EntityDescription;

constexpr std::int64_t rowsAtOnce = 10'000;
constexpr std::size_t idsAtOnce = 100;
constexpr std::int64_t day = 86'400'000;
constexpr std::string_view checkedSetting = "integrity_checked";

core::Error notComparable()
{
    return {"not_comparable", "Changes come in all the time; the records could not be compared. Try again later.", {}};
}

struct LocalTable {
    TableTally tally;
    std::vector<HashedRecord> records; ///< of the wanted buckets
};

LocalTable hashHere(const OnReplica& run, const EntityDescription& entity, const std::set<std::size_t>& buckets = {})
{
    LocalTable table;
    std::int64_t after = 0;
    for (bool more = true; more;) {
        struct Piece {
            LocalTable table;
            std::int64_t after;
            bool more;
        };
        auto piece = ask(run, [&entity, buckets, after](storage::Replica& replica) {
            Piece made{{}, after, false};
            made.more = storage::readSome(replica, entity, made.after, rowsAtOnce, [&](const storage::StoredRow& row) {
                const auto hash = rowHash(row.row, row.row.size(), row.revision);
                const auto& record = std::get<core::Uuid>(row.row[0]);
                made.table.tally.add(entity, row.row, hash);
                if (buckets.contains(bucketOf(record)))
                    made.table.records.push_back({record, row.revision, hash});
            });
            return made;
        });
        table.tally.add(piece.table.tally);
        table.records.insert(table.records.end(), piece.table.records.begin(), piece.table.records.end());
        after = piece.after;
        more = piece.more;
    }
    return table;
}

/// One comparison while nothing moves; the second one, after the repair, tells whether it held.
class Comparison {
public:
    Comparison(const OnReplica& run, ServerSession& session)
        : run_(run),
          server_(session),
          standing_(ask(run, storage::standingOf))
    {}

    /// Error not_comparable when replica or server moved.
    core::Result<IntegrityReport> compare()
    {
        if (standing_.waiting != 0)
            return notComparable();
        const auto tables = server_.tables(standing_.cursor);
        if (!tables)
            return tables.error();
        std::map<const EntityDescription*, LocalTable> here;
        for (const auto* entity : model::entities()) {
            auto local = hashHere(run_, *entity);
            for (const auto& [building, tally] : local.tally.buildings)
                report_.rows += tally.count;
            here.emplace(entity, std::move(local));
        }
        if (!(ask(run_, storage::standingOf) == standing_))
            return notComparable();
        for (const auto* entity : model::entities()) {
            const auto there = tables->find(entity);
            const auto& local = here.at(entity).tally;
            if (there == tables->end() ? local.buildings.empty() : there->second == local.buildings)
                continue;
            if (const auto located = locate(*entity, local); !located)
                return located.error();
        }
        return std::move(report_);
    }

private:
    core::Result<void> locate(const EntityDescription& entity, const TableTally& local)
    {
        const auto there = server_.buckets(entity, standing_.cursor);
        if (!there)
            return there.error();
        std::set<std::size_t> differing;
        std::int64_t rows = 0;
        for (std::size_t bucket = 0; bucket < bucketCount; ++bucket) {
            if ((*there)[bucket] == local.buckets[bucket])
                continue;
            differing.insert(bucket);
            rows += (*there)[bucket].count;
            if (rows < rowsAtOnce)
                continue;
            if (const auto named = name(entity, differing); !named)
                return named;
            differing.clear();
            rows = 0;
        }
        return differing.empty() ? core::Result<void>{} : name(entity, differing);
    }

    core::Result<void> name(const EntityDescription& entity, const std::set<std::size_t>& buckets)
    {
        const auto there = server_.records(entity, buckets, standing_.cursor);
        if (!there)
            return there.error();
        std::map<core::Uuid, HashedRecord> missing;
        for (const auto& record : *there)
            missing.emplace(record.record, record);
        for (const auto& record : hashHere(run_, entity, buckets).records) {
            const auto other = missing.find(record.record);
            if (other == missing.end())
                add(entity, record.record, Difference::UnknownThere);
            else if (!(other->second == record))
                add(entity, record.record,
                    other->second.revision == record.revision ? Difference::Content : Difference::Revision);
            if (other != missing.end())
                missing.erase(other);
        }
        for (const auto& [id, record] : missing)
            add(entity, id, Difference::MissingHere);
        return {};
    }

    void add(const EntityDescription& entity, const core::Uuid& id, Difference difference)
    {
        report_.records.push_back({difference, std::string(entity.table), id, {}, {}, false});
    }

    const OnReplica& run_;
    ServerHashes server_;
    storage::Standing standing_;
    IntegrityReport report_;
};

/// Takes the server's rows for what differs, and tells what was there before.
class Repair {
public:
    Repair(const OnReplica& run, ServerSession& session, IntegrityReport& report)
        : run_(run),
          server_(session),
          report_(report)
    {}

    core::Result<void> run()
    {
        std::map<std::string, std::vector<DifferingRecord*>> byTable;
        for (auto& record : report_.records)
            byTable[record.table].push_back(&record);
        for (auto& [table, records] : byTable)
            for (std::size_t at = 0; at < records.size(); at += idsAtOnce) {
                const auto some = std::span(records).subspan(at, std::min(idsAtOnce, records.size() - at));
                if (const auto done = repair(*model::findEntity(table), some); !done)
                    return done;
            }
        return {};
    }

    bool offered() const { return offered_; }

private:
    core::Result<void> repair(const EntityDescription& entity, std::span<DifferingRecord* const> records)
    {
        std::vector<core::Uuid> ids;
        for (const auto* record : records)
            ids.push_back(record->record);
        const auto reply = server_.rows(entity, ids);
        if (!reply)
            return reply.error();
        const auto before = ask(run_, [&entity, ids](storage::Replica& replica) {
            std::map<core::Uuid, core::Row> rows;
            for (const auto& id : ids)
                if (auto stored = replica.row(entity, id))
                    rows.emplace(id, std::move(stored->row));
            return rows;
        });
        run_([answer = *reply](storage::Replica& replica) { storage::putRight(replica, answer); });
        std::map<core::Uuid, const core::Row*> there;
        for (const auto& pulled : reply->rows)
            there.emplace(std::get<core::Uuid>(pulled.row[0]), &pulled.row);
        std::set<core::Uuid> deleted;
        for (const auto& deletion : reply->deletions)
            deleted.insert(deletion.record);
        for (auto* record : records) {
            const auto local = before.find(record->record);
            const auto remote = there.find(record->record);
            describe(entity, local == before.end() ? nullptr : &local->second,
                     remote == there.end() ? nullptr : remote->second, *record);
            if (deleted.contains(record->record))
                record->difference = Difference::DeletedThere;
            record->settled = remote != there.end() || deleted.contains(record->record) || offer(entity, *record);
        }
        return {};
    }

    bool offer(const EntityDescription& entity, const DifferingRecord& record)
    {
        const bool offered = ask(run_, [&entity, id = record.record](storage::Replica& replica) {
            return storage::offerAgain(replica, entity, id);
        });
        offered_ = offered_ || offered;
        return offered;
    }

    static void describe(const EntityDescription& entity, const core::Row* here, const core::Row* there,
                         DifferingRecord& record)
    {
        if (const auto column = entity.building())
            if (const auto* row = there != nullptr ? there : here)
                if (const auto* building = std::get_if<core::Uuid>(&(*row)[*column]))
                    record.building = *building;
        if (here == nullptr || there == nullptr)
            return;
        for (const auto& field : difference(*here, *there))
            record.fields.push_back({std::string(entity.columns[field.column].name), core::toText(field.before),
                                     core::toText(field.after)});
    }

    const OnReplica& run_;
    ServerHashes server_;
    IntegrityReport& report_;
    bool offered_ = false;
};

core::Result<IntegrityReport> compareAtRest(const OnReplica& run, ServerSession& session,
                                            const ExchangeFirst& exchangeFirst)
{
    core::Result<IntegrityReport> compared = notComparable();
    for (int round = 0; round < 3 && !compared && compared.error().code == "not_comparable"; ++round) {
        if (const auto exchanged = exchangeFirst(); !exchanged)
            return exchanged.error();
        compared = Comparison(run, session).compare();
    }
    return compared;
}

core::Result<void> tellServer(ServerSession& session, const IntegrityReport& report)
{
    std::map<Difference, std::int64_t> numbers;
    for (const auto& record : report.records)
        ++numbers[record.difference];
    nlohmann::json body = nlohmann::json::object();
    for (const auto kind : {Difference::Content, Difference::Revision, Difference::MissingHere,
                            Difference::DeletedThere, Difference::UnknownThere})
        body[std::string(toWord(kind))] = numbers[kind];
    const auto reply = session.post("/v1/sync/discrepancy", body.dump(), "application/json");
    return reply ? checkReply(*reply, "application/json") : core::Result<void>(reply.error());
}

} // namespace

std::string_view toWord(Difference difference)
{
    switch (difference) {
    case Difference::Content: return "content";
    case Difference::Revision: return "revision";
    case Difference::MissingHere: return "missing_here";
    case Difference::DeletedThere: return "deleted_there";
    case Difference::UnknownThere: break;
    }
    return "unknown_there";
}

core::Result<IntegrityReport> checkIntegrity(const OnReplica& run, ServerSession& session,
                                             const ExchangeFirst& exchangeFirst)
{
    auto report = compareAtRest(run, session, exchangeFirst);
    if (!report)
        return report;
    if (!report->records.empty()) {
        if (const auto repaired = Repair(run, session, *report).run(); !repaired)
            return repaired.error();
        if (const auto told = tellServer(session, *report); !told)
            return told.error();
        const auto again = compareAtRest(run, session, exchangeFirst);
        if (!again)
            return again.error();
        const auto open = std::count_if(report->records.begin(), report->records.end(),
                                        [](const auto& record) { return !record.settled; });
        report->repaired = std::ssize(again->records) == open;
    }
    run([](storage::Replica& replica) {
        storage::setNumberSetting(replica.database(), checkedSetting, replica.now().milliseconds);
    });
    return report;
}

core::Result<IntegrityReport> checkIntegrityWithServer(storage::Replica& replica)
{
    auto session = ServerSession::open(sessionStore(replica));
    if (!session)
        return session.error();
    return checkIntegrity(onReplica(replica), **session, [&]() -> core::Result<void> {
        const auto exchanged = exchangeWithServer(replica, **session);
        return exchanged ? core::Result<void>{} : core::Result<void>(exchanged.error());
    });
}

bool isIntegrityCheckDue(storage::Replica& replica)
{
    const auto passed = replica.now().milliseconds - storage::numberSetting(replica.database(), checkedSetting);
    // A clock that went back is no reason to wait.
    return passed >= day || passed < 0;
}

} // namespace mitoyen::sync
