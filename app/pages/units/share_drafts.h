// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/allocation_key.h"
#include "model/unit.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace mitoyen::pages {

/// Shares typed but not applied yet: the vector of a key changes as a whole, so cells wait here until the key adds
/// up. Survives a reload of the lists.
class ShareDrafts {
public:
    void setKeys(std::vector<model::AllocationKey> keys);
    const std::vector<model::AllocationKey>& keys() const { return keys_; }

    /// Position in `keys()`. The draft where there is one, else what is stored.
    std::int64_t shares(std::size_t key, core::Id<model::Unit> unit) const;
    void set(std::size_t key, core::Id<model::Unit> unit, std::int64_t shares);
    bool differs(std::size_t key, core::Id<model::Unit> unit) const;

    /// The deed's total of a general key; of any other the total follows from its shares.
    void setTotal(std::size_t key, std::int64_t total);
    bool totalDiffers(std::size_t key) const { return totals_.contains(keys_[key].id); }
    /// Position of the key of the deed, where there is one.
    std::optional<std::size_t> general() const;

    bool isChanged(std::size_t key) const;
    bool hasChanges() const { return !drafts_.empty() || !totals_.empty(); }
    /// Sum of the vector as it stands, drafts included.
    std::int64_t sum(std::size_t key) const;
    /// What it must add up to: the deed's total for the general key, its own sum for any other.
    std::int64_t target(std::size_t key) const;
    /// The vector as it would be stored: units of the key, and those that received a share.
    std::vector<model::UnitShare> vector(std::size_t key) const;
    void discard();

private:
    using Vector = std::unordered_map<core::Id<model::Unit>, std::int64_t>;
    std::int64_t stored(std::size_t key, core::Id<model::Unit> unit) const;

    std::vector<model::AllocationKey> keys_;
    std::vector<Vector> stored_;
    std::map<core::Id<model::AllocationKey>, std::map<core::Id<model::Unit>, std::int64_t>> drafts_;
    std::map<core::Id<model::AllocationKey>, std::int64_t> totals_; ///< typed ones of the deed
};

} // namespace mitoyen::pages
