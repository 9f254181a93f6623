// SPDX-License-Identifier: AGPL-3.0-or-later
#include "pages/units/share_drafts.h"

#include <algorithm>

namespace mitoyen::pages {

void ShareDrafts::setKeys(std::vector<model::AllocationKey> keys)
{
    keys_ = std::move(keys);
    stored_.clear();
    for (const auto& key : keys_) {
        auto& vector = stored_.emplace_back();
        for (const auto& share : key.shares)
            vector.emplace(share.unit, share.shares);
    }
    const auto isGone = [this](const auto& draft) {
        return std::ranges::find(keys_, draft.first, &model::AllocationKey::id) == keys_.end();
    };
    std::erase_if(drafts_, isGone);
    std::erase_if(totals_, isGone);
}

std::optional<std::size_t> ShareDrafts::general() const
{
    const auto found = std::ranges::find(keys_, true, &model::AllocationKey::general);
    return found == keys_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - keys_.begin()));
}

void ShareDrafts::setTotal(std::size_t key, std::int64_t total)
{
    totals_.erase(keys_[key].id);
    if (total != keys_[key].total)
        totals_.emplace(keys_[key].id, total);
}

void ShareDrafts::discard()
{
    drafts_.clear();
    totals_.clear();
}

std::int64_t ShareDrafts::stored(std::size_t key, core::Id<model::Unit> unit) const
{
    const auto found = stored_[key].find(unit);
    return found == stored_[key].end() ? 0 : found->second;
}

std::int64_t ShareDrafts::shares(std::size_t key, core::Id<model::Unit> unit) const
{
    const auto draft = drafts_.find(keys_[key].id);
    if (draft == drafts_.end() || !draft->second.contains(unit))
        return stored(key, unit);
    return draft->second.at(unit);
}

void ShareDrafts::set(std::size_t key, core::Id<model::Unit> unit, std::int64_t shares)
{
    auto& draft = drafts_[keys_[key].id];
    draft.erase(unit);
    if (shares != stored(key, unit))
        draft.emplace(unit, shares);
    if (draft.empty())
        drafts_.erase(keys_[key].id);
}

bool ShareDrafts::differs(std::size_t key, core::Id<model::Unit> unit) const
{
    return shares(key, unit) != stored(key, unit);
}

bool ShareDrafts::isChanged(std::size_t key) const
{
    return drafts_.contains(keys_[key].id) || totals_.contains(keys_[key].id);
}

std::int64_t ShareDrafts::sum(std::size_t key) const
{
    std::int64_t sum = 0;
    for (const auto& share : vector(key))
        sum += share.shares;
    return sum;
}

std::int64_t ShareDrafts::target(std::size_t key) const
{
    if (!keys_[key].general)
        return sum(key);
    const auto typed = totals_.find(keys_[key].id);
    return typed == totals_.end() ? keys_[key].total : typed->second;
}

std::vector<model::UnitShare> ShareDrafts::vector(std::size_t key) const
{
    auto shares = keys_[key].shares;
    const auto draft = drafts_.find(keys_[key].id);
    if (draft == drafts_.end())
        return shares;
    for (const auto& [unit, number] : draft->second) {
        const auto known = std::ranges::find(shares, unit, &model::UnitShare::unit);
        if (known == shares.end())
            shares.push_back({unit, number});
        else
            known->shares = number;
    }
    return shares;
}

} // namespace mitoyen::pages
