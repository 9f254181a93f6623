// SPDX-License-Identifier: AGPL-3.0-or-later
#include "services/heads.h"

#include <algorithm>

namespace mitoyen::server::services {

Heads::Standing Heads::of(const core::Uuid& organisation) const
{
    const std::lock_guard lock(mutex_);
    Standing standing{round_, listening_, {}};
    if (const auto found = heads_.find(organisation); found != heads_.end() && now_() - found->second.at < trusted)
        standing.head = found->second.head;
    return standing;
}

void Heads::learned(const core::Uuid& organisation, std::int64_t head, std::uint64_t round)
{
    const std::lock_guard lock(mutex_);
    if (!listening_ || round != round_)
        return;
    know(organisation, head);
}

void Heads::announced(const core::Uuid& organisation, std::int64_t head)
{
    const std::lock_guard lock(mutex_);
    // Deaf to the others, what this server itself announces is not all there is.
    if (listening_)
        know(organisation, head);
}

void Heads::know(const core::Uuid& organisation, std::int64_t head)
{
    auto& known = heads_[organisation];
    known = {std::max(known.head, head), now_()};
}

void Heads::lost()
{
    const std::lock_guard lock(mutex_);
    listening_ = false;
    heads_.clear();
}

void Heads::afresh()
{
    const std::lock_guard lock(mutex_);
    listening_ = true;
    ++round_;
    heads_.clear();
}

} // namespace mitoyen::server::services
