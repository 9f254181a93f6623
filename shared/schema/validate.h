// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"

namespace mitoyen::schema {

/// Whether one value may stand in a column. Errors (where.field names the column): field_missing, field_wrong_kind,
/// field_blank, field_too_long, field_too_small, field_too_large, field_unknown_word, impossible_date,
/// field_not_text (no well-formed UTF-8), list_damaged.
core::Result<void> validateCell(const Column& column, const core::Value& value);

/// Every cell, the number of cells and the entity's own rules.
core::Result<void> validateRow(const EntityDescription& entity, const core::Row& row);

/// The value a person typed for a column: ISO dates, amounts in cents, words, identifiers; "" clears what may be
/// empty. Errors as validateCell, field_not_a_number and date_out_of_range.
core::Result<core::Value> parseCell(const Column& column, std::string_view text);

} // namespace mitoyen::schema
