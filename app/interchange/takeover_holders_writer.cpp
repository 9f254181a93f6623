// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_writer.h"
#include "model/holder.h"
#include "model/person.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace mitoyen::interchange {

namespace {

/// What makes two holders the same: persons with rights and parts, in whatever order they are named.
using Signature = std::set<std::tuple<core::Uuid, model::RightKind, std::int64_t, std::int64_t>>;

Signature signatureOf(const std::vector<model::HolderMember>& members)
{
    Signature signature;
    for (const auto& [person, right, part] : members) {
        const auto divisor = std::max<std::int64_t>(std::gcd(part.numerator, part.denominator), 1);
        signature.insert({person.uuid, right, part.numerator / divisor, part.denominator / divisor});
    }
    return signature;
}

} // namespace

TakeoverWriter::Done TakeoverWriter::writeHolders()
{
    std::map<Signature, core::Id<model::Holder>> known;
    for (const auto& holder : stored<model::Holder>())
        known.emplace(signatureOf(holder.members), holder.id);
    for (const auto& planned : plan_.holders) {
        model::Holder holder;
        own(holder);
        holder.kind = planned.kind;
        for (const auto& member : planned.members)
            holder.members.push_back({owners_[member.owner], member.right, member.part});
        holder.representative = holder.members[planned.representative].person;
        if (const auto found = known.find(signatureOf(holder.members)); found != known.end()) {
            holders_.push_back(found->second);
            if (auto done = skip(); !done)
                return done;
            continue;
        }
        holders_.push_back(holder.id);
        if (auto done = insert(holder, report_.added.holders); !done)
            return done;
    }
    return {};
}

TakeoverWriter::Done TakeoverWriter::writeOwnerships()
{
    std::map<core::Uuid, std::vector<model::Ownership>> storedOf;
    for (auto& ownership : stored<model::Ownership>())
        storedOf[ownership.unit.uuid].push_back(std::move(ownership));
    std::vector<std::vector<const PlannedOwnership*>> plannedOf(units_.size());
    for (const auto& planned : plan_.ownerships)
        plannedOf[planned.unit].push_back(&planned);
    for (std::size_t unit = 0; unit < units_.size(); ++unit)
        if (auto done = writeOwnershipsOf(unit, plannedOf[unit], storedOf[units_[unit].uuid]); !done)
            return done;
    return {};
}

TakeoverWriter::Done TakeoverWriter::writeOwnershipsOf(std::size_t unit,
                                                       const std::vector<const PlannedOwnership*>& planned,
                                                       const std::vector<model::Ownership>& stored)
{
    std::set<core::Date> days;
    for (const auto& ownership : stored)
        days.insert(ownership.since);
    for (const auto* ownership : planned)
        days.insert(ownership->since);
    for (const auto* one : planned) {
        const auto same =
            std::find_if(stored.begin(), stored.end(), [one](const auto& s) { return s.since == one->since; });
        if (same != stored.end()) {
            if (same->holder != holders_[one->holder])
                warnOfOther(FileKind::Ownership, one->line, headerOf(FileKind::Ownership, "holder"),
                            plan_.units[unit].record.label, "holder");
            if (auto done = skip(); !done)
                return done;
            continue;
        }
        // Only the one before it can still be running on that day.
        const auto before = std::max_element(stored.begin(), stored.end(), [one](const auto& a, const auto& b) {
            const auto rank = [one](const auto& s) { return std::pair(s.since < one->since, s.since); };
            return rank(a) < rank(b);
        });
        if (before != stored.end() && before->since < one->since)
            if (auto done = endBefore(*before, one->since); !done)
                return done;
        model::Ownership ownership;
        own(ownership);
        ownership.unit = units_[unit];
        ownership.holder = holders_[one->holder];
        ownership.since = one->since;
        if (const auto next = days.upper_bound(one->since); next != days.end())
            ownership.until = *next - 1;
        if (auto done = insert(ownership, report_.added.ownerships); !done)
            return done;
    }
    return {};
}

TakeoverWriter::Done TakeoverWriter::endBefore(model::Ownership stored, core::Date since)
{
    if (stored.until && *stored.until < since)
        return {};
    stored.until = since - 1;
    return write_.save(stored);
}

} // namespace mitoyen::interchange
