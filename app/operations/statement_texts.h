// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/holder.h"

#include <string>
#include <string_view>
#include <vector>

/// The texts inside a statement fact, written and read back: see model/statement.h for their forms.
namespace mitoyen::operations {

/// Blocks of lines with an empty line between them; blank lines of a block are left out, empty blocks keep their place.
using TextBlocks = std::vector<std::vector<std::string>>;
std::string toText(const TextBlocks& blocks);
TextBlocks readBlocks(std::string_view text);

/// A member of a holder as the statement names him.
struct MemberText {
    std::string name;
    model::RightKind right = model::RightKind::Full;
    core::Fraction part;
    bool operator==(const MemberText&) const = default;
};
std::string toText(const std::vector<MemberText>& members);
std::vector<MemberText> readMembers(std::string_view text);

/// The label of the chart of accounts for a number or the longest heading it begins with; "" for no account of it.
std::string chartLabel(std::string_view number, model::Language language);

} // namespace mitoyen::operations
