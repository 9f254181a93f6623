// SPDX-License-Identifier: AGPL-3.0-or-later
#include "services/exchange.h"

#include "model/blob_layout.h"
#include "model/entities.h"
#include "storage/journal.h"
#include "storage/rights.h"
#include "storage/segment_rows.h"
#include "storage/sync_write.h"
#include "storage/synced_rows.h"
#include "sync/server_core.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace mitoyen::server::services {

namespace {

using storage::Transaction;

core::Result<void> checkVersion(int schemaVersion)
{
    if (schemaVersion > model::schemaVersion)
        return core::Error{
            "server_too_old", "The server must be updated before this program can exchange with it.", {}};
    return {};
}

// A page ends when it is full either way: many thin rows or few thick ones.
constexpr std::int64_t revisionsPerStep = 500;
constexpr std::int64_t rowsPerFirstStep = 2'000;
constexpr std::size_t fullPage = 1024 * 1024;
// Pushes up to here are read and judged side by side.
constexpr std::size_t largePush = 256 * 1024;

std::size_t sizeOf(const core::Row& row)
{
    std::size_t bytes = row.size() * sizeof(core::Value);
    for (const auto& value : row)
        if (const auto* text = std::get_if<std::string>(&value))
            bytes += text->size();
    return bytes;
}

/// One page, read step by step in one snapshot.
class PageReader {
public:
    PageReader(Transaction& transaction, const identity::Caller& caller, const sync::PullRequest& request)
        : transaction_(transaction),
          organisation_(*caller.organisation),
          device_(caller.device),
          request_(request)
    {
        const auto state = storage::stateOf(transaction, organisation_);
        reply_.head = state.head;
        reply_.epoch = state.epoch;
        reply_.knownUpTo = storage::lastKnownOf(transaction, organisation_, device_);
        reply_.cursor = std::min(request.cursor, state.head);
        if (const auto rights = storage::buildingsOfUser(transaction, organisation_, caller.userName)) {
            storage::limitToBuildings(transaction, *rights);
            reply_.buildings.emplace(rights->begin(), rights->end());
            buildings_ = *rights;
        }
    }

    sync::PullReply read() &&
    {
        const auto page = std::clamp<std::int64_t>(request_.limit, 1, Exchange::mostRevisions);
        const auto last = std::min(reply_.head, request_.cursor + page);
        while (reply_.cursor < last && bytes_ < fullPage)
            readStep(std::min(last, reply_.cursor + revisionsPerStep));
        // Deleted and made again within this page: the row alone tells it.
        std::erase_if(reply_.deletions,
                      [this](const auto& deletion) { return latest_[deletion.record] > deletion.revision; });
        return std::move(reply_);
    }

private:
    /// What the asking device made itself it has: no table is read for it.
    bool isOwn(const storage::LoggedRevision& revision) const
    {
        return revision.created && revision.origin.device == device_ && !request_.whole;
    }

    bool isWithinRights(const storage::LoggedRevision& revision) const
    {
        return !buildings_ || !revision.building || buildings_->contains(*revision.building);
    }

    void readStep(std::int64_t upTo)
    {
        auto log = storage::logBetween(transaction_, organisation_, reply_.cursor, upTo, request_.buildings);
        std::erase_if(log, [this](const auto& revision) { return !isWithinRights(revision); });
        std::map<const schema::EntityDescription*, std::map<std::int64_t, core::Row>> rows;
        for (const auto& revision : log)
            if (!revision.deleted && !isOwn(revision) && !rows.contains(revision.entity))
                rows.emplace(revision.entity,
                             storage::rowsBetween(transaction_, organisation_, *revision.entity, reply_.cursor, upTo));
        for (const auto& revision : log)
            add(revision, rows[revision.entity]);
        reply_.cursor = upTo;
    }

    void add(const storage::LoggedRevision& revision, std::map<std::int64_t, core::Row>& rows)
    {
        latest_[revision.record] = revision.seq;
        if (revision.deleted)
            reply_.deletions.push_back({revision.entity, revision.record, revision.seq, revision.origin});
        else if (isOwn(revision))
            reply_.settlements.push_back({revision.entity, revision.record, revision.seq});
        // A revision that was overtaken has no row any more: what overtook it comes in its own place.
        else if (const auto row = rows.find(revision.seq); row != rows.end()) {
            bytes_ += sizeOf(row->second);
            reply_.rows.push_back({revision.entity, std::move(row->second), revision.seq, revision.origin});
        }
    }

