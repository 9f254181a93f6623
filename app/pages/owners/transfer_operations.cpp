// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/owners/transfer_operations.h"

#include "model/ownership.h"
#include "pages/owners/owner_operations.h"
#include "pages/working/record_write.h"
#include "rules/holders.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace mitoyen::pages {

namespace {

using model::Holder;
using model::Ownership;

core::Error at(core::Error error, std::string_view field, int line = 0)
{
    error.where = {{}, line, std::string(field)};
    return error;
}

storage::Query ofBuilding(core::Id<model::Building> building)
{
    storage::Query query;
    query.building = building.uuid;
    return query;
}

core::Result<void> checkOwners(const Transfer& transfer)
{
    std::vector<rules::HolderMember> members;
    for (std::size_t i = 0; i < transfer.owners.size(); ++i) {
        const auto& owner = transfer.owners[i];
        members.push_back({owner.person.id.uuid, static_cast<rules::Right>(owner.right), owner.part});
        const auto same = [&](const NewOwner& other) {
            return !owner.person.id.isNil() && other.person.id == owner.person.id && other.right == owner.right;
        };
        const auto last = transfer.owners.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::any_of(transfer.owners.begin(), last, same))
            return at({"new_owner_twice", "\"" + ownerName(owner.person) + "\" stands there twice.", {}}, "person",
                      static_cast<int>(i) + 1);
    }
    if (auto fits = rules::checkHolder(members); !fits)
        return at(fits.error(), "owners");
    core::require(transfer.representative < members.size(), "the representative is one of the owners");
    return {};
}

/// "C007" after "C006": the letters of the codes in use, and the next number in as many digits.
std::string nextCode(storage::Replica& replica, core::Id<model::Building> building)
{
    std::string letters = "C";
    std::size_t digits = 3;
    long highest = 0;
    for (const auto& person : replica.all<model::Person>(ofBuilding(building))) {
        const auto first = person.code.find_last_not_of("0123456789") + 1;
        long number = 0;
        const auto read = std::from_chars(person.code.data() + first, person.code.data() + person.code.size(), number);
        if (read.ec != std::errc() || number < highest)
            continue;
        highest = number;
        letters = person.code.substr(0, first);
        digits = person.code.size() - first;
    }
    const auto number = std::to_string(highest + 1);
    return letters + std::string(digits > number.size() ? digits - number.size() : 0, '0') + number;
}

core::Result<void> addPersons(storage::Write& write, Transfer& transfer)
{
    auto& replica = write.replica();
    for (std::size_t i = 0; i < transfer.owners.size(); ++i) {
        auto& person = transfer.owners[i].person;
        if (!person.id.isNil())
            continue;
        person.id.uuid = replica.newId();
        person.organisation = replica.organisation();
        person.building = transfer.building;
        person.code = nextCode(replica, transfer.building);
        if (auto added = write.insert(person); !added)
            return at(added.error(), added.error().where.field, static_cast<int>(i) + 1);
    }
    return {};
}

bool sameMembers(const std::vector<model::HolderMember>& a, const std::vector<model::HolderMember>& b)
{
    return a.size() == b.size() && std::ranges::is_permutation(a, b);
}

core::Result<Holder> holderOf(storage::Write& write, const Transfer& transfer)
{
    Holder holder;
    holder.kind = transfer.kind;
    holder.representative = transfer.owners[transfer.representative].person.id;
    for (const auto& owner : transfer.owners)
        holder.members.push_back({owner.person.id, owner.right, owner.part});
    for (auto& known : write.replica().all<Holder>(ofBuilding(transfer.building)))
        if (known.kind == holder.kind && known.representative == holder.representative &&
            sameMembers(known.members, holder.members))
            return std::move(known);
    holder.id.uuid = write.replica().newId();
    holder.organisation = write.replica().organisation();
    holder.building = transfer.building;
    if (auto made = write.insert(holder); !made)
        return at(made.error(), "owners");
    return holder;
}

