// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/office_sync.h"

#include "storage/conflicts.h"
#include "storage/journal.h"
#include "storage/lease.h"
#include "storage/sync_store.h"
#include "sync/http_transport.h"
#include "sync/server_session.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QDateTime>
#include <QSysInfo>

namespace mitoyen::sync {

namespace {

constexpr int quietMilliseconds = 2'000; ///< after a change, before it goes out
constexpr int regularMilliseconds = 60'000;
constexpr int safetyMilliseconds = 900'000; ///< while the server says by itself what is new
constexpr int longestBackOffMilliseconds = 300'000;
constexpr int spreadMilliseconds = 150; ///< so that an office does not ask in the same moment
constexpr int notOfferedMilliseconds = 3'600'000; ///< until a server that was updated is asked again

// Shorter than the minute after which proxies give up on a silent connection; where one gives up earlier, halved.
constexpr std::chrono::seconds usualWait{55};
constexpr std::chrono::seconds shortestWait{10};

struct Facts {
    bool connected = false;
    std::int64_t waiting = 0;
    std::int64_t conflicts = 0;
    std::int64_t lastExchange = 0;
    core::Instant now;
    storage::Lease lease;
    std::optional<std::int64_t> clockAhead;
};

bool mayPass(const core::Error& error)
{
    constexpr std::array passing = {"server_busy", "server_stopping", "database_unavailable", "too_many_requests",
                                    "cancelled"};
    return error.code.starts_with("network_") || std::find(passing.begin(), passing.end(), error.code) != passing.end();
}

core::Instant wallClock()
{
    return core::Instant{QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

OfficeSync::OfficeSync(base::ReplicaThread& replicaThread, QObject* parent, base::KeychainSource keychain)
    : base::SyncService(parent),
      replicaThread_(replicaThread),
      worker_(new ExchangeWorker(replicaThread, std::move(keychain))),
      waitWorker_(new QObject),
      longestWait_(usualWait),
      dice_(std::random_device{}())
{
    worker_->moveToThread(&thread_);
    waitWorker_->moveToThread(&waitThread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    connect(&waitThread_, &QThread::finished, waitWorker_, &QObject::deleteLater);
    thread_.start();
    waitThread_.start();
    timer_.setSingleShot(true);
    waitTimer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &OfficeSync::exchangeNow);
    connect(&waitTimer_, &QTimer::timeout, this, &OfficeSync::waitForNews);
    connect(&replicaThread_, &base::ReplicaThread::opened, this, [this] {
        forget();
        refresh();
        timer_.start(0);
    });
    connect(&replicaThread_, &base::ReplicaThread::closed, this, [this] {
        timer_.stop();
        forget();
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
    worker_->stop();
    waiter_.cancel();
    thread_.quit();
    waitThread_.quit();
    thread_.wait();
    waitThread_.wait();
}

/// Another replica, or another account: nothing of the line to the server before holds.
void OfficeSync::forget()
{
    waiter_.cancel();
    waitTimer_.stop();
    line_ = {};
    woken_ = false;
    newsAwaited_ = false;
    toldHead_ = 0;
    cursor_ = 0;
    sameAsOf_.reset();
    trustTheLine();
    QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->hangUp(); });
}

void OfficeSync::refresh()
{
    replicaThread_.runEvenLocked(
        this,
        [](storage::Replica& replica) {
            return Facts{!serverSettings(replica).url.empty(),
                         storage::waitingChanges(replica),
                         std::ssize(storage::openConflicts(replica)),
                         storage::numberSetting(replica.database(), "last_exchange"),
                         replica.now(),
                         storage::leaseOf(replica),
                         clockSkew(replica)};
        },
        [this](const Facts& facts) {
            using Link = base::SyncState::Link;
            state_.waiting = facts.waiting;
            state_.conflicts = facts.conflicts;
            state_.leaseDaysLeft = facts.lease.isEnding() ? std::optional(facts.lease.daysLeft()) : std::nullopt;
            state_.clockAheadSeconds = facts.clockAhead;
            if (facts.lastExchange > 0)
                state_.lastExchange = core::Instant{facts.lastExchange};
            if (!facts.connected)
                state_.link = Link::Alone;
            else if (state_.link == Link::Alone) {
                state_.link = Link::Offline;
                state_.since = facts.now;
                noLaterThan(0);
            }
            judgeCurrency();
            // What was typed while an exchange ran.
            if (facts.connected && facts.waiting > 0 && !running_ && failures_ == 0)
                noLaterThan(quietMilliseconds);
            emit stateChanged();
        },
        [](const core::Error&) {});
}

void OfficeSync::setAfterExchange(ExchangeWorker::AfterExchange after)
{
    QMetaObject::invokeMethod(worker_,
                              [worker = worker_, after = std::move(after)] { worker->setAfterExchange(after); });
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
    QMetaObject::invokeMethod(worker_, [this, worker = worker_] {
        auto exchanged = std::make_shared<core::Result<Exchanged>>(worker->exchange());
        QMetaObject::invokeMethod(this, [this, exchanged] { finish(*exchanged); });
        if (exchanged->ok())
            worker->afterExchange();
    });
}

void OfficeSync::finish(const core::Result<Exchanged>& exchanged)
{
    using Link = base::SyncState::Link;
    running_ = false;
    if (!replicaThread_.isOpen())
        return;
    state_.problem.reset();
    if (exchanged) {
        if (state_.since)
            trustTheLine();
        noteCursor(exchanged->report.revision);
        line_ = exchanged->line;
        state_.link = Link::Online;
        state_.since.reset();
    } else {
        line_.accessToken.clear();
        state_.link = mayPass(exchanged.error()) ? Link::Offline : Link::Refused;
        state_.problem = exchanged.error();
        if (!state_.since)
            state_.since = wallClock();
        // Its key is gone: what is still open is the last of it.
        if (exchanged.error().code == "replica_wiped") {
            replicaThread_.close();
            emit officeGone(exchanged.error());
            return;
        }
    }
    newsAwaited_ = false;
    refresh();
    planNext(!exchanged);
    if (std::exchange(again_, false))
        timer_.start(0);
    if (exchanged && !waitTimer_.isActive())
        waitSoon();
}

void OfficeSync::noteCursor(std::int64_t cursor)
{
    if (newsAwaited_)
        waitFailures_ = cursor == cursor_ ? waitFailures_ + 1 : 0;
    cursor_ = cursor;
    again_ = again_ || toldHead_ > cursor_;
    toldHead_ = 0;
    sameAsOf_ = wallClock();
}

int OfficeSync::jittered(int ceiling)
{
    ceiling = std::min(ceiling, longestBackOffMilliseconds);
    return ceiling / 2 + static_cast<int>(dice_() % static_cast<unsigned>(ceiling / 2 + 1));
}

void OfficeSync::planNext(bool failed)
{
    failures_ = failed ? std::min(failures_ + 1, 16) : 0;
    if (failed)
        timer_.start(jittered(1'000 << std::min(failures_, 9)));
    else
        timer_.start((woken_ ? safetyMilliseconds : regularMilliseconds) +
                     static_cast<int>(dice_() % (regularMilliseconds / 10)));
}

void OfficeSync::noLaterThan(int milliseconds)
{
    if (!timer_.isActive() || timer_.remainingTime() > milliseconds)
        timer_.start(milliseconds);
}

/// A line that was cut was the network's fault, which is over.
void OfficeSync::trustTheLine()
{
    waitTimer_.stop();
    waitFailures_ = 0;
    longestWait_ = usualWait;
}

/// At once; with more and more patience where waits end without a use.
void OfficeSync::waitSoon()
{
    waitTimer_.start(waitFailures_ > 1 ? jittered(1'000 << std::min(waitFailures_, 9)) : 0);
}

void OfficeSync::waitForNews()
{
    if (waiting_ || line_.accessToken.empty() || !replicaThread_.isOpen())
        return;
    waiting_ = true;
    QMetaObject::invokeMethod(
        waitWorker_, [this, ticket = waiter_.ticket(), line = line_, cursor = cursor_, longest = longestWait_] {
            auto end = std::make_shared<WaitEnd>(waiter_.wait(ticket, line, cursor, longest));
            QMetaObject::invokeMethod(this, [this, end] { heard(*end); });
        });
}

void OfficeSync::heard(const WaitEnd& end)
{
    using Kind = WaitEnd::Kind;
    waiting_ = false;
    switch (end.kind) {
    case Kind::News: return hearNews(end);
    case Kind::Nothing: return hearNothing();
    case Kind::Cancelled: return waitForNews();
    case Kind::TokenWanted:
        ++waitFailures_;
        line_.accessToken.clear();
        return exchangeNow();
    case Kind::NotOffered:
        woken_ = false;
        waitTimer_.start(notOfferedMilliseconds);
        return noLaterThan(regularMilliseconds);
    case Kind::Failed: return waitAgainLater(end);
    }
}

void OfficeSync::hearNothing()
{
    waitFailures_ = 0;
    woken_ = true;
    sameAsOf_ = wallClock();
    judgeCurrency();
    emit stateChanged();
    // Nobody has to ask before the server speaks; what was typed just now goes out all the same.
    if (!running_ && failures_ == 0 && timer_.remainingTime() > quietMilliseconds)
        planNext(false);
    waitForNews();
}

void OfficeSync::hearNews(const WaitEnd& end)
{
    woken_ = true;
    if (running_) {
        // What this laptop pushes wakes it too: whether there is more shows when the exchange is over.
        again_ = again_ || !end.head;
        toldHead_ = std::max(toldHead_, end.head.value_or(0));
        return;
    }
    if (end.head == cursor_) {
        ++waitFailures_;
        return waitSoon();
    }
    sameAsOf_.reset();
    judgeCurrency();
    emit stateChanged();
    newsAwaited_ = true;
    noLaterThan(static_cast<int>(dice_() % spreadMilliseconds));
}

/// The line was cut, or something else than the server answered. Whether the server can be reached is for an exchange
/// to find out: it comes soon after the first cut, and at its regular pace while they go on.
void OfficeSync::waitAgainLater(const WaitEnd& end)
{
    waitFailures_ = std::min(waitFailures_ + 1, 16);
    woken_ = false;
    if (end.error.code.starts_with("network_"))
        longestWait_ = std::max(longestWait_ / 2, shortestWait);
    waitTimer_.start(std::max(jittered(1'000 << std::min(waitFailures_, 9)), 1'000 * end.pauseSeconds));
    if (!running_ && failures_ == 0)
        noLaterThan(jittered(waitFailures_ == 1 ? quietMilliseconds : regularMilliseconds));
}

/// "Up to date" is said of one moment: cursor and counter were the same, and nothing waits here.
void OfficeSync::judgeCurrency()
{
    state_.currentAsOf = state_.waiting == 0 ? sameAsOf_ : std::nullopt;
}

void OfficeSync::connectTo(const base::ServerAccount& account, QObject* context,
                           std::function<void(core::Result<>)> done)
{
    const Credentials words{account.url.toStdString(),
                            account.user.toStdString(),
                            {},
                            account.certificateFile.toStdString(),
                            QSysInfo::machineHostName().toStdString()};
    // A first connection is short and rare, and the records must not change under it: it runs as one piece of work.
    replicaThread_.runEvenLocked(
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
                replicaThread_.readRole();
                state_.link = base::SyncState::Link::Offline;
                failures_ = 0;
                forget();
                timer_.start(0);
            }
            refresh();
            done(connected);
        });
}

} // namespace mitoyen::sync
