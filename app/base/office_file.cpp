// SPDX-License-Identifier: AGPL-3.0-or-later
#include "base/office_file.h"

#include "keys/key_file.h"
#include "keys/recovery_phrase.h"
#include "keys/unlock.h"
#include "storage/raw_key.h"

#include <filesystem>

namespace mitoyen::base {

namespace {

std::shared_ptr<keys::Keychain> make(const KeychainSource& source)
{
    return source ? source() : nullptr;
}

} // namespace

core::Result<std::unique_ptr<storage::Replica>> openOffice(const OpenOffice& wanted, const KeychainSource& source)
{
    const std::filesystem::path file(wanted.file);
    const auto keychain = make(source);
    keys::Means means;
    if (wanted.recoveryPhrase) {
        means.recoveryPhrase = wanted.recoveryPhrase.get();
    } else if (wanted.passphrase) {
        // Whoever typed a passphrase wants to know whether it is the right one.
        means.passphrase = wanted.passphrase.get();
    } else {
        means.keychain = keychain.get();
    }
    auto unlocked = keys::unlock(file, means);
    if (!unlocked)
        return unlocked.error();
    const storage::RawKey key(unlocked->key);
    auto replica = storage::Replica::open(wanted.file, key.bytes(), storage::systemEnvironment());
    if (!replica)
        return replica;
    if (wanted.recoveryPhrase && wanted.passphrase) {
        const auto kept = keys::restorePassphrase(file, unlocked->key, *wanted.passphrase);
        if (!kept)
            return kept.error();
    }
    // A keychain that refuses is no reason to keep somebody out.
    if (wanted.remember && keychain)
        (void)keys::rememberInKeychain(file, unlocked->key, *keychain);
    return replica;
}

core::Result<std::unique_ptr<storage::Replica>> createOffice(const NewOffice& office, const KeychainSource& source,
                                                             SharedSecret& recoveryPhrase)
{
    const std::filesystem::path file(office.file);
    std::error_code ignored; // what follows reports a folder that cannot be written
    std::filesystem::create_directories(file.parent_path(), ignored);
    const auto keychain = office.remember ? make(source) : nullptr;
    auto created = keys::create(file, keychain.get(), office.passphrase.get(), office.derivation);
    if (!created)
        return created.error();
    auto environment = storage::systemEnvironment();
    model::Organisation organisation;
    organisation.id.uuid = environment.newId();
    organisation.organisation = organisation.id;
    organisation.name = office.name;
    organisation.language = office.language;
    const storage::RawKey key(created->key);
    auto replica = storage::Replica::create(office.file, key.bytes(), organisation, std::move(environment));
    if (!replica) {
        keys::abandon(file, *created, keychain.get());
        return replica;
    }
    recoveryPhrase = std::make_shared<const keys::Secret>(keys::recoveryPhrase(created->key));
    return replica;
}

core::Result<> changeOfficePassphrase(const std::string& file, const SharedSecret& old, const SharedSecret& wanted)
{
    return keys::changePassphrase(keys::keyFileOf(file), *old, *wanted);
}

} // namespace mitoyen::base
