// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::server::blobs {

/// What disk or network of a provider can cause; nothing of what was asked for was stored.
struct ProviderFailure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Where sealed files lie. It sees names and ciphertext only. Usable from all threads; every call throws
/// ProviderFailure.
///
/// Names are ours: parts of digits, 'a' to 'f', '-' and '.', separated by '/'. An object is there whole or not at all,
/// and storing one again replaces it.
class StorageProvider {
public:
    /// The next piece of an object, never empty; nothing abandons it.
    using Source = std::function<std::optional<std::string>()>;

    virtual ~StorageProvider() = default;
    /// Stores `size` bytes, taken piece by piece. False when the source abandoned it: then nothing is stored.
    virtual bool put(std::string_view name, std::int64_t size, const Source& source) = 0;
    /// `length` bytes from `offset`, fewer where the object ends before; nothing when there is no such object.
    virtual std::optional<std::string> get(std::string_view name, std::int64_t offset, std::int64_t length) = 0;
    virtual bool exists(std::string_view name) = 0;
    /// An object that is not there is no failure.
    virtual void remove(std::string_view name) = 0;
    /// The names that begin with `prefix`, in order.
    virtual std::vector<std::string> list(std::string_view prefix) = 0;

    void put(std::string_view name, std::string_view content);
};

bool isObjectName(std::string_view name);

} // namespace mitoyen::server::blobs
