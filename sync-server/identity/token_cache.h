// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "crypto/digest.h"
#include "identity/caller.h"

#include <cstring>
#include <functional>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace mitoyen::server::identity {

/// Callers of tokens that were verified already, by the SHA-256 of the token: a hundred times cheaper than a
/// signature and a query. An entry lives until its token expires or somebody drops it.
class TokenCache {
public:
    std::optional<Caller> find(const crypto::Digest& token, core::Instant now);

    /// To be read before the state of a session is, and given to `keep`: what was dropped meanwhile is not kept.
    std::uint64_t generation() const;
    void keep(const crypto::Digest& token, const Caller& caller, core::Instant expires, std::uint64_t generation);

    void dropIf(const std::function<bool(const Caller&)>& condition);

private:
    struct Entry {
        Caller caller;
        core::Instant expires;
    };
    struct Hash {
        std::size_t operator()(const crypto::Digest& digest) const noexcept
        {
            std::size_t hash = 0;
            std::memcpy(&hash, digest.data(), sizeof hash);
            return hash;
        }
    };

    mutable std::mutex mutex_;
    std::unordered_map<crypto::Digest, Entry, Hash> entries_;
    std::uint64_t generation_ = 0;
};

} // namespace mitoyen::server::identity
