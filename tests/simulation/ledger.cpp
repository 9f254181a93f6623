// SPDX-License-Identifier: AGPL-3.0-or-later
#include "simulation/ledger.h"

namespace mitoyen::simulation {

void Ledger::answer(const sync::PushReply& reply)
{
    for (const auto& result : reply.results) {
        const auto saved = changes.find(result.dseq);
        if (saved == changes.end())
            throw Violation("an answer to a change that nobody saved was noted");
        // One that was refused before the server was put back is sent as withdrawn; its author has seen why.
        if (!saved->second.isRefused())
            saved->second.result = result;
        answeredHead = std::max(answeredHead, result.seq);
    }
    answeredUpTo = reply.results.back().dseq;
    epoch = reply.epoch;
}

void Ledger::serverRestored(const core::Uuid& newEpoch, std::int64_t knownUpTo)
{
    epoch = newEpoch;
    // What another life of this file sent is not this device's to send again.
    answeredUpTo = std::min(answeredUpTo, std::max(knownUpTo, identities.rbegin()->first - 1));
    settledUpTo = std::min(settledUpTo, answeredUpTo);
    answeredHead = 0;
    cursor = 0;
    isUnsure = true;
    wasRestored = true;
    for (auto& [dseq, saved] : changes)
        if (dseq > answeredUpTo && !saved.isRefused())
            saved.result.reset();
}

void Ledger::filled(const sync::FirstReply& reply)
{
    // Put back while it was filled: what came before is of another time.
    if (isFilling && !isUnsure && epoch != reply.epoch)
        isUnsure = wasRestored = true;
    isFilling = true;
    epoch = reply.epoch;
    if (isUnsure)
        return;
    if (!reply.done())
        return;
    cursor = reply.upTo;
    buildings.reset();
    if (reply.buildings)
        buildings.emplace(reply.buildings->begin(), reply.buildings->end());
    wasLimited = wasLimited || buildings;
}

void Ledger::applied(const sync::Pulled& pulled)
{
    const auto& last = pulled.pages.back();
    cursor = pulled.everything ? last.cursor : std::max(last.cursor, cursor);
    epoch = last.epoch;
    buildings.reset();
    if (last.buildings)
        buildings.emplace(last.buildings->begin(), last.buildings->end());
    wasLimited = wasLimited || buildings;
    if (cursor >= answeredHead)
        settledUpTo = answeredUpTo;
    isFilling = false;
    if (pulled.everything)
        isUnsure = false;
}

bool Ledger::isWithheld(const Key& key, const core::Row& row) const
{
    const auto column = key.first->table == "building" ? std::optional<std::size_t>(0) : key.first->building();
    const auto* building = column ? std::get_if<core::Uuid>(&row[*column]) : nullptr;
    return buildings && building != nullptr && !buildings->contains(*building);
}

std::map<Key, core::Row> Ledger::expectedRows(const ServerContent& server) const
{
    std::map<Key, core::Row> rows;
    for (const auto& [key, versions] : server.history)
        if (const auto* row = server.rowAt(key, cursor))
            rows[key] = *row;
    for (auto at = changes.upper_bound(settledUpTo); at != changes.end(); ++at) {
        const auto& [dseq, saved] = *at;
        const auto& change = saved.change;
        if (saved.withdrawn || saved.carried || saved.isRefused())
            continue;
        const Key key{change.entity, change.record};
        if (change.kind == sync::ChangeKind::Create)
            rows.try_emplace(key, change.row);
        else if (change.kind == sync::ChangeKind::Delete)
            rows.erase(key);
        for (const auto& field : change.fields)
            if (const auto row = rows.find(key); row != rows.end())
                row->second[field.column] = field.after;
        if (!change.command)
            continue;
        for (const auto& fact : change.command->facts)
            rows.try_emplace({fact.entity, std::get<core::Uuid>(fact.row[0])}, fact.row);
        if (const auto row = rows.find(key); change.command->name == "ClosePeriod" && row != rows.end())
            row->second[*change.entity->column("state")] = std::string("closed");
        const auto* after = change.command->argument("after");
        if (const auto row = rows.find(key); after != nullptr && row != rows.end()) {
            row->second[*change.entity->column("shares")] = *after;
            row->second[*change.entity->column("total")] = *change.command->argument("total");
        }
    }
    std::erase_if(rows, [this](const auto& row) { return isWithheld(row.first, row.second); });
    return rows;
}

} // namespace mitoyen::simulation
