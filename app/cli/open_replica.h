// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "keys/secret.h"

namespace mitoyen::cli {

struct OpenReplica {
    std::unique_ptr<storage::Replica> replica;
    keys::DatabaseKey key;

    storage::Replica* operator->() { return replica.get(); }
    storage::Replica& operator*() { return *replica; }
};

/// The replica of the call: opened by the passphrase file or the recovery phrase when one is given, else by the
/// keychain. Errors: those of keys::unlock and storage::Replica::open; passphrase_file_*; lease_expired.
core::Result<OpenReplica> openReplica(const Call& call, const World& world);

/// The same for what has to work while the replica has locked itself (storage/lease.h).
core::Result<OpenReplica> openEvenLocked(const Call& call, const World& world);

/// The key of any replica or backup by the means of the call.
core::Result<keys::DatabaseKey> unlock(const std::string& file, const Call& call, const World& world);

} // namespace mitoyen::cli
