// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/key_file_format.h"

#include <charconv>
#include <new>
#include <span>

#include <sodium.h>

namespace mitoyen::keys {

namespace {

constexpr std::string_view firstWord = "mitoyen-key-file ";
constexpr std::string_view lastWord = "sum ";
constexpr std::string_view kdfName = "argon2id13";
constexpr std::uint64_t version = 1;
constexpr std::size_t sumSize = 32;

template <std::size_t size> std::string hex(const std::array<std::uint8_t, size>& bytes)
{
    std::array<char, 2 * size + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), size);
    return text.data();
}

std::string line(std::string_view name, std::string_view value)
{
    return std::string(name) + ' ' + std::string(value) + '\n';
}

std::string printSlot(std::string_view name, const WrappedKey& slot)
{
    const std::string prefix(name);
    return line(prefix + ".nonce", hex(slot.nonce)) + line(prefix + ".wrapped-key", hex(slot.bytes));
}

std::array<std::uint8_t, sumSize> sumOf(std::string_view text)
{
    std::array<std::uint8_t, sumSize> sum{};
    crypto_generichash(sum.data(), sum.size(), reinterpret_cast<const std::uint8_t*>(text.data()), text.size(), nullptr,
                       0);
    return sum;
}

/// What every slot is bound to: a slot moved into another key file opens nothing.
std::string commonHeader(const KeyFileContent& content)
{
    return line("mitoyen-key-file", std::to_string(version)) + line("id", hex(content.id)) +
        line("check", hex(content.check));
}

std::string derivationHeader(const PassphraseSlot& slot)
{
    return line("passphrase.kdf", kdfName) + line("passphrase.memory-kib", std::to_string(slot.derivation.memoryKib)) +
        line("passphrase.passes", std::to_string(slot.derivation.passes)) + line("passphrase.salt", hex(slot.salt));
}

/// Takes the lines of a key file in their order; once one is not as expected nothing more is taken.
class LineReader {
public:
    explicit LineReader(std::string_view text) : rest_(text) {}

    bool startsWith(std::string_view name) const { return rest_.starts_with(name); }
    bool isAtEnd() const { return !failed_ && rest_.empty(); }

    std::string_view value(std::string_view name)
    {
        const std::size_t end = rest_.find('\n');
        const bool expected =
            rest_.starts_with(name) && end != std::string_view::npos && end > name.size() && rest_[name.size()] == ' ';
        if (failed_ || !expected) {
            failed_ = true;
            return {};
        }
        const std::string_view value = rest_.substr(name.size() + 1, end - name.size() - 1);
        rest_.remove_prefix(end + 1);
        return value;
    }

    template <std::size_t size> void bytes(std::string_view name, std::array<std::uint8_t, size>& out)
    {
        const std::string_view text = value(name);
        std::size_t length = 0;
        const int rc = sodium_hex2bin(out.data(), out.size(), text.data(), text.size(), nullptr, &length, nullptr);
        if (rc != 0 || length != size)
            failed_ = true;
    }

    void number(std::string_view name, std::uint32_t least, std::uint32_t most, std::uint32_t& out)
    {
        const std::string_view text = value(name);
        const auto [end, reason] = std::from_chars(text.data(), text.data() + text.size(), out);
        if (reason != std::errc{} || end != text.data() + text.size() || out < least || out > most)
            failed_ = true;
    }

    void word(std::string_view name, std::string_view expected)
    {
        if (value(name) != expected)
            failed_ = true;
    }

    void slot(std::string_view name, WrappedKey& out)
    {
        bytes(std::string(name) + ".nonce", out.nonce);
        bytes(std::string(name) + ".wrapped-key", out.bytes);
    }

private:
    std::string_view rest_;
    bool failed_ = false;
};

std::optional<KeyFileContent> parseBody(std::string_view body)
{
    LineReader lines(body);
    KeyFileContent content;
    lines.word("mitoyen-key-file", std::to_string(version));
    lines.bytes("id", content.id);
    lines.bytes("check", content.check);
    if (lines.startsWith("passphrase.")) {
        PassphraseSlot& slot = content.passphrase.emplace();
        lines.word("passphrase.kdf", kdfName);
        lines.number("passphrase.memory-kib", leastDerivation.memoryKib, mostDerivation.memoryKib,
                     slot.derivation.memoryKib);
        lines.number("passphrase.passes", leastDerivation.passes, mostDerivation.passes, slot.derivation.passes);
        lines.bytes("passphrase.salt", slot.salt);
        lines.slot("passphrase", slot.key);
    }
    if (lines.startsWith("keychain."))
        lines.slot("keychain", content.keychain.emplace());
    if (!lines.isAtEnd())
        return std::nullopt;
    return content;
}

/// The text without its `sum` line, when that line is right.
std::optional<std::string_view> bodyOf(std::string_view text)
{
    constexpr std::size_t tail = lastWord.size() + 2 * sumSize + 1;
    if (text.size() < tail || text.size() > maximumKeyFile)
        return std::nullopt;
    const std::string_view body = text.substr(0, text.size() - tail);
    if (text.substr(body.size()) != line("sum", hex(sumOf(body))))
        return std::nullopt;
    return body;
}

