// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string_view>

#include <QString>

namespace mitoyen::base {

/// What tables, fields and fixed words are called on screen, in the language of now, in the terms of the field.
/// A name that is not in the list comes back as it is; a test holds the list against the entities.

/// "unit" → "Unit".
QString entityName(std::string_view table);
/// "person", "surname" → "Surname".
QString fieldName(std::string_view table, std::string_view field);
/// "unit", "kind", "flat" → "Flat".
QString wordName(std::string_view table, std::string_view field, std::string_view word);

bool hasEntityName(std::string_view table);
bool hasFieldName(std::string_view table, std::string_view field);
bool hasWordName(std::string_view table, std::string_view field, std::string_view word);

} // namespace mitoyen::base
