// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace mitoyen::keys {

/// Bytes that must not leave this process: a passphrase, a key. They live in guarded pages of libsodium, kept out of
/// swap where the system allows it and out of core files, and are wiped when the object goes. Moved, never copied.
class Secret {
public:
    /// No bytes.
    Secret() = default;
    explicit Secret(std::size_t size);
    static Secret random(std::size_t size);
    /// Of a source that wipes itself or is no secret (a literal in a test).
    static Secret copyOf(std::span<const std::uint8_t> source);
    static Secret copyOf(std::string_view source);
    /// Wipes the source: for the text a widget or a library handed over in plain memory.
    static Secret taking(std::span<char> source);

    std::size_t size() const { return size_; }
    bool isEmpty() const { return size_ == 0; }
    std::span<std::uint8_t> bytes() { return {memory_.get(), size_}; }
    std::span<const std::uint8_t> bytes() const { return {memory_.get(), size_}; }
    std::string_view text() const
    {
        return memory_ ? std::string_view(reinterpret_cast<const char*>(memory_.get()), size_) : std::string_view("");
    }
    /// The first `size` bytes; the rest is wiped with this object.
    Secret first(std::size_t size) const;

    /// In constant time for equal sizes.
    bool operator==(const Secret& other) const;

private:
    struct Free {
        void operator()(std::uint8_t* memory) const;
    };
    std::unique_ptr<std::uint8_t[], Free> memory_;
    std::size_t size_ = 0;
};

/// Overwrites memory in a way no optimiser removes.
void wipe(std::span<char> memory);

/// The 256-bit key of one replica's database: random, the same for the whole life of the file.
class DatabaseKey {
public:
    static constexpr std::size_t size = 32;

    static DatabaseKey random() { return DatabaseKey(Secret::random(size)); }
    /// `bytes` holds exactly 32 bytes; anything else is a bug.
    explicit DatabaseKey(Secret bytes);

    std::span<const std::uint8_t, size> bytes() const { return bytes_.bytes().first<size>(); }
    /// The text SQLCipher takes as a raw key, derivation skipped: x'…64 hexadecimal digits…'.
    Secret rawKeyText() const;
    bool operator==(const DatabaseKey&) const = default;

private:
    Secret bytes_;
};

/// Longest passphrase in bytes.
inline constexpr std::size_t maximumPassphrase = 4096;

/// The passphrase in a file or pipe: all its bytes but one trailing newline (LF or CRLF).
/// Errors: passphrase_file_missing, passphrase_file_unreadable, passphrase_file_too_long, passphrase_empty.
core::Result<Secret> readPassphraseFile(const std::filesystem::path& file);

/// No core file of this process from here on, and no other process of the same user may attach to it or read its
/// environment. Every main calls it first. KeePassXC and OpenSSH's agent do the same.
void disableCoreDumps();

} // namespace mitoyen::keys
