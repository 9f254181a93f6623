// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/replica_thread.h"
#include "sync/news_waiter.h"
#include "sync/session.h"

#include <memory>
#include <mutex>

#include <QObject>

namespace mitoyen::sync {

class ServerSession;

/// Lives on the thread that waits for the network, and holds nothing else: each step on the records is a piece of work
/// of the replica thread. Keeps the connection and its token from one exchange to the next.
class ExchangeWorker final : public QObject {
public:
    explicit ExchangeWorker(base::ReplicaThread& replicaThread);
    ~ExchangeWorker() override;

    struct Exchanged {
        SyncReport report;
        NewsWaiter::Line line; ///< on which to wait for news
    };
    /// One whole exchange. Errors: not_connected, cancelled, those of the transport.
    core::Result<Exchanged> exchange();
    /// The next exchange signs in anew: another replica is open, or another account.
    void hangUp();

    /// From any thread, once and for all: what runs ends as soon as may be.
    void stop();

private:
    class Steps;
    core::Result<ServerSession*> session();

    std::unique_ptr<Steps> steps_;
    std::mutex mutex_; ///< of the next two, while they are changed or used from another thread
    std::unique_ptr<ServerSession> session_;
    bool stopped_ = false;
    NewsWaiter::Line line_;
};

} // namespace mitoyen::sync
