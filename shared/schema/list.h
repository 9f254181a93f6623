// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/value.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mitoyen::schema {

/// The named cells of one element of a list column.
using ListCells = std::vector<std::pair<std::string, core::Value>>;

/// Writes the canonical text of a list column: a JSON array of flat objects, no blanks, members in the order they
/// are put, nothing left out but nulls. Equal lists have equal bytes, which is what merging compares.
class ListWriter {
public:
    void beginElement();
    void put(std::string_view name, const core::Value& value);
    void endElement();
    std::string finish();

private:
    std::string text_ = "[";
    bool firstMember_ = true;
};

/// Reads it back. Errors: list_damaged (no array of flat objects, a fraction, nesting, over 16 MiB).
core::Result<std::vector<ListCells>> readList(std::string_view text);

/// A JSON string literal with its quotes (RFC 8259 §7), for every writer of JSON that needs no library.
void appendJsonString(std::string& out, std::string_view text);

} // namespace mitoyen::schema
