// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/fraction.h"
#include "core/id.h"
#include "core/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace mitoyen::rules {

enum class Right { Full, Undivided, Usufruct, BareOwnership };

/// "full", "undivided", "usufruct", "bare".
std::string_view word(Right right);
std::optional<Right> rightFromWord(std::string_view word);

/// One person's part in one holder.
struct HolderMember {
    core::Uuid person;
    Right right = Right::Full;
    core::Fraction part;
};

/// Who may stand for a unit together: one full owner of the whole; undivided owners whose parts add up to one; or
/// usufructuaries and bare owners, each side adding up to one. Errors: holder_without_members; rights_do_not_fit
/// (full beside another right, usufruct without bare ownership …); parts_do_not_add_up.
core::Result<> checkHolder(std::span<const HolderMember> members);

/// Position of the person who speaks for the holder unless they chose another: the first usufructuary, because he
/// has the enjoyment and is called to the assembly, else the first named. `members` is not empty.
std::size_t defaultRepresentative(std::span<const HolderMember> members);

} // namespace mitoyen::rules
