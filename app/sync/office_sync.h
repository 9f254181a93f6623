// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/replica_thread.h"
#include "base/sync_service.h"
#include "sync/session.h"

#include <memory>
#include <random>

#include <QThread>
#include <QTimer>

namespace mitoyen::sync {

/// The exchange of the open window: by itself after changes and now and then, on request at once. Network waits happen
/// on a thread of its own; each step on the records is a piece of work of the replica thread, so that neither the
/// screen nor a list ever waits for the network. Failures back off with jitter, up to five minutes.
class OfficeSync final : public base::SyncService {
    Q_OBJECT
public:
    explicit OfficeSync(base::ReplicaThread& replicaThread, QObject* parent = nullptr);
    ~OfficeSync() override;

    base::SyncState state() const override { return state_; }
    void exchangeNow() override;
    void connectTo(const base::ServerAccount& account, QObject* context,
                   std::function<void(core::Result<>)> done) override;

private:
    void refresh();
    void finish(const core::Result<SyncReport>& report);
    void planNext(bool failed);

    base::ReplicaThread& replicaThread_;
    base::SyncState state_;
    QThread thread_;
    QObject* worker_; ///< lives on the thread
    QTimer timer_;
    bool running_ = false;
    bool again_ = false;
    int failures_ = 0;
    std::minstd_rand dice_;
};

} // namespace mitoyen::sync
