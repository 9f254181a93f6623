// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "keys/key_file.h"
#include "keys/keychain.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <ostream>
#include <stdexcept>
#include <string>

#include <sodium.h>

namespace mitoyen::keys {

/// The least Argon2id there is: these tests derive thousands of keys.
inline constexpr KeyDerivation cheap = leastDerivation;

inline Secret secret(std::string_view text)
{
    return Secret::copyOf(text);
}

/// Bytes 0, 1, 2 … 31.
inline DatabaseKey countingKey()
{
    Secret bytes(DatabaseKey::size);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes.bytes()[i] = static_cast<std::uint8_t>(i);
    return DatabaseKey(std::move(bytes));
}

inline DatabaseKey copyOf(const DatabaseKey& key)
{
    return DatabaseKey(Secret::copyOf(std::span<const std::uint8_t>(key.bytes())));
}

class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "keys-test-XXXXXX").string();
        if (!::mkdtemp(pattern.data()))
            throw std::runtime_error("no temporary folder");
        path_ = pattern;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() { std::filesystem::remove_all(path_); }
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    std::size_t fileCount() const
    {
        using Iterator = std::filesystem::directory_iterator;
        return static_cast<std::size_t>(std::distance(Iterator(path_), Iterator()));
    }

private:
    std::filesystem::path path_;
};

inline std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void write(const std::filesystem::path& file, std::string_view content)
{
    // ext4 flushes a file that was truncated and written again: six thousand flushes in one of these tests.
    std::filesystem::remove(file);
    std::ofstream(file, std::ios::binary) << content;
}

/// The key file text `body`, without its sum line, with the sum a forger would compute for it.
inline std::string withSum(std::string_view body)
{
    unsigned char sum[32];
    crypto_generichash(sum, sizeof sum, reinterpret_cast<const unsigned char*>(body.data()), body.size(), nullptr, 0);
    char hex[65];
    sodium_bin2hex(hex, sizeof hex, sum, sizeof sum);
    return std::string(body) + "sum " + hex + "\n";
}

inline std::string withoutSum(const std::string& text)
{
    return text.substr(0, text.rfind("sum "));
}

/// "ok", or the error's code.
template <class T> std::string outcome(const core::Result<T>& result)
{
    return result ? "ok" : result.error().code;
}

/// A keychain in memory whose moods a test chooses.
class FakeKeychain : public Keychain {
public:
    bool isLocked = false;
    bool isUnavailable = false;
    bool forgetsAtOnce = false;
    std::map<std::string, Secret> entries;

    Reading read(const std::string& name) override
    {
        if (isUnavailable)
            return {.reason = "no keychain here"};
        const auto found = entries.find(name);
        if (isLocked || found == entries.end())
            return {.answer = Answer::Missing};
        return {.answer = Answer::Done, .secret = Secret::copyOf(std::as_const(found->second).bytes())};
    }
    Outcome write(const std::string& name, const Secret& secret) override
    {
        if (isUnavailable || isLocked)
            return {.reason = "Cannot create an item in a locked collection"};
        if (!forgetsAtOnce)
            entries.insert_or_assign(name, Secret::copyOf(secret.bytes()));
        return {.answer = Answer::Done};
    }
    Outcome remove(const std::string& name) override
    {
        return {.answer = entries.erase(name) > 0 ? Answer::Done : Answer::Missing};
    }
};

} // namespace mitoyen::keys
