// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/server_core.h"

#include "model/conflict.h"
#include "model/device.h"
#include "model/fiscal_year.h"
#include "model/office_user.h"
#include "schema/validate.h"
#include "sync/closed_periods.h"
#include "sync/commands.h"
#include "sync/judged_rows.h"
#include "sync/merge.h"
#include "sync/references.h"

#include <algorithm>

namespace mitoyen::sync {

namespace {

using schema::EntityDescription;

class Judge final {
public:
    Judge(const PushRequest& request, const PushCaller& caller, std::int64_t head, core::Instant now,
          const core::IdSource& newId, ServerRows& rows)
        : caller_(caller),
          seq_(head),
          now_(now),
          newId_(newId),
          rows_(rows),
          held_(request, rows),
          periods_(held_)
    {}

    ChangeResult judge(const Change& change)
    {
        ChangeResult result;
        result.dseq = change.dseq;
        if (change.kind == ChangeKind::Void)
            return result;
        const auto before = seq_;
        if (auto allowed = authorise(change); !allowed) {
            reject(result, allowed.error());
            result.outcome = Outcome::Quarantined;
        } else {
            decide(change, result);
        }
        if (seq_ > before)
            result.seq = seq_;
        return result;
    }

    PushWrites takeWrites()
    {
        for (auto& [key, held] : held_.all()) {
            if (!held.touched)
                continue;
            if (held.current)
                writes_.rows.emplace_back(key.first, std::move(*held.current));
            else
                writes_.deletions.emplace_back(key.first, key.second);
        }
        // In the order of their revisions: tables are filled as the changes came.
        std::sort(writes_.rows.begin(), writes_.rows.end(),
                  [](const auto& a, const auto& b) { return a.second.revision < b.second.revision; });
        writes_.head = seq_;
        return std::move(writes_);
    }

    void journal(const Change& change, const ChangeResult& result)
    {
        writes_.journal.push_back(
            {change.dseq, change.kind, change.entity, change.record, change.at, encodePayload(change), result});
    }

private:
    /// What a person may no longer do is kept for an administrator: a laptop offers nothing that was forbidden when it
    /// was typed, so the right went while it was away.
    core::Result<void> authorise(const Change& change)
    {
        if (!allowsKind(change))
            return core::Error{"forbidden",
                               "The role \"" + std::string(rules::word(caller_.role)) +
                                   "\" does not allow this change.",
                               {}};
        if (caller_.buildings && !allowsBuildings(change))
            return core::Error{"building_withdrawn", "This building is no longer among those of its author.", {}};
        return {};
    }

    bool allowsKind(const Change& change) const
    {
        if (change.kind == ChangeKind::Command)
            return rules::mayCommand(caller_.role, change.command->name);
        return rules::mayChange(caller_.role, change.entity->table) || isOwnDescription(change);
    }

    bool allowsBuildings(const Change& change)
    {
        // Who sees a part of the office does not say who sees what.
        const auto table = change.entity->table;
        if ((table == "role" || table == "office_user" || table == "organisation") && !isOwnDescription(change))
            return false;
        const auto allows = [this](const EntityDescription& entity, const core::Row& row) {
            const auto building = buildingOf(entity, row);
            return !building || caller_.buildings->contains(*building);
        };
        const auto& held = held_.hold(*change.entity, change.record);
        if (held.current && !allows(*change.entity, held.current->row))
            return false;
        if (change.kind == ChangeKind::Create && !allows(*change.entity, change.row))
            return false;
        if (change.command)
            for (const auto& fact : change.command->facts)
                if (!allows(*fact.entity, fact.row))
                    return false;
        return true;
    }

    /// Everybody may say what his own device and user are called.
    bool isOwnDescription(const Change& change) const
    {
        if (change.entity == &schema::description<model::Device>())
            return change.record == caller_.device;
        return change.entity == &schema::description<model::OfficeUser>() && change.kind == ChangeKind::Create &&
            change.row[*change.entity->column("name")] == core::Value{caller_.author};
    }

    static void reject(ChangeResult& result, const core::Error& error)
    {
        result.outcome = Outcome::Rejected;
        result.code = error.code;
        result.text = error.text;
    }

