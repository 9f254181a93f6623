// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/lease.h"

#include <algorithm>
#include <sstream>

namespace mitoyen::storage {

namespace {

/// "DAYS USED SEEN": the server's setting, the milliseconds that have passed, the moment up to which they are counted.
constexpr std::string_view settingName = "lease";
constexpr std::int64_t day = 86'400'000;
// Time that passes while the file is open is worth a write now and then.
constexpr std::int64_t countedAtOnce = 3'600'000;

void keep(Replica& replica, const Lease& lease, core::Instant seen)
{
    replica.setSetting(settingName,
                       std::to_string(lease.days) + ' ' + std::to_string(lease.used) + ' ' +
                           std::to_string(seen.milliseconds));
}

} // namespace

bool Lease::isExpired() const
{
    return days > 0 && used >= days * day;
}

bool Lease::isEnding() const
{
    return days > 0 && used * 5 >= days * day * 4;
}

std::int64_t Lease::daysLeft() const
{
    return std::max<std::int64_t>(0, (days * day - used + day - 1) / day);
}

Lease leaseOf(Replica& replica)
{
    const auto text = replica.setting(settingName);
    if (text.empty())
        return {};
    Lease lease;
    core::Instant seen;
    std::istringstream(text) >> lease.days >> lease.used >> seen.milliseconds;
    const auto now = replica.now();
    const auto passed = now.milliseconds - seen.milliseconds;
    lease.used += std::max<std::int64_t>(0, passed);
    if (lease.days > 0 && (passed < 0 || passed >= countedAtOnce))
        keep(replica, lease, now);
    return lease;
}

void noteContact(Replica& replica, std::optional<int> days)
{
    auto lease = leaseOf(replica);
    lease.days = std::max(0, days.value_or(lease.days));
    lease.used = 0;
    keep(replica, lease, replica.now());
}

core::Result<void> checkLease(Replica& replica)
{
    const auto lease = leaseOf(replica);
    if (!lease.isExpired())
        return {};
    return core::Error{"lease_expired",
                       "This replica has been without its server for more than " + std::to_string(lease.days) +
                           " days and is locked. It opens with the next exchange; nothing was deleted.",
                       {}};
}

} // namespace mitoyen::storage
