// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/head_announcer.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <string>

namespace mitoyen::server::storage {

namespace {

constexpr std::string_view notify = "SELECT pg_notify('mitoyen_head', head) FROM unnest($1::text[]) AS head";
// Until a database that does not answer is tried again.
constexpr std::chrono::milliseconds pause{500};

} // namespace

HeadAnnouncer::HeadAnnouncer(Database& database, observability::Log& log)
    : database_(database),
      log_(log),
      thread_([this] { run(); })
{}

HeadAnnouncer::~HeadAnnouncer()
{
    stop();
}

void HeadAnnouncer::announce(const core::Uuid& organisation, std::int64_t head)
{
    {
        const std::lock_guard lock(mutex_);
        auto& latest = waiting_[organisation];
        latest = std::max(latest, head);
    }
    something_.notify_one();
}

void HeadAnnouncer::stop()
{
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
    }
    something_.notify_one();
    if (thread_.joinable())
        thread_.join();
}

void HeadAnnouncer::run()
{
    std::unique_lock lock(mutex_);
    for (;;) {
        something_.wait(lock, [this] { return stopped_ || !waiting_.empty(); });
        if (waiting_.empty())
            return;
        Heads bundle;
        bundle.swap(waiting_);
        lock.unlock();
        const bool told = tell(bundle);
        lock.lock();
        if (told)
            continue;
        if (stopped_)
            return;
        for (const auto& [organisation, head] : bundle) {
            auto& latest = waiting_[organisation];
            latest = std::max(latest, head);
        }
        something_.wait_for(lock, pause, [this] { return stopped_; });
    }
}

bool HeadAnnouncer::tell(const Heads& heads)
{
    std::vector<Parameter> payloads;
    for (const auto& [organisation, head] : heads)
        payloads.emplace_back(core::toText(organisation) + ' ' + std::to_string(head));
    try {
        database_.transact(Mode::Write, {},
                           [&](Transaction& transaction) { transaction.run(notify, {Parameter::array(payloads)}); });
        return true;
    } catch (const std::exception& cause) {
        const std::string_view text = cause.what();
        log_.write(observability::Level::Warning, "announcement_delayed", {{"cause", text.substr(0, text.find('\n'))}});
        return false;
    }
}

} // namespace mitoyen::server::storage
