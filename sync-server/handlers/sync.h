// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "services/services.h"

namespace mitoyen::server::handlers {

/// POST /v1/sync/push: a PushRequest in the binary form of sync/protocol.h → a PushReply in the same form.
http::Reply push(const http::Request& request, services::Services& services);
/// GET /v1/sync/pull?cursor=N&limit=N&schema_version=N → a PullReply in the same form.
http::Reply first(const http::Request& request, services::Services& services);
http::Reply pull(const http::Request& request, services::Services& services);
/// GET /v1/sync/wait?cursor=N[&seconds=N] → 200 {"head"} as soon as the organisation's counter is beyond the cursor, 204
/// when it was not within the time (1 to 300 s, 55 by default; up to a tenth less). "head" is null where everybody was
/// woken, to look for himself.
http::Reply wait(const http::Request& request, services::Services& services);

} // namespace mitoyen::server::handlers
