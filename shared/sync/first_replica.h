// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/protocol.h"

#include <functional>

namespace mitoyen::sync {

class ClientStore;
class Transport;

/// "Give me everything there is, table after table": how an empty replica fills itself. Tables come in the order of
/// the descriptions, so the office, its buildings, units and people are there long before the last expense. Within a
/// table rows come by revision, each page a short question of its own: a row that is changed meanwhile leaves the range
/// and comes with the pull that follows from `upTo`.
struct FirstRequest {
    int schemaVersion = 0;
    std::string table; ///< where to go on; empty at the beginning
    std::int64_t after = 0; ///< within the table, the last revision that came
    std::int64_t upTo = 0; ///< the counter when it began; 0 at the beginning
    bool operator==(const FirstRequest&) const = default;
};

struct FirstReply {
    std::vector<PulledRow> rows; ///< without their origins: nothing was here that they changed
    std::string table; ///< where to go on; empty when all has come
    std::int64_t after = 0;
    std::int64_t upTo = 0;
    std::int64_t revisions = 0; ///< how many of the counter's revisions lie behind: an estimate for a bar of progress
    core::Uuid epoch;
    std::optional<std::vector<core::Uuid>> buildings; ///< as in PullReply
    bool done() const { return table.empty(); }
    bool operator==(const FirstReply&) const = default;
};

std::string encode(const FirstReply& reply);
/// Errors: message_damaged.
core::Result<FirstReply> decodeFirstReply(std::string_view bytes);

/// How far a first replica has come.
struct FirstProgress {
    std::int64_t rows = 0; ///< that came in this run
    std::string_view table; ///< on its way
};

/// Fills an empty replica, page by page; each page is one durable step, so it goes on where it was after any
/// interruption. `more` is asked after every page and stops it by false (error cancelled).
core::Result<void> receiveFirst(ClientStore& store, Transport& transport,
                                const std::function<bool(const FirstProgress&)>& more);

} // namespace mitoyen::sync
