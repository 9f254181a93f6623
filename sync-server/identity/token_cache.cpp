// SPDX-License-Identifier: AGPL-3.0-or-later
#include "identity/token_cache.h"

namespace mitoyen::server::identity {

namespace {

// About 200 bytes each: 4 MB at most.
constexpr std::size_t most = 20'000;

} // namespace

std::optional<Caller> TokenCache::find(const crypto::Digest& token, core::Instant now)
{
    const std::lock_guard lock(mutex_);
    const auto found = entries_.find(token);
    if (found == entries_.end())
        return std::nullopt;
    if (found->second.expires <= now) {
        entries_.erase(found);
        return std::nullopt;
    }
    return found->second.caller;
}

std::uint64_t TokenCache::generation() const
{
    const std::lock_guard lock(mutex_);
    return generation_;
}

void TokenCache::keep(const crypto::Digest& token, const Caller& caller, core::Instant expires,
                      std::uint64_t generation)
{
    const std::lock_guard lock(mutex_);
    if (generation != generation_)
        return;
    if (entries_.size() >= most)
        entries_.clear();
    entries_.insert_or_assign(token, Entry{caller, expires});
}

void TokenCache::dropIf(const std::function<bool(const Caller&)>& condition)
{
    const std::lock_guard lock(mutex_);
    ++generation_;
    std::erase_if(entries_, [&](const auto& entry) { return condition(entry.second.caller); });
}

} // namespace mitoyen::server::identity
