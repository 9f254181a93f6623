// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/value.h"
#include "schema/column.h"

#include <optional>
#include <string_view>
#include <vector>

namespace mitoyen::sync {

/// What a rule may ask of the rows around it, on the laptop and on the server alike.
class RowReader {
public:
    virtual ~RowReader() = default;
    /// The record as it is now, the changes before this one included.
    virtual std::optional<core::Row> row(const schema::EntityDescription& entity, const core::Uuid& id) = 0;
    /// The organisation's records that hold this value in that column; of a list column, those whose list mentions it.
    virtual std::vector<core::Uuid> find(const schema::EntityDescription& entity, std::string_view column,
                                         const core::Value& value) = 0;
    /// The same records whole.
    virtual std::vector<core::Row> rowsWith(const schema::EntityDescription& entity, std::string_view column,
                                            const core::Value& value)
    {
        std::vector<core::Row> found;
        for (const auto& id : find(entity, column, value))
            if (auto held = row(entity, id))
                found.push_back(*std::move(held));
        return found;
    }
    bool holds(const schema::EntityDescription& entity, std::string_view column, const core::Value& value)
    {
        return !find(entity, column, value).empty();
    }
};

} // namespace mitoyen::sync
