// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"
#include "sync/session.h"

namespace mitoyen::storage {

/// The replica's side of the exchange. Local state = server rows + this device's waiting changes on top, always.
class SyncStore final : public sync::ClientStore {
public:
    explicit SyncStore(Replica& replica) : replica_(replica), database_(replica.database()) {}

    sync::PushRequest nextPush(std::size_t most) override;
    void answered(const sync::PushReply& reply) override;
    void serverRestored(const core::Uuid& epoch, std::int64_t knownUpTo) override;
    std::optional<sync::FirstRequest> firstRequest() override;
    void applyFirst(const sync::FirstReply& reply) override;
    sync::PullState pullState() override;
    bool apply(const sync::Pulled& pulled) override;

private:
    std::vector<sync::Change> noteOutcomes(const std::vector<sync::ChangeResult>& results);
    bool moveOn(const sync::PushReply& reply);
    void takeBack(const sync::Change& change, Changes& changes);
    core::Uuid epoch();

    Replica& replica_;
    Database& database_;
};

/// How many changes of this device the server has not answered yet.
std::int64_t waitingChanges(Replica& replica);

} // namespace mitoyen::storage
