// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"

namespace mitoyen::storage {

/// Who changed which field of a record, when and from where. Texts are storage texts; nothing means empty.
struct HistoryEntry {
    core::Instant at;
    std::string author;
    core::Uuid device;
    std::string action; ///< created, changed, deleted, or the name of a command
    std::string field;
    std::optional<std::string> before;
    std::optional<std::string> after;
    std::string outcome; ///< waiting, applied, merged, parked, rejected …; received for what came from others
};

/// Newest first: this device's own changes, and what came from others since the record is here.
std::vector<HistoryEntry> history(Replica& replica, const schema::EntityDescription& entity, const core::Uuid& record);

} // namespace mitoyen::storage