    void decide(const Change& change, ChangeResult& result)
    {
        switch (change.kind) {
        case ChangeKind::Create: create(change, result); break;
        case ChangeKind::Patch: patch(change, result); break;
        case ChangeKind::Delete: remove(change, result); break;
        default: command(change, result);
        }
    }

    enum class Made { ByDevice, ByJudgement };

    void store(const EntityDescription& entity, const core::Uuid& id, core::Row row, Made made = Made::ByJudgement)
    {
        auto& held = held_.hold(entity, id);
        held.current = ServerRow{std::move(row), ++seq_, !held.existed};
        held.touched = true;
        if (&entity == &schema::description<model::FiscalYear>())
            periods_.forget();
        note(entity, id, held.current->row, false);
        writes_.log.back().created = made == Made::ByDevice;
    }

    void note(const EntityDescription& entity, const core::Uuid& id, const core::Row& row, bool deleted)
    {
        writes_.log.push_back({seq_, &entity, id, buildingOf(entity, row), deleted, false, now_});
    }

    /// `together`: records that come with this one, which it may refer to before they are stored.
    core::Result<void> checkRow(const EntityDescription& entity, const core::Row& row,
                                const std::set<core::Uuid>& together = {})
    {
        if (auto valid = schema::validateRow(entity, row); !valid)
            return valid;
        if (row[*entity.organisation()] != core::Value{caller_.organisation})
            return core::Error{"organisation_mismatch", "The record belongs to another organisation.", {}};
        auto referred = checkReferences(
            entity, row, [&](const EntityDescription& target, const core::Uuid& id) -> std::optional<Referenced> {
                if (together.contains(id))
                    return Referenced{};
                const auto& held = held_.hold(target, id);
                if (!held.current)
                    return std::nullopt;
                const auto building = target.building();
                const auto* of = building ? std::get_if<core::Uuid>(&held.current->row[*building]) : nullptr;
                return Referenced{of != nullptr ? std::optional(*of) : std::nullopt};
            });
        // What it refers to was refused or is gone: it goes with it and comes again with it.
        if (!referred && referred.error().code == "reference_missing") {
            auto missing = referred.error();
            missing.code = "dependency";
            return missing;
        }
        return referred;
    }

    void create(const Change& change, ChangeResult& result)
    {
        const auto& entity = *change.entity;
        if (entity.fact || entity.table == "conflict")
            return reject(result, {"fact_by_command", "Such a record is made by a command only.", {}});
        if (change.row.empty() || change.row[0] != core::Value{change.record})
            return reject(result, {"row_damaged", "The record's identifier is not its own.", {}});
        if (auto valid = checkRow(entity, change.row); !valid)
            return reject(result, valid.error());
        const auto& held = held_.hold(entity, change.record);
        if (held.current && standsAsMade(entity, held.current->row, change.row)) {
            result.outcome = Outcome::Duplicate;
            result.seq = held.current->revision;
            return;
        }
        if (auto open = periods_.check(entity, held.current ? &held.current->row : nullptr, &change.row); !open)
            return reject(result, open.error());
        if (!held.current) {
            store(entity, change.record, change.row, Made::ByDevice);
            return;
        }
        auto fields = difference(held.current->row, change.row);
        park(change, fields, result, "created_twice");
    }

    core::Result<void> checkFields(const Change& change) const
    {
        for (const auto& field : change.fields) {
            const auto& column = change.entity->columns[field.column];
            if (column.fixed || field.column == 0)
                return core::Error{
                    "field_fixed", "This field is set once and never changed.", {{}, 0, std::string(column.name)}};
            if (!column.command.empty())
                return core::Error{
                    "field_by_command", "This field is changed by a command only.", {{}, 0, std::string(column.name)}};
        }
        if (change.entity->fact)
            return core::Error{"fact_never_changes", "A fact is never changed.", {}};
        return {};
    }

