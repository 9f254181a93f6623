// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/refusals.h"

#include "storage/journal.h"
#include "storage/rows.h"
#include "storage/totals.h"
#include "sync/merge.h"

#include <algorithm>
#include <set>

namespace mitoyen::storage {

namespace {

core::Error missing(std::int64_t number)
{
    return {"refusal_missing", "There is no refused change " + std::to_string(number) + " to deal with.", {}};
}

/// Identifiers in a cell: a reference, or the records a list names.
void addNamed(const core::Value& cell, std::set<core::Uuid>& named)
{
    if (const auto* id = std::get_if<core::Uuid>(&cell))
        named.insert(*id);
    constexpr std::size_t length = 36;
    if (const auto* text = std::get_if<std::string>(&cell))
        for (auto at = text->find('"'); at != std::string::npos; at = text->find('"', at + 1))
            if (const auto id = core::parseUuid(std::string_view(*text).substr(at + 1).substr(0, length)))
                named.insert(*id);
}

/// The records a change needs to be there: its own unless it makes it, and those its values name.
std::set<core::Uuid> neededBy(const sync::Change& change)
{
    std::set<core::Uuid> named;
    for (const auto& cell : change.row)
        addNamed(cell, named);
    for (const auto& field : change.fields)
        addNamed(field.after, named);
    if (change.command) {
        for (const auto& [name, value] : change.command->arguments)
            addNamed(value, named);
        for (const auto& fact : change.command->facts)
            for (const auto& cell : fact.row)
                addNamed(cell, named);
    }
    if (change.kind == sync::ChangeKind::Create)
        named.erase(change.record);
    else
        named.insert(change.record);
    return named;
}

void findNeeds(std::vector<Refusal>& found)
{
    std::map<core::Uuid, std::int64_t> makers;
    for (auto& refusal : found) {
        for (const auto& record : neededBy(refusal.change))
            if (const auto maker = makers.find(record); maker != makers.end())
                refusal.needs.push_back(maker->second);
        if (refusal.change.kind == sync::ChangeKind::Create)
            makers[refusal.change.record] = refusal.change.dseq;
    }
}

bool needs(const Refusal& one, const std::set<std::int64_t>& others)
{
    return std::any_of(one.needs.begin(), one.needs.end(), [&](auto number) { return others.contains(number); });
}

/// Everything that needs the first of them, directly or through each other.
std::set<std::int64_t> withDependents(const std::vector<Refusal>& open, std::set<std::int64_t> numbers)
{
    for (const auto& refusal : open)
        if (needs(refusal, numbers))
            numbers.insert(refusal.change.dseq);
    return numbers;
}

std::set<std::int64_t> bundleNumbers(const std::vector<Refusal>& open, std::int64_t number)
{
    std::set<std::int64_t> numbers{number};
    for (std::size_t before = 0; before != numbers.size();) {
        before = numbers.size();
        numbers = withDependents(open, numbers);
        for (const auto& refusal : open)
            if (numbers.contains(refusal.change.dseq))
                numbers.insert(refusal.needs.begin(), refusal.needs.end());
    }
    return numbers;
}

core::Result<core::Row> corrected(core::Row row, const schema::EntityDescription& entity,
                                  const Corrections& corrections)
{
    for (const auto& [field, value] : corrections) {
        const auto position = entity.column(field);
        if (!position)
            return core::Error{
                "field_unknown", "A " + std::string(entity.table) + " has no field \"" + field + "\".", {{}, 0, field}};
        row[*position] = value;
    }
    if (corrections.contains("vat_lines") && !corrections.contains("total_cents"))
        totalUp(entity, row);
    return row;
}

/// The act is done again on the rows as they are now; the rule of a command sees what is there now.
core::Result<void> sendCommand(Write& write, const sync::Command& command)
{
    const auto* after = command.argument("after");
    const auto* total = command.argument("total");
    if (command.name == "SetShares" && after != nullptr && total != nullptr)
        return setShares(write, command.record, std::get<std::int64_t>(*total), *after);
    return write.command(command);
}

core::Result<void> sendAgain(Write& write, const sync::Change& change, const Corrections& corrections)
{
    if (change.kind == sync::ChangeKind::Void)
        return core::Error{
            "refusal_empty", "What was typed here went with the right to its building; an administrator has it.", {}};
    const auto& entity = *change.entity;
    const bool takesFields = change.kind == sync::ChangeKind::Create || change.kind == sync::ChangeKind::Patch;
    if (!takesFields && !corrections.empty())
        return core::Error{"field_by_command", "This change has no fields to correct.", {}};
    const auto stored = write.replica().row(entity, change.record);
    switch (change.kind) {
    case sync::ChangeKind::Create: {
        const auto row = corrected(change.row, entity, corrections);
        return row ? write.insert(entity, *row) : row.error();
    }
    case sync::ChangeKind::Patch: {
        if (!stored)
            return core::Error{"record_missing", "This " + std::string(entity.table) + " is no longer there.", {}};
        const auto row = corrected(sync::applied(stored->row, change.fields), entity, corrections);
        return row ? write.save(entity, *row) : row.error();
    }
    case sync::ChangeKind::Delete: return stored ? write.remove(entity, change.record) : core::Result<void>{};
    default: return sendCommand(write, *change.command);
    }
}

void markDealtWith(Database& database, const std::set<std::int64_t>& numbers, std::int64_t by)
{
    for (const auto number : numbers) {
        auto statement = database.prepare("UPDATE change SET dealt_with = ?2 WHERE dseq = ?1");
        statement.bind(1, number).bind(2, by);
        statement.run();
    }
}

bool isAmong(const std::vector<Refusal>& open, std::int64_t number)
{
    return std::any_of(open.begin(), open.end(), [number](const auto& one) { return one.change.dseq == number; });
}

} // namespace

std::vector<Refusal> refusals(Replica& replica)
{
    std::vector<Refusal> found;
    Journal journal(replica.database());
    // What it was sent again as may have been undone before it left: then it is open again.
    auto statement =
        replica.database().prepare("SELECT dseq FROM change AS refused WHERE outcome >= 4 AND (dealt_with IS NULL OR "
                                   "(SELECT kind FROM change WHERE dseq = refused.dealt_with) = ?1) ORDER BY dseq");
    statement.bind(1, static_cast<std::int64_t>(sync::ChangeKind::Void));
    while (statement.step())
        for (auto& stored : journal.range(statement.integer(0), statement.integer(0)))
            found.push_back({std::move(stored.change), *stored.outcome, stored.code, stored.text, {}});
    findNeeds(found);
    return found;
}

std::vector<Refusal> bundleOf(const std::vector<Refusal>& open, std::int64_t number)
{
    std::vector<Refusal> bundle;
    if (!isAmong(open, number))
        return bundle;
    const auto numbers = bundleNumbers(open, number);
    for (const auto& refusal : open)
        if (numbers.contains(refusal.change.dseq))
            bundle.push_back(refusal);
    return bundle;
}

std::vector<std::pair<std::string, std::optional<std::string>>> typedIn(const sync::Change& change)
{
    std::vector<std::pair<std::string, std::optional<std::string>>> typed;
    const auto text = [](const core::Value& value) {
        return core::isNull(value) ? std::nullopt : std::optional(core::toText(value));
    };
    // The first column is the identifier, which nobody types.
    for (std::size_t i = 1; i < change.row.size(); ++i)
        if (!core::isNull(change.row[i]) && change.entity->columns[i].name != "organisation")
            typed.emplace_back(change.entity->columns[i].name, text(change.row[i]));
    for (const auto& field : change.fields)
        typed.emplace_back(change.entity->columns[field.column].name, text(field.after));
    if (change.command)
        for (const auto& [name, value] : change.command->arguments)
            typed.emplace_back(name, text(value));
    return typed;
}

core::Result<void> resubmit(Replica& replica, const std::string& label, std::int64_t number,
                            const Corrections& corrections)
{
    const auto bundle = bundleOf(refusals(replica), number);
    if (bundle.empty())
        return missing(number);
    std::set<std::int64_t> numbers;
    for (const auto& refusal : bundle)
        numbers.insert(refusal.change.dseq);
    bool sent = false;
    auto done = replica.write(label, [&](Write& write) -> core::Result<void> {
        const auto first = Journal(replica.database()).last() + 1;
        for (const auto& refusal : bundle)
            if (auto again =
                    sendAgain(write, refusal.change, refusal.change.dseq == number ? corrections : Corrections{});
                !again)
                return again;
        sent = write.records() > 0;
        if (sent)
            markDealtWith(replica.database(), numbers, first);
        return {};
    });
    // It was so already: there is nothing to send, and no act to undo.
    if (done && !sent)
        markDealtWith(replica.database(), numbers, 0);
    return done;
}

core::Result<void> dismiss(Replica& replica, std::int64_t number)
{
    const auto open = refusals(replica);
    if (!isAmong(open, number))
        return missing(number);
    Transaction transaction(replica.database());
    markDealtWith(replica.database(), withDependents(open, {number}), 0);
    transaction.commit();
    return {};
}

} // namespace mitoyen::storage
