// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/id.h"
#include "core/value.h"
#include "schema/column.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::cli {

/// Writes one JSON document piece by piece, so that a list of 300,000 expenses never stands in memory twice.
class JsonWriter {
public:
    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }
    JsonWriter& key(std::string_view name);

    JsonWriter& text(std::string_view text);
    JsonWriter& textOrNull(const std::optional<std::string>& text);
    JsonWriter& number(std::int64_t number);
    JsonWriter& boolean(bool yes);
    JsonWriter& null();
    JsonWriter& id(const core::Uuid& id) { return text(core::toText(id)); }
    /// A cell as its column means it: amounts in cents, instants and dates ISO, lists as arrays.
    JsonWriter& cell(const schema::Column& column, const core::Value& value);

    /// The document with a line end.
    std::string finish();

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    void separate();

    std::string out_;
    std::vector<bool> first_{true};
    bool afterKey_ = false;
};

} // namespace mitoyen::cli
