// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/exchange_worker.h"

#include "storage/sync_store.h"
#include "sync/http_transport.h"
#include "sync/revoked_device.h"
#include "sync/server_session.h"

#include <future>
#include <stdexcept>

namespace mitoyen::sync {

namespace {

/// The replica's side of the exchange, each call a step of its own.
class SteppedStore final : public ClientStore {
public:
    explicit SteppedStore(const base::ReplicaSteps& steps) : steps_(steps) {}
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
    const base::ReplicaSteps& steps_;
};

SessionStore steppedSession(const base::ReplicaSteps& steps)
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
            [&steps] { return steps.run([](storage::Replica& replica) { return replica.newId(); }); },
            storage::systemEnvironment().now};
}

} // namespace

ExchangeWorker::ExchangeWorker(base::ReplicaThread& replicaThread, base::KeychainSource keychain)
    : steps_(replicaThread),
      keychain_(std::move(keychain))
{}

ExchangeWorker::~ExchangeWorker() = default;

core::Result<ServerSession*> ExchangeWorker::session()
{
    if (session_)
        return session_.get();
    auto store = steppedSession(steps_);
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
        HttpTransport transport(**line, [this] {
            return steps_.run([](storage::Replica& replica) { return storage::waitingChanges(replica); });
        });
        SteppedStore store(steps_);
        auto report = sync::exchange(store, transport);
        steps_.run([report, contact = (*line)->contact()](storage::Replica& replica) {
            noteExchange(replica, report, contact);
            return true;
        });
        if (report) {
            line_.accessToken = (*line)->accessToken();
            return Exchanged{*report, line_};
        }
        auto error = report.error();
        if (error.code == "device_revoked")
            error = sayFarewell(onReplica(steps_), (*line)->client(), keychain_);
        hangUp();
        return error;
    } catch (const std::future_error&) {
        return stopped;
    } catch (const std::runtime_error&) {
        return stopped;
    }
}

void ExchangeWorker::afterExchange()
{
    if (after_ && session_)
        after_(*session_, steps_);
}

void ExchangeWorker::hangUp()
{
    const std::lock_guard lock(mutex_);
    session_.reset();
}

void ExchangeWorker::stop()
{
    steps_.stop();
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    if (session_)
        session_->cancel();
}

} // namespace mitoyen::sync
