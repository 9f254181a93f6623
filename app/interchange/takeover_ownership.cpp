// SPDX-License-Identifier: AGPL-3.0-or-later
#include "interchange/takeover_parts.h"
#include "interchange/takeover_words.h"
#include "rules/holders.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace mitoyen::interchange {

namespace {

/// The rows of one unit with the same date: one holder.
struct Group {
    std::size_t unit = 0;
    core::Date since;
    std::string sinceCell;
    std::vector<PlannedMember> members;
    std::string partCells; ///< as written, for a message: "1/2" + "1/3"
    std::string firstPart;
    int line = 0;
    bool whole = true; ///< no row of it has a fault
};

rules::Right toRule(model::RightKind right)
{
    return *rules::rightFromWord(schema::toWord(right));
}

/// Deeds call each part of joint owners "1/2 in full ownership", and a lone owner now and then "undivided 1/1".
void settleRights(std::vector<PlannedMember>& members)
{
    using model::RightKind;
    const auto all = [&members](RightKind right) {
        return std::all_of(members.begin(), members.end(), [right](const auto& m) { return m.right == right; });
    };
    const auto is = members.size() > 1 ? RightKind::Full : RightKind::Undivided;
    const auto shall = members.size() > 1 ? RightKind::Undivided : RightKind::Full;
    if (all(is))
        for (auto& member : members)
            member.right = shall;
}

std::vector<rules::HolderMember> toRules(const std::vector<PlannedMember>& members)
{
    std::vector<rules::HolderMember> converted;
    for (const auto& member : members)
        converted.push_back({{}, toRule(member.right), member.part});
    return converted;
}

class OwnershipReader {
public:
    OwnershipReader(const TakeoverTable& file, TakeoverContext& context)
        : file_(file),
          context_(context),
          cells_(file, context.faults())
    {}

    void run()
    {
        while (cells_.next())
            readRow();
        // Units in the order of the deed, each one's holders in the order of their days.
        std::stable_sort(groups_.begin(), groups_.end(), [](const Group& a, const Group& b) {
            return std::tie(a.unit, a.since) < std::tie(b.unit, b.since);
        });
        for (auto& group : groups_)
            if (group.whole && !unsure_.contains(group.unit))
                plan(group);
        endEarlierHolders();
        warnOfUnitsWithoutOwner();
    }

private:
    template <class Known>
    std::optional<std::size_t> refer(std::size_t field, const Known& known, std::string_view code,
                                     std::string_view what, const std::string& file)
    {
        const auto text = cells_.text(field);
        if (!text || !known)
            return std::nullopt;
        if (const auto found = known->find(*text); found != known->end())
            return found->second;
        cells_.refuse(field, code, quote(*text) + " is no " + std::string(what) + " of " + file + ".");
        return std::nullopt;
    }

    std::optional<core::Fraction> readPart()
    {
        const auto text = cells_.text(OwnershipField::Part);
        if (!text)
            return std::nullopt;
        const auto part = core::parseFraction(*text);
        if (part && part->numerator > 0)
            return *part;
        cells_.refuse(OwnershipField::Part, "fraction_not_a_fraction",
                      quote(*text) + " is not a part of a whole; write it like 1/2.");
        return std::nullopt;
    }

    std::optional<model::RightKind> readRight()
    {
        const auto word = cells_.text(OwnershipField::Right);
        if (!word)
            return std::nullopt;
        const auto right = rightOf(*word);
        if (!right)
            cells_.refuse(OwnershipField::Right, "unknown_right",
                          quote(*word) + " is no right; choose one of: " + wordList<model::RightKind>() + ".");
        return right;
    }

    void readRow()
    {
        const auto unit = refer(OwnershipField::Unit, context_.units, "unknown_unit", "unit", context_.unitsFile);
        const auto owner = refer(OwnershipField::Owner, context_.owners, "unknown_owner", "owner", context_.ownersFile);
        const auto part = readPart();
        const auto right = readRight();
        const auto since = cells_.date(OwnershipField::Since);
        if (unit && !since)
            unsure_.insert(*unit);
        if (!unit || !since)
            return;
        auto& group = groupOf(*unit, *since);
        const auto cell = quote(cells_.cell(OwnershipField::Part));
        group.partCells += (group.partCells.empty() ? "" : " + ") + cell;
        if (group.members.empty())
            group.firstPart = cells_.cell(OwnershipField::Part);
        if (!owner || !part || !right) {
            group.whole = false;
            return;
        }
        const bool twice = std::any_of(group.members.begin(), group.members.end(), [&](const auto& member) {
            return member.owner == *owner && member.right == *right;
        });
        if (twice) {
            group.whole = false;
            cells_.refuse(OwnershipField::Owner, "ownership_twice",
                          "The owner " + quote(cells_.cell(OwnershipField::Owner)) + " has this right in the unit " +
                              quote(cells_.cell(OwnershipField::Unit)) + " on this day already.");
        }
        group.members.push_back({*owner, *right, *part});
    }

