// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "schema/column.h"

#include <QString>

namespace mitoyen::base {

/// The name of a record as people read it: its display columns, with dates, amounts, words and the key of the deed in
/// the language of now. (schema::displayName is the same in stored form, for machines.)
QString recordName(const schema::EntityDescription& entity, const core::Row& row);

} // namespace mitoyen::base
