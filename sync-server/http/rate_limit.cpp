// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/rate_limit.h"

#include <algorithm>

namespace mitoyen::server::http {

namespace {

constexpr std::int64_t token = 1000;
constexpr std::size_t manyKeys = 20'000;

} // namespace

void RateLimit::refill(Bucket& bucket, std::int64_t now) const
{
    const auto elapsed = std::clamp<std::int64_t>(now - bucket.at, 0, 3'600'000);
    bucket.level = std::min(bucket.level + elapsed * allowance_.perSecond, allowance_.burst * token);
    bucket.at = now;
}

void RateLimit::forgetFullOnes(std::int64_t now)
{
    for (auto entry = buckets_.begin(); entry != buckets_.end();) {
        refill(entry->second, now);
        entry = entry->second.level == allowance_.burst * token ? buckets_.erase(entry) : std::next(entry);
    }
    // A flood of ever new addresses: starting afresh is kinder to everybody than growing without end.
    if (buckets_.size() > manyKeys)
        buckets_.clear();
}

std::optional<int> RateLimit::take(std::string_view key)
{
    const auto now = clock_().milliseconds;
    const std::lock_guard lock(mutex_);
    if (buckets_.size() > manyKeys)
        forgetFullOnes(now);
    auto& bucket = buckets_.try_emplace(std::string(key), Bucket{allowance_.burst * token, now}).first->second;
    refill(bucket, now);
    if (bucket.level >= token) {
        bucket.level -= token;
        return std::nullopt;
    }
    const auto missing = token - bucket.level;
    return static_cast<int>((missing + allowance_.perSecond * token - 1) / (allowance_.perSecond * token));
}

} // namespace mitoyen::server::http
