// SPDX-License-Identifier: AGPL-3.0-or-later
#include "identity/backoff.h"

#include <algorithm>

namespace mitoyen::server::identity {

namespace {

constexpr std::size_t manyKeys = 20'000;

} // namespace

std::optional<int> Backoff::wait(std::string_view key, core::Instant now)
{
    const std::lock_guard lock(mutex_);
    const auto found = failures_.find(std::string(key));
    if (found == failures_.end() || found->second.until <= now)
        return std::nullopt;
    return static_cast<int>((found->second.until.milliseconds - now.milliseconds + 999) / 1000);
}

void Backoff::failed(std::string_view key, core::Instant now)
{
    const std::lock_guard lock(mutex_);
    if (failures_.size() >= manyKeys)
        std::erase_if(failures_, [&](const auto& entry) { return entry.second.until <= now; });
    if (failures_.size() >= manyKeys)
        failures_.clear();
    auto& failures = failures_[std::string(key)];
    if (now.milliseconds - failures.last.milliseconds > limits_.forgetAfter)
        failures.number = 0;
    failures.last = now;
    ++failures.number;
    const int doublings = std::min(failures.number - limits_.free, 20);
    if (doublings > 0)
        failures.until = {now.milliseconds + std::min(std::int64_t{500} << doublings, limits_.longest)};
}

void Backoff::succeeded(std::string_view key)
{
    const std::lock_guard lock(mutex_);
    failures_.erase(std::string(key));
}

} // namespace mitoyen::server::identity
