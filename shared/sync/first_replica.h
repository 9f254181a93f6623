// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/protocol.h"

#include <functional>

namespace mitoyen::sync {

class ClientStore;
class Transport;

/// Rows of a closed fiscal year as a file that never changes (zstd of a FirstReply). Who knows its hash needs to trust
/// nobody on the way.
struct Segment {
    std::int64_t number = 0; ///< in the organisation, from 1
    std::string table; ///< whose rows it holds
    std::string sha256; ///< of the file, 64 hexadecimal digits: its name
    std::int64_t rows = 0;
    bool operator==(const Segment&) const = default;
};

/// "Give me everything there is, table after table": how an empty replica fills itself. Tables come in the order of
/// the descriptions, so the office, its buildings, units and people are there long before the last expense. Within a
/// table rows come by revision, each page a short question of its own: a row that is changed meanwhile leaves the range
/// and comes with the pull that follows from `upTo`.
struct FirstRequest {
    int schemaVersion = 0;
    std::string table; ///< where to go on; empty at the beginning
    std::int64_t after = 0; ///< within the table, the last revision that came
    std::int64_t upTo = 0; ///< the counter when it began; 0 at the beginning
    /// The rows of the segments up to this number come as files and not on pages. 0 at the beginning: "tell me which
    /// there are"; nothing: everything comes on pages.
    std::optional<std::int64_t> segmentsUpTo;
    /// Once all pages have come: the rows of this segment alone, as its file, or on pages after `after`.
    std::optional<Segment> segment;
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
    std::vector<Segment> segments; ///< on the first page: those whose rows come on no page
    std::int64_t segmentsUpTo = 0; ///< their highest number; 0: there are none
    std::int64_t segment = 0; ///< the segment whose rows these are; no part of the message
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

/// Fills an empty replica, page by page, then from the segments; a segment whose file is missing or damaged comes on pages; each page is one durable step, so it goes on where it was after any
/// interruption. `more` is asked after every page and stops it by false (error cancelled).
core::Result<void> receiveFirst(ClientStore& store, Transport& transport,
                                const std::function<bool(const FirstProgress&)>& more);

} // namespace mitoyen::sync
