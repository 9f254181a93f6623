// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <span>
#include <string_view>

#include <QString>

namespace mitoyen::base {

/// The translated sentence of an error: what happened, where, what to do. What the English text quotes ("…") stands
/// in the sentence again; a code without a sentence shows its English text, which is better than a bare code.
QString sentence(const core::Error& error);

/// "Line 12, column Montant HTVA of depenses.csv: …"; the sentence alone when the error names no place.
QString locatedSentence(const core::Error& error);

/// Whether the code has a translated sentence of its own.
bool hasSentence(std::string_view code);

} // namespace mitoyen::base
