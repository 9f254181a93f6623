// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/conflicts/conflict_operations.h"

#include "base/record_name.h"
#include "model/building.h"
#include "model/device.h"
#include "model/entities.h"
#include "pages/working/cell_texts.h"
#include "pages/working/record_write.h"

namespace mitoyen::pages {

std::vector<OpenConflict> loadConflicts(storage::Replica& replica)
{
    std::vector<OpenConflict> conflicts;
    for (const auto& view : storage::openConflicts(replica)) {
        OpenConflict open;
        open.id = view.conflict.id.uuid;
        open.entity = model::findEntity(view.conflict.entity);
        open.field = view.conflict.field;
        open.kind = view.kind;
        open.mineTyped = view.mineIsParked;
        open.mine = view.mine;
        open.theirs = view.theirs;
        const auto& both = view.conflict;
        const auto nameOf = [&replica](const std::optional<core::Uuid>& id) {
            const auto device = id ? replica.find(core::Id<model::Device>{*id}) : std::nullopt;
            return device ? device->name : std::string();
        };
        const auto mineDevice = view.mineIsParked ? std::optional(both.parkedDevice) : both.acceptedDevice;
        open.own = mineDevice == replica.device();
        open.mineFrom = {(view.mineIsParked ? both.parkedAuthor : both.acceptedAuthor).value_or(std::string()),
                         nameOf(mineDevice), view.mineIsParked ? both.parkedAt : both.acceptedAt};
        open.theirsFrom = {view.author, nameOf(view.device), view.at};
        if (open.entity != nullptr) {
            open.mine = resolved(replica, *open.entity, open.field, open.mine);
            open.theirs = resolved(replica, *open.entity, open.field, open.theirs);
            if (const auto stored = replica.row(*open.entity, view.conflict.record))
                open.record = base::recordName(*open.entity, stored->row).toStdString();
        }
        if (view.conflict.building)
            if (const auto building = replica.find(*view.conflict.building))
                open.building = building->name;
        conflicts.push_back(std::move(open));
    }
    return conflicts;
}

core::Result<Settled> settle(storage::Replica& replica, const std::string& label, const Settling& settling)
{
    const auto conflicts = settling.alike ? storage::alikeConflicts(replica, settling.conflict, *settling.alike)
                                          : std::vector<core::Uuid>{settling.conflict};
    const auto number = writeUndoable(replica, label, [&](storage::Write& write) {
        return storage::resolveAll(write, conflicts, settling.choice, settling.value);
    });
    if (!number)
        return number.error();
    return Settled{*number, conflicts.size()};
}

} // namespace mitoyen::pages
