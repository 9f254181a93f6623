// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/replica.h"

#include <optional>
#include <set>

namespace mitoyen::storage {

/// One record of one kind.
using RecordKey = std::pair<const schema::EntityDescription*, core::Uuid>;

/// What the server holds of records that have waiting changes on top: what is shown is built again from these and the
/// waiting changes when the server's rows move.
class BaseRows {
public:
    explicit BaseRows(Database& database) : database_(database) {}

    std::optional<StoredRow> find(const RecordKey& key);
    std::set<RecordKey> all();
    void put(const RecordKey& key, const StoredRow& row);
    /// Before the first waiting change of a record that the server knows; does nothing at later ones.
    void keep(const schema::EntityDescription& entity, const StoredRow& stored);
    void drop(const RecordKey& key);

private:
    void store(const char* verb, const RecordKey& key, const StoredRow& row);
    Database& database_;
};

} // namespace mitoyen::storage
