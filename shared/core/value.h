// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace mitoyen::core {

/// One cell of a row in its storage form, the same for both databases, the wire and differences: nothing, a whole
/// number (numbers, cents, 0/1, milliseconds), a text (words, ISO dates, canonical JSON lists) or an identifier.
using Value = std::variant<std::monostate, std::int64_t, std::string, Uuid>;

/// The cells of one record in the order of its description's columns.
using Row = std::vector<Value>;

inline bool isNull(const Value& value)
{
    return value.index() == 0;
}

/// For messages and lists: "" for nothing, digits, the text itself, the identifier's text.
std::string toText(const Value& value);

} // namespace mitoyen::core
