// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/office_file.h"
#include "base/replica_steps.h"
#include "sync/news_waiter.h"
#include "sync/session.h"

#include <functional>
#include <memory>
#include <mutex>

#include <QObject>

namespace mitoyen::sync {

class ServerSession;

/// Lives on the thread that waits for the network, and holds nothing else: each step on the records is a piece of work
/// of the replica thread. Keeps the connection and its token from one exchange to the next.
class ExchangeWorker final : public QObject {
public:
    /// `keychain`: what forgets the key of the replica when the office has revoked this device.
    explicit ExchangeWorker(base::ReplicaThread& replicaThread, base::KeychainSource keychain = {});
    ~ExchangeWorker() override;

    struct Exchanged {
        SyncReport report;
        NewsWaiter::Line line; ///< on which to wait for news
    };
    /// One whole exchange. Errors: not_connected, cancelled, replica_wiped, those of the transport.
    core::Result<Exchanged> exchange();
    /// What else uses the line of a good exchange: the files. It must end soon, because the next exchange waits for it.
    using AfterExchange = std::function<void(ServerSession&, const base::ReplicaSteps&)>;
    void setAfterExchange(AfterExchange after) { after_ = std::move(after); }
    void afterExchange();
    /// The next exchange signs in anew: another replica is open, or another account.
    void hangUp();

    /// From any thread, once and for all: what runs ends as soon as may be.
    void stop();

private:
    core::Result<ServerSession*> session();

    base::ReplicaSteps steps_;
    base::KeychainSource keychain_;
    AfterExchange after_;
    std::mutex mutex_; ///< of the next two, while they are changed or used from another thread
    std::unique_ptr<ServerSession> session_;
    bool stopped_ = false;
    NewsWaiter::Line line_;
};

} // namespace mitoyen::sync