    Transaction& transaction_;
    core::Uuid organisation_;
    core::Uuid device_;
    const sync::PullRequest& request_;
    std::optional<std::set<core::Uuid>> buildings_;
    sync::PullReply reply_;
    std::map<core::Uuid, std::int64_t> latest_;
    std::size_t bytes_ = 0;
};

/// One page of the filling of an empty replica: rows of one table after the other until it is full.
class FirstPageReader {
public:
    FirstPageReader(Transaction& transaction, const identity::Caller& caller, const sync::FirstRequest& request)
        : transaction_(transaction),
          organisation_(*caller.organisation),
          request_(request)
    {
        const auto state = storage::stateOf(transaction, organisation_);
        reply_.epoch = state.epoch;
        reply_.upTo = request.upTo == 0 ? state.head : std::min(request.upTo, state.head);
        if (const auto rights = storage::buildingsOfUser(transaction, organisation_, caller.userName)) {
            storage::limitToBuildings(transaction, *rights);
            reply_.buildings.emplace(rights->begin(), rights->end());
        }
    }

    core::Result<sync::FirstReply> read() &&
    {
        if (request_.segment)
            return readSegment();
        listSegments();
        bool reached = request_.table.empty();
        for (const auto* entity : model::entities()) {
            const bool goesOn = entity->table == request_.table;
            reached = reached || goesOn;
            if (reached && !readTable(*entity, goesOn ? request_.after : 0))
                return std::move(reply_);
        }
        reply_.table.clear();
        reply_.after = 0;
        return std::move(reply_);
    }

private:
    /// Which rows come as files is said once, at the beginning; every page of this filling leaves out the same.
    void listSegments()
    {
        segmentsUpTo_ = request_.segmentsUpTo.value_or(0);
        if (request_.segmentsUpTo != 0 || request_.upTo != 0)
            return;
        for (const auto& segment : storage::segments(transaction_, organisation_)) {
            reply_.segments.push_back(
                {segment.number, std::string(segment.entity->table), model::hashText(segment.sha256), segment.rows});
            reply_.segmentsUpTo = segmentsUpTo_ = segment.number;
        }
    }

    core::Result<sync::FirstReply> readSegment()
    {
        const auto segment = storage::findSegment(transaction_, organisation_, request_.segment->number);
        if (!segment)
            return core::Error{"segment_unknown", "There is no such segment.", {}};
        reply_.after = request_.after;
        const bool ended = take(*segment->entity, [&](std::int64_t after) {
            return storage::rowsOfSegment(transaction_, organisation_, *segment, after, rowsPerFirstStep);
        });
        reply_.table = ended ? std::string() : std::string(segment->entity->table);
        return std::move(reply_);
    }

    /// False when the page is full.
    bool readTable(const schema::EntityDescription& entity, std::int64_t after)
    {
        reply_.table = entity.table;
        reply_.after = after;
        const auto sealed = storage::sealedEntities();
        const bool leavesOut = segmentsUpTo_ > 0 && std::find(sealed.begin(), sealed.end(), &entity) != sealed.end();
        return take(entity, [&](std::int64_t from) {
            return leavesOut
                ? storage::rowsBesideSegments(transaction_, organisation_, entity, from, reply_.upTo, rowsPerFirstStep,
                                              segmentsUpTo_)
                : storage::firstRowsAfter(transaction_, organisation_, entity, from, reply_.upTo, rowsPerFirstStep);
        });
    }

    /// Steps of one table until it ends; false when the page is full before.
    template <class Read> bool take(const schema::EntityDescription& entity, Read read)
    {
        for (;;) {
            if (bytes_ >= fullPage)
                return false;
            auto rows = read(reply_.after);
            for (auto& [revision, row] : rows) {
                bytes_ += sizeOf(row);
                reply_.after = revision;
                reply_.rows.push_back({&entity, std::move(row), revision, {}});
            }
            if (std::ssize(rows) < rowsPerFirstStep)
                return true;
        }
    }

