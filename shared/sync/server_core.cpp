// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/server_core.h"

#include "model/allocation_key.h"
#include "model/conflict.h"
#include "model/device.h"
#include "model/entities.h"
#include "model/expense.h"
#include "model/office_user.h"
#include "model/statement.h"
#include "model/unit.h"
#include "schema/validate.h"
#include "sync/commands.h"
#include "sync/merge.h"
#include "sync/references.h"
#include "sync/row_reader.h"

#include <algorithm>

namespace mitoyen::sync {

namespace {

using schema::EntityDescription;

const EntityDescription* targetOf(const schema::Column& column)
{
    return column.references.empty() ? nullptr : model::findEntity(column.references);
}

/// What is known of one record while the push is judged: loaded once, then as the changes leave it.
struct Held {
    std::optional<ServerRow> current;
    bool touched = false; ///< by this push
    bool existed = false; ///< before it
};

class Judge final : public RowReader {
public:
    Judge(const PushRequest& request, const PushCaller& caller, std::int64_t head, core::Instant now,
          const core::IdSource& newId, ServerRows& rows)
        : caller_(caller),
          seq_(head),
          now_(now),
          newId_(newId),
          rows_(rows)
    {
        prefetch(request);
    }

    std::optional<core::Row> row(const EntityDescription& entity, const core::Uuid& id) override
    {
        const auto& held = hold(entity, id);
        return held.current ? std::optional(held.current->row) : std::nullopt;
    }

    std::vector<core::Uuid> find(const EntityDescription& entity, std::string_view column,
                                 const core::Value& value) override
    {
        return recordsWith(entity, *entity.column(column), value);
    }

    ChangeResult judge(const Change& change)
    {
        ChangeResult result;
        result.dseq = change.dseq;
        if (change.kind == ChangeKind::Void)
            return result;
        const auto before = seq_;
        if (auto allowed = authorise(change); !allowed)
            reject(result, allowed.error());
        else
            decide(change, result);
        if (seq_ > before)
            result.seq = seq_;
        return result;
    }

