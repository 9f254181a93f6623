// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "schema/column.h"
#include "storage/replica.h"

#include <optional>
#include <string>

#include <QString>

namespace mitoyen::pages {

/// How a stored value of any field reads, in the language of now: amounts and dates by locale, words by their name.
/// `text` is the storage text that conflicts and the history keep; nothing: an empty field.
QString cellText(const schema::EntityDescription& entity, std::string_view field,
                 const std::optional<std::string>& text);

/// The storage text with what only the replica knows put in place: the name of the record an identifier points to.
/// Runs on the replica thread.
std::optional<std::string> resolved(storage::Replica& replica, const schema::EntityDescription& entity,
                                    std::string_view field, const std::optional<std::string>& text);

/// Whether a person can type a value of this field as one text.
bool takesTypedText(const schema::EntityDescription& entity, std::string_view field);

/// What a person typed for a field, as storage text; nothing clears it. Errors of the amount or date.
core::Result<std::optional<std::string>> storageText(const schema::EntityDescription& entity, std::string_view field,
                                                     const QString& typedText);

} // namespace mitoyen::pages
