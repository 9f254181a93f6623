// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/office_sync.h"

#include "storage/conflicts.h"
#include "storage/journal.h"
#include "storage/sync_store.h"
#include "sync/http_transport.h"
#include "sync/server_session.h"

#include <algorithm>
#include <future>

#include <QDateTime>
#include <QHostInfo>

namespace mitoyen::sync {

namespace {

constexpr int quietMilliseconds = 2'000; ///< after a change, before it goes out
constexpr int regularMilliseconds = 60'000;
constexpr int longestBackOffMilliseconds = 300'000;

/// Runs steps on the replica thread for a thread that may wait. When the replica is closed meanwhile the work is
/// dropped, its promise with it, and the wait ends with an exception.
class Steps {
public:
    explicit Steps(base::ReplicaThread& thread) : thread_(thread) {}

    template <class Work> auto run(Work work) const
    {
        using R = std::invoke_result_t<Work&, storage::Replica&>;
        auto promise = std::make_shared<std::promise<R>>();
        auto future = promise->get_future();
        auto& thread = thread_;
        QMetaObject::invokeMethod(
            &thread,
            [&thread, promise, work]() mutable {
                thread.run(
                    &thread, [work](storage::Replica& replica) mutable { return std::make_shared<R>(work(replica)); },
                    [promise](std::shared_ptr<R> value) { promise->set_value(std::move(*value)); },
                    [promise](const core::Error& error) {
                        promise->set_exception(std::make_exception_ptr(std::runtime_error(error.code)));
                    });
            },
            Qt::QueuedConnection);
        promise.reset();
        return future.get();
    }

private:
    base::ReplicaThread& thread_;
};

/// The replica's side of the exchange, each call a step of its own.
class SteppedStore final : public ClientStore {
public:
    explicit SteppedStore(const Steps& steps) : steps_(steps) {}
    core::Uuid device() const override
    {
        return steps_.run([](storage::Replica& replica) { return replica.device(); });
    }
    std::int64_t cursor() override
    {
        return steps_.run([](storage::Replica& replica) { return storage::SyncStore(replica).cursor(); });
    }
    std::vector<Change> unanswered(std::size_t most) override
    {
        return steps_.run([most](storage::Replica& replica) { return storage::SyncStore(replica).unanswered(most); });
    }
    void answered(const std::vector<ChangeResult>& results) override
    {
        steps_.run([results](storage::Replica& replica) {
            storage::SyncStore(replica).answered(results);
            return true;
        });
    }
    bool apply(const std::vector<PullReply>& pages) override
    {
        const auto shared = std::make_shared<std::vector<PullReply>>(pages);
        return steps_.run([shared](storage::Replica& replica) { return storage::SyncStore(replica).apply(*shared); });
    }

private:
    const Steps& steps_;
};

SessionStore steppedSession(const Steps& steps)
{
    return {[&steps](const std::string& name) {
                return steps.run([name](storage::Replica& replica) { return replica.setting(name); });
            },
            [&steps](const std::string& name, const std::string& value) {
                steps.run([name, value](storage::Replica& replica) {
                    replica.setSetting(name, value);
                    return true;
                });
            },
            [&steps] { return steps.run([](storage::Replica& replica) { return replica.newId(); }); }};
}

core::Result<SyncReport> exchangeOnce(base::ReplicaThread& thread)
{
    const core::Error stopped{"cancelled", "The exchange stopped; it goes on later.", {}};
    try {
        const Steps steps(thread);
        auto session = ServerSession::open(steppedSession(steps));
        if (!session)
            return session.error();
        HttpTransport transport(**session);
        SteppedStore store(steps);
        auto report = exchange(store, transport);
        if (report)
            steps.run([](storage::Replica& replica) {
                storage::setNumberSetting(replica.database(), "last_exchange", replica.now().milliseconds);
                return true;
            });
        return report;
    } catch (const std::future_error&) {
        return stopped;
    } catch (const std::runtime_error&) {
        return stopped;
    }
}

struct Facts {
    bool connected = false;
    std::int64_t waiting = 0;
    std::int64_t conflicts = 0;
    std::int64_t lastExchange = 0;
    core::Instant now;
};

bool mayPass(const core::Error& error)
{
    return error.code.starts_with("network_") || error.code == "server_busy" || error.code == "cancelled";
}

} // namespace

OfficeSync::OfficeSync(base::ReplicaThread& replicaThread, QObject* parent)
    : base::SyncService(parent),
      replicaThread_(replicaThread),
      worker_(new QObject),
      dice_(std::random_device{}())
{
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.start();
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &OfficeSync::exchangeNow);
    connect(&replicaThread_, &base::ReplicaThread::opened, this, [this] {
        refresh();
        timer_.start(0);
    });
    connect(&replicaThread_, &base::ReplicaThread::closed, this, [this] {
        timer_.stop();
        state_ = {};
        emit stateChanged();
    });
    connect(&replicaThread_, &base::ReplicaThread::changed, this, [this] {
        refresh();
        if (!running_ && failures_ == 0)
            timer_.start(quietMilliseconds);
    });
}

