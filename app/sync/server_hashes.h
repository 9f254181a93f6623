// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/integrity.h"
#include "sync/protocol.h"
#include "sync/server_session.h"

#include <map>
#include <set>
#include <vector>

namespace mitoyen::sync {

/// The server's side of a comparison: GET /v1/sync/hashes and /v1/sync/rows. Errors of all: not_comparable (the server
/// stands elsewhere than `cursor`), message_damaged, those of the line.
class ServerHashes {
public:
    explicit ServerHashes(ServerSession& session) : session_(session) {}

    /// By table and building (nil: of the whole office).
    core::Result<std::map<const schema::EntityDescription*, std::map<core::Uuid, Tally>>> tables(std::int64_t cursor);
    core::Result<std::array<Tally, bucketCount>> buckets(const schema::EntityDescription& entity, std::int64_t cursor);
    core::Result<std::vector<HashedRecord>> records(const schema::EntityDescription& entity,
                                                    const std::set<std::size_t>& buckets, std::int64_t cursor);
    /// The records as they are there now: rows and deletions. At most 100 identifiers.
    core::Result<PullReply> rows(const schema::EntityDescription& entity, const std::vector<core::Uuid>& ids);

private:
    ServerSession& session_;
};

} // namespace mitoyen::sync
