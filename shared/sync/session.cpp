// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/session.h"

#include "model/entities.h"

namespace mitoyen::sync {

namespace {

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

core::Result<void> pushAll(ClientStore& store, Transport& transport, SyncReport& report)
{
    for (;;) {
        const PushRequest request{model::schemaVersion, store.device(), store.unanswered(mostChanges)};
        if (request.changes.empty())
            return {};
        const auto reply = transport.push(request);
        if (!reply)
            return reply.error();
        bool fits = reply->results.size() == request.changes.size();
        for (std::size_t i = 0; fits && i < reply->results.size(); ++i)
            fits = reply->results[i].dseq == request.changes[i].dseq;
        if (!fits)
            return core::Error{"message_damaged", "The server's answer does not fit what was sent.", {}};
        store.answered(reply->results);
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
        if (page->cursor < request.cursor || (page->more() && page->cursor == request.cursor))
            return core::Error{"message_damaged", "The server's page does not go on.", {}};
        request.cursor = page->cursor;
        pages.push_back(std::move(*page));
        if (!pages.back().more())
            return pages;
    }
}

core::Result<void> pullAll(ClientStore& store, Transport& transport, SyncReport& report)
{
    PullRequest request{model::schemaVersion, store.cursor(), mostRevisions, false};
    for (const bool whole : {false, true}) {
        request.whole = whole;
        const auto received = pages(request, transport);
        if (!received)
            return received.error();
        if (!store.apply(*received))
            continue;
        for (const auto& page : *received)
            report.pulled += std::ssize(page.rows) + std::ssize(page.deletions);
        break;
    }
    report.revision = store.cursor();
    return {};
}

} // namespace

core::Result<SyncReport> exchange(ClientStore& store, Transport& transport)
{
    SyncReport report;
    const auto pushed = pushAll(store, transport, report);
    const auto pulled = pullAll(store, transport, report);
    if (!pushed)
        return pushed.error();
    if (!pulled)
        return pulled.error();
    return report;
}

} // namespace mitoyen::sync
