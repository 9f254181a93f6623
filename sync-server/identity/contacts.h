// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/id.h"

#include <mutex>
#include <unordered_map>

namespace mitoyen::server::identity {

/// Which devices were noted as seen within the last minute: what a device reports is worth a write now and then, not
/// at every request. Usable from all threads.
class Contacts {
public:
    static constexpr std::int64_t interval = 60'000; ///< milliseconds

    /// True when the device's report is to be written now.
    bool isDue(const core::Uuid& device, core::Instant now)
    {
        const std::lock_guard lock(mutex_);
        if (noted_.size() >= mostKept)
            noted_.clear();
        const auto [place, isNew] = noted_.emplace(device, now);
        if (!isNew && now.milliseconds < place->second.milliseconds + interval)
            return false;
        place->second = now;
        return true;
    }

private:
    static constexpr std::size_t mostKept = 100'000;
    std::mutex mutex_;
    std::unordered_map<core::Uuid, core::Instant, core::UuidHash> noted_;
};

} // namespace mitoyen::server::identity
