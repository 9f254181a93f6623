// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/history.h"

#include "storage/journal.h"

#include <algorithm>

namespace mitoyen::storage {

namespace {

std::optional<std::string> textOf(const core::Value& value)
{
    return core::isNull(value) ? std::nullopt : std::optional(core::toText(value));
}

void addOwn(const JournalChange& stored, const HistoryEntry& common, std::vector<HistoryEntry>& entries)
{
    const auto& change = stored.change;
    HistoryEntry entry = common;
    switch (change.kind) {
    case sync::ChangeKind::Create: entry.action = "created"; break;
    case sync::ChangeKind::Delete: entry.action = "deleted"; break;
    case sync::ChangeKind::Command: entry.action = change.command->name; break;
    case sync::ChangeKind::Void: return;
    case sync::ChangeKind::Patch:
        entry.action = "changed";
        for (const auto& field : change.fields) {
            entry.field = change.entity->columns[field.column].name;
            entry.before = textOf(field.before);
            entry.after = textOf(field.after);
            entries.push_back(entry);
        }
        return;
    }
    entries.push_back(std::move(entry));
}

} // namespace

std::vector<HistoryEntry> history(Replica& replica, const schema::EntityDescription& entity, const core::Uuid& record)
{
    std::vector<HistoryEntry> entries;
    Journal journal(replica.database());
    const auto answered = journal.answeredUpTo();
    const auto author = replica.setting("user_name");
    for (const auto& stored : journal.ofRecord(entity, record)) {
        HistoryEntry common;
        common.at = stored.change.at;
        common.author = author;
        common.device = replica.device();
        common.outcome = stored.change.dseq > answered
            ? "waiting"
            : std::string(toWord(stored.outcome.value_or(sync::Outcome::Applied)));
        addOwn(stored, common, entries);
    }
    auto statement = replica.database().prepare("SELECT field, before, after, author, device, at FROM received "
                                                "WHERE record = ?1 AND entity = ?2 ORDER BY number");
    statement.bind(1, record).bind(2, entity.table);
    while (statement.step()) {
        HistoryEntry entry;
        entry.field = statement.text(0);
        entry.action = entry.field.empty() ? "deleted" : "changed";
        // Of a deletion it is the whole record, see deleted_rows.h.
        if (!entry.field.empty() && !statement.isNull(1))
            entry.before = statement.text(1);
        if (!statement.isNull(2))
            entry.after = statement.text(2);
        entry.author = statement.text(3);
        entry.device = statement.uuid(4);
        entry.at.milliseconds = statement.integer(5);
        entry.outcome = "received";
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.at > b.at; });
    return entries;
}

} // namespace mitoyen::storage
