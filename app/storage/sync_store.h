// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"
#include "sync/session.h"

#include <set>

namespace mitoyen::storage {

/// The replica's side of the exchange. Local state = server rows + this device's waiting changes on top, always.
class SyncStore final : public sync::ClientStore {
public:
    explicit SyncStore(Replica& replica) : replica_(replica), database_(replica.database()) {}

    core::Uuid device() const override { return replica_.device(); }
    std::int64_t cursor() override;
    std::vector<sync::Change> unanswered(std::size_t most) override;
    void answered(const std::vector<sync::ChangeResult>& results) override;
    bool apply(const std::vector<sync::PullReply>& pages) override;

private:
    using Key = std::pair<const schema::EntityDescription*, core::Uuid>;

    void applyRow(const sync::PulledRow& pulled, const std::set<Key>& waiting, std::set<Key>& dirty);
    void applyDeletion(const sync::PulledDeletion& deletion, const std::set<Key>& waiting, std::set<Key>& dirty);
    bool settle(const sync::Settlement& settlement, const std::set<Key>& waiting, const std::set<Key>& deleted,
                std::set<Key>& dirty);
    void noteReceived(const sync::PulledRow& pulled, const core::Row& before);
    std::set<Key> waitingRecords();
    std::set<Key> keptBases();
    void rebuild(const Key& key, bool waits);
    std::optional<StoredRow> base(const Key& key);
    void setBase(const Key& key, const StoredRow& row);
    void dropBase(const Key& key);
    void takeBack(const sync::Change& change);

    Replica& replica_;
    Database& database_;
    Changes changes_;
    std::set<Key> bases_; ///< records with a base row, while pages are applied
};

/// How many changes of this device the server has not answered yet.
std::int64_t waitingChanges(Replica& replica);

/// A change the server refused, kept so that its author sees what became of it and can type it again.
struct Refusal {
    sync::Change change;
    sync::Outcome outcome = sync::Outcome::Rejected;
    std::string code;
    std::string text;
};
std::vector<Refusal> refusals(Replica& replica);

} // namespace mitoyen::storage
