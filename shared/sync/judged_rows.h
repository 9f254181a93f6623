// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/row_reader.h"
#include "sync/server_core.h"

#include <map>
#include <optional>

namespace mitoyen::sync {

/// What is known of one record while a push is judged: loaded once, then as the changes leave it.
struct JudgedRow {
    std::optional<ServerRow> current;
    bool touched = false; ///< by this push
    bool existed = false; ///< before it
};

/// The server's rows with the changes of the push so far on top. Everything a push names is loaded at once, with one
/// question for each table.
class JudgedRows final : public RowReader {
public:
    using Key = std::pair<const schema::EntityDescription*, core::Uuid>;

    JudgedRows(const PushRequest& request, ServerRows& rows);

    JudgedRow& hold(const schema::EntityDescription& entity, const core::Uuid& id);
    std::optional<core::Row> row(const schema::EntityDescription& entity, const core::Uuid& id) override;
    std::vector<core::Uuid> find(const schema::EntityDescription& entity, std::string_view column,
                                 const core::Value& value) override;
    std::vector<core::Row> rowsWith(const schema::EntityDescription& entity, std::string_view column,
                                    const core::Value& value) override;
    /// The database's answer corrected by what this push already did.
    std::vector<core::Uuid> recordsWith(const schema::EntityDescription& entity, std::size_t column,
                                        const core::Value& value);
    std::map<Key, JudgedRow>& all() { return held_; }

private:
    void prefetch(const PushRequest& request);

    ServerRows& rows_;
    std::map<Key, JudgedRow> held_;
};

} // namespace mitoyen::sync
