// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/money.h"
#include "model/types.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::base {

/// Screens and documents write numbers and dates the same way in each of the four languages.
using Language = model::Language;

/// "fr", "nl", "de", "en".
std::string_view code(Language language);
/// Reads "fr", "FR", "fr-BE", "fr_BE.UTF-8"; nothing for any other language.
std::optional<Language> languageFromCode(std::string_view text);
/// "fr-BE", "nl-BE", "de-BE", "en": the tag written into files (BCP 47).
std::string_view languageTag(Language language);

/// "−1.234,50" in French, Dutch and German, "−1,234.50" in English; the minus is U+2212. No currency sign.
std::string formatAmount(core::Money amount, Language language);
/// A whole number with thousands marks: "100.000", in English "100,000".
std::string formatInteger(std::int64_t number, Language language);
/// "21 %", "5,5 %" with a no-break space, in English "21%". `basisPoints`: hundredths of a percent.
std::string formatRate(std::int64_t basisPoints, Language language);
/// "22/11/2026" in French, Dutch and English, "22.11.2026" in German.
std::string formatDate(core::Date date, Language language);

} // namespace mitoyen::base
