// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/refusals.h"

#include <string>
#include <utility>
#include <vector>

/// What the page asks of the replica thread about changes that the server refused.
namespace mitoyen::pages {

/// A refused change with what its author needs to decide what becomes of it.
struct RefusedChange {
    std::int64_t number = 0;
    sync::ChangeKind kind = sync::ChangeKind::Void;
    const schema::EntityDescription* entity = nullptr;
    std::string record; ///< its name as it is here now, or as it was typed
    /// Fields of the entity and what was typed into them; identifiers are names already.
    std::vector<std::pair<std::string, std::optional<std::string>>> typed;
    core::Error reason;
    core::Instant at;
    std::size_t others = 0; ///< refused changes that go with this one
};

/// In the order they were made.
std::vector<RefusedChange> loadRefused(storage::Replica& replica);

/// Sends a refused change again, with those that go with it. Errors of storage::resubmit.
core::Result<void> sendAgain(storage::Replica& replica, std::int64_t number);

} // namespace mitoyen::pages
