// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace mitoyen::banking {

bool isDigits(std::string_view text);
/// Digits and capital letters A–Z.
bool isCapitalAlphanumeric(std::string_view text);

/// Two decimal digits, zero-filled; 0 ≤ number ≤ 99.
std::string twoDigits(int number);

/// Without blanks and without the given separators; ASCII letters as capitals.
std::string compact(std::string_view text, std::string_view separators = {});

/// In groups of four with a blank between, as account numbers stand on paper.
std::string inGroupsOfFour(std::string_view text);

/// In double quotes, for messages that show what was typed; a text longer than any number is cut.
std::string inQuotes(std::string_view text);

} // namespace mitoyen::banking
