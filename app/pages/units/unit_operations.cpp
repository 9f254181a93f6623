// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/units/unit_operations.h"

#include "pages/working/record_write.h"

#include <algorithm>

namespace mitoyen::pages {

namespace {

core::Result<void> store(storage::Write& write, const NewShares& key)
{
    return storage::setShares(write, key.key.uuid, key.total,
                              schema::Cell<std::vector<model::UnitShare>>::to(key.shares));
}

/// A share of nothing says nothing, and would keep the unit from going.
core::Result<void> leaveVectors(storage::Write& write, const model::Unit& unit)
{
    storage::Query query;
    query.building = unit.building.uuid;
    for (const auto& key : write.replica().all<model::AllocationKey>(query)) {
        const auto found = std::ranges::find(key.shares, unit.id, &model::UnitShare::unit);
        if (found == key.shares.end() || found->shares != 0)
            continue;
        NewShares without{key.id, key.total, key.shares};
        std::erase_if(without.shares, [&](const auto& share) { return share.unit == unit.id; });
        if (auto stored = store(write, without); !stored)
            return stored;
    }
    return {};
}

} // namespace

core::Result<std::int64_t> addUnit(storage::Replica& replica, const std::string& label, model::Unit unit)
{
    return writeUndoable(replica, label, [&](storage::Write& write) {
        storage::Query query;
        query.building = unit.building.uuid;
        for (const auto& other : replica.all<model::Unit>(query))
            unit.position = std::max(unit.position, other.position + 1);
        return write.insert(unit);
    });
}

core::Result<std::int64_t> changeUnit(storage::Replica& replica, const std::string& label, const model::Unit& before,
                                      const model::Unit& after)
{
    return writeUndoable(replica, label, [&](storage::Write& write) { return saveChanged(write, before, after); });
}

core::Result<std::int64_t> removeUnits(storage::Replica& replica, const std::string& label,
                                       const std::vector<core::Uuid>& units)
{
    return writeUndoable(replica, label, [&](storage::Write& write) -> core::Result<void> {
        for (const auto& id : units) {
            const auto unit = replica.find(core::Id<model::Unit>{id});
            if (!unit)
                continue;
            if (auto left = leaveVectors(write, *unit); !left)
                return left;
            if (auto removed = write.remove(unit->id); !removed)
                return removed;
        }
        return {};
    });
}

core::Result<std::int64_t> applyShares(storage::Replica& replica, const std::string& label,
                                       const std::vector<NewShares>& keys)
{
    return writeUndoable(replica, label, [&](storage::Write& write) -> core::Result<void> {
        for (const auto& key : keys)
            if (auto stored = store(write, key); !stored)
                return stored;
        return {};
    });
}

core::Result<std::int64_t> addKey(storage::Replica& replica, const std::string& label, model::AllocationKey key)
{
    return writeUndoable(replica, label, [&](storage::Write& write) {
        storage::Query query;
        query.building = key.building.uuid;
        key.id.uuid = replica.newId();
        key.organisation = replica.organisation();
        for (const auto& other : replica.all<model::AllocationKey>(query))
            key.position = std::max(key.position, other.position + 1);
        return write.insert(key);
    });
}

} // namespace mitoyen::pages
