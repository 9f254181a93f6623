// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/server_content.h"

#include "model/entities.h"

#include <algorithm>

namespace mitoyen::simulation {

const Version* ServerContent::newest(const Key& key) const
{
    const auto found = history.find(key);
    return found == history.end() ? nullptr : &found->second.back();
}

const core::Row* ServerContent::rowAt(const Key& key, std::int64_t seq) const
{
    const auto found = history.find(key);
    if (found == history.end())
        return nullptr;
    const core::Row* row = nullptr;
    for (const auto& version : found->second)
        if (version.seq <= seq)
            row = version.row ? &*version.row : nullptr;
    return row;
}

const sync::KnownChange* ServerContent::judged(const core::Uuid& device, std::int64_t dseq) const
{
    const auto changes = journal.find(device);
    if (changes == journal.end())
        return nullptr;
    const auto found = changes->second.find(dseq);
    return found == changes->second.end() ? nullptr : &found->second;
}

void ServerContent::take(const sync::PushWrites& writes, const sync::PushCaller& caller, int schemaVersion)
{
    std::map<std::int64_t, const core::Row*> rows;
    for (const auto& [entity, row] : writes.rows)
        rows[row.revision] = &row.row;
    for (const auto& entry : writes.log) {
        if (entry.seq != static_cast<std::int64_t>(log.size()) + 1)
            throw Violation("the server's revisions have a hole before " + std::to_string(entry.seq));
        log.emplace_back(entry, sync::Origin{caller.author, caller.device, entry.at});
        // What the same push overtook was never a row of its own: nobody can have seen it.
        const auto row = rows.find(entry.seq);
        if (row != rows.end() || entry.deleted)
            history[{entry.entity, entry.record}].push_back(
                {entry.seq, entry.deleted ? std::nullopt : std::optional(*row->second), caller.device});
    }
    for (const auto& entry : writes.journal) {
        sync::KnownChange known{entry.kind, entry.entity, entry.record, schemaVersion, entry.payload, entry.result};
        if (!journal[caller.device].emplace(entry.dseq, std::move(known)).second)
            throw Violation("change " + std::to_string(entry.dseq) + " of one device took effect twice");
    }
    head = writes.head;
    if (head != static_cast<std::int64_t>(log.size()))
        throw Violation("the server's counter is not its last revision");
}

sync::PullReply ServerContent::page(const sync::PullRequest& request, const sync::PushCaller& caller,
                                    std::int64_t most) const
{
    sync::PullReply reply;
    reply.epoch = epoch;
    if (const auto known = journal.find(caller.device); known != journal.end() && !known->second.empty())
        reply.knownUpTo = known->second.rbegin()->first;
    if (caller.buildings)
        reply.buildings.emplace(caller.buildings->begin(), caller.buildings->end());
    reply.head = head;
    reply.cursor = std::min(head, request.cursor + std::min(request.limit, most));
    std::map<core::Uuid, std::int64_t> latest;
    for (auto seq = request.cursor + 1; seq <= reply.cursor; ++seq) {
        const auto& [entry, origin] = log[static_cast<std::size_t>(seq - 1)];
        const auto& building = entry.building;
        if (building && caller.buildings && !caller.buildings->contains(*building))
            continue;
        if (!request.buildings.empty() &&
            (!building ||
             std::find(request.buildings.begin(), request.buildings.end(), *building) == request.buildings.end()))
            continue;
        const auto* last = newest({entry.entity, entry.record});
        latest[entry.record] = seq;
        if (entry.deleted)
            reply.deletions.push_back({entry.entity, entry.record, seq, origin});
        else if (entry.created && origin.device == caller.device && !request.whole)
            reply.settlements.push_back({entry.entity, entry.record, seq});
        else if (last->seq == seq && last->row)
            reply.rows.push_back({entry.entity, *last->row, seq, origin});
    }
    // Deleted and made again within this page: the row alone tells it.
    std::erase_if(reply.deletions, [&](const auto& deletion) { return latest[deletion.record] > deletion.revision; });
    return reply;
}

sync::FirstReply ServerContent::firstPage(const sync::FirstRequest& request, const sync::PushCaller& caller,
                                          std::size_t most) const
{
    sync::FirstReply reply;
    reply.epoch = epoch;
    reply.upTo = request.upTo == 0 ? head : request.upTo;
    if (caller.buildings)
        reply.buildings.emplace(caller.buildings->begin(), caller.buildings->end());
    bool reached = request.table.empty();
    for (const auto* entity : model::entities()) {
        const bool goesOn = entity->table == request.table;
        reached = reached || goesOn;
        if (!reached)
            continue;
        std::map<std::int64_t, const core::Row*> rows;
        for (auto at = history.lower_bound({entity, {}}); at != history.end() && at->first.first == entity; ++at) {
            const auto& last = at->second.back();
            const auto& building = log[static_cast<std::size_t>(last.seq - 1)].first.building;
            const bool allowed = !building || !caller.buildings || caller.buildings->contains(*building);
            if (last.row && allowed && last.seq > (goesOn ? request.after : 0) && last.seq <= reply.upTo)
                rows[last.seq] = &*last.row;
        }
        for (const auto& [seq, row] : rows) {
            if (reply.rows.size() >= most)
                return reply;
            reply.table = entity->table;
            reply.after = seq;
            reply.rows.push_back({entity, *row, seq, {}});
        }
    }
    reply.table.clear();
    reply.after = 0;
    return reply;
}

std::map<core::Uuid, sync::ServerRow> ContentRows::load(const schema::EntityDescription& entity,
                                                        const std::vector<core::Uuid>& ids)
{
    std::map<core::Uuid, sync::ServerRow> found;
    for (const auto& id : ids)
        if (const auto* last = content_.newest({&entity, id}); last != nullptr && last->row)
            found[id] = {*last->row, last->seq, false};
    return found;
}

std::vector<core::Uuid> ContentRows::find(const schema::EntityDescription& entity, std::size_t column,
                                          const core::Value& value)
{
    std::vector<core::Uuid> found;
    const bool list = entity.columns[column].kind == schema::ColumnKind::List;
    for (auto at = content_.history.lower_bound({&entity, {}});
         at != content_.history.end() && at->first.first == &entity; ++at) {
        const auto& row = at->second.back().row;
        if (!row)
            continue;
        const auto& cell = (*row)[column];
        if (list ? core::toText(cell).find(core::toText(value)) != std::string::npos : cell == value)
            found.push_back(at->first.second);
    }
    return found;
}

std::int64_t ContentRows::lastKnown(const core::Uuid& device)
{
    const auto changes = content_.journal.find(device);
    return changes == content_.journal.end() || changes->second.empty() ? 0 : changes->second.rbegin()->first;
}

std::vector<sync::KnownChange> ContentRows::known(const core::Uuid& device, std::int64_t first, std::int64_t last)
{
    std::vector<sync::KnownChange> found;
    if (const auto changes = content_.journal.find(device); changes != content_.journal.end())
        for (auto at = changes->second.lower_bound(first); at != changes->second.end() && at->first <= last; ++at)
            found.push_back(at->second);
    return found;
}

std::optional<sync::Origin> ContentRows::lastOrigin(const schema::EntityDescription& entity, const core::Uuid& record)
{
    const auto* last = content_.newest({&entity, record});
    return last == nullptr ? std::nullopt : std::optional(content_.log[static_cast<std::size_t>(last->seq - 1)].second);
}

bool ContentRows::wasDeleted(const schema::EntityDescription& entity, const core::Uuid& record)
{
    const auto found = content_.history.find({&entity, record});
    return found != content_.history.end() &&
        std::any_of(found->second.begin(), found->second.end(), [](const auto& version) { return !version.row; });
}

} // namespace mitoyen::simulation
