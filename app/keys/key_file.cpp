// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/key_file.h"

#include "keys/atomic_file.h"
#include "keys/destroy_key.h"

#include <system_error>
#include <utility>

namespace mitoyen::keys {

namespace {

core::Where whereOf(const std::filesystem::path& file)
{
    return {.file = file.filename().string()};
}

core::Error missing(const std::filesystem::path& file)
{
    return {"key_file_missing",
            "The key file \"" + file.string() +
                "\" is missing. Put it back beside the replica, or open the replica with its "
                "recovery phrase.",
            whereOf(file)};
}

core::Error wiped(const std::filesystem::path& file)
{
    return {"replica_wiped",
            "The office revoked this device. What waited on it was handed to the office, and its key was destroyed: the "
            "replica cannot be opened any more.",
            whereOf(file)};
}

core::Error wrongPassphrase(const std::filesystem::path& file)
{
    return {"wrong_passphrase", "This passphrase does not open the replica. Nothing was changed.", whereOf(file)};
}

core::Error passphraseNotSet(const std::filesystem::path& file)
{
    return {"passphrase_not_set",
            "No passphrase was ever set for this replica: use the keychain or the recovery phrase.", whereOf(file)};
}

core::Error passphraseEmpty(const std::filesystem::path& file)
{
    return {"passphrase_empty", "A passphrase of no characters protects nothing. Type one.", whereOf(file)};
}

core::Result<DatabaseKey> open(const KeyFileContent& content, const Secret& passphrase,
                               const std::filesystem::path& file)
{
    if (!content.passphrase)
        return passphraseNotSet(file);
    auto key = unwrap(content, *content.passphrase, passphrase);
    if (!key)
        return wrongPassphrase(file);
    return *std::move(key);
}

/// Reads, changes and replaces the file with nobody else doing so in between: two changes at once would otherwise
/// bring a passphrase back that the first had just replaced.
template <class Change> core::Result<> rewrite(const std::filesystem::path& file, Change change)
try {
    const auto lock = FileLock::take(file);
    if (!lock)
        return missing(file);
    auto content = readKeyFile(file);
    if (!content)
        return content.error();
    if (const auto changed = change(*content); !changed)
        return changed.error();
    replaceFile(file, printKeyFile(*content));
    return {};
} catch (const std::system_error& error) {
    // The folder or file may be another user's: that is for a person to see, not a fault of the machine.
    if (error.code() != std::errc::permission_denied)
        throw;
    return core::Error{"key_file_unreadable", "No right to change the key file \"" + file.string() + "\".",
                       whereOf(file)};
}

} // namespace

std::filesystem::path keyFileOf(const std::filesystem::path& replica)
{
    std::error_code ignored;
    std::filesystem::path file = replica;
    if (std::filesystem::is_symlink(replica, ignored))
        file = std::filesystem::weakly_canonical(replica, ignored);
    if (file.empty())
        file = replica;
    file += ".key";
    return file;
}

core::Error otherReplica(const std::filesystem::path& file)
{
    return {"key_file_other_replica",
            "The key file \"" + file.string() + "\" belongs to another replica. Put the right one beside this replica.",
            whereOf(file)};
}

core::Result<KeyFileContent> readKeyFile(const std::filesystem::path& file)
try {
    const auto text = readSmallFile(file, maximumKeyFile);
    if (!text)
        return missing(file);
    if (text->starts_with(destroyedWord))
        return wiped(file);
    return parseKeyFile(*text, file.filename().string());
} catch (const std::system_error& error) {
    return core::Error{"key_file_unreadable",
                       "The key file \"" + file.string() + "\" cannot be read: " + error.code().message() + ".",
                       whereOf(file)};
}

core::Result<> createKeyFile(const std::filesystem::path& file, const KeyFileId& id, const DatabaseKey& key,
                             const KeyFileSecrets& secrets, const KeyDerivation& derivation)
{
    core::require(secrets.passphrase || secrets.keychain, "a key file that nothing opens");
    if (secrets.passphrase && secrets.passphrase->isEmpty())
        return passphraseEmpty(file);
    KeyFileContent content{.id = id, .check = checkOf(key)};
    if (secrets.passphrase)
        content.passphrase = wrapUnderPassphrase(content, key, *secrets.passphrase, derivation);
    if (secrets.keychain)
        content.keychain = wrapUnderSecret(content, key, *secrets.keychain);
    if (createFile(file, printKeyFile(content)))
        return {};
    return core::Error{"key_file_exists",
                       "There is a key file \"" + file.string() +
                           "\" already. It may be the only key of a replica: it is not replaced.",
                       whereOf(file)};
}

core::Result<DatabaseKey> unlockWithPassphrase(const std::filesystem::path& file, const Secret& passphrase)
{
    const auto content = readKeyFile(file);
    if (!content)
        return content.error();
    return open(*content, passphrase, file);
}

core::Result<DatabaseKey> unlockWithKeychainSecret(const std::filesystem::path& file, const Secret& secret)
{
    const auto content = readKeyFile(file);
    if (!content)
        return content.error();
    if (!content->keychain)
        return core::Error{"keychain_not_set",
                           "The keychain of this computer was never asked to keep the key of this replica.",
                           whereOf(file)};
    auto key = unwrap(*content, *content->keychain, secret);
    if (!key)
        return core::Error{
            "wrong_keychain_secret",
            "What the keychain keeps does not open the replica: the key file was made on another computer or put back "
            "from an older backup.",
            whereOf(file)};
    return *std::move(key);
}

core::Result<> changePassphrase(const std::filesystem::path& file, const Secret& oldPassphrase,
                                const Secret& newPassphrase, const KeyDerivation& derivation)
{
    if (newPassphrase.isEmpty())
        return passphraseEmpty(file);
    return rewrite(file, [&](KeyFileContent& content) -> core::Result<> {
        const auto key = open(content, oldPassphrase, file);
        if (!key)
            return key.error();
        content.passphrase = wrapUnderPassphrase(content, *key, newPassphrase, derivation);
        return {};
    });
}

core::Result<> setPassphrase(const std::filesystem::path& file, const DatabaseKey& key, const Secret& passphrase,
                             const KeyDerivation& derivation)
{
    if (passphrase.isEmpty())
        return passphraseEmpty(file);
    return rewrite(file, [&](KeyFileContent& content) -> core::Result<> {
        if (checkOf(key) != content.check)
            return otherReplica(file);
        content.passphrase = wrapUnderPassphrase(content, key, passphrase, derivation);
        return {};
    });
}

core::Result<> addKeychainSlot(const std::filesystem::path& file, const DatabaseKey& key, const Secret& secret)
{
    return rewrite(file, [&](KeyFileContent& content) -> core::Result<> {
        if (checkOf(key) != content.check)
            return otherReplica(file);
        content.keychain = wrapUnderSecret(content, key, secret);
        return {};
    });
}

core::Result<> removeKeychainSlot(const std::filesystem::path& file)
{
    return rewrite(file, [&](KeyFileContent& content) -> core::Result<> {
        if (!content.passphrase)
            return core::Error{"only_slot", "Only the keychain opens this replica. Set a passphrase first.",
                               whereOf(file)};
        content.keychain.reset();
        return {};
    });
}

} // namespace mitoyen::keys
