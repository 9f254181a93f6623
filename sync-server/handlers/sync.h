// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "services/services.h"

namespace mitoyen::server::handlers {

/// POST /v1/sync/push: a PushRequest in the binary form of sync/protocol.h → a PushReply in the same form.
http::Reply push(const http::Request& request, services::Services& services);
/// GET /v1/sync/first?table=T&after=N&up_to=N&schema_version=N[&segments=N|&segment=N] → a FirstReply in the same form.
/// `segments`: the rows of the segments up to this number come as files; 0 at the beginning asks which there are.
/// `segment`: the rows of this one alone, where its file was not to be had.
http::Reply first(const http::Request& request, services::Services& services);
/// GET /v1/sync/segments/{sha256} → the file, for ever the same. 404 segment_unknown: there is none, its building is not
/// among the caller's, or what is kept is damaged.
http::Reply segment(const http::Request& request, services::Services& services);
/// GET /v1/sync/pull?cursor=N&limit=N&schema_version=N[&waiting=N] → a PullReply in the same form. `waiting`: how many
/// changes of the device have no answer yet, for the list of devices. The header Mitoyen-Lease-Days says how long a
/// device may stay away before its replica locks itself; 0: for ever.
http::Reply pull(const http::Request& request, services::Services& services);
/// GET /v1/sync/wait?cursor=N[&seconds=N] → 200 {"head"} as soon as the organisation's counter is beyond the cursor, 204
/// when it was not within the time (1 to 300 s, 55 by default; up to a tenth less). "head" is null where everybody was
/// woken, to look for himself.
http::Reply wait(const http::Request& request, services::Services& services);

} // namespace mitoyen::server::handlers
