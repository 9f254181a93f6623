// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keys/key_file_format.h"
#include "keys/secret.h"

#include <filesystem>

namespace mitoyen::keys {

/// FILE.key beside the replica FILE: the database key, wrapped once under the passphrase and once under a random
/// secret in the keychain of the operating system; each slot is optional, one is there. The file alone opens nothing.
/// docs/decisions/0010-key-file.md has the reasons.
///
/// The file is whole at every moment, readable by its owner alone, and never changed by reading. Writers wait for
/// each other. Errors of every function that reads it: key_file_missing, key_file_unreadable, key_file_damaged,
/// key_file_too_new, replica_wiped. What the disk refuses while writing is thrown as std::system_error.

/// Where the key file of a replica is; a symbolic link to a replica is followed.
std::filesystem::path keyFileOf(const std::filesystem::path& replica);

core::Result<KeyFileContent> readKeyFile(const std::filesystem::path& file);

/// The error key_file_other_replica: the key in hand is not the one this file keeps.
core::Error otherReplica(const std::filesystem::path& file);

/// What the new file's slots are wrapped under; at least one is given, a file nothing opens is a bug.
struct KeyFileSecrets {
    const Secret* passphrase = nullptr;
    const Secret* keychain = nullptr;
};

/// Errors key_file_exists, passphrase_empty. Two that create the same file at once: one succeeds.
core::Result<> createKeyFile(const std::filesystem::path& file, const KeyFileId& id, const DatabaseKey& key,
                             const KeyFileSecrets& secrets, const KeyDerivation& derivation = {});

/// Errors wrong_passphrase, passphrase_not_set (no such slot).
core::Result<DatabaseKey> unlockWithPassphrase(const std::filesystem::path& file, const Secret& passphrase);
/// Errors wrong_keychain_secret, keychain_not_set (no such slot).
core::Result<DatabaseKey> unlockWithKeychainSecret(const std::filesystem::path& file, const Secret& secret);

/// The old passphrase must open the file; the keychain's slot stays. The database key stays too: an old copy of
/// the key file still opens with the old passphrase.
/// Errors wrong_passphrase, passphrase_not_set, passphrase_empty.
core::Result<> changePassphrase(const std::filesystem::path& file, const Secret& oldPassphrase,
                                const Secret& newPassphrase, const KeyDerivation& derivation = {});

/// Gives the file a (new) passphrase with the database key in hand: after the recovery phrase opened the replica,
/// or when it was opened through the keychain alone. Errors key_file_other_replica, passphrase_empty.
core::Result<> setPassphrase(const std::filesystem::path& file, const DatabaseKey& key, const Secret& passphrase,
                             const KeyDerivation& derivation = {});

/// Adds or renews the keychain's slot. Error key_file_other_replica.
core::Result<> addKeychainSlot(const std::filesystem::path& file, const DatabaseKey& key, const Secret& secret);
/// Error only_slot when no passphrase is set: the file would open with nothing.
core::Result<> removeKeychainSlot(const std::filesystem::path& file);

} // namespace mitoyen::keys
