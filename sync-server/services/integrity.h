// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "sync/integrity.h"
#include "sync/protocol.h"

#include <map>
#include <set>
#include <vector>

namespace mitoyen::server::services {

struct HashRequest {
    int schemaVersion = 0;
    std::int64_t cursor = 0; ///< where the replica stands
    const schema::EntityDescription* entity = nullptr; ///< null: all
    std::set<std::size_t> buckets; ///< of the entity: its records are listed
};

/// Without tables and records when the replica stands elsewhere than the server: nothing can be compared then.
struct Hashes {
    std::int64_t head = 0;
    core::Uuid epoch;
    std::map<const schema::EntityDescription*, sync::TableTally> tables;
    std::vector<sync::HashedRecord> records;
};

/// What the caller's replica should hold, hashed in one snapshot. Error server_too_old.
core::Result<Hashes> hashesFor(Services& services, const identity::Caller& caller, const HashRequest& request);

/// The named records as they are: rows, deletions the log remembers, and nothing of those the caller may not see or
/// the server never had.
sync::PullReply recordsFor(Services& services, const identity::Caller& caller, const schema::EntityDescription& entity,
                           const std::vector<core::Uuid>& ids);

} // namespace mitoyen::server::services
