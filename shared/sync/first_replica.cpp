// SPDX-License-Identifier: AGPL-3.0-or-later
#include "sync/first_replica.h"

#include "model/entities.h"
#include "sync/session.h"
#include "sync/transport.h"
#include "sync/wire.h"

namespace mitoyen::sync {

std::string encode(const FirstReply& reply)
{
    PullReply page;
    page.rows = reply.rows;
    page.epoch = reply.epoch;
    page.buildings = reply.buildings;
    page.cursor = reply.after;
    page.head = reply.upTo;
    WireWriter writer;
    writer.text(reply.table);
    writer.integer(reply.revisions);
    writer.text(encode(page));
    // A program that asked for no segments expects the end here.
    if (reply.segmentsUpTo != 0) {
        writer.integer(reply.segmentsUpTo);
        writer.integer(std::ssize(reply.segments));
        for (const auto& segment : reply.segments) {
            writer.integer(segment.number);
            writer.text(segment.table);
            writer.text(segment.sha256);
            writer.integer(segment.rows);
        }
    }
    return writer.take();
}

namespace {

void readSegments(WireReader& reader, FirstReply& reply)
{
    reply.segmentsUpTo = reader.integer();
    for (auto left = reader.integer(); left > 0 && !reader.failed(); --left) {
        Segment segment;
        segment.number = reader.integer();
        segment.table = reader.text();
        segment.sha256 = reader.text();
        segment.rows = reader.integer();
        reply.segments.push_back(std::move(segment));
    }
}

/// The rows of a segment from its file; where that is not to be had, or a part came on a page already, on pages.
core::Result<FirstReply> ask(const FirstRequest& request, Transport& transport)
{
    if (!request.segment)
        return transport.first(request);
    auto reply = request.after == 0 ? transport.segment(*request.segment) : transport.first(request);
    if (!reply && request.after == 0)
        reply = transport.first(request);
    if (reply)
        reply->segment = request.segment->number;
    return reply;
}

bool goesOn(const FirstRequest& request, const FirstReply& reply)
{
    const auto& table = request.segment ? request.segment->table : request.table;
    return reply.done() || reply.table != table || reply.after > request.after;
}

} // namespace

core::Result<FirstReply> decodeFirstReply(std::string_view bytes)
{
    WireReader reader(bytes);
    FirstReply reply;
    reply.table = reader.text();
    reply.revisions = reader.integer();
    const auto body = reader.text();
    if (!reader.failed() && !reader.atEnd())
        readSegments(reader, reply);
    if (reader.failed() || !reader.atEnd())
        return core::Error{"message_damaged", "The message is damaged.", {}};
    auto page = decodePullReply(body);
    if (!page)
        return page.error();
    reply.rows = std::move(page->rows);
    reply.epoch = page->epoch;
    reply.buildings = std::move(page->buildings);
    reply.after = page->cursor;
    reply.upTo = page->head;
    return reply;
}

core::Result<void> receiveFirst(ClientStore& store, Transport& transport,
                                const std::function<bool(const FirstProgress&)>& more)
{
    FirstProgress progress;
    for (auto request = store.firstRequest(); request;) {
        auto reply = ask(*request, transport);
        if (!reply)
            return reply.error();
        if (!goesOn(*request, *reply))
            return core::Error{"message_damaged", "The server's page does not go on.", {}};
        progress.rows += std::ssize(reply->rows);
        const bool fromStore = reply->done() || reply->segment != 0;
        if (reply->segmentsUpTo != 0)
            request->segmentsUpTo = reply->segmentsUpTo;
        request->table = reply->table;
        request->after = reply->after;
        request->upTo = reply->upTo;
        store.applyFirst(*reply);
        if (fromStore)
            request = store.firstRequest();
        progress.table = !request ? std::string_view() : request->segment ? request->segment->table : request->table;
        const bool goOn = !more || more(progress);
        if (!request)
            return {};
        if (!goOn)
            return core::Error{"cancelled", "The first exchange was stopped; it goes on where it was.", {}};
    }
    return {};
}

} // namespace mitoyen::sync
