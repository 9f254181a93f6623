// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/base_rows.h"
#include "sync/session.h"

#include <map>
#include <set>

namespace mitoyen::storage {

/// Puts what a pull brought under the waiting changes of this device, inside the transaction of the caller: rows
/// without waiting changes are written directly, the others become the new base and are built again.
class PulledRows {
public:
    explicit PulledRows(Replica& replica);

    /// False, and the transaction is to be dropped, when a record this device made itself is no longer here.
    /// `settledBefore`: up to where changes had lost their place on top before this pull.
    bool apply(const sync::Pulled& pulled, std::int64_t settledBefore);
    /// One row of the server under the waiting changes of its record.
    void putUnder(const sync::PulledRow& pulled);
    /// The record as it must be: the server's row and the waiting changes on top in their order.
    void rebuild(const RecordKey& key, bool waits);

    Changes& changes() { return changes_; }

private:
    void noteSettled(std::int64_t before, std::int64_t now);
    void noteDeletions(const std::vector<sync::PullReply>& pages);
    bool applyPage(const sync::PullReply& page);
    void applyRow(const sync::PulledRow& pulled);
    void applyDeletion(const sync::PulledDeletion& deletion);
    bool settle(const sync::Settlement& settlement);
    void noteReceived(const sync::PulledRow& pulled, const core::Row& before);
    void removeUnknownToServer();
    void offerAgain(const schema::EntityDescription& entity, const StoredRow& stored);
    void closeAgain();
    void offerOthersEdits(const schema::EntityDescription& entity, const StoredRow& stored);
    void dropBase(const RecordKey& key);

    Replica& replica_;
    Database& database_;
    BaseRows baseRows_;
    Changes changes_;
    std::set<core::Uuid> toClose_; ///< fiscal years that a restored server has open, or not at all
    bool everything_ = false;
    /// The server was put back once: what others had written into records made here may be shown and gone there.
    bool doubtsOwnRows_ = false;
    std::set<RecordKey> waiting_;
    std::set<RecordKey> parked_; ///< with a parked change that this pull settles, or later ones
    std::set<RecordKey> bases_; ///< records with a base row
    std::set<RecordKey> dirty_; ///< to be built again
    std::map<RecordKey, std::int64_t> deleted_; ///< by this pull, at which revision last
    std::set<RecordKey> received_; ///< when everything was asked for
};

/// The buildings as the settings keep them: their texts, one blank between; "*" for all, "-" for none.
std::string settingOf(const std::optional<std::vector<core::Uuid>>& buildings);

/// Records with changes of this device that count: not answered yet, or answered beyond the cursor.
std::set<RecordKey> waitingRecords(Database& database, std::int64_t after);

} // namespace mitoyen::storage
