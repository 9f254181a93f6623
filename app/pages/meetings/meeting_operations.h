// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/agenda_item.h"
#include "model/meeting.h"
#include "storage/replica.h"

#include <string>

/// What the page of assemblies does to the replica; each runs on the replica thread and answers with the number under
/// which it can be undone.
namespace mitoyen::pages {

core::Result<std::int64_t> addMeeting(storage::Replica& replica, const std::string& label, model::Meeting meeting);
core::Result<std::int64_t> changeMeeting(storage::Replica& replica, const std::string& label,
                                         const model::Meeting& before, const model::Meeting& after);
/// With its agenda.
core::Result<std::int64_t> removeMeeting(storage::Replica& replica, const std::string& label,
                                         core::Id<model::Meeting> meeting);
/// At the end of the agenda.
core::Result<std::int64_t> addItem(storage::Replica& replica, const std::string& label, model::AgendaItem item);
core::Result<std::int64_t> changeItem(storage::Replica& replica, const std::string& label,
                                      const model::AgendaItem& before, const model::AgendaItem& after);
core::Result<std::int64_t> removeItem(storage::Replica& replica, const std::string& label,
                                      core::Id<model::AgendaItem> item);

} // namespace mitoyen::pages