    PushWrites takeWrites()
    {
        for (auto& [key, held] : held_) {
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
    using Key = std::pair<const EntityDescription*, core::Uuid>;

    void prefetch(const PushRequest& request)
    {
        std::map<const EntityDescription*, std::set<core::Uuid>> wanted;
        const auto want = [&wanted](const EntityDescription* entity, const core::Row& row) {
            for (std::size_t i = 0; i < row.size() && i < entity->columns.size(); ++i)
                if (const auto* id = std::get_if<core::Uuid>(&row[i]); id != nullptr)
                    if (const auto* target = targetOf(entity->columns[i]))
                        wanted[target].insert(*id);
        };
        for (const auto& change : request.changes) {
            if (change.entity == nullptr)
                continue;
            wanted[change.entity].insert(change.record);
            if (change.kind == ChangeKind::Create)
                want(change.entity, change.row);
            for (const auto& field : change.fields)
                if (const auto* id = std::get_if<core::Uuid>(&field.after))
                    if (const auto* target = targetOf(change.entity->columns[field.column]))
                        wanted[target].insert(*id);
            if (change.command) {
                for (const auto& fact : change.command->facts) {
                    wanted[fact.entity].insert(std::get_if<core::Uuid>(&fact.row[0]) != nullptr
                                                   ? std::get<core::Uuid>(fact.row[0])
                                                   : core::Uuid{});
                    want(fact.entity, fact.row);
                }
                wantNamedInLists(*change.command, wanted);
            }
        }
        for (const auto& [entity, ids] : wanted) {
            auto loaded = rows_.load(*entity, {ids.begin(), ids.end()});
            for (const auto& id : ids)
                take(held_[{entity, id}], loaded, id);
        }
    }

    static void wantNamedInLists(const Command& command,
                                 std::map<const EntityDescription*, std::set<core::Uuid>>& wanted)
    {
        if (const auto* after = command.argument("after")) {
            std::vector<model::UnitShare> shares;
            if (schema::Cell<std::vector<model::UnitShare>>::from(*after, shares))
                for (const auto& share : shares)
                    wanted[&schema::description<model::Unit>()].insert(share.unit.uuid);
        }
        for (const auto& fact : command.facts) {
            if (fact.entity != &schema::description<model::Statement>())
                continue;
            std::vector<model::StatementExpense> expenses;
            if (schema::Cell<std::vector<model::StatementExpense>>::from(fact.row[*fact.entity->column("expenses")],
                                                                         expenses))
                for (const auto& expense : expenses)
                    wanted[&schema::description<model::Expense>()].insert(expense.expense.uuid);
        }
    }

    static void take(Held& held, std::map<core::Uuid, ServerRow>& loaded, const core::Uuid& id)
    {
        const auto found = loaded.find(id);
        held.existed = found != loaded.end();
        if (held.existed)
            held.current = std::move(found->second);
    }

    Held& hold(const EntityDescription& entity, const core::Uuid& id)
    {
        const auto [place, fresh] = held_.try_emplace(Key{&entity, id});
        if (fresh) {
            auto loaded = rows_.load(entity, {id});
            take(place->second, loaded, id);
        }
        return place->second;
    }

    /// The database's answer corrected by what this push already did.
    std::vector<core::Uuid> recordsWith(const EntityDescription& entity, std::size_t column, const core::Value& value)
    {
        std::vector<core::Uuid> found;
        for (const auto& id : rows_.find(entity, column, value))
            if (const auto held = held_.find({&entity, id}); held == held_.end() || !held->second.touched)
                found.push_back(id);
        const std::string text = core::toText(value);
        const bool list = entity.columns[column].kind == schema::ColumnKind::List;
        for (const auto& [key, held] : held_) {
            if (key.first != &entity || !held.touched || !held.current)
                continue;
            const auto& cell = held.current->row[column];
            if (list ? core::toText(cell).find(text) != std::string::npos : cell == value)
                found.push_back(key.second);
        }
        return found;
    }

    core::Result<void> authorise(const Change& change) const
    {
        const auto& role = caller_.role;
        if (change.kind == ChangeKind::Command) {
            if (rules::mayCommand(role, change.command->name))
                return {};
        } else if (rules::mayChange(role, change.entity->table) || isOwnDescription(change)) {
            return {};
        }
        return core::Error{
            "forbidden", "The role \"" + std::string(rules::word(role)) + "\" does not allow this change.", {}};
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
        auto& held = hold(entity, id);
        held.current = ServerRow{std::move(row), ++seq_, !held.existed};
        held.touched = true;
        note(entity, id, held.current->row, false);
        writes_.log.back().created = made == Made::ByDevice;
    }

    void note(const EntityDescription& entity, const core::Uuid& id, const core::Row& row, bool deleted)
    {
        std::optional<core::Uuid> building;
        if (const auto position = entity.building())
            if (const auto* held = std::get_if<core::Uuid>(&row[*position]))
                building = *held;
        writes_.log.push_back({seq_, &entity, id, building, deleted, false, now_});
    }

    /// `together`: records that come with this one, which it may refer to before they are stored.
    core::Result<void> checkRow(const EntityDescription& entity, const core::Row& row,
                                const std::set<core::Uuid>& together = {})
    {
        if (auto valid = schema::validateRow(entity, row); !valid)
            return valid;
        if (row[*entity.organisation()] != core::Value{caller_.organisation})
            return core::Error{"organisation_mismatch", "The record belongs to another organisation.", {}};
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto* target = targetOf(entity.columns[i]);
            const auto* id = std::get_if<core::Uuid>(&row[i]);
            if (target == nullptr || id == nullptr || entity.columns[i].name == "organisation")
                continue;
            if (!together.contains(*id) && !hold(*target, *id).current)
                return core::Error{"dependency",
                                   "The " + std::string(target->table) + " it refers to is not on the server.",
                                   {{}, 0, std::string(entity.columns[i].name)}};
        }
        return {};
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
        const auto& held = hold(entity, change.record);
        if (!held.current) {
            store(entity, change.record, change.row, Made::ByDevice);
            return;
        }
        auto fields = difference(held.current->row, change.row);
        if (fields.empty()) {
            result.outcome = Outcome::Duplicate;
            result.seq = held.current->revision;
            return;
        }
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
        const auto held = hold(entity, change.record);
        if (!held.current) {
            if (!rows_.wasDeleted(entity, change.record) && !held.touched)
                return reject(result, {"dependency", "The record never came to the server.", {}});
            auto fields = change.fields;
            for (auto& field : fields)
                field.before = {};
            return park(change, fields, result, "edit_of_deleted");
        }
        auto merge = mergePatch(entity, held.current->row, change.fields);
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

    bool movedByOthers(const Change& change, const Held& held)
    {
        if (held.touched || held.current->revision <= change.seen)
            return false;
        const auto origin = rows_.lastOrigin(*change.entity, change.record);
        return origin && origin->device != caller_.device;
    }

    void remove(const Change& change, ChangeResult& result)
    {
        const auto& entity = *change.entity;
        auto& held = hold(entity, change.record);
        if (entity.fact)
            return reject(result, {"fact_never_changes", "A fact is never removed.", {}});
        if (!held.current) {
            result.outcome = Outcome::Duplicate;
            return;
        }
        if (held.current->row != change.row)
            return park(change, {}, result, "delete_of_changed");
        for (const auto& referrer : referrers(entity))
            if (!recordsWith(*referrer.entity, referrer.column, core::Value{change.record}).empty())
                return reject(
                    result,
                    {"record_in_use", "It cannot go: a " + std::string(referrer.entity->table) + " refers to it.", {}});
        const core::Row gone = held.current->row;
        held.current.reset();
        held.touched = true;
        ++seq_;
        note(entity, change.record, gone, true);
    }

    void command(const Change& change, ChangeResult& result)
    {
        auto made = plan(*change.command, *this);
        if (!made)
            return reject(result, made.error());
        if (made->duplicate) {
            result.outcome = Outcome::Duplicate;
            const auto& held = hold(*change.entity, change.record);
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
        const auto& held = hold(entity, change.record);
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
    std::map<Key, Held> held_;
    PushWrites writes_;
};

} // namespace

PushJudgement judge(const PushRequest& request, const PushCaller& caller, std::int64_t head, core::Instant now,
                    const core::IdSource& newId, ServerRows& rows)
{
    PushJudgement judgement;
    std::map<std::int64_t, ChangeResult> known;
    if (!request.changes.empty())
        for (auto& result : rows.known(caller.device, request.changes.front().dseq, request.changes.back().dseq))
            known.emplace(result.dseq, std::move(result));
    Judge judge(request, caller, head, now, newId, rows);
    std::int64_t last = 0;
    for (const auto& change : request.changes) {
        if (const auto before = known.find(change.dseq); before != known.end()) {
            judgement.reply.results.push_back(before->second);
            continue;
        }
        // A device's changes take effect in the order they were made (promise I4): one out of order is a broken client.
        ChangeResult result{change.dseq, Outcome::Rejected, "out_of_order", "The change came out of its order.", 0};
        if (change.dseq > last) {
            result = judge.judge(change);
            judge.journal(change, result);
            last = change.dseq;
        }
        judgement.reply.results.push_back(std::move(result));
    }
    judgement.writes = judge.takeWrites();
    judgement.reply.head = judgement.writes.head;
    return judgement;
}

} // namespace mitoyen::sync
