// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/in_process_server.h"

#include "model/entities.h"
#include "sync/references.h"

#include <algorithm>

namespace mitoyen::sync {

namespace {
/// Rows on a page of the filling of an empty replica; small, so that tests see several.
constexpr std::size_t firstPage = 200;
} // namespace

class InProcessServer::Content final : public ServerRows {
public:
    Content(core::Uuid organisationId, core::IdSource idSource)
        : organisation(organisationId),
          newId(std::move(idSource))
    {}

    std::map<core::Uuid, ServerRow> load(const schema::EntityDescription& entity,
                                         const std::vector<core::Uuid>& ids) override
    {
        std::map<core::Uuid, ServerRow> found;
        for (const auto& id : ids)
            if (const auto row = tables[&entity].find(id); row != tables[&entity].end())
                found.insert(*row);
        return found;
    }

    std::vector<core::Uuid> find(const schema::EntityDescription& entity, std::size_t column,
                                 const core::Value& value) override
    {
        std::vector<core::Uuid> found;
        const bool list = entity.columns[column].kind == schema::ColumnKind::List;
        for (const auto& [id, row] : tables[&entity]) {
            const auto& cell = row.row[column];
            if (list ? core::toText(cell).find(core::toText(value)) != std::string::npos : cell == value)
                found.push_back(id);
        }
        return found;
    }

    std::int64_t lastKnown(const core::Uuid& device) override
    {
        const auto& changes = journal[device];
        return changes.empty() ? 0 : changes.rbegin()->first;
    }

    std::vector<KnownChange> known(const core::Uuid& device, std::int64_t first, std::int64_t last) override
    {
        std::vector<KnownChange> found;
        const auto& changes = journal[device];
        for (auto at = changes.lower_bound(first); at != changes.end() && at->first <= last; ++at)
            found.push_back(at->second);
        return found;
    }

    std::optional<Origin> lastOrigin(const schema::EntityDescription&, const core::Uuid& record) override
    {
        for (auto at = log.rbegin(); at != log.rend(); ++at)
            if (at->first.record == record)
                return at->second;
        return std::nullopt;
    }

    bool wasDeleted(const schema::EntityDescription&, const core::Uuid& record) override
    {
        for (const auto& [entry, origin] : log)
            if (entry.record == record && entry.deleted)
                return true;
        return false;
    }

    core::Result<PushReply> push(const PushRequest& request, const PushCaller& caller)
    {
        auto judgement = judge(request, caller, {head, epoch}, {++clock}, newId, *this);
        if (!judgement)
            return judgement.error();
        for (auto& [entity, row] : judgement->writes.rows)
            tables[entity][std::get<core::Uuid>(row.row[0])] = row;
        for (const auto& [entity, id] : judgement->writes.deletions)
            tables[entity].erase(id);
        for (const auto& entry : judgement->writes.log)
            log.emplace_back(entry, Origin{caller.author, caller.device, entry.at});
        for (const auto& entry : judgement->writes.journal)
            journal[caller.device].emplace(
                entry.dseq,
                KnownChange{entry.kind, entry.entity, entry.record, model::schemaVersion, entry.payload, entry.result});
        head = judgement->writes.head;
        return std::move(judgement->reply);
    }

    PullReply pull(const PullRequest& request, const PushCaller& caller)
    {
        PullReply reply;
        reply.epoch = epoch;
        reply.knownUpTo = lastKnown(caller.device);
        if (caller.buildings)
            reply.buildings.emplace(caller.buildings->begin(), caller.buildings->end());
        reply.head = head;
        reply.cursor = std::min(head, request.cursor + std::min(request.limit, mostRevisions));
        for (const auto& [entry, origin] : log)
            if (entry.seq > request.cursor && entry.seq <= reply.cursor && isWanted(entry, request, caller))
                add(reply, entry, origin, entry.created && origin.device == caller.device && !request.whole);
        return reply;
    }

    FirstReply first(const FirstRequest& request, const PushCaller& caller)
    {
        FirstReply reply;
        reply.epoch = epoch;
        reply.upTo = request.upTo == 0 ? head : request.upTo;
        if (caller.buildings)
            reply.buildings.emplace(caller.buildings->begin(), caller.buildings->end());
        bool reached = request.table.empty();
        for (const auto* entity : model::entities()) {
            const bool goesOn = entity->table == request.table;
            reached = reached || goesOn;
            if (reached && !addFirst(reply, *entity, goesOn ? request.after : 0, caller))
                return reply;
        }
        reply.table.clear();
        reply.after = 0;
        return reply;
    }

