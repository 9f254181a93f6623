// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sync/change.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mitoyen::sync {

/// Most changes in one push, most revisions in one page of a pull, most bytes of one message.
inline constexpr std::size_t mostChanges = 10'000;
inline constexpr std::int64_t mostRevisions = 20'000;
inline constexpr std::size_t largestMessage = 64u << 20;

/// "Here is what this device did since you last acknowledged": in the order of `dseq`.
struct PushRequest {
    int schemaVersion = 0;
    core::Uuid device;
    core::Uuid epoch; ///< the server's, as this device knows it; nil before the first answer
    std::vector<Change> changes;
    bool operator==(const PushRequest&) const = default;
};

/// Without results while changes were sent: the server was put back to an older state, nothing was judged, and
/// everything after `knownUpTo` must be offered again.
struct PushReply {
    std::vector<ChangeResult> results; ///< one for each change, in order
    core::Uuid epoch;
    std::int64_t knownUpTo = 0; ///< the highest number of this device that the server has judged
    std::int64_t headBefore = 0; ///< the organisation's counter before this push
    std::int64_t head = 0; ///< and after it
    bool operator==(const PushReply&) const = default;
};

/// "What is new after revision `cursor`?"
struct PullRequest {
    int schemaVersion = 0;
    std::int64_t cursor = 0;
    std::int64_t limit = mostRevisions;
    /// Wants the rows this device made as whole rows too: it lost some (a file put back from a copy).
    bool whole = false;
    /// Only records of these buildings, from the beginning: they were granted to a device that has the rest.
    std::vector<core::Uuid> buildings;
    bool operator==(const PullRequest&) const = default;
};

/// Who made a row what it is; for the history and the inbox.
struct Origin {
    std::string author;
    core::Uuid device;
    core::Instant at;
    bool operator==(const Origin&) const = default;
};

struct PulledRow {
    const schema::EntityDescription* entity = nullptr;
    core::Row row;
    std::int64_t revision = 0;
    Origin origin;
    bool operator==(const PulledRow&) const = default;
};

struct PulledDeletion {
    const schema::EntityDescription* entity = nullptr;
    core::Uuid record;
    std::int64_t revision = 0;
    Origin origin;
    bool operator==(const PulledDeletion&) const = default;
};

/// A record that stands on the server just as this device made it: only its revision travels back.
struct Settlement {
    const schema::EntityDescription* entity = nullptr;
    core::Uuid record;
    std::int64_t revision = 0;
    bool operator==(const Settlement&) const = default;
};

/// One page, read in one snapshot: everything after the asked cursor up to `cursor`. `more` while `cursor` is below
/// `head`; a client shows several pages only when the last has come.
struct PullReply {
    std::int64_t cursor = 0;
    std::int64_t head = 0;
    std::vector<PulledRow> rows;
    std::vector<PulledDeletion> deletions;
    std::vector<Settlement> settlements;
    core::Uuid epoch;
    std::int64_t knownUpTo = 0; ///< the highest number of the asking device that the server has judged
    /// The buildings the asking person has rights in; nothing: all of them.
    std::optional<std::vector<core::Uuid>> buildings;
    bool more() const { return cursor < head; }
    bool operator==(const PullReply&) const = default;
};

/// Binary bodies. Every message names the tables and columns it carries once, at its front; rows refer to them by
/// number. Names, not order, are the contract: a reader takes the columns it knows and gives the others their initial
/// value. Decoding errors: message_damaged, message_too_large, peer_too_new (a table or column this reader lacks
/// in a change that must be judged whole).
/// What a later schema version than this program's is answered, whatever it asks. A push says its version first, so that
/// `decodePushRequest` refuses it without reading on.
core::Error serverTooOld();
std::string encode(const PushRequest& request);
std::string encode(const PushReply& reply);
std::string encode(const PullRequest& request);
std::string encode(const PullReply& reply);
core::Result<PushRequest> decodePushRequest(std::string_view bytes);
core::Result<PushReply> decodePushReply(std::string_view bytes);
core::Result<PullRequest> decodePullRequest(std::string_view bytes);
core::Result<PullReply> decodePullReply(std::string_view bytes);

} // namespace mitoyen::sync