/// The day before belongs to the former holder, the day itself to the new one. No day may be without holder: nobody
/// would bear what falls on it.
core::Result<void> endFormer(storage::Write& write, const model::Unit& unit, core::Date since,
                             core::Id<Holder> newHolder)
{
    storage::Query query;
    query.equal = {{"unit", unit.id.uuid}};
    query.orderBy = "since";
    const auto spans = write.replica().all<Ownership>(query);
    if (spans.empty())
        return {};
    auto last = spans.back();
    if (last.since >= since)
        return at({"held_from_later_on", "The unit \"" + unit.label + "\" has a holder from that day or later on.", {}},
                  "since");
    if (last.until && *last.until < since - 1)
        return at(
            {"days_without_holder", "The unit \"" + unit.label + "\" would have no holder on the days before.", {}},
            "since");
    if (last.holder == newHolder)
        return at({"held_by_them_already", "The unit \"" + unit.label + "\" is held by the same persons already.", {}},
                  "owners");
    last.until = since - 1;
    if (auto ended = write.save(last); !ended)
        return at(ended.error(), "since");
    return {};
}

core::Result<void> beginNew(storage::Write& write, const model::Unit& unit, core::Date since,
                            core::Id<Holder> newHolder)
{
    Ownership ownership;
    ownership.id.uuid = write.replica().newId();
    ownership.organisation = write.replica().organisation();
    ownership.building = unit.building;
    ownership.unit = unit.id;
    ownership.holder = newHolder;
    ownership.since = since;
    if (auto begun = write.insert(ownership); !begun)
        return at(begun.error(), "since");
    return {};
}

core::Result<void> store(storage::Write& write, Transfer& transfer)
{
    if (transfer.units.empty())
        return core::Error{"transfer_without_units", "Choose at least one unit.", {{}, 0, "units"}};
    if (auto good = checkOwners(transfer); !good)
        return good;
    if (auto added = addPersons(write, transfer); !added)
        return added;
    const auto holder = holderOf(write, transfer);
    if (!holder)
        return holder.error();
    for (const auto& id : transfer.units) {
        const auto unit = write.replica().find(id);
        if (!unit)
            return core::Error{"record_missing", "This unit is no longer there.", {{}, 0, "units"}};
        if (auto ended = endFormer(write, *unit, transfer.since, holder->id); !ended)
            return ended;
        if (auto begun = beginNew(write, *unit, transfer.since, holder->id); !begun)
            return begun;
    }
    return {};
}

} // namespace

TransferChoices transferChoices(storage::Replica& replica, core::Id<model::Building> building)
{
    TransferChoices choices;
    choices.persons = replica.all<model::Person>(ofBuilding(building));
    std::ranges::sort(choices.persons, {}, [](const model::Person& person) { return ownerName(person); });
    std::unordered_map<core::Uuid, std::string> names;
    for (const auto& person : choices.persons)
        names.emplace(person.id.uuid, ownerName(person));
    std::unordered_map<core::Uuid, Holder> holders;
    for (auto& holder : replica.all<Holder>(ofBuilding(building)))
        holders.emplace(holder.id.uuid, std::move(holder));
    std::unordered_map<core::Uuid, Ownership> last;
    auto query = ofBuilding(building);
    query.orderBy = "since";
    for (const auto& ownership : replica.all<Ownership>(query))
        last.insert_or_assign(ownership.unit.uuid, ownership);
    query.orderBy = "position";
    for (const auto& unit : replica.all<model::Unit>(query)) {
        auto& offered = choices.units.emplace_back();
        offered.unit = unit.id;
        offered.label = unit.label;
        const auto held = last.find(unit.id.uuid);
        const auto holder = held == last.end() ? holders.end() : holders.find(held->second.holder.uuid);
        if (holder == holders.end())
            continue;
        offered.since = held->second.since;
        for (const auto& member : holder->second.members) {
            offered.owners.push_back(member.person);
            offered.ownerNames.push_back(names[member.person.uuid]);
        }
    }
    return choices;
}

core::Result<std::int64_t> transferUnits(storage::Replica& replica, const std::string& label, Transfer transfer)
{
    return writeUndoable(replica, label, [&](storage::Write& write) { return store(write, transfer); });
}

} // namespace mitoyen::pages
