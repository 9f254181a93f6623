// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "services/services.h"

namespace mitoyen::server::handlers {

/// GET /v1/sync/hashes?cursor=N&schema_version=N[&table=T[&buckets=N,N…]]: what the caller's replica should hold, hashed
/// (sync/integrity.h). → {head, epoch, tables: [{table, buildings: [{building, count, hash}]}]}; of one table
/// {head, epoch, buckets: [{bucket, count, hash}]}, empty ones left out; of some of its buckets {head, epoch, records:
/// [{id, revision, hash}]}. `building` is null for records of the whole office. A replica that stands elsewhere than
/// `head` gets {head, epoch} alone.
http::Reply hashes(const http::Request& request, services::Services& services);
/// GET /v1/sync/rows?table=T&ids=ID,ID… (100 at most) → a PullReply in the binary form of sync/protocol.h with these rows,
/// or their deletions.
http::Reply rows(const http::Request& request, services::Services& services);
/// POST /v1/sync/discrepancy {content, revision, missing_here, unknown_there, deleted_there}: how many rows of the
/// replica differed, by kind → 204. For the log and the metrics.
http::Reply discrepancy(const http::Request& request, services::Services& services);

} // namespace mitoyen::server::handlers
