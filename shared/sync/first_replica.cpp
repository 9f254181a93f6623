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
    return writer.take();
}

core::Result<FirstReply> decodeFirstReply(std::string_view bytes)
{
    WireReader reader(bytes);
    FirstReply reply;
    reply.table = reader.text();
    reply.revisions = reader.integer();
    const auto body = reader.text();
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
        auto reply = transport.first(*request);
        if (!reply)
            return reply.error();
        if (!reply->done() && reply->table == request->table && reply->after <= request->after)
            return core::Error{"message_damaged", "The server's page does not go on.", {}};
        progress.rows += std::ssize(reply->rows);
        request = FirstRequest{model::schemaVersion, reply->table, reply->after, reply->upTo};
        const bool done = reply->done();
        store.applyFirst(*reply);
        progress.table = request->table;
        const bool goOn = !more || more(progress);
        if (done)
            return {};
        if (!goOn)
            return core::Error{"cancelled", "The first exchange was stopped; it goes on where it was.", {}};
    }
    return {};
}

} // namespace mitoyen::sync
