// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "simulation/server_content.h"
#include "sync/session.h"

namespace mitoyen::simulation {

/// A change whose author was told "saved".
struct SavedChange {
    sync::Change change;
    bool offered = false; ///< it has left the device at least once
    bool withdrawn = false; ///< by undo, before it was offered
    bool carried = false; ///< in the whole record this device offers again after the server was put back
    std::optional<sync::ChangeResult> result;

    bool isRefused() const
    {
        return result && (result->outcome == sync::Outcome::Rejected || result->outcome == sync::Outcome::Quarantined);
    }
};

/// What has surely happened to one device's file, noted from outside at every durable step.
struct Ledger {
    std::map<std::int64_t, SavedChange> changes; ///< by number
    std::int64_t cursor = 0;
    std::int64_t answeredUpTo = 0;
    std::int64_t answeredHead = 0;
    std::int64_t settledUpTo = 0;
    /// The server was put back and not asked since: what the device holds is of another time.
    bool isUnsure = false;
    /// Empty at first and not yet told what happened while it was filled.
    bool isFilling = false;
    bool isCopied = false; ///< the file, or it is a copy itself
    bool wasRestored = false; ///< the server was put back at some time
    core::Uuid epoch; ///< of the server, as the device knows it
    std::optional<std::set<core::Uuid>> buildings; ///< the person's, at the last pull; nothing: all
    bool wasLimited = false; ///< some were withheld at some time
    /// Under which identity changes from a number on were made: a cloned file becomes a device of its own.
    std::map<std::int64_t, core::Uuid> identities;

    std::int64_t last() const { return changes.empty() ? 0 : changes.rbegin()->first; }

    void answer(const sync::PushReply& reply);
    void serverRestored(const core::Uuid& newEpoch, std::int64_t knownUpTo);
    void filled(const sync::FirstReply& reply);
    void applied(const sync::Pulled& pulled);

    const core::Uuid& identityAt(std::int64_t dseq) const { return std::prev(identities.upper_bound(dseq))->second; }
    bool isWithheld(const Key& key, const core::Row& row) const;

    /// The rows this device must show: what the server held at the cursor, and its own changes without effect there
    /// yet on top, in their order.
    std::map<Key, core::Row> expectedRows(const ServerContent& server) const;
};

} // namespace mitoyen::simulation