    /// False when the page is full.
    bool addFirst(FirstReply& reply, const schema::EntityDescription& entity, std::int64_t after,
                  const PushCaller& caller)
    {
        std::map<std::int64_t, const ServerRow*> byRevision;
        for (const auto& [id, row] : tables[&entity]) {
            const auto building = buildingOf(entity, row.row);
            if (row.revision > after && row.revision <= reply.upTo &&
                (!building || !caller.buildings || caller.buildings->contains(*building)))
                byRevision.emplace(row.revision, &row);
        }
        reply.table = entity.table;
        for (const auto& [revision, row] : byRevision) {
            if (reply.rows.size() >= firstPage)
                return false;
            reply.after = revision;
            reply.rows.push_back({&entity, row->row, revision, {}});
        }
        return true;
    }

    static bool isWanted(const LogEntry& entry, const PullRequest& request, const PushCaller& caller)
    {
        if (entry.building && caller.buildings && !caller.buildings->contains(*entry.building))
            return false;
        return request.buildings.empty() ||
            (entry.building &&
             std::find(request.buildings.begin(), request.buildings.end(), *entry.building) != request.buildings.end());
    }

    void add(PullReply& reply, const LogEntry& entry, const Origin& origin, bool settled)
    {
        const auto& rows = tables[entry.entity];
        const auto row = rows.find(entry.record);
        if (entry.deleted && row == rows.end())
            reply.deletions.push_back({entry.entity, entry.record, entry.seq, origin});
        else if (settled)
            reply.settlements.push_back({entry.entity, entry.record, entry.seq});
        else if (row != rows.end() && row->second.revision == entry.seq)
            reply.rows.push_back({entry.entity, row->second.row, entry.seq, origin});
    }

    core::Uuid organisation;
    core::IdSource newId;
    core::Uuid epoch = newId();
    std::int64_t head = 0;
    std::int64_t clock = 0;
    std::map<const schema::EntityDescription*, std::map<core::Uuid, ServerRow>> tables;
    std::vector<std::pair<LogEntry, Origin>> log;
    std::map<core::Uuid, std::map<std::int64_t, KnownChange>> journal;
    std::map<std::string, std::set<core::Uuid>> granted;
};

class InProcessServer::Backup {
public:
    explicit Backup(Content copy) : content(std::move(copy)) {}
    Content content;
};

class InProcessServer::Connection final : public Transport {
public:
    Connection(Content& content, PushCaller caller) : content_(content), caller_(std::move(caller)) {}

    core::Result<PushReply> push(const PushRequest& request) override
    {
        const auto arrived = decodePushRequest(encode(request));
        if (!arrived)
            return arrived.error();
        const auto reply = content_.push(*arrived, caller());
        return reply ? decodePushReply(encode(*reply)) : reply.error();
    }

    core::Result<PullReply> pull(const PullRequest& request) override
    {
        const auto arrived = decodePullRequest(encode(request));
        if (!arrived)
            return arrived.error();
        if (request.schemaVersion > model::schemaVersion)
            return serverTooOld();
        return decodePullReply(encode(content_.pull(*arrived, caller())));
    }

    core::Result<FirstReply> first(const FirstRequest& request) override
    {
        if (request.schemaVersion > model::schemaVersion)
            return serverTooOld();
        return decodeFirstReply(encode(content_.first(request, caller())));
    }

private:
    PushCaller caller() const
    {
        auto now = caller_;
        if (const auto rights = content_.granted.find(caller_.author); rights != content_.granted.end())
            now.buildings = rights->second;
        return now;
    }

    Content& content_;
    PushCaller caller_;
};

InProcessServer::InProcessServer(core::Uuid organisation, core::IdSource newId)
    : content_(std::make_unique<Content>(organisation, std::move(newId)))
{}

InProcessServer::~InProcessServer() = default;

std::unique_ptr<Transport> InProcessServer::connect(const core::Uuid& device, const std::string& author,
                                                    rules::Role role)
{
    return std::make_unique<Connection>(*content_,
                                        PushCaller{content_->organisation, device, author, role, std::nullopt});
}

void InProcessServer::grant(const std::string& author, std::optional<std::set<core::Uuid>> buildings)
{
    if (buildings)
        content_->granted[author] = std::move(*buildings);
    else
        content_->granted.erase(author);
}

std::shared_ptr<const InProcessServer::Backup> InProcessServer::backUp() const
{
    return std::make_shared<const Backup>(*content_);
}

void InProcessServer::restore(const Backup& backup)
{
    const auto rights = content_->granted;
    *content_ = backup.content;
    content_->granted = rights;
    content_->epoch = content_->newId();
}

std::int64_t InProcessServer::head() const
{
    return content_->head;
}

std::map<core::Uuid, ServerRow> InProcessServer::table(const schema::EntityDescription& entity) const
{
    return content_->tables[&entity];
}

std::size_t InProcessServer::journalSize() const
{
    std::size_t size = 0;
    for (const auto& [device, results] : content_->journal)
        size += results.size();
    return size;
}

} // namespace mitoyen::sync
