// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace mitoyen::server::identity {

/// Makes guessing slow: after some failures in a row every further one doubles the wait. Counts for names nobody has
/// as well, so that it tells nothing about which exist.
class Backoff {
public:
    struct Limits {
        int free = 5; ///< failures without a wait
        std::int64_t longest = 15LL * 60 * 1000; ///< milliseconds
        std::int64_t forgetAfter = 3600LL * 1000; ///< milliseconds without a failure
    };

    explicit Backoff(Limits limits) : limits_(limits) {}

    /// Seconds until another try is heard; nothing when it is heard now.
    std::optional<int> wait(std::string_view key, core::Instant now);
    void failed(std::string_view key, core::Instant now);
    void succeeded(std::string_view key);

private:
    struct Failures {
        int number = 0;
        core::Instant last;
        core::Instant until;
    };

    Limits limits_;
    std::mutex mutex_;
    std::unordered_map<std::string, Failures> failures_;
};

} // namespace mitoyen::server::identity
