// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/meetings/meeting_operations.h"

#include "pages/working/record_write.h"

#include <algorithm>

namespace mitoyen::pages {

namespace {

std::vector<model::AgendaItem> agendaOf(storage::Replica& replica, core::Id<model::Meeting> meeting)
{
    storage::Query query;
    query.equal = {{"meeting", meeting.uuid}};
    return replica.all<model::AgendaItem>(query);
}

} // namespace

core::Result<std::int64_t> addMeeting(storage::Replica& replica, const std::string& label, model::Meeting meeting)
{
    return writeUndoable(replica, label, [&](storage::Write& write) {
        meeting.id.uuid = replica.newId();
        meeting.organisation = replica.organisation();
        return write.insert(meeting);
    });
}

core::Result<std::int64_t> changeMeeting(storage::Replica& replica, const std::string& label,
                                         const model::Meeting& before, const model::Meeting& after)
{
    return writeUndoable(replica, label, [&](storage::Write& write) { return saveChanged(write, before, after); });
}

core::Result<std::int64_t> removeMeeting(storage::Replica& replica, const std::string& label,
                                         core::Id<model::Meeting> meeting)
{
    return writeUndoable(replica, label, [&](storage::Write& write) -> core::Result<void> {
        for (const auto& item : agendaOf(replica, meeting))
            if (auto removed = write.remove(item.id); !removed)
                return removed;
        return write.remove(meeting);
    });
}

core::Result<std::int64_t> addItem(storage::Replica& replica, const std::string& label, model::AgendaItem item)
{
    return writeUndoable(replica, label, [&](storage::Write& write) {
        item.id.uuid = replica.newId();
        item.organisation = replica.organisation();
        item.position = 1;
        for (const auto& other : agendaOf(replica, item.meeting))
            item.position = std::max(item.position, other.position + 1);
        return write.insert(item);
    });
}

core::Result<std::int64_t> changeItem(storage::Replica& replica, const std::string& label,
                                      const model::AgendaItem& before, const model::AgendaItem& after)
{
    return writeUndoable(replica, label, [&](storage::Write& write) { return saveChanged(write, before, after); });
}

core::Result<std::int64_t> removeItem(storage::Replica& replica, const std::string& label,
                                      core::Id<model::AgendaItem> item)
{
    return writeUndoable(replica, label, [&](storage::Write& write) { return write.remove(item); });
}

} // namespace mitoyen::pages
