// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace mitoyen::server::identity {

/// Nonces a device signs to prove that it holds its key. A nonce carries its own time and authentication code, so
/// asking for many costs the server nothing; only those that were used are remembered, for as long as they would live.
class Challenges {
public:
    explicit Challenges(std::string key) : key_(std::move(key)) {}

    static constexpr std::int64_t lifetime = 5 * 60 * 1000; ///< milliseconds

    /// Base64url; the device signs this text.
    std::string make(core::Instant now) const;
    bool isOurs(std::string_view nonce, core::Instant now) const;
    /// True the first time, for a nonce that is ours.
    bool use(std::string_view nonce, core::Instant now);

private:
    std::string key_;
    std::mutex mutex_;
    std::map<std::string, core::Instant, std::less<>> used_;
};

} // namespace mitoyen::server::identity
