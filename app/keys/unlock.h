// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keys/key_file_format.h"
#include "keys/keychain.h"
#include "keys/secret.h"

#include <filesystem>
#include <string>

namespace mitoyen::keys {

/// How the key of a replica comes into being and comes back. The only door: pages and the command line call this
/// header; key_file.h is below it, except for changePassphrase.

/// What there is to open a replica with; each may be absent.
struct Means {
    Keychain* keychain = nullptr;
    /// UTF-8; the window hands it over in normalisation form C, a file as its bytes are.
    const Secret* passphrase = nullptr;
    /// As typed, see recovery_phrase.h.
    const Secret* recoveryPhrase = nullptr;
};

/// What the keychain had to say, so that the window can offer to use it again or tell why it asks for a passphrase.
struct KeychainReport {
    enum class State {
        NotAsked,
        Works,
        /// No entry, or locked: the keychain does not say which.
        Missing,
        Unavailable,
        /// An entry that opens nothing here: the key file came from another computer or an older backup.
        Stale,
    };
    State state = State::NotAsked;
    std::string reason;
};

struct Unlocked {
    enum class By { Keychain, Passphrase, RecoveryPhrase };
    DatabaseKey key;
    By by = By::Keychain;
    KeychainReport keychain;
};

/// Tries keychain, passphrase, recovery phrase in this order and returns the key the first of them gives; creates
/// and changes nothing. A program that was given a passphrase expressly and must refuse a wrong one leaves the
/// keychain out. The phrase works without a key file too; then nothing but the database can tell that it is another
/// replica's.
/// Errors: replica_missing; passphrase_needed (nothing given opens it; the text says why the keychain does not);
/// wrong_passphrase, passphrase_not_set; wrong_recovery_phrase (another replica's) and the errors of
/// parseRecoveryPhrase; key_file_missing, key_file_unreadable, key_file_damaged, key_file_too_new, replica_wiped.
core::Result<Unlocked> unlock(const std::filesystem::path& replica, const Means& means);

/// A new key, and the key file that keeps it. `keychain` is Works when the keychain keeps it too.
struct Created {
    DatabaseKey key;
    KeyFileId id{};
    KeychainReport keychain;
};

/// Makes the key of a replica that does not exist yet, and its key file; the caller makes the replica next.
/// Errors: replica_exists when there is anything under the replica's or its key file's name; passphrase_needed when
/// neither a passphrase nor a working keychain is there; passphrase_empty.
core::Result<Created> create(const std::filesystem::path& replica, Keychain* keychain, const Secret* passphrase,
                             const KeyDerivation& derivation = {});

/// Takes back what create() made, when the replica could not be made after all. Does nothing once a replica is there.
void abandon(const std::filesystem::path& replica, const Created& created, Keychain* keychain);

/// Lets the keychain open this replica from now on. `key` has just opened it.
/// Errors keychain_unavailable, key_file_other_replica and those of reading the key file.
core::Result<> rememberInKeychain(const std::filesystem::path& replica, const DatabaseKey& key, Keychain& keychain);

/// A passphrase without the old one, after the recovery phrase opened the replica. A missing key file is made anew;
/// a damaged one is kept as FILE.key.damaged and made anew. `key` has just opened the replica.
/// Errors key_file_other_replica, key_file_unreadable, key_file_too_new, passphrase_empty.
core::Result<> restorePassphrase(const std::filesystem::path& replica, const DatabaseKey& key, const Secret& passphrase,
                                 const KeyDerivation& derivation = {});

} // namespace mitoyen::keys
