// SPDX-License-Identifier: AGPL-3.0-or-later
// What must hold on a device, during a run and after everything healed.
#include "model/conflict.h"
#include "model/entities.h"
#include "simulation/world.h"
#include "storage/journal.h"
#include "storage/refusals.h"

namespace mitoyen::simulation {

namespace {

[[noreturn]] void differs(const Device& device, const Key& key, const core::Row* shown, const core::Row* expected)
{
    std::string text = device.name() + " shows " + named(key);
    if (shown == nullptr)
        text += " not at all";
    else if (expected == nullptr)
        text += ", which should not be there";
    else
        for (std::size_t i = 0; i < shown->size(); ++i)
            if ((*shown)[i] != (*expected)[i])
                text += ": " + std::string(key.first->columns[i].name) + " is " + simulation::shown((*shown)[i]) +
                    ", should be " + simulation::shown((*expected)[i]);
    throw Violation(text + " (cursor " + std::to_string(device.ledger().cursor) + ")");
}

/// Some revision up to `seq` left this value there.
bool wasEver(const ServerContent& server, const Key& key, std::size_t column, const core::Value& value)
{
    const auto history = server.history.find(key);
    if (history == server.history.end())
        return false;
    for (const auto& version : history->second)
        if (version.row && (*version.row)[column] == value)
            return true;
    return false;
}

/// What the judge accepted and later changes of the same push overtook was never a row: the journal tells of those.
bool wasOvertaken(const ServerContent& server, const core::Uuid& device, const SavedChange& saved, std::size_t column)
{
    const auto journal = server.journal.find(device);
    if (journal == server.journal.end())
        return false;
    for (auto at = journal->second.upper_bound(saved.change.dseq); at != journal->second.end(); ++at) {
        const auto& later = at->second;
        if (later.entity != saved.change.entity || later.record != saved.change.record)
            continue;
        if (later.kind == sync::ChangeKind::Delete || later.kind == sync::ChangeKind::Command)
            return true;
        const auto change =
            sync::decodePayload(later.kind, *later.entity, later.record, later.schemaVersion, later.payload);
        for (const auto& field : change->fields)
            if (field.column == column)
                return true;
    }
    return false;
}

} // namespace

void Device::checkRows()
{
    const auto& server = server_.content();
    if (ledger_.isUnsure || ledger_.isFilling || power_.isOff || (ledger_.cursor > 0 && ledger_.epoch != server.epoch))
        return;
    if (const auto cursor = storage::numberSetting(replica_->database(), "cursor"); cursor != ledger_.cursor)
        throw Violation(name_ + " stands at " + std::to_string(cursor) + " and received up to " +
                        std::to_string(ledger_.cursor));
    const auto expected = ledger_.expectedRows(server);
    std::size_t found = 0;
    for (const auto* entity : model::entities())
        for (const auto& stored : replica_->rows(*entity)) {
            const Key key{entity, std::get<core::Uuid>(stored.row[0])};
            const auto row = expected.find(key);
            // A fact that the server lost stays until its author's command comes again.
            if (row == expected.end() && ledger_.wasRestored && entity->fact && stored.revision == 0)
                continue;
            if (row == expected.end() || row->second != stored.row)
                differs(*this, key, &stored.row, row == expected.end() ? nullptr : &row->second);
            ++found;
        }
    if (found == expected.size())
        return;
    for (const auto& [key, row] : expected)
        if (!replica_->row(*key.first, key.second))
            differs(*this, key, nullptr, &row);
}

namespace {

[[noreturn]] void isLost(const Device& device, const SavedChange& saved, const std::string& how)
{
    const auto outcome = saved.result ? std::string(sync::toWord(saved.result->outcome)) : "unanswered";
    throw Violation("change " + std::to_string(saved.change.dseq) + " of " + device.name() + " (" +
                    named({saved.change.entity, saved.change.record}) + ", " + outcome + ") " + how);
}

bool isParked(const ServerContent& server, const core::Uuid& device, const core::Uuid& record, std::string_view field,
              const std::optional<std::string>& value)
{
    const auto& conflicts = schema::description<model::Conflict>();
    for (auto at = server.history.lower_bound({&conflicts, {}});
         at != server.history.end() && at->first.first == &conflicts; ++at) {
        const auto conflict = *schema::fromRow<model::Conflict>(at->second.back().row.value());
        if (conflict.record == record && conflict.field == field && conflict.parked == value &&
            conflict.parkedDevice == device)
            return true;
    }
    return false;
}

/// The value is in the row, in a later accepted value, or in the inbox.
bool isKept(const ServerContent& server, const core::Uuid& id, const SavedChange& saved, std::size_t column,
            const core::Value& value)
{
    const Key key{saved.change.entity, saved.change.record};
    const auto text = core::isNull(value) ? std::nullopt : std::optional(core::toText(value));
    return wasEver(server, key, column, value) || wasOvertaken(server, id, saved, column) ||
        (saved.result && saved.result->outcome == sync::Outcome::Parked &&
         isParked(server, id, key.second, key.first->columns[column].name, text));
}

void checkValues(const ServerContent& server, const Device& device, const core::Uuid& id, const SavedChange& saved)
{
    const auto& change = saved.change;
    const Key key{change.entity, change.record};
    // Of two who settle one conflict the first stands; what the second chose travels as a patch of the record.
    if (key.first == &schema::description<model::Conflict>())
        return;
    for (const auto& field : change.fields)
        if (!isKept(server, id, saved, field.column, field.after))
            isLost(device, saved,
                   "was typed and is nowhere: " + std::string(key.first->columns[field.column].name) + " = " +
                       shown(field.after));
    if (change.kind == sync::ChangeKind::Create)
        for (std::size_t column = 1; column < change.row.size(); ++column)
            // A year that was closed in the push that made it was never seen open.
            if (key.first->columns[column].command != "ClosePeriod" &&
                !isKept(server, id, saved, column, change.row[column]))
                isLost(device, saved,
                       "was made and is nowhere: " + std::string(key.first->columns[column].name) + " = " +
                           shown(change.row[column]));
    if (change.kind == sync::ChangeKind::Delete && saved.result->outcome == sync::Outcome::Parked &&
        !isParked(server, id, key.second, "", "deleted"))
        isLost(device, saved, "is a deletion that neither was made nor waits");
    if (!change.command || saved.result->outcome == sync::Outcome::Duplicate)
        return;
    for (const auto& fact : change.command->facts)
        if (const auto* row = server.row({fact.entity, std::get<core::Uuid>(fact.row[0])});
            row == nullptr || *row != fact.row)
            isLost(device, saved, "issued a fact that is not there as it left");
    if (change.command->name == "ClosePeriod" &&
        !isKept(server, id, saved, *key.first->column("state"), core::Value{std::string("closed")}))
        isLost(device, saved, "closed a year that is open");
    if (const auto* after = change.command->argument("after");
        after != nullptr && !isKept(server, id, saved, *key.first->column("shares"), *after))
        isLost(device, saved, "set shares that are nowhere");
}

} // namespace

/// Exactly one outcome, the same on both sides, and the author can see it (promise I1).
void Device::checkOutcome(const SavedChange& saved)
{
    const auto& server = server_.content();
    const auto dseq = saved.change.dseq;
    const auto* judged = server.judged(ledger_.identityAt(dseq), dseq);
    if (judged == nullptr)
        isLost(*this, saved, "was saved and never judged");
    // What another life of this file sent has its outcome there; so it is when a copy that nobody noticed yet sent it
    // again to a server that was put back.
    if (ledger_.identityAt(dseq) != replica_->device() || (ledger_.isCopied && ledger_.wasRestored))
        return;
    const bool empty = saved.withdrawn || saved.carried;
    if (empty || (saved.isRefused() && judged->kind == sync::ChangeKind::Void)) {
        if (judged->kind != sync::ChangeKind::Void)
            isLost(*this, saved, "was withdrawn and took effect");
        return;
    }
    if (!saved.result || *saved.result != judged->result || judged->kind != saved.change.kind)
        isLost(*this, saved, "has another outcome here than on the server");
    const auto kept = storage::Journal(replica_->database()).range(dseq, dseq);
    const auto shownOutcome =
        kept.empty() ? sync::Outcome::Quarantined : kept.front().outcome.value_or(sync::Outcome::Applied);
    if (kept.empty() || shownOutcome != saved.result->outcome)
        isLost(*this, saved, "shows its author another outcome than it had");
    if (!saved.isRefused())
        checkValues(server, *this, ledger_.identityAt(dseq), saved);
}

void Device::checkRefusals()
{
    std::map<std::int64_t, storage::Refusal> shown;
    for (auto& refusal : storage::refusals(*replica_))
        shown.emplace(refusal.change.dseq, std::move(refusal));
    for (const auto& [dseq, saved] : ledger_.changes) {
        if (!saved.isRefused() || ledger_.last() - dseq > 400)
            continue;
        const auto found = shown.find(dseq);
        if (found == shown.end() || found->second.code != saved.result->code)
            isLost(*this, saved, "was refused and its author cannot see it");
        // What went with a right is kept on the server alone.
        if (ledger_.wasLimited || saved.result->code == "building_withdrawn")
            continue;
        const auto& kept = found->second.change;
        if (kept.row != saved.change.row || kept.fields != saved.change.fields || kept.command != saved.change.command)
            isLost(*this, saved, "was refused and what was typed is not kept");
    }
}

void Device::checkQuiet()
{
    const auto& server = server_.content();
    if (ledger_.isUnsure || ledger_.isFilling || ledger_.answeredUpTo != ledger_.last() ||
        storage::waitingChanges(*replica_) != 0)
        throw Violation(name_ + " still waits for answers");
    if (ledger_.cursor != server.head)
        throw Violation(name_ + " stands at " + std::to_string(ledger_.cursor) + " of " + std::to_string(server.head));
    auto bases = replica_->database().prepare("SELECT count(*) FROM base_row");
    bases.step();
    if (bases.integer(0) != 0)
        throw Violation(name_ + " keeps base rows without a waiting change");
    bases.reset();
    checkRows();
    for (const auto* entity : model::entities())
        for (const auto& stored : replica_->rows(*entity))
            if (const auto* version = server.newest({entity, std::get<core::Uuid>(stored.row[0])});
                version != nullptr && version->seq != stored.revision)
                throw Violation(name_ + " shows " + named({entity, std::get<core::Uuid>(stored.row[0])}) +
                                " as revision " + std::to_string(stored.revision) + " instead of " +
                                std::to_string(version->seq));
    for (const auto& [dseq, saved] : ledger_.changes)
        checkOutcome(saved);
    checkRefusals();
}

} // namespace mitoyen::simulation