OfficeSync::~OfficeSync()
{
    thread_.quit();
    thread_.wait();
}

void OfficeSync::refresh()
{
    replicaThread_.run(
        this,
        [](storage::Replica& replica) {
            return Facts{!serverSettings(replica).url.empty(), storage::waitingChanges(replica),
                         std::ssize(storage::openConflicts(replica)),
                         storage::numberSetting(replica.database(), "last_exchange"), replica.now()};
        },
        [this](const Facts& facts) {
            using Link = base::SyncState::Link;
            state_.waiting = facts.waiting;
            state_.conflicts = facts.conflicts;
            if (facts.lastExchange > 0)
                state_.lastExchange = core::Instant{facts.lastExchange};
            if (!facts.connected)
                state_.link = Link::Alone;
            else if (state_.link == Link::Alone) {
                state_.link = Link::Offline;
                state_.since = facts.now;
            }
            emit stateChanged();
        },
        [](const core::Error&) {});
}

void OfficeSync::exchangeNow()
{
    if (!replicaThread_.isOpen())
        return;
    if (running_) {
        again_ = true;
        return;
    }
    if (state_.link == base::SyncState::Link::Alone) {
        planNext(false);
        return;
    }
    running_ = true;
    state_.link = base::SyncState::Link::Exchanging;
    emit stateChanged();
    QMetaObject::invokeMethod(worker_, [this] {
        auto report = std::make_shared<core::Result<SyncReport>>(exchangeOnce(replicaThread_));
        QMetaObject::invokeMethod(this, [this, report] { finish(*report); });
    });
}

void OfficeSync::finish(const core::Result<SyncReport>& report)
{
    using Link = base::SyncState::Link;
    running_ = false;
    state_.problem.reset();
    if (report) {
        state_.link = Link::Online;
        state_.since.reset();
    } else {
        state_.link = mayPass(report.error()) ? Link::Offline : Link::Refused;
        state_.problem = report.error();
        if (!state_.since)
            state_.since = core::Instant{QDateTime::currentMSecsSinceEpoch()};
    }
    refresh();
    planNext(!report);
    if (again_) {
        again_ = false;
        timer_.start(0);
    }
}

void OfficeSync::planNext(bool failed)
{
    failures_ = failed ? std::min(failures_ + 1, 16) : 0;
    int wait = regularMilliseconds;
    if (failed) {
        const int ceiling = std::min(longestBackOffMilliseconds, 1'000 << std::min(failures_, 9));
        wait = ceiling / 2 + static_cast<int>(dice_() % static_cast<unsigned>(ceiling / 2 + 1));
    }
    timer_.start(wait);
}

void OfficeSync::connectTo(const base::ServerAccount& account, QObject* context,
                           std::function<void(core::Result<>)> done)
{
    const Credentials words{account.url.toStdString(),
                            account.user.toStdString(),
                            {},
                            account.certificateFile.toStdString(),
                            QHostInfo::localHostName().toStdString()};
    // A first connection is short and rare, and the records must not change under it: it runs as one piece of work.
    replicaThread_.run(
        context,
        [words, password = account.password.toStdString()](storage::Replica& replica) mutable {
            auto credentials = words;
            credentials.password = password;
            auto connected = sync::connect(replica, credentials);
            std::fill(password.begin(), password.end(), '\0');
            return connected;
        },
        [this, done = std::move(done)](const core::Result<>& connected) {
            if (connected) {
                state_.link = base::SyncState::Link::Offline;
                failures_ = 0;
                timer_.start(0);
            }
            refresh();
            done(connected);
        });
}

} // namespace mitoyen::sync
