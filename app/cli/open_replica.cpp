// SPDX-License-Identifier: AGPL-3.0-or-later
#include "cli/open_replica.h"

#include "keys/unlock.h"
#include "storage/lease.h"
#include "storage/raw_key.h"

namespace mitoyen::cli {

namespace {

core::Result<std::optional<keys::Secret>> readSecret(const std::optional<std::string>& file)
{
    if (!file)
        return std::optional<keys::Secret>{};
    auto secret = keys::readPassphraseFile(*file);
    if (!secret)
        return secret.error();
    return std::optional(std::move(*secret));
}

} // namespace

core::Result<keys::DatabaseKey> unlock(const std::string& file, const Call& call, const World& world)
{
    const auto passphrase = readSecret(call.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    const auto phrase = readSecret(call.recoveryPhraseFile);
    if (!phrase)
        return phrase.error();
    keys::Means means;
    means.passphrase = *passphrase ? &**passphrase : nullptr;
    means.recoveryPhrase = *phrase ? &**phrase : nullptr;
    // Whoever gives a passphrase wants to know whether it is the right one.
    std::shared_ptr<keys::Keychain> keychain;
    if (!*passphrase && !*phrase && world.keychain)
        keychain = world.keychain();
    means.keychain = keychain.get();
    auto unlocked = keys::unlock(file, means);
    if (unlocked)
        return std::move(unlocked->key);
    auto error = unlocked.error();
    if (error.code == "passphrase_needed")
        error.text += " Give --passphrase-file FILE.";
    return error;
}

core::Result<OpenReplica> openEvenLocked(const Call& call, const World& world)
{
    auto key = unlock(call.replica, call, world);
    if (!key)
        return key.error();
    const storage::RawKey raw(*key);
    auto replica = storage::Replica::open(call.replica, raw.bytes(), world.environment);
    if (!replica)
        return replica.error();
    return OpenReplica{std::move(*replica), std::move(*key)};
}

core::Result<OpenReplica> openReplica(const Call& call, const World& world)
{
    auto replica = openEvenLocked(call, world);
    if (!replica)
        return replica;
    if (const auto open = storage::checkLease(**replica); !open)
        return open.error();
    return replica;
}

} // namespace mitoyen::cli
