// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/owners/owner_operations.h"

#include "model/ownership.h"
#include "model/unit.h"
#include "pages/working/record_write.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace mitoyen::pages {

namespace {

std::vector<std::string> othersOf(storage::Replica& replica, const model::Holder& holder,
                                  core::Id<model::Person> person)
{
    std::vector<std::string> names;
    for (const auto& member : holder.members) {
        if (member.person == person)
            continue;
        const auto other = replica.find(member.person);
        if (other)
            names.push_back(ownerName(*other));
    }
    return names;
}

} // namespace

std::vector<HeldUnitRow> unitsOf(storage::Replica& replica, core::Id<model::Person> id)
{
    std::vector<HeldUnitRow> rows;
    const auto person = replica.find(id);
    if (!person)
        return rows;
    storage::Query query;
    query.building = person->building.uuid;
    std::unordered_map<core::Uuid, model::Holder> holders;
    for (auto& holder : replica.all<model::Holder>(query)) {
        const bool concerned =
            std::ranges::find(holder.members, id, &model::HolderMember::person) != holder.members.end();
        if (concerned)
            holders.emplace(holder.id.uuid, std::move(holder));
    }
    for (const auto& ownership : replica.all<model::Ownership>(query)) {
        const auto found = holders.find(ownership.holder.uuid);
        const auto unit = found == holders.end() ? std::nullopt : replica.find(ownership.unit);
        if (!unit)
            continue;
        const auto& holder = found->second;
        const auto member = std::ranges::find(holder.members, id, &model::HolderMember::person);
        rows.push_back({ownership.id.uuid, unit->label, unit->position, ownership.since, ownership.until, holder.kind,
                        member->right, member->part, othersOf(replica, holder, id), holder.representative == id});
    }
    std::ranges::sort(
        rows, {}, [](const HeldUnitRow& row) { return std::tuple(row.until.has_value(), row.position, row.since); });
    return rows;
}

core::Result<std::int64_t> addOwner(storage::Replica& replica, const std::string& label, model::Person person)
{
    return writeUndoable(replica, label, [&](storage::Write& write) { return write.insert(person); });
}

core::Result<std::int64_t> changeOwner(storage::Replica& replica, const std::string& label, const model::Person& before,
                                       const model::Person& after)
{
    return writeUndoable(replica, label, [&](storage::Write& write) { return saveChanged(write, before, after); });
}

core::Result<std::int64_t> removeOwners(storage::Replica& replica, const std::string& label,
                                        const std::vector<core::Uuid>& owners)
{
    return writeUndoable(replica, label, [&](storage::Write& write) -> core::Result<void> {
        for (const auto& owner : owners)
            if (auto removed = write.remove(core::Id<model::Person>{owner}); !removed)
                return removed;
        return {};
    });
}

std::string ownerName(const model::Person& person)
{
    std::string name = person.firstName.value_or("");
    if (person.surname)
        name += (name.empty() ? "" : " ") + *person.surname;
    if (name.empty())
        name = person.company.value_or("");
    return name.empty() ? person.code : name;
}

} // namespace mitoyen::pages