    void patch(const Change& change, ChangeResult& result)
    {
        const auto& entity = *change.entity;
        if (auto allowed = checkFields(change); !allowed)
            return reject(result, allowed.error());
        const auto& held = held_.hold(entity, change.record);
        if (!held.current) {
            if (!rows_.wasDeleted(entity, change.record) && !held.touched)
                return reject(result, {"dependency", "The record never came to the server.", {}});
            auto fields = change.fields;
            for (auto& field : fields)
                field.before = {};
            return park(change, fields, result, "edit_of_deleted");
        }
        auto merge = mergePatch(entity, held.current->row, change.fields);
        // Nothing of it is parked either: nobody could settle it.
        if (const bool isSo = !merge.changed && merge.clashes.empty(); !isSo) {
            const auto wanted = applied(held.current->row, change.fields);
            if (auto open = periods_.check(entity, &held.current->row, &wanted); !open)
                return reject(result, open.error());
        }
        if (merge.changed) {
            if (auto valid = checkRow(entity, merge.row); !valid)
                return reject(result, valid.error());
            const bool moved = movedByOthers(change, held);
            store(entity, change.record, merge.row);
            result.outcome = moved ? Outcome::Merged : Outcome::Applied;
        } else if (merge.clashes.empty()) {
            result.outcome = Outcome::Duplicate;
            result.seq = held.current->revision;
        }
        if (merge.clashes.empty())
            return;
        // A conflict settled twice in different ways is settled: the typed value itself travels as a patch of the
        // record and parks there, so nothing is lost by not parking the settlement.
        if (entity.table == "conflict") {
            result.outcome = Outcome::Merged;
            result.seq = held.current->revision;
            return;
        }
        park(change, merge.clashes, result, "field_clash");
    }

    bool movedByOthers(const Change& change, const JudgedRow& held)
    {
        if (held.touched || held.current->revision <= change.seen)
            return false;
        const auto origin = rows_.lastOrigin(*change.entity, change.record);
        return origin && origin->device != caller_.device;
    }

    void remove(const Change& change, ChangeResult& result)
    {
        const auto& entity = *change.entity;
        auto& held = held_.hold(entity, change.record);
        if (entity.fact)
            return reject(result, {"fact_never_changes", "A fact is never removed.", {}});
        if (!held.current) {
            result.outcome = Outcome::Duplicate;
            return;
        }
        if (auto open = periods_.check(entity, &held.current->row, nullptr); !open)
            return reject(result, open.error());
        if (held.current->row != change.row)
            return park(change, {}, result, "delete_of_changed");
        for (const auto& referrer : referrers(entity))
            if (!held_.recordsWith(*referrer.entity, referrer.column, core::Value{change.record}).empty())
                return reject(
                    result,
                    {"record_in_use", "It cannot go: a " + std::string(referrer.entity->table) + " refers to it.", {}});
        const core::Row gone = held.current->row;
        held.current.reset();
        held.touched = true;
        if (&entity == &schema::description<model::FiscalYear>())
            periods_.forget();
        ++seq_;
        note(entity, change.record, gone, true);
    }

    void command(const Change& change, ChangeResult& result)
    {
        auto made = plan(*change.command, held_);
        if (!made)
            return reject(result, made.error());
        if (made->duplicate) {
            result.outcome = Outcome::Duplicate;
            const auto& held = held_.hold(*change.entity, change.record);
            result.seq = held.current ? held.current->revision : 0;
            return;
        }
        std::set<core::Uuid> together;
        for (const auto& row : made->rows)
            together.insert(std::get<core::Uuid>(row.row[0]));
        for (const auto& row : made->rows)
            if (auto valid = checkRow(*row.entity, row.row, together); !valid)
                return reject(result, valid.error());
        for (auto& row : made->rows) {
            const auto id = std::get<core::Uuid>(row.row[0]);
            store(*row.entity, id, std::move(row.row));
        }
    }

    /// Keeps both values in the inbox: one conflict for each field, or one for the whole record.
    void park(const Change& change, const std::vector<FieldChange>& clashes, ChangeResult& result,
              std::string_view code)
    {
        result.outcome = Outcome::Parked;
        result.code = code;
        if (clashes.empty())
            parkOne(change, nullptr);
        for (const auto& clash : clashes)
            parkOne(change, &clash);
    }

