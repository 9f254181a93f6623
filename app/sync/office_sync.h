// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/replica_thread.h"
#include "base/sync_service.h"
#include "sync/exchange_worker.h"
#include "sync/news_waiter.h"

#include <chrono>
#include <random>

#include <QThread>
#include <QTimer>

namespace mitoyen::sync {

/// The exchange of the open window: by itself after changes, as soon as the server says that something is new, and now
/// and then; on request at once. Network waits happen on threads of their own; each step on the records is a piece of
/// work of the replica thread, so that neither the screen nor a list ever waits for the network.
///
/// Failures back off with jitter, up to five minutes. Where the server does not offer to say what is new, or something
/// between cuts every wait, laptops ask about once a minute instead.
class OfficeSync final : public base::SyncService {
    Q_OBJECT
public:
    explicit OfficeSync(base::ReplicaThread& replicaThread, QObject* parent = nullptr,
                        base::KeychainSource keychain = {});
    /// Ends the exchange and the wait that run.
    ~OfficeSync() override;

    base::SyncState state() const override { return state_; }
    void exchangeNow() override;
    void connectTo(const base::ServerAccount& account, QObject* context,
                   std::function<void(core::Result<>)> done) override;

    /// Runs on the thread of the exchange after each good one; see ExchangeWorker.
    void setAfterExchange(ExchangeWorker::AfterExchange after);

private:
    using Exchanged = ExchangeWorker::Exchanged;

    void refresh();
    void forget();
    void finish(const core::Result<Exchanged>& exchanged);
    void noteCursor(std::int64_t cursor);
    void planNext(bool failed);
    void noLaterThan(int milliseconds);
    int jittered(int ceiling);

    void trustTheLine();
    void waitSoon();
    void waitForNews();
    void heard(const WaitEnd& end);
    void hearNothing();
    void hearNews(const WaitEnd& end);
    void waitAgainLater(const WaitEnd& end);
    void judgeCurrency();

    base::ReplicaThread& replicaThread_;
    base::SyncState state_;
    QThread thread_;
    ExchangeWorker* worker_; ///< lives on the thread
    QTimer timer_;
    bool running_ = false;
    bool again_ = false;
    int failures_ = 0;

    NewsWaiter waiter_;
    QThread waitThread_;
    QObject* waitWorker_; ///< lives on the waiting thread
    QTimer waitTimer_; ///< runs while the next wait is put off
    NewsWaiter::Line line_; ///< of the last good exchange; no token: none yet, or it is too old
    std::int64_t cursor_ = 0; ///< after the last good exchange
    bool waiting_ = false;
    bool woken_ = false; ///< the server can be relied on to say what is new
    bool newsAwaited_ = false; ///< the exchange that runs or comes was asked for by the server
    std::int64_t toldHead_ = 0; ///< the counter as told while an exchange ran; 0: not told
    int waitFailures_ = 0; ///< waits in a row that were of no use
    std::chrono::seconds longestWait_;
    /// When cursor and the server's counter were last known to be the same; nothing once they are known to differ.
    std::optional<core::Instant> sameAsOf_;
    std::minstd_rand dice_;
};

} // namespace mitoyen::sync
