// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"
#include "sync/protocol.h"

#include <optional>

namespace mitoyen::storage {

/// Keeps a record that somebody else deleted as it was last shown here, with what was typed on top: for the history, and
/// for whoever settles that it comes back. It stands among what was received, without a field.
void noteDeletion(Database& database, const sync::PulledDeletion& deletion, const core::Row& lastShown);

/// A record that is gone as this replica last held it: from the journal when it was deleted here, else from what was
/// noted when the deletion came. Nothing when it never was here (the replica was filled later). What others wrote into
/// it just before they deleted it may never have come here.
std::optional<core::Row> lastHeld(Replica& replica, const schema::EntityDescription& entity, const core::Uuid& record);

/// What `noteDeletion` stored; nothing when it is not of this entity.
std::optional<core::Row> readDeletedRow(const schema::EntityDescription& entity, std::string_view stored);

} // namespace mitoyen::storage