    Group& groupOf(std::size_t unit, core::Date since)
    {
        const auto [place, isNew] = groupAt_.try_emplace({unit, since}, groups_.size());
        if (isNew) {
            groups_.push_back({.unit = unit,
                               .since = since,
                               .sinceCell = std::string(cells_.cell(OwnershipField::Since)),
                               .members = {},
                               .partCells = {},
                               .firstPart = {},
                               .line = cells_.line()});
        }
        return groups_[place->second];
    }

    void plan(Group& group)
    {
        settleRights(group.members);
        const auto fits = rules::checkHolder(toRules(group.members));
        if (!fits) {
            const bool sum = fits.error().code == "parts_do_not_add_up";
            context_.faults().refuse(
                {file_.fileName, group.line, cells_.header(sum ? OwnershipField::Part : OwnershipField::Right),
                 fits.error().code,
                 "The unit " + quote(context_.plan().units[group.unit].record.label) + " from " +
                     quote(group.sinceCell) + ": " +
                     (sum ? "the parts " + group.partCells + " do not add up to 1." : fits.error().text),
                 group.firstPart});
            return;
        }
        context_.plan().ownerships.push_back({group.unit, holderOf(group.members), group.since, {}, group.line});
    }

    /// The place of the holder with these members; the order in which they are named does not make another one.
    std::size_t holderOf(const std::vector<PlannedMember>& members)
    {
        Signature signature;
        for (const auto& [owner, right, part] : members) {
            const auto divisor = std::gcd(part.numerator, part.denominator);
            signature.insert({owner, right, part.numerator / divisor, part.denominator / divisor});
        }
        auto& holders = context_.plan().holders;
        const auto [place, isNew] = holderAt_.try_emplace(std::move(signature), holders.size());
        if (isNew) {
            const auto converted = toRules(members);
            const bool usufruct = std::any_of(members.begin(), members.end(), [](const auto& member) {
                return member.right == model::RightKind::Usufruct;
            });
            const auto several = usufruct ? model::HolderKind::Usufruct : model::HolderKind::Undivided;
            holders.push_back({members.size() == 1 ? model::HolderKind::Sole : several,
                               rules::defaultRepresentative(converted), members});
        }
        return place->second;
    }

    void endEarlierHolders()
    {
        auto& ownerships = context_.plan().ownerships;
        for (std::size_t i = 1; i < ownerships.size(); ++i)
            if (ownerships[i].unit == ownerships[i - 1].unit)
                ownerships[i - 1].until = ownerships[i].since - 1;
    }

    void warnOfUnitsWithoutOwner()
    {
        if (!context_.units)
            return;
        std::set<std::size_t> owned;
        for (const auto& group : groups_)
            owned.insert(group.unit);
        const auto& units = context_.plan().units;
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            const auto& label = units[unit].record.label;
            if (owned.contains(unit) || label.empty())
                continue;
            context_.faults().warn({context_.unitsFile, units[unit].line, context_.labelHeader, "unit_without_owner",
                                    "The unit " + quote(label) + " has no owner in " + file_.fileName + ".", label});
        }
    }

    using Signature = std::set<std::tuple<std::size_t, model::RightKind, std::int64_t, std::int64_t>>;

    const TakeoverTable& file_;
    TakeoverContext& context_;
    RowCells cells_;
    std::vector<Group> groups_;
    std::map<std::pair<std::size_t, core::Date>, std::size_t> groupAt_;
    std::set<std::size_t> unsure_; ///< units with a row whose date cannot be read: their parts say nothing
    std::map<Signature, std::size_t> holderAt_;
};

} // namespace

void readOwnership(const TakeoverTable& file, TakeoverContext& context)
{
    OwnershipReader(file, context).run();
}

} // namespace mitoyen::interchange
