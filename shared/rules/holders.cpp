// SPDX-License-Identifier: AGPL-3.0-or-later
#include "rules/holders.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace mitoyen::rules {

namespace {

constexpr std::array<std::pair<Right, std::string_view>, 4> words{{{Right::Full, "full"},
                                                                   {Right::Undivided, "undivided"},
                                                                   {Right::Usufruct, "usufruct"},
                                                                   {Right::BareOwnership, "bare"}}};

core::Error doNotFit(std::string text)
{
    return {"rights_do_not_fit", std::move(text), {}};
}

std::vector<core::Fraction> partsOf(std::span<const HolderMember> members, Right right)
{
    std::vector<core::Fraction> parts;
    for (const auto& member : members)
        if (member.right == right)
            parts.push_back(member.part);
    return parts;
}

core::Result<> checkSum(std::span<const HolderMember> members, Right right)
{
    const auto parts = partsOf(members, right);
    if (parts.empty() || addUpToOne(parts))
        return {};
    std::string list;
    for (const auto& part : parts)
        list += (list.empty() ? "" : " + ") + toText(part);
    return core::Error{"parts_do_not_add_up",
                       "The parts with the right \"" + std::string(word(right)) + "\" do not add up to 1: " + list +
                           ".",
                       {}};
}

} // namespace

std::string_view word(Right right)
{
    return words[static_cast<std::size_t>(right)].second;
}

std::optional<Right> rightFromWord(std::string_view word)
{
    for (const auto& [right, text] : words)
        if (text == word)
            return right;
    return std::nullopt;
}

core::Result<> checkHolder(std::span<const HolderMember> members)
{
    if (members.empty())
        return core::Error{"holder_without_members", "A unit is held by at least one person.", {}};
    const auto has = [members](Right right) {
        return std::any_of(members.begin(), members.end(), [right](const auto& m) { return m.right == right; });
    };
    if (has(Right::Full) && members.size() > 1)
        return doNotFit("Full ownership stands alone; several owners are undivided, or usufructuary and bare owner.");
    if (has(Right::Undivided) && (has(Right::Usufruct) || has(Right::BareOwnership)))
        return doNotFit("Undivided ownership does not stand beside usufruct or bare ownership of the same unit.");
    if (has(Right::Usufruct) != has(Right::BareOwnership))
        return doNotFit("Usufruct and bare ownership go together; one of them is missing.");
    for (const auto& [right, text] : words)
        if (const auto sum = checkSum(members, right); !sum)
            return sum;
    return {};
}

std::size_t defaultRepresentative(std::span<const HolderMember> members)
{
    core::require(!members.empty(), "a holder has members");
    const auto usufructuary =
        std::find_if(members.begin(), members.end(), [](const auto& m) { return m.right == Right::Usufruct; });
    return usufructuary == members.end() ? 0 : static_cast<std::size_t>(usufructuary - members.begin());
}

} // namespace mitoyen::rules
