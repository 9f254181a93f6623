// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/held_days.h"

#include <algorithm>
#include <unordered_map>

namespace mitoyen::rules {

namespace {

using Spans = std::vector<const HeldSpan*>;

core::Error withoutHolder(const ChargedUnit& unit, core::Date day)
{
    return {"unit_without_holder",
            "Unit \"" + unit.label + "\" has no holder on " + toIso(day) +
                "; enter who held it before statements are made.",
            {}};
}

core::Error overlap(const ChargedUnit& unit, core::Date day)
{
    return {"ownership_overlap",
            "Unit \"" + unit.label + "\" has two holders on " + toIso(day) + "; end one of the two ownerships.",
            {}};
}

core::Result<std::vector<Spans>> spansOfUnits(std::span<const ChargedUnit> units, std::span<const HeldSpan> spans)
{
    std::unordered_map<core::Uuid, std::size_t> positions;
    positions.reserve(units.size());
    for (std::size_t i = 0; i < units.size(); ++i)
        positions.emplace(units[i].id, i);
    std::vector<Spans> ofUnits(units.size());
    for (const auto& span : spans) {
        const auto position = positions.find(span.unit);
        if (position == positions.end())
            return core::Error{"unknown_unit",
                               "An ownership since " + toIso(span.since) +
                                   " names a unit that does not exist: " + toText(span.unit) + ".",
                               {}};
        ofUnits[position->second].push_back(&span);
    }
    for (auto& ofUnit : ofUnits)
        std::stable_sort(ofUnit.begin(), ofUnit.end(),
                         [](const auto* a, const auto* b) { return a->since < b->since; });
    return ofUnits;
}

/// The last day of a span; an open one ends where the next begins.
core::Date lastDay(const Spans& spans, std::size_t position, core::Date lastOfPeriod)
{
    const auto& span = *spans[position];
    if (span.until)
        return *span.until;
    const bool followed = position + 1 < spans.size() && spans[position + 1]->since > span.since;
    return followed ? spans[position + 1]->since - 1 : std::max(lastOfPeriod, span.since);
}

void addDays(std::vector<HolderDays>& holders, const core::Uuid& holder, std::int32_t days)
{
    const auto known =
        std::find_if(holders.begin(), holders.end(), [&holder](const auto& entry) { return entry.holder == holder; });
    if (known == holders.end())
        holders.push_back({holder, days});
    else
        known->days += days;
}

core::Result<std::vector<HolderDays>> holdersOf(const ChargedUnit& unit, const Spans& spans, core::Period period)
{
    std::vector<HolderDays> holders;
    core::Date next = period.from;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto first = std::max(spans[i]->since, period.from);
        const auto last = std::min(lastDay(spans, i, period.to), period.to);
        if (last < first)
            continue;
        if (first < next)
            return overlap(unit, first);
        if (first > next)
            return withoutHolder(unit, next);
        addDays(holders, spans[i]->holder, last - first + 1);
        next = last + 1;
    }
    if (next <= period.to)
        return withoutHolder(unit, next);
    return holders;
}

} // namespace

core::Result<std::vector<std::vector<HolderDays>>> heldDays(core::Period period, std::span<const ChargedUnit> units,
                                                            std::span<const HeldSpan> spans)
{
    const auto ofUnits = spansOfUnits(units, spans);
    if (!ofUnits)
        return ofUnits.error();
    std::vector<std::vector<HolderDays>> days;
    days.reserve(units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        auto holders = holdersOf(units[i], (*ofUnits)[i], period);
        if (!holders)
            return holders.error();
        days.push_back(std::move(*holders));
    }
    return days;
}

} // namespace mitoyen::rules
