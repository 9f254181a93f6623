// SPDX-License-Identifier: AGPL-3.0-or-later
#include "keys/secret.h"

#include <cerrno>
#include <cstring>
#include <new>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sodium.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace mitoyen::keys {

namespace {

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    core::require(started, "libsodium does not start");
}

} // namespace

void Secret::Free::operator()(std::uint8_t* memory) const
{
    sodium_free(memory);
}

Secret::Secret(std::size_t size) : size_(size)
{
    startSodium();
    memory_.reset(static_cast<std::uint8_t*>(sodium_malloc(size)));
    if (!memory_)
        throw std::bad_alloc();
    sodium_memzero(memory_.get(), size);
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.memory_.get(), size);
    return secret;
}

Secret Secret::copyOf(std::span<const std::uint8_t> source)
{
    Secret secret(source.size());
    if (!source.empty())
        std::memcpy(secret.memory_.get(), source.data(), source.size());
    return secret;
}

Secret Secret::copyOf(std::string_view source)
{
    return copyOf(std::span(reinterpret_cast<const std::uint8_t*>(source.data()), source.size()));
}

Secret Secret::taking(std::span<char> source)
{
    Secret secret = copyOf(std::string_view(source.data(), source.size()));
    wipe(source);
    return secret;
}

Secret Secret::first(std::size_t size) const
{
    core::require(size <= size_, "more bytes than the secret has");
    return copyOf(bytes().first(size));
}

bool Secret::operator==(const Secret& other) const
{
    return size_ == other.size_ && (size_ == 0 || sodium_memcmp(memory_.get(), other.memory_.get(), size_) == 0);
}

void wipe(std::span<char> memory)
{
    if (!memory.empty())
        sodium_memzero(memory.data(), memory.size());
}

DatabaseKey::DatabaseKey(Secret bytes) : bytes_(std::move(bytes))
{
    core::require(bytes_.size() == size, "a database key has 32 bytes");
}

Secret DatabaseKey::rawKeyText() const
{
    // sodium_bin2hex ends its text with a NUL, which the closing quote then replaces.
    Secret text(2 + 2 * size + 1);
    const auto out = text.bytes();
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(reinterpret_cast<char*>(out.data()) + 2, out.size() - 2, bytes_.bytes().data(), size);
    out.back() = '\'';
    return text;
}

namespace {

core::Error unreadable(const std::filesystem::path& file, int reason)
{
    const bool missing = reason == ENOENT || reason == ENOTDIR;
    return {missing ? "passphrase_file_missing" : "passphrase_file_unreadable",
            "The passphrase file \"" + file.string() + "\" cannot be read: " + std::generic_category().message(reason) +
                ".",
            {.file = file.filename().string()}};
}

std::size_t withoutNewline(std::string_view text)
{
    if (text.ends_with("\r\n"))
        return text.size() - 2;
    return text.ends_with('\n') ? text.size() - 1 : text.size();
}

} // namespace

core::Result<Secret> readPassphraseFile(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return unreadable(file, errno);

    // Room for the newline and one byte more, which proves that the file is too long. Read straight into guarded
    // memory: a stream would leave the passphrase in its buffer.
    Secret room(maximumPassphrase + 3);
    std::size_t filled = 0;
    ssize_t got = 0;
    while (filled < room.size()) {
        got = ::read(descriptor, room.bytes().data() + filled, room.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    const int reason = errno;
    ::close(descriptor);
    if (got < 0)
        return unreadable(file, reason);

    const std::size_t length = withoutNewline(room.text().substr(0, filled));
    const core::Where where{.file = file.filename().string()};
    if (length > maximumPassphrase)
        return core::Error{
            "passphrase_file_too_long",
            "The passphrase file \"" + file.string() + "\" holds more than 4096 bytes. Is it the right file?", where};
    if (length == 0)
        return core::Error{"passphrase_empty", "The passphrase file \"" + file.string() + "\" is empty.", where};
    return room.first(length);
}

void disableCoreDumps()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace mitoyen::keys
