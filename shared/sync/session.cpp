// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/session.h"

#include "model/entities.h"

#include <algorithm>

namespace mitoyen::sync {

namespace {

core::Error damaged(std::string text)
{
    return {"message_damaged", std::move(text), {}};
}

void count(const std::vector<ChangeResult>& results, SyncReport& report)
{
    for (const auto& result : results) {
        ++report.pushed;
        report.merged += result.outcome == Outcome::Merged;
        report.conflicts += result.outcome == Outcome::Parked;
        if (result.outcome == Outcome::Rejected || result.outcome == Outcome::Quarantined) {
            ++report.rejected;
            report.refusals.push_back(result);
        }
    }
}

bool fits(const PushReply& reply, const PushRequest& request)
{
    return std::equal(reply.results.begin(), reply.results.end(), request.changes.begin(), request.changes.end(),
                      [](const auto& result, const auto& change) { return result.dseq == change.dseq; });
}

/// How one half of the exchange ended.
enum class Course { Done, ServerRestored };

core::Result<Course> pushAll(ClientStore& store, Transport& transport, SyncReport& report)
{
    for (;;) {
        const auto request = store.nextPush(mostChanges);
        if (request.changes.empty())
            return Course::Done;
        const auto reply = transport.push(request);
        if (!reply)
            return reply.error();
        if (reply->results.empty()) {
            store.serverRestored(reply->epoch, reply->knownUpTo);
            return Course::ServerRestored;
        }
        if (!fits(*reply, request))
            return damaged("The server's answer does not fit what was sent.");
        store.answered(*reply);
        count(reply->results, report);
    }
}

core::Result<std::vector<PullReply>> pages(PullRequest request, Transport& transport)
{
    std::vector<PullReply> pages;
    for (;;) {
        auto page = transport.pull(request);
        if (!page)
            return page.error();
        const bool older = page->head < request.cursor;
        if (!older && (page->cursor < request.cursor || (page->more() && page->cursor == request.cursor)))
            return damaged("The server's page does not go on.");
        request.cursor = page->cursor;
        pages.push_back(std::move(*page));
        if (older || !pages.back().more())
            return pages;
    }
}

/// The server may be put back between any two pages: every one of them must be of the time that is known, or of one
/// time where none is known yet.
bool isOlderServer(const PullState& state, const std::vector<PullReply>& received)
{
    const auto& known = state.epoch != core::Uuid{} ? state.epoch : received.front().epoch;
    return received.back().head < state.cursor ||
        std::any_of(received.begin(), received.end(), [&](const auto& page) { return page.epoch != known; });
}

/// Buildings of `now` that were not in `before`. Rights in everything after rights in some are no list: nothing.
std::optional<std::vector<core::Uuid>> granted(const PullState& before, const PullReply& now)
{
    if (before.cursor == 0 || !before.buildings)
        return std::vector<core::Uuid>{};
    if (!now.buildings)
        return std::nullopt;
    std::vector<core::Uuid> fresh;
    for (const auto& building : *now.buildings)
        if (std::find(before.buildings->begin(), before.buildings->end(), building) == before.buildings->end())
            fresh.push_back(building);
    return fresh;
}

/// One pull as far as it can be applied at once.
class Pull {
public:
    Pull(ClientStore& store, Transport& transport, SyncReport& report)
        : store_(store),
          transport_(transport),
          report_(report),
          state_(store.pullState())
    {}

    core::Result<Course> run()
    {
        for (const bool whole : {state_.everything, true}) {
            auto course = receive(whole);
            if (!course || *course == Course::ServerRestored)
                return course;
            // What still waits for a building whose rights went must reach the server before the building leaves.
            if (pulled_.pages.back().buildings != state_.buildings)
                if (const auto handed = pushAll(store_, transport_, report_); !handed || *handed != Course::Done)
                    return handed;
            if (store_.apply(pulled_))
                break;
        }
        for (const auto* list : {&pulled_.pages, &pulled_.granted})
            for (const auto& page : *list)
                report_.pulled += std::ssize(page.rows) + std::ssize(page.deletions);
        report_.revision = pulled_.pages.back().cursor;
        return Course::Done;
    }

private:
    core::Result<Course> receive(bool whole)
    {
        PullRequest request{model::schemaVersion, state_.everything ? 0 : state_.cursor, mostRevisions, whole, {}};
        pulled_ = {};
        pulled_.everything = state_.everything;
        auto received = pages(request, transport_);
        if (!received)
            return received.error();
        if (isOlderServer(state_, *received))
            return restored(received->back());
        pulled_.pages = std::move(*received);
        if (state_.everything)
            return Course::Done;
        const auto fresh = granted(state_, pulled_.pages.back());
        if (!fresh) {
            state_.everything = true;
            return receive(true);
        }
        return fresh->empty() ? Course::Done : receiveGranted(*fresh);
    }

    core::Result<Course> receiveGranted(const std::vector<core::Uuid>& buildings)
    {
        auto received = pages({model::schemaVersion, 0, mostRevisions, true, buildings}, transport_);
        if (!received)
            return received.error();
        if (isOlderServer(ofThisTime(), *received))
            return restored(received->back());
        pulled_.granted = std::move(*received);
        // They may refer to what came while they were read.
        auto rest = pages({model::schemaVersion, pulled_.pages.back().cursor, mostRevisions, true, {}}, transport_);
        if (!rest)
            return rest.error();
        if (isOlderServer(ofThisTime(), *rest))
            return restored(rest->back());
        for (auto& page : *rest)
            pulled_.pages.push_back(std::move(page));
        return Course::Done;
    }

    /// What the pages that are here already say of the server.
    PullState ofThisTime() const
    {
        PullState state;
        state.epoch = pulled_.pages.back().epoch;
        return state;
    }

    Course restored(const PullReply& latest)
    {
        store_.serverRestored(latest.epoch, latest.knownUpTo);
        return Course::ServerRestored;
    }

    ClientStore& store_;
    Transport& transport_;
    SyncReport& report_;
    PullState state_;
    Pulled pulled_;
};

} // namespace

core::Result<SyncReport> exchange(ClientStore& store, Transport& transport,
                                  const std::function<bool(const FirstProgress&)>& more)
{
    SyncReport report;
    const auto count = [&](const FirstProgress& progress) {
        report.pulled = progress.rows;
        return !more || more(progress);
    };
    if (const auto filled = receiveFirst(store, transport, count); !filled)
        return filled.error();
    // An older server shows itself once. After that everything is asked for again, which shows what it lost, and that
    // is sent in one round more.
    bool sentAgain = false;
    for (int round = 0; round < 4; ++round) {
        const auto pushed = pushAll(store, transport, report);
        const auto pulled = Pull(store, transport, report).run();
        const bool restored =
            (pushed && *pushed == Course::ServerRestored) || (pulled && *pulled == Course::ServerRestored);
        report.restored = report.restored || restored;
        if (restored && pushed && pulled)
            continue;
        if (!pushed)
            return pushed.error();
        if (!pulled)
            return pulled.error();
        if (!report.restored || sentAgain)
            return report;
        sentAgain = true;
    }
    return damaged("The server goes back again and again.");
}

} // namespace mitoyen::sync
