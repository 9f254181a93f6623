// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/exchange_worker.h"

#include "storage/sync_store.h"
#include "sync/http_transport.h"
#include "sync/server_session.h"

#include <atomic>
#include <chrono>
#include <future>
#include <stdexcept>

namespace mitoyen::sync {

namespace {

/// How often a step that waits for the replica looks whether it is to stop.
constexpr std::chrono::milliseconds untilNextLook{50};

} // namespace

/// Runs steps on the replica thread for a thread that may wait. When the replica is closed meanwhile the work is
/// dropped, its promise with it, and the wait ends with an exception.
class ExchangeWorker::Steps {
public:
    explicit Steps(base::ReplicaThread& thread) : thread_(thread) {}

    /// From any thread: ends the wait of the step that runs, and of every later one.
    void stop() { stopped_ = true; }

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
        // The thread that would do the work may be the one that waits for this one to end.
        while (future.wait_for(untilNextLook) != std::future_status::ready)
            if (stopped_)
                throw std::runtime_error("stopped");
        return future.get();
    }

private:
    base::ReplicaThread& thread_;
    std::atomic<bool> stopped_ = false;
};

namespace {

/// The replica's side of the exchange, each call a step of its own.
template <class Steps> class SteppedStore final : public ClientStore {
public:
    explicit SteppedStore(const Steps& steps) : steps_(steps) {}
    PushRequest nextPush(std::size_t most) override
    {
        return steps_.run([most](storage::Replica& replica) { return storage::SyncStore(replica).nextPush(most); });
    }
    void answered(const PushReply& reply) override
    {
        steps_.run([reply](storage::Replica& replica) {
            storage::SyncStore(replica).answered(reply);
            return true;
        });
    }
    void serverRestored(const core::Uuid& epoch, std::int64_t knownUpTo) override
    {
        steps_.run([epoch, knownUpTo](storage::Replica& replica) {
            storage::SyncStore(replica).serverRestored(epoch, knownUpTo);
            return true;
        });
    }
    std::optional<FirstRequest> firstRequest() override
    {
        return steps_.run([](storage::Replica& replica) { return storage::SyncStore(replica).firstRequest(); });
    }
    void applyFirst(const FirstReply& reply) override
    {
        const auto shared = std::make_shared<FirstReply>(reply);
        steps_.run([shared](storage::Replica& replica) {
            storage::SyncStore(replica).applyFirst(*shared);
            return true;
        });
    }
    PullState pullState() override
    {
        return steps_.run([](storage::Replica& replica) { return storage::SyncStore(replica).pullState(); });
    }
    bool apply(const Pulled& pulled) override
    {
        const auto shared = std::make_shared<Pulled>(pulled);
        return steps_.run([shared](storage::Replica& replica) { return storage::SyncStore(replica).apply(*shared); });
    }

private:
    const Steps& steps_;
};

template <class Steps> SessionStore steppedSession(const Steps& steps)
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

} // namespace

ExchangeWorker::ExchangeWorker(base::ReplicaThread& replicaThread) : steps_(std::make_unique<Steps>(replicaThread)) {}

ExchangeWorker::~ExchangeWorker() = default;

core::Result<ServerSession*> ExchangeWorker::session()
{
    if (session_)
        return session_.get();
    auto store = steppedSession(*steps_);
    NewsWaiter::Line line{store.read("server_url"), store.read("server_certificate_file"), {}};
    auto opened = ServerSession::open(std::move(store));
    if (!opened)
        return opened.error();
    const std::lock_guard lock(mutex_);
    session_ = std::move(*opened);
    line_ = std::move(line);
    if (stopped_)
        session_->cancel();
    return session_.get();
}

core::Result<ExchangeWorker::Exchanged> ExchangeWorker::exchange()
{
    const core::Error stopped{"cancelled", "The exchange stopped; it goes on later.", {}};
    try {
        const auto line = session();
        if (!line)
            return line.error();
        HttpTransport transport(**line);
        SteppedStore<Steps> store(*steps_);
        auto report = sync::exchange(store, transport);
        steps_->run([report](storage::Replica& replica) {
            noteExchange(replica, report);
            return true;
        });
        if (report) {
            line_.accessToken = (*line)->accessToken();
            return Exchanged{*report, line_};
        }
        hangUp();
        return report.error();
    } catch (const std::future_error&) {
        return stopped;
    } catch (const std::runtime_error&) {
        return stopped;
    }
}

void ExchangeWorker::hangUp()
{
    const std::lock_guard lock(mutex_);
    session_.reset();
}

void ExchangeWorker::stop()
{
    steps_->stop();
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    if (session_)
        session_->cancel();
}

} // namespace mitoyen::sync
