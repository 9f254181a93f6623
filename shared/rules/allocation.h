// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace mitoyen::rules {

/// One part of a divided amount, with what explains its last cent. `cents` = `floor` + `extraCent`.
struct AllocationPart {
    std::int64_t weight = 0;
    std::int64_t cents = 0;
    /// The exact share without its fraction of a cent (cut towards zero).
    std::int64_t floor = 0;
    /// What was cut off, as a count of (1 / sum of the weights) cents; never negative.
    std::int64_t remainder = 0;
    /// 1 when this part received one of the cents left over, −1 for a credit, else 0.
    std::int64_t extraCent = 0;
    bool operator==(const AllocationPart&) const = default;
};

/// Divides `total` by weights so that the parts add up to it: every part gets its exact share without the fraction,
/// the cents left over go to the largest remainders, equal remainders to the lowest position. A negative total gives
/// the negated parts of the positive one. A weight of 0 gets 0. (Hamilton's method: owners compare statements, and
/// a fixed loser looks like a mistake.) Weights ≥ 0, at least one above 0.
/// Errors: no_weights, negative_weight, total_weight_zero, weights_too_large (their sum is beyond 2^63 − 1),
/// amount_too_large (beyond ±(2^63 − 1)).
core::Result<std::vector<AllocationPart>> allocate(core::Money total, std::span<const std::int64_t> weights);

/// The second stage: one unit's part among those who held it, by days and in the order of time; equal remainders
/// go to the earlier holder. Each unit is divided on its own, so that a sale never changes the cents of another
/// unit. Every number of days ≥ 1. Errors as `allocate`.
core::Result<std::vector<AllocationPart>> divideByDays(core::Money unitPart, std::span<const std::int32_t> days);

/// `allocate` for many totals over the same weights without allocating memory each time.
class Divider {
public:
    /// Errors: those of `allocate` that concern weights. The weights must outlive the divider.
    static core::Result<Divider> create(std::span<const std::int64_t> weights);

    std::int64_t totalWeight() const { return totalWeight_; }
    /// Parts in the order of the weights; valid until the next call. Error amount_too_large.
    core::Result<std::span<const AllocationPart>> divide(core::Money total);

private:
    Divider(std::span<const std::int64_t> weights, std::int64_t totalWeight);
    void giveExtraCents(std::size_t count);

    std::span<const std::int64_t> weights_;
    std::int64_t totalWeight_ = 0;
    std::vector<AllocationPart> parts_;
    std::vector<std::uint32_t> order_;
};

} // namespace mitoyen::rules
