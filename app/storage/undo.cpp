// SPDX-License-Identifier: AGPL-3.0-or-later
// The journal of changes is the inverse of every transaction: a created record goes, a patch is turned round, a removed
// record comes back.
#include "model/fiscal_year.h"
#include "storage/journal.h"
#include "storage/lease.h"
#include "storage/local_rows.h"
#include "storage/natural_key.h"
#include "storage/pulled_rows.h"
#include "storage/replica.h"
#include "storage/rows.h"
#include "storage/write.h"
#include "sync/closed_periods.h"
#include "sync/commands.h"
#include "sync/merge.h"

namespace mitoyen::storage {

namespace {

core::Error changedSince(const schema::EntityDescription& entity)
{
    return {
        "changed_since", "A later change touched the same " + std::string(entity.table) + "; undo that one first.", {}};
}

/// Whether the fields of a patch still hold what it wrote.
bool stillHolds(const core::Row& row, const std::vector<sync::FieldChange>& fields)
{
    for (const auto& field : fields)
        if (row[field.column] != field.after)
            return false;
    return true;
}

core::Row turnedBack(core::Row row, const std::vector<sync::FieldChange>& fields)
{
    for (const auto& field : fields)
        row[field.column] = field.before;
    return row;
}

/// Undoes what the server may already have: by new changes through the door.
core::Result<void> reverse(Write& write, const sync::Change& change)
{
    const auto& entity = *change.entity;
    const auto stored = write.replica().row(entity, change.record);
    switch (change.kind) {
    case sync::ChangeKind::Create:
        if (!stored || stored->row != change.row)
            return changedSince(entity);
        return write.remove(entity, change.record);
    case sync::ChangeKind::Patch:
        if (!stored || !stillHolds(stored->row, change.fields))
            return changedSince(entity);
        return write.save(entity, turnedBack(stored->row, change.fields));
    case sync::ChangeKind::Delete: return write.insert(entity, change.row);
    case sync::ChangeKind::Command: {
        const auto* before = change.command->argument("before");
        const auto* after = change.command->argument("after");
        if (change.command->name == "ClosePeriod")
            return core::Error{"period_closed", "A closed fiscal year is not opened again.", {}};
        if (change.command->name != "SetShares" || before == nullptr || after == nullptr)
            return core::Error{
                "fact_never_changes", "What has left the office cannot be undone; correct it by another.", {}};
        if (!stored || stored->row[*entity.column("shares")] != *after)
            return changedSince(entity);
        const auto* total = change.command->argument("total_before");
        return setShares(write, change.record, total != nullptr ? std::get<std::int64_t>(*total) : 0, *before);
    }
    case sync::ChangeKind::Void: break;
    }
    return {};
}

/// Does again what was undone, on the rows as they are now.
core::Result<void> repeat(Write& write, const sync::Change& change)
{
    const auto& entity = *change.entity;
    const auto stored = write.replica().row(entity, change.record);
    switch (change.kind) {
    case sync::ChangeKind::Create: return stored ? changedSince(entity) : write.insert(entity, change.row);
    case sync::ChangeKind::Patch: {
        if (!stored)
            return changedSince(entity);
        auto row = stored->row;
        for (const auto& field : change.fields) {
            if (row[field.column] != field.before)
                return changedSince(entity);
            row[field.column] = field.after;
        }
        return write.save(entity, row);
    }
    case sync::ChangeKind::Delete:
        if (!stored || stored->row != change.row)
            return changedSince(entity);
        return write.remove(entity, change.record);
    // The rule of the command says whether it still holds.
    case sync::ChangeKind::Command: return write.command(*change.command);
    case sync::ChangeKind::Void: break;
    }
    return {};
}

/// The record of a command that was not sent, as it was before.
core::Result<core::Row> beforeCommand(const sync::Command& command, const std::optional<StoredRow>& stored)
{
    const auto& entity = *command.entity;
    auto after = stored ? stored->row : core::Row{};
    if (stored)
        sync::applyTo(after, command);
    if (!stored || stored->row != after)
        return changedSince(entity);
    if (command.name == "ClosePeriod") {
        after[*entity.column("state")] = std::string(schema::Words<model::FiscalYearState>::all[0]);
    } else if (const auto* before = command.argument("before")) {
        const auto* total = command.argument("total_before");
        after[*entity.column("shares")] = *before;
        after[*entity.column("total")] = total != nullptr ? *total : core::Value{std::int64_t{0}};
    }
    return after;
}

} // namespace

std::vector<UndoEntry> Replica::undoList(std::int64_t limit)
{
    std::vector<UndoEntry> entries;
    auto statement = database_->prepare(
        "SELECT number, label, at, last_dseq - first_dseq + 1, EXISTS (SELECT 1 FROM change WHERE dseq IN "
        "(first_dseq, last_dseq) AND kind = ?2 AND entity <> 'allocation_key') "
        "FROM change_set WHERE undone = 0 ORDER BY number DESC LIMIT ?1");
    statement.bind(1, limit).bind(2, static_cast<std::int64_t>(sync::ChangeKind::Command));
    while (statement.step())
        entries.push_back({statement.integer(0), statement.text(1), core::Instant{statement.integer(2)},
                           statement.integer(3), statement.integer(4) != 0});
    return entries;
}

/// Takes back rows that nobody has seen yet: the changes keep their place in the device's order as withdrawn ones.
core::Result<void> Replica::withdraw(const std::vector<JournalChange>& changes, std::set<std::string_view>& touched)
{
    Journal journal(*database_);
    LocalRows local(*database_);
    sync::ClosedPeriods periods(local);
    for (auto at = changes.rbegin(); at != changes.rend(); ++at) {
        const auto& change = at->change;
        if (change.kind == sync::ChangeKind::Void)
            continue;
        const auto& entity = *change.entity;
        const auto stored = loadRow(*database_, entity, change.record);
        touched.insert(entity.table);
        if (change.kind == sync::ChangeKind::Command) {
            for (const auto& fact : change.command->facts) {
                deleteRow(*database_, *fact.entity, std::get<core::Uuid>(fact.row[0]));
                touched.insert(fact.entity->table);
            }
            if (change.command->facts.empty()) {
                const auto before = beforeCommand(*change.command, stored);
                if (!before)
                    return before.error();
                replaceRow(*database_, entity, stored->row, *before, stored->revision);
                periods.forget();
            }
        } else if (change.kind == sync::ChangeKind::Create) {
            if (!stored || stored->row != change.row)
                return changedSince(entity);
            if (auto open = periods.check(entity, &stored->row, nullptr); !open)
                return open;
            deleteRow(*database_, entity, change.record);
        } else if (change.kind == sync::ChangeKind::Patch) {
            if (!stored || !stillHolds(stored->row, change.fields))
                return changedSince(entity);
            const auto row = turnedBack(stored->row, change.fields);
            if (auto open = periods.check(entity, &stored->row, &row); !open)
                return open;
            if (auto free = checkNaturalKey(*database_, entity, stored->row, row); !free)
                return free;
            replaceRow(*database_, entity, stored->row, row, stored->revision);
        } else {
            if (stored)
                return changedSince(entity);
            if (auto open = periods.check(entity, nullptr, &change.row); !open)
                return open;
            if (auto free = checkNaturalKey(*database_, entity, change.row); !free)
                return free;
            insertRow(*database_, entity, change.row, baseRevision(entity, change.record));
        }
        journal.makeVoid(change.dseq);
    }
    // Rows of others may have come between the act and its undoing: what is left is theirs and not what was there before.
    PulledRows rows(*this);
    const auto waiting = waitingRecords(*database_, journal.settledUpTo());
    for (const auto& withdrawn : changes) {
        const RecordKey key{withdrawn.change.entity, withdrawn.change.record};
        if (withdrawn.change.kind != sync::ChangeKind::Void)
            rows.rebuild(key, waiting.contains(key));
    }
    return {};
}

std::int64_t Replica::baseRevision(const schema::EntityDescription& entity, const core::Uuid& record)
{
    auto statement = database_->prepare("SELECT rev FROM base_row WHERE record = ?1 AND entity = ?2");
    statement.bind(1, record).bind(2, entity.table);
    return statement.step() ? statement.integer(0) : 0;
}

core::Result<void> Replica::undo(std::int64_t number)
{
    if (auto open = checkLease(*this); !open)
        return open;
    Journal journal(*database_);
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::string label;
    {
        auto statement =
            database_->prepare("SELECT first_dseq, last_dseq, label FROM change_set WHERE number = ?1 AND undone = 0");
        statement.bind(1, number);
        if (!statement.step())
            return core::Error{"nothing_to_undo", "This change was already undone.", {}};
        first = statement.integer(0);
        last = statement.integer(1);
        label = statement.text(2);
    }
    auto changes = journal.range(first, last);
    const auto markUndone = [this, number] {
        auto statement = database_->prepare("UPDATE change_set SET undone = 1 WHERE number = ?1");
        statement.bind(1, number);
        statement.run();
    };
    if (first > numberSetting(*database_, "offered_up_to")) {
        Changes announced;
        {
            Transaction transaction(*database_);
            if (auto done = withdraw(changes, announced.tables); !done)
                return done;
            markUndone();
            transaction.commit();
        }
        undone_.push_back({std::move(label), std::move(changes)});
        announce(announced);
        return {};
    }
    // An undo is itself no entry of the list: undoing it would be the first change again, which `redo` is for.
    auto done = write("", [&](Write& write) -> core::Result<void> {
        for (auto at = changes.rbegin(); at != changes.rend(); ++at)
            if (auto reversed = reverse(write, at->change); !reversed)
                return reversed;
        markUndone();
        return {};
    });
    if (done)
        undone_.push_back({std::move(label), std::move(changes)});
    return done;
}

core::Result<std::string> Replica::redo()
{
    if (undone_.empty())
        return core::Error{"nothing_to_redo", "There is nothing to do again.", {}};
    const auto& act = undone_.back();
    const auto stored = store(act.label, [&act](Write& write) -> core::Result<void> {
        for (const auto& done : act.changes)
            if (auto repeated = repeat(write, done.change); !repeated)
                return repeated;
        return {};
    });
    if (!stored)
        return stored.error();
    auto label = act.label;
    undone_.pop_back();
    return label;
}

} // namespace mitoyen::storage
