// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/unlock.h"

#include "keys/key_file.h"
#include "keys/recovery_phrase.h"

#include <optional>
#include <system_error>
#include <utility>

namespace mitoyen::keys {

namespace {

using State = KeychainReport::State;

core::Where whereOf(const std::filesystem::path& file)
{
    return {.file = file.filename().string()};
}

/// A dangling link counts: writing through it would make a file somewhere else.
bool isNameTaken(const std::filesystem::path& file)
{
    std::error_code reason;
    const auto status = std::filesystem::symlink_status(file, reason);
    return status.type() != std::filesystem::file_type::not_found;
}

core::Error replicaExists(const std::filesystem::path& file)
{
    return {"replica_exists",
            "There is a file \"" + file.string() + "\" already. Nothing was changed. Open it, or choose another name.",
            whereOf(file)};
}

KeychainReport reportOf(Keychain::Answer answer, std::string reason)
{
    switch (answer) {
    case Keychain::Answer::Done: return {State::Works, {}};
    case Keychain::Answer::Missing: return {State::Missing, "the keychain has no entry for this replica, or is locked"};
    case Keychain::Answer::Unavailable: break;
    }
    return {State::Unavailable, std::move(reason)};
}

std::optional<DatabaseKey> askKeychain(const KeyFileContent& content, Keychain* keychain, KeychainReport& report)
{
    if (!keychain || !content.keychain)
        return std::nullopt;
    auto reading = keychain->read(toText(content.id));
    report = reportOf(reading.answer, std::move(reading.reason));
    if (report.state != State::Works)
        return std::nullopt;
    auto key = unwrap(content, *content.keychain, reading.secret);
    if (!key)
        report = {State::Stale, "the keychain keeps the secret of another copy of the key file"};
    return key;
}

core::Error passphraseNeeded(const std::filesystem::path& replica, const KeychainReport& report)
{
    std::string text = "A passphrase is needed to open \"" + replica.string() + "\"";
    if (!report.reason.empty())
        text += ": " + report.reason;
    return {"passphrase_needed", text + ".", whereOf(replica)};
}

core::Error wrongRecoveryPhrase(const std::filesystem::path& keyFile)
{
    return {"wrong_recovery_phrase",
            "The recovery phrase is typed without a fault, but it is not the one of \"" + keyFile.string() +
                "\". If it is the right one for the replica, move that key file away and try again.",
            whereOf(keyFile)};
}

/// `content` is absent when the key file cannot be read; then the phrase is taken at its word.
core::Result<Unlocked> unlockWithPhrase(const std::filesystem::path& keyFile, const KeyFileContent* content,
                                        const Secret& phrase)
{
    auto key = parseRecoveryPhrase(phrase.text());
    if (!key)
        return key.error();
    if (content && checkOf(*key) != content->check)
        return wrongRecoveryPhrase(keyFile);
    return Unlocked{.key = *std::move(key), .by = Unlocked::By::RecoveryPhrase};
}

/// Writes a secret and reads it back: a keychain that only seems to keep it must not become the only way in.
std::optional<Secret> keepSecret(Keychain& keychain, const KeyFileId& id, KeychainReport& report)
{
    const std::string name = toText(id);
    Secret secret = Secret::random(keychainSecretSize);
    auto written = keychain.write(name, secret);
    report = reportOf(written.answer, std::move(written.reason));
    if (report.state != State::Works)
        return std::nullopt;
    auto reading = keychain.read(name);
    report = reportOf(reading.answer, std::move(reading.reason));
    if (report.state != State::Works)
        return std::nullopt;
    if (reading.secret == secret)
        return secret;
    report = {State::Unavailable, "the keychain gave back something else than it was given"};
    return std::nullopt;
}

} // namespace

core::Result<Unlocked> unlock(const std::filesystem::path& replica, const Means& means)
{
    std::error_code ignored;
    if (!std::filesystem::exists(replica, ignored))
        return core::Error{"replica_missing", "There is no replica \"" + replica.string() + "\".", whereOf(replica)};

    const auto keyFile = keyFileOf(replica);
    const auto content = readKeyFile(keyFile);
    if (!content) {
        // A destroyed key stays destroyed: the file was written anew under a key that nobody has.
        if (means.recoveryPhrase && content.error().code != "replica_wiped")
            return unlockWithPhrase(keyFile, nullptr, *means.recoveryPhrase);
        return content.error();
    }

    KeychainReport report;
    if (auto key = askKeychain(*content, means.keychain, report))
        return Unlocked{.key = *std::move(key), .by = Unlocked::By::Keychain, .keychain = report};

    core::Result<Unlocked> refusal = passphraseNeeded(replica, report);
    if (means.passphrase) {
        auto key = unlockWithPassphrase(keyFile, *means.passphrase);
        if (key)
            return Unlocked{.key = *std::move(key), .by = Unlocked::By::Passphrase, .keychain = std::move(report)};
        refusal = key.error();
    }
    if (!means.recoveryPhrase)
        return refusal;
    auto opened = unlockWithPhrase(keyFile, &*content, *means.recoveryPhrase);
    if (opened)
        opened->keychain = std::move(report);
    return opened;
}

core::Result<Created> create(const std::filesystem::path& replica, Keychain* keychain, const Secret* passphrase,
                             const KeyDerivation& derivation)
{
    const auto keyFile = keyFileOf(replica);
    if (isNameTaken(replica))
        return replicaExists(replica);
    if (isNameTaken(keyFile))
        return replicaExists(keyFile);
    if (passphrase && passphrase->isEmpty())
        return core::Error{"passphrase_empty", "A passphrase of no characters protects nothing. Type one.", {}};

    Created created{.key = DatabaseKey::random(), .id = newKeyFileId()};
    std::optional<Secret> secret;
    // Before the key file: a crash in between leaves an entry nobody asks for, not a file that nothing opens.
    if (keychain)
        secret = keepSecret(*keychain, created.id, created.keychain);
    if (!passphrase && !secret)
        return passphraseNeeded(replica, created.keychain);

    const KeyFileSecrets secrets{.passphrase = passphrase, .keychain = secret ? &*secret : nullptr};
    if (createKeyFile(keyFile, created.id, created.key, secrets, derivation))
        return created;
    if (secret)
        keychain->remove(toText(created.id));
    return replicaExists(keyFile);
}

void abandon(const std::filesystem::path& replica, const Created& created, Keychain* keychain)
{
    const auto keyFile = keyFileOf(replica);
    if (isNameTaken(replica))
        return;
    const auto content = readKeyFile(keyFile);
    if (!content || content->id != created.id)
        return;
    std::filesystem::remove(keyFile);
    if (keychain && created.keychain.state == State::Works)
        keychain->remove(toText(created.id));
}

core::Result<> rememberInKeychain(const std::filesystem::path& replica, const DatabaseKey& key, Keychain& keychain)
{
    const auto keyFile = keyFileOf(replica);
    const auto content = readKeyFile(keyFile);
    if (!content)
        return content.error();
    if (checkOf(key) != content->check)
        return otherReplica(keyFile);

    // An entry that is there stays: it may be what opens a copy of this key file elsewhere.
    if (auto reading = keychain.read(toText(content->id)); reading.answer == Keychain::Answer::Done)
        return addKeychainSlot(keyFile, key, reading.secret);
    KeychainReport report;
    const auto secret = keepSecret(keychain, content->id, report);
    if (secret)
        return addKeychainSlot(keyFile, key, *secret);
    return core::Error{"keychain_unavailable", "The keychain cannot keep the key: " + report.reason + ".",
                       whereOf(replica)};
}

core::Result<> restorePassphrase(const std::filesystem::path& replica, const DatabaseKey& key, const Secret& passphrase,
                                 const KeyDerivation& derivation)
{
    const auto keyFile = keyFileOf(replica);
    const auto content = readKeyFile(keyFile);
    if (content)
        return setPassphrase(keyFile, key, passphrase, derivation);
    const std::string& code = content.error().code;
    if (code != "key_file_missing" && code != "key_file_damaged")
        return content.error();
    if (code == "key_file_damaged") {
        std::filesystem::path aside = keyFile;
        aside += ".damaged";
        std::filesystem::rename(keyFile, aside);
    }
    return createKeyFile(keyFile, newKeyFileId(), key, {.passphrase = &passphrase}, derivation);
}

} // namespace mitoyen::keys
