// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/allocation.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace mitoyen::rules {

namespace {

__extension__ using Wide = unsigned __int128;

core::Error error(const char* code, const char* text)
{
    return {code, text, {}};
}

core::Result<std::int64_t> sumOf(std::span<const std::int64_t> weights)
{
    if (weights.empty() || weights.size() > std::numeric_limits<std::uint32_t>::max())
        return error("no_weights", "There is nothing to divide by: the key has no weights.");
    std::int64_t sum = 0;
    for (const auto weight : weights) {
        if (weight < 0)
            return error("negative_weight", "A weight is negative; weights are 0 or more.");
        if (__builtin_add_overflow(sum, weight, &sum))
            return error("weights_too_large", "The weights are too large to be added up.");
    }
    if (sum == 0)
        return error("total_weight_zero", "All weights are 0; at least one must be above 0.");
    return sum;
}

} // namespace

core::Result<Divider> Divider::create(std::span<const std::int64_t> weights)
{
    const auto sum = sumOf(weights);
    if (!sum)
        return sum.error();
    return Divider(weights, *sum);
}

Divider::Divider(std::span<const std::int64_t> weights, std::int64_t totalWeight)
    : weights_(weights),
      totalWeight_(totalWeight),
      parts_(weights.size()),
      order_(weights.size())
{
    for (std::size_t i = 0; i < weights.size(); ++i)
        parts_[i].weight = weights[i];
}

core::Result<std::span<const AllocationPart>> Divider::divide(core::Money total)
{
    if (total.cents == std::numeric_limits<std::int64_t>::min())
        return error("amount_too_large", "The amount is too large to be divided.");
    const auto magnitude = static_cast<std::uint64_t>(total.cents < 0 ? -total.cents : total.cents);
    const auto whole = static_cast<std::uint64_t>(totalWeight_);
    std::uint64_t given = 0;
    // No product exceeds magnitude × whole: where that fits 64 bits, the machine's own division is many times faster.
    const bool narrow = magnitude == 0 || whole <= std::numeric_limits<std::uint64_t>::max() / magnitude;
    for (auto& part : parts_) {
        const auto weight = static_cast<std::uint64_t>(part.weight);
        std::uint64_t floor = 0;
        std::uint64_t rest = 0;
        if (narrow) {
            floor = magnitude * weight / whole;
            rest = magnitude * weight % whole;
        } else {
            const Wide product = static_cast<Wide>(magnitude) * weight;
            floor = static_cast<std::uint64_t>(product / whole);
            rest = static_cast<std::uint64_t>(product % whole);
        }
        part.floor = static_cast<std::int64_t>(floor);
        part.remainder = static_cast<std::int64_t>(rest);
        part.extraCent = 0;
        given += floor;
    }
    giveExtraCents(static_cast<std::size_t>(magnitude - given));
    const std::int64_t sign = total.cents < 0 ? -1 : 1;
    for (auto& part : parts_) {
        part.floor *= sign;
        part.extraCent *= sign;
        part.cents = part.floor + part.extraCent;
    }
    return std::span<const AllocationPart>(parts_);
}

void Divider::giveExtraCents(std::size_t count)
{
    if (count == 0)
        return;
    // The cents left over are the sum of all remainders over the whole, so fewer than the remainders above 0.
    core::require(count < parts_.size(), "fewer cents left over than parts");
    std::iota(order_.begin(), order_.end(), 0U);
    const auto last = order_.begin() + static_cast<std::ptrdiff_t>(count);
    std::nth_element(order_.begin(), last, order_.end(), [this](std::uint32_t a, std::uint32_t b) {
        const auto left = parts_[a].remainder;
        const auto right = parts_[b].remainder;
        return left != right ? left > right : a < b;
    });
    for (auto it = order_.begin(); it != last; ++it)
        parts_[*it].extraCent = 1;
}

core::Result<std::vector<AllocationPart>> allocate(core::Money total, std::span<const std::int64_t> weights)
{
    auto divider = Divider::create(weights);
    if (!divider)
        return divider.error();
    const auto parts = divider->divide(total);
    if (!parts)
        return parts.error();
    return std::vector<AllocationPart>(parts->begin(), parts->end());
}

core::Result<std::vector<AllocationPart>> divideByDays(core::Money unitPart, std::span<const std::int32_t> days)
{
    return allocate(unitPart, std::vector<std::int64_t>(days.begin(), days.end()));
}

} // namespace mitoyen::rules
