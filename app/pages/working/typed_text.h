// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <QString>

namespace mitoyen::pages {

/// Stored text on the screen.
QString shown(std::string_view text);
QString shown(const std::string& text);
QString shown(const std::optional<std::string>& text);

/// A number of the register of enterprises as people write it: 0428.759.497; any other text as it stands.
QString shownEnterpriseNumber(const std::string& stored);

/// What was typed, as it is stored: without blanks at its ends.
std::string typed(const QString& text);
/// The same for a field that may be empty.
std::optional<std::string> typedOrNothing(const QString& text);

} // namespace mitoyen::pages
