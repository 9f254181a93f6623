// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "keys/secret.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::keys {

/// Cost of deriving a key from a passphrase: Argon2id, version 1.3, one lane (RFC 9106). The default takes 0.1 to
/// 0.2 s on the office laptops of docs/decisions/0011-argon2id.md.
struct KeyDerivation {
    std::uint32_t memoryKib = 64 * 1024;
    std::uint32_t passes = 3;
    bool operator==(const KeyDerivation&) const = default;
};

/// What a key file may ask for. The upper bounds keep a forged file from eating the memory or the time of the
/// machine; the lower ones are libsodium's.
inline constexpr KeyDerivation leastDerivation{.memoryKib = 8, .passes = 1};
inline constexpr KeyDerivation mostDerivation{.memoryKib = 512 * 1024, .passes = 16};

/// The database key under XChaCha20-Poly1305: 192-bit random nonce, 32 bytes and their 16-byte tag.
struct WrappedKey {
    std::array<std::uint8_t, 24> nonce{};
    std::array<std::uint8_t, DatabaseKey::size + 16> bytes{};
    bool operator==(const WrappedKey&) const = default;
};

struct PassphraseSlot {
    KeyDerivation derivation;
    std::array<std::uint8_t, 16> salt{};
    WrappedKey key;
    bool operator==(const PassphraseSlot&) const = default;
};

/// Names a key file, and with it the secret in the keychain. No secret itself.
using KeyFileId = std::array<std::uint8_t, 16>;
KeyFileId newKeyFileId();
/// 32 hexadecimal digits.
std::string toText(const KeyFileId& id);

/// Content of FILE.key. `id` names the secret in the keychain of the operating system; `check` is a keyed hash of the
/// database key, by which a recovery phrase of another replica is told apart.
///
///     mitoyen-key-file 1
///     id 32 hexadecimal digits
///     check 32
///     passphrase.kdf argon2id13         the five lines of a slot stand together or are absent together
///     passphrase.memory-kib 65536
///     passphrase.passes 3
///     passphrase.salt 32
///     passphrase.nonce 48
///     passphrase.wrapped-key 96
///     keychain.nonce 48
///     keychain.wrapped-key 96
///     sum 64                            BLAKE2b-256 of all bytes before this line
///
/// First line, last line and the rule of `sum` are the same in every future version: so that damage is told from
/// a file of a newer program. There is one way to write a given content; any other bytes are damage.
struct KeyFileContent {
    KeyFileId id{};
    std::array<std::uint8_t, 16> check{};
    std::optional<PassphraseSlot> passphrase;
    std::optional<WrappedKey> keychain;
    bool operator==(const KeyFileContent&) const = default;
};

/// Longest key file, of any version.
inline constexpr std::size_t maximumKeyFile = 16 * 1024;
/// Size of the random secret in the keychain.
inline constexpr std::size_t keychainSecretSize = 32;

std::string printKeyFile(const KeyFileContent& content);
/// Errors key_file_damaged, key_file_too_new; `name` is the file's name for their texts.
core::Result<KeyFileContent> parseKeyFile(std::string_view text, const std::string& name);

std::array<std::uint8_t, 16> checkOf(const DatabaseKey& key);

/// Derivation outside the bounds above and an empty passphrase are bugs here. Throws std::bad_alloc when the
/// machine has no memory for the derivation.
PassphraseSlot wrapUnderPassphrase(const KeyFileContent& content, const DatabaseKey& key, const Secret& passphrase,
                                   const KeyDerivation& derivation);
WrappedKey wrapUnderSecret(const KeyFileContent& content, const DatabaseKey& key, const Secret& secret);

/// Nothing when the passphrase or the secret is not the right one, or what it opens fails the check.
std::optional<DatabaseKey> unwrap(const KeyFileContent& content, const PassphraseSlot& slot, const Secret& passphrase);
std::optional<DatabaseKey> unwrap(const KeyFileContent& content, const WrappedKey& slot, const Secret& secret);

} // namespace mitoyen::keys
