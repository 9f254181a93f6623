// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "keys/secret.h"
#include "storage/backup.h"

#include <string>

namespace mitoyen::operations {

/// A backup is a pair as an office is: TARGET, a consistent encrypted copy of the live replica, and TARGET.key, which
/// opens it with the passphrase of today. The copy is opened and compared before it counts; nothing is overwritten.
/// Errors: file_exists and those of storage::backUp and of reading the key file; nothing is left behind.
core::Result<storage::BackupReport> backUpOffice(storage::Replica& replica, const keys::DatabaseKey& key,
                                                 const std::string& target);

/// Puts a backup in the place of a replica: opened and verified first, what was there is kept beside it as
/// FILE.before-restore and FILE.key.before-restore. `key` is the one BACKUP.key gave.
/// Errors: key_file_missing and those of storage::restore.
core::Result<storage::BackupReport> restoreOffice(const std::string& backup, const keys::DatabaseKey& key,
                                                  const std::string& path, const storage::Environment& environment);

} // namespace mitoyen::operations
