// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"

namespace mitoyen::storage {

struct BackupReport {
    std::int64_t records = 0;
    std::int64_t bytes = 0;
};

/// A consistent encrypted copy of a live replica under the same key. The copy is opened again and compared with the
/// original, table by table, before it counts; a half-made one is removed. Never overwrites. Errors: file_exists,
/// disk_full, file_unwritable, backup_differs.
core::Result<BackupReport> backUp(Replica& replica, const DatabaseKey& key, const std::string& target);

/// Puts a backup in the place of a replica. The backup is opened with the key and verified first; what was there is
/// kept beside it as FILE.before-restore. The restored replica is a device of its own: numbers the lost one already
/// used are never used again, its waiting changes stay, and it has to sign in once more. Errors: replica_missing, replica_damaged, replica_locked, disk_full.
core::Result<BackupReport> restore(const std::string& backup, const DatabaseKey& key, const std::string& path,
                                   const Environment& environment);

} // namespace mitoyen::storage
