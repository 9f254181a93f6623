// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/local_rows.h"
#include "storage/natural_key.h"
#include "storage/replica.h"
#include "sync/change.h"
#include "sync/closed_periods.h"
#include "sync/references.h"

#include <unordered_map>

namespace mitoyen::storage {

/// The one door for writes, open during `Replica::write`. Each call validates, stores the row, notes the change for
/// the server, and keeps the search in step. An error handed back by the caller leaves the whole transaction undone.
class Write {
public:
    explicit Write(Replica& replica);

    Replica& replica() { return replica_; }

    /// A new record. Its organisation must be the replica's. Errors of validation; record_exists, reference_missing,
    /// fact_by_command, natural_key_taken (see natural_key.h), period_closed (see sync/closed_periods.h).
    core::Result<void> insert(const schema::EntityDescription& entity, const core::Row& row);
    /// Stores the difference to what is there as one patch; nothing when there is none. Errors: record_missing,
    /// field_fixed, field_by_command, fact_never_changes, natural_key_taken, period_closed, errors of validation.
    core::Result<void> save(const schema::EntityDescription& entity, const core::Row& row);
    /// Errors: record_missing, record_in_use (where.field names the table that refers to it), fact_never_changes,
    /// period_closed.
    core::Result<void> remove(const schema::EntityDescription& entity, const core::Uuid& id);
    /// Runs a command of the shared rules on the rows here and notes it for the server. Errors of the rule.
    core::Result<void> command(const sync::Command& command);

    template <class E> core::Result<void> insert(const E& record)
    {
        return insert(schema::description<E>(), schema::toRow(record));
    }
    template <class E> core::Result<void> save(const E& record)
    {
        return save(schema::description<E>(), schema::toRow(record));
    }
    template <class E> core::Result<void> remove(core::Id<E> id) { return remove(schema::description<E>(), id.uuid); }

    /// Tables changed so far, and how many changes were noted.
    const std::set<std::string_view>& touched() const { return touched_; }
    std::int64_t records() const { return records_; }

private:
    core::Result<void> checkRow(const schema::EntityDescription& entity, const core::Row& row);
    std::optional<sync::Referenced> referenced(const schema::EntityDescription& entity, const core::Uuid& id);
    void note(sync::Change change);
    void keepBase(const schema::EntityDescription& entity, const StoredRow& stored);

    Replica& replica_;
    NaturalKeyMemory naturalKeys_;
    LocalRows rows_;
    sync::ClosedPeriods periods_;
    core::Instant at_; ///< one act, one moment: what an import typed is known by it
    std::int64_t records_ = 0;
    std::set<std::string_view> touched_;
    /// There, as seen earlier in this transaction, with their buildings.
    std::unordered_map<core::Uuid, std::optional<core::Uuid>> known_;
};

/// Replaces the vector of a key: the command SetShares. `shares` is the list column's text
/// (`schema::Cell<std::vector<model::UnitShare>>::to`). Errors: record_missing, shares_do_not_add_up,
/// unit_of_another_building, share_out_of_range.
core::Result<void> setShares(Write& write, const core::Uuid& allocationKey, std::int64_t total,
                             const core::Value& shares);

} // namespace mitoyen::storage
