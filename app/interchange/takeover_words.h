// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "model/agenda_item.h"
#include "model/holder.h"
#include "model/types.h"
#include "model/unit.h"

#include <optional>
#include <string>
#include <string_view>

/// The words of other programs' files, in four languages, case and accents folded. The product's own words ("flat",
/// "two_thirds") are understood as well.
namespace mitoyen::interchange {

std::optional<model::Language> languageOf(std::string_view word);
std::optional<model::UnitKind> unitKindOf(std::string_view word);
std::optional<model::RightKind> rightOf(std::string_view word);
std::optional<model::Majority> majorityOf(std::string_view word);
/// ISO 3166 code of two letters: of such a code itself, or of a neighbour's name.
std::optional<std::string> countryOf(std::string_view word);

/// The words a person may choose from, for messages: "fr, nl, de, en".
template <class E> std::string wordList()
{
    std::string list;
    for (const auto word : schema::Words<E>::all)
        list += (list.empty() ? "" : ", ") + std::string(word);
    return list;
}

} // namespace mitoyen::interchange