/// 0 when the text does not begin as a key file does.
std::uint64_t versionOf(std::string_view body)
{
    if (!body.starts_with(firstWord))
        return 0;
    std::uint64_t number = 0;
    const char* begin = body.data() + firstWord.size();
    const auto [end, reason] = std::from_chars(begin, body.data() + body.size(), number);
    return reason == std::errc{} && end != body.data() + body.size() && *end == '\n' ? number : 0;
}

WrappedKey seal(std::string_view header, const DatabaseKey& key, const Secret& under)
{
    WrappedKey slot;
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.bytes.data(), nullptr, key.bytes().data(), key.bytes().size(),
                                               reinterpret_cast<const std::uint8_t*>(header.data()), header.size(),
                                               nullptr, slot.nonce.data(), under.bytes().data());
    return slot;
}

std::optional<DatabaseKey> open(const KeyFileContent& content, std::string_view header, const WrappedKey& slot,
                                const Secret& under)
{
    Secret plain(DatabaseKey::size);
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.bytes().data(), nullptr, nullptr, slot.bytes.data(), slot.bytes.size(),
        reinterpret_cast<const std::uint8_t*>(header.data()), header.size(), slot.nonce.data(), under.bytes().data());
    if (rc != 0)
        return std::nullopt;
    DatabaseKey key(std::move(plain));
    // XChaCha20-Poly1305 does not commit to its key: a forger may make one box that opens under two passphrases.
    // The check does commit.
    if (checkOf(key) != content.check)
        return std::nullopt;
    return key;
}

Secret derive(const PassphraseSlot& slot, const Secret& passphrase)
{
    Secret derived(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int rc = crypto_pwhash(derived.bytes().data(), derived.size(), passphrase.text().data(), passphrase.size(),
                                 slot.salt.data(), slot.derivation.passes,
                                 std::size_t{slot.derivation.memoryKib} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (rc != 0)
        throw std::bad_alloc();
    return derived;
}

std::string passphraseHeader(const KeyFileContent& content, const PassphraseSlot& slot)
{
    return commonHeader(content) + derivationHeader(slot);
}

std::string keychainHeader(const KeyFileContent& content)
{
    return commonHeader(content) + "keychain\n";
}

} // namespace

KeyFileId newKeyFileId()
{
    KeyFileId id{};
    randombytes_buf(id.data(), id.size());
    return id;
}

std::string toText(const KeyFileId& id)
{
    return hex(id);
}

std::string printKeyFile(const KeyFileContent& content)
{
    std::string text = commonHeader(content);
    if (content.passphrase)
        text += derivationHeader(*content.passphrase) + printSlot("passphrase", content.passphrase->key);
    if (content.keychain)
        text += printSlot("keychain", *content.keychain);
    return text + line("sum", hex(sumOf(text)));
}

core::Result<KeyFileContent> parseKeyFile(std::string_view text, const std::string& name)
{
    const core::Error damaged{
        "key_file_damaged",
        "The key file \"" + name +
            "\" is damaged. Put it back from a backup, or open the replica with its recovery phrase.",
        {.file = name}};
    const auto body = bodyOf(text);
    if (!body)
        return damaged;
    if (versionOf(*body) > version)
        return core::Error{"key_file_too_new",
                           "The key file \"" + name + "\" was made by a newer program. Update this program.",
                           {.file = name}};
    auto content = parseBody(*body);
    // Leading zeros, capital digits: readable, but not what any version of the program wrote.
    if (!content || printKeyFile(*content) != text)
        return damaged;
    return *std::move(content);
}

std::array<std::uint8_t, 16> checkOf(const DatabaseKey& key)
{
    constexpr std::string_view purpose = "mitoyen key check 1";
    std::array<std::uint8_t, 16> check{};
    crypto_generichash(check.data(), check.size(), reinterpret_cast<const std::uint8_t*>(purpose.data()),
                       purpose.size(), key.bytes().data(), key.bytes().size());
    return check;
}

PassphraseSlot wrapUnderPassphrase(const KeyFileContent& content, const DatabaseKey& key, const Secret& passphrase,
                                   const KeyDerivation& derivation)
{
    core::require(!passphrase.isEmpty(), "an empty passphrase");
    core::require(derivation.memoryKib >= leastDerivation.memoryKib &&
                      derivation.memoryKib <= mostDerivation.memoryKib && derivation.passes >= leastDerivation.passes &&
                      derivation.passes <= mostDerivation.passes,
                  "a derivation this program would not read back");
    PassphraseSlot slot{.derivation = derivation};
    randombytes_buf(slot.salt.data(), slot.salt.size());
    slot.key = seal(passphraseHeader(content, slot), key, derive(slot, passphrase));
    return slot;
}

WrappedKey wrapUnderSecret(const KeyFileContent& content, const DatabaseKey& key, const Secret& secret)
{
    core::require(secret.size() == keychainSecretSize, "the secret of a keychain has 32 bytes");
    return seal(keychainHeader(content), key, secret);
}

std::optional<DatabaseKey> unwrap(const KeyFileContent& content, const PassphraseSlot& slot, const Secret& passphrase)
{
    return open(content, passphraseHeader(content, slot), slot.key, derive(slot, passphrase));
}

std::optional<DatabaseKey> unwrap(const KeyFileContent& content, const WrappedKey& slot, const Secret& secret)
{
    if (secret.size() != keychainSecretSize)
        return std::nullopt;
    return open(content, keychainHeader(content), slot, secret);
}

} // namespace mitoyen::keys