    void parkOne(const Change& change, const FieldChange* clash)
    {
        const auto& entity = *change.entity;
        const auto text = [](const core::Value& value) {
            return core::isNull(value) ? std::nullopt : std::optional(core::toText(value));
        };
        model::Conflict conflict;
        conflict.id.uuid = newId_();
        conflict.organisation.uuid = caller_.organisation;
        conflict.entity = entity.table;
        conflict.record = change.record;
        if (clash != nullptr) {
            conflict.field = entity.columns[clash->column].name;
            conflict.accepted = text(clash->before);
            conflict.parked = text(clash->after);
        } else {
            conflict.accepted = "kept";
            conflict.parked = "deleted";
        }
        const auto& held = held_.hold(entity, change.record);
        if (const auto position = entity.building(); position && held.current)
            if (const auto* building = std::get_if<core::Uuid>(&held.current->row[*position]))
                conflict.building = core::Id<model::Building>{*building};
        if (const auto origin = rows_.lastOrigin(entity, change.record)) {
            conflict.acceptedAuthor = origin->author;
            conflict.acceptedDevice = origin->device;
            conflict.acceptedAt = origin->at;
        }
        conflict.parkedAuthor = caller_.author;
        conflict.parkedDevice = caller_.device;
        conflict.parkedAt = change.at;
        store(schema::description<model::Conflict>(), conflict.id.uuid, schema::toRow(conflict));
    }

    const PushCaller& caller_;
    std::int64_t seq_;
    core::Instant now_;
    const core::IdSource& newId_;
    ServerRows& rows_;
    JudgedRows held_;
    ClosedPeriods periods_;
    PushWrites writes_;
};

} // namespace

bool isSame(const Change& change, const KnownChange& known)
{
    if (change.kind != known.kind)
        return false;
    if (change.kind == ChangeKind::Void)
        return true;
    if (change.entity != known.entity || change.record != known.record)
        return false;
    const auto kept = decodePayload(known.kind, *known.entity, known.record, known.schemaVersion, known.payload);
    return kept && kept->row == change.row && kept->fields == change.fields && kept->command == change.command;
}

core::Error deviceCloned()
{
    return {"device_cloned",
            "Another copy of this file has sent other changes under the same numbers: this one must connect as a "
            "device of its own. Nothing that was typed is lost.",
            {}};
}

bool mustOfferAgain(const PushRequest& request, const ServerState& state, std::int64_t knownUpTo)
{
    const bool otherTime = request.epoch != core::Uuid{} && request.epoch != state.epoch;
    const bool hole = knownUpTo > 0 && !request.changes.empty() && request.changes.front().dseq > knownUpTo + 1;
    return otherTime || hole;
}

core::Result<PushJudgement> judge(const PushRequest& request, const PushCaller& caller, const ServerState& state,
                                  core::Instant now, const core::IdSource& newId, ServerRows& rows)
{
    PushJudgement judgement;
    auto& reply = judgement.reply;
    reply.epoch = state.epoch;
    reply.headBefore = state.head;
    reply.head = state.head;
    reply.knownUpTo = rows.lastKnown(caller.device);
    judgement.writes.head = state.head;
    if (mustOfferAgain(request, state, reply.knownUpTo) || request.changes.empty())
        return judgement;
    std::map<std::int64_t, KnownChange> known;
    if (request.changes.front().dseq <= reply.knownUpTo)
        for (auto& change : rows.known(caller.device, request.changes.front().dseq, request.changes.back().dseq))
            known.emplace(change.result.dseq, std::move(change));
    Judge judge(request, caller, state.head, now, newId, rows);
    auto last = request.changes.front().dseq - 1;
    for (const auto& change : request.changes) {
        // A device's changes take effect in the order they were made, without a hole (promise I4).
        if (change.dseq != last + 1)
            return core::Error{"out_of_order", "The changes do not come in their order.", {}};
        last = change.dseq;
        if (const auto before = known.find(change.dseq); before != known.end()) {
            if (!isSame(change, before->second))
                return deviceCloned();
            reply.results.push_back(before->second.result);
            continue;
        }
        auto result = judge.judge(change);
        judge.journal(change, result);
        reply.results.push_back(std::move(result));
    }
    judgement.writes = judge.takeWrites();
    reply.head = judgement.writes.head;
    reply.knownUpTo = std::max(reply.knownUpTo, last);
    return judgement;
}

} // namespace mitoyen::sync
