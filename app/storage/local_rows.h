// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "sync/row_reader.h"

namespace mitoyen::storage {

/// The replica's rows as the shared rules ask for them.
class LocalRows final : public sync::RowReader {
public:
    explicit LocalRows(Database& database) : database_(database) {}
    std::optional<core::Row> row(const schema::EntityDescription& entity, const core::Uuid& id) override;
    std::vector<core::Uuid> find(const schema::EntityDescription& entity, std::string_view column,
                                 const core::Value& value) override;

private:
    Database& database_;
};

} // namespace mitoyen::storage
