// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/locale_formats.h"
#include "core/result.h"
#include "keys/key_file_format.h"
#include "keys/keychain.h"
#include "keys/secret.h"
#include "storage/replica.h"

#include <functional>
#include <memory>
#include <string>

namespace mitoyen::base {

/// An office on the disk is a replica FILE with its FILE.key; these functions treat both as one thing. They derive
/// keys and touch the disk, so they belong on the replica thread. Secrets are shared because work is copied; they are
/// wiped with the last copy.
using SharedSecret = std::shared_ptr<const keys::Secret>;

/// Makes the keychain on the thread that will use it; empty or null: none is asked.
using KeychainSource = std::function<std::shared_ptr<keys::Keychain>()>;

struct OpenOffice {
    std::string file;
    SharedSecret passphrase; ///< null: the keychain alone
    SharedSecret recoveryPhrase; ///< opens without passphrase; `passphrase` then becomes the new one
    bool remember = false; ///< lets the keychain open it from now on, where there is one
};
/// Errors: those of keys::unlock (wrong_passphrase, passphrase_needed, …) and of storage::Replica::open
/// (replica_damaged, replica_too_new, replica_locked). Every one leaves the files as they are.
core::Result<std::unique_ptr<storage::Replica>> openOffice(const OpenOffice& wanted, const KeychainSource& keychain);

struct NewOffice {
    std::string file;
    std::string name;
    Language language = Language::Fr;
    SharedSecret passphrase;
    bool remember = false;
    keys::KeyDerivation derivation;
};
/// `recoveryPhrase` is given the phrase to print. Errors: replica_exists, field_blank, passphrase_empty and those of
/// storage::Replica::create; nothing is left behind.
core::Result<std::unique_ptr<storage::Replica>> createOffice(const NewOffice& office, const KeychainSource& keychain,
                                                             SharedSecret& recoveryPhrase);

/// Errors: wrong_passphrase, passphrase_not_set, passphrase_empty and those of reading the key file.
core::Result<> changeOfficePassphrase(const std::string& file, const SharedSecret& old, const SharedSecret& wanted);

} // namespace mitoyen::base