    Transaction& transaction_;
    core::Uuid organisation_;
    const sync::FirstRequest& request_;
    sync::FirstReply reply_;
    std::int64_t segmentsUpTo_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace

Exchange::Exchange(storage::Database& database, observability::Metrics& metrics, crypto::Clock clock, Announce announce)
    : database_(database),
      metrics_(metrics),
      clock_(std::move(clock)),
      announce_(std::move(announce))
{
    metrics_.describe("mitoyen_sync_changes_total", "Changes judged, by outcome.");
    metrics_.describe("mitoyen_sync_rows_sent_total", "Rows and deletions sent by pulls.");
}

std::mutex& Exchange::turnOf(const core::Uuid& organisation)
{
    return turns_[core::UuidHash{}(organisation) % turns_.size()];
}

std::unique_lock<std::mutex> Exchange::turnForLarge(std::size_t bytes)
{
    return bytes > largePush ? std::unique_lock(largeOnes_) : std::unique_lock<std::mutex>();
}

core::Result<sync::PushReply> Exchange::push(const identity::Caller& caller, const sync::PushRequest& request)
{
    if (request.device != caller.device)
        return core::Error{"device_mismatch", "The changes are of another device than the one that signed in.", {}};
    if (const auto known = checkVersion(request.schemaVersion); !known)
        return known.error();
    const auto organisation = *caller.organisation;
    const auto now = clock_();
    const core::IdSource newId = [now] { return crypto::newId(now); };
    // Pushes of one organisation wait here, where a wait costs no connection, and not at its counter.
    const std::lock_guard turn(turnOf(organisation));
    auto reply = database_.transact(storage::Mode::Write, {caller.tenant, organisation}, [&](Transaction& transaction) {
        auto counter = storage::beginSyncWrite(transaction, organisation);
        const sync::PushCaller author{organisation, caller.device, caller.userName, caller.role,
                                      storage::buildingsOfUser(transaction, organisation, caller.userName)};
        storage::SyncedRows rows(transaction, organisation);
        auto judgement = sync::judge(request, author, {counter.seq, counter.epoch}, now, newId, rows);
        if (!judgement)
            return core::Result<sync::PushReply>(judgement.error());
        storage::storeRows(transaction, organisation, judgement->writes, {caller.userName, caller.device, now});
        storage::appendJournal(transaction, organisation, counter, {caller.device, caller.user, now},
                               judgement->writes.journal);
        counter.seq = judgement->writes.head;
        storage::endSyncWrite(transaction, organisation, counter);
        return core::Result<sync::PushReply>(std::move(judgement->reply));
    });
    if (!reply)
        return reply;
    if (reply->head > reply->headBefore)
        announce_(organisation, reply->head);
    std::map<std::string_view, std::int64_t> outcomes;
    for (const auto& result : reply->results)
        ++outcomes[sync::toWord(result.outcome)];
    for (const auto& [outcome, number] : outcomes)
        metrics_.count("mitoyen_sync_changes_total", {{"outcome", outcome}}, number);
    return reply;
}

core::Result<sync::FirstReply> Exchange::first(const identity::Caller& caller, const sync::FirstRequest& request)
{
    if (const auto known = checkVersion(request.schemaVersion); !known)
        return known.error();
    if (!request.table.empty() && model::findEntity(request.table) == nullptr)
        return core::Error{"table_unknown", "There is no such table.", {{}, 0, "table"}};
    auto reply =
        database_.transact(storage::Mode::Read, {caller.tenant, *caller.organisation}, [&](Transaction& transaction) {
            return FirstPageReader(transaction, caller, request).read();
        });
    if (reply)
        metrics_.count("mitoyen_sync_rows_sent_total", {}, std::ssize(reply->rows));
    return reply;
}

core::Result<sync::PullReply> Exchange::pull(const identity::Caller& caller, const sync::PullRequest& request)
{
    if (const auto known = checkVersion(request.schemaVersion); !known)
        return known.error();
    const auto organisation = *caller.organisation;
    auto reply = database_.transact(storage::Mode::Read, {caller.tenant, organisation}, [&](Transaction& transaction) {
        return PageReader(transaction, caller, request).read();
    });
    metrics_.count("mitoyen_sync_rows_sent_total", {},
                   static_cast<std::int64_t>(reply.rows.size() + reply.deletions.size()));
    return reply;
}

} // namespace mitoyen::server::services
