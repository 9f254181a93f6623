// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "crypto/random.h"

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mitoyen::server::http {

/// What a token bucket allows: `burst` at once, refilled with `perSecond`.
struct Allowance {
    int perSecond = 1;
    int burst = 1;
    bool operator==(const Allowance&) const = default;
};

/// One token bucket per key (an address, a device). Forgets keys whose bucket is full again.
class RateLimit {
public:
    RateLimit(Allowance allowance, crypto::Clock clock) : allowance_(allowance), clock_(std::move(clock)) {}

    /// Takes one token: nothing when there was one, else the seconds until there is one again.
    std::optional<int> take(std::string_view key);

private:
    /// In thousandths of a token, so that whole milliseconds refill exactly.
    struct Bucket {
        std::int64_t level = 0;
        std::int64_t at = 0;
    };
    void refill(Bucket& bucket, std::int64_t now) const;
    void forgetFullOnes(std::int64_t now);

    Allowance allowance_;
    crypto::Clock clock_;
    std::mutex mutex_;
    std::unordered_map<std::string, Bucket> buckets_;
};

} // namespace mitoyen::server::http
