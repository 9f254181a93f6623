// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "services/services.h"

namespace mitoyen::server::handlers {

/// GET /v1/devices → {head, devices: [{id, name, series, user, user_name, registered_at, seen_at, cursor, waiting,
/// revoked, farewell_at}]}. `cursor`, `waiting`: as the device last said, null before it did; `head`: the counter now;
/// `farewell_at`: when a revoked device handed over what waited on it, null before.
http::Reply listDevices(const http::Request& request, services::Services& services);
/// DELETE /v1/devices/{id} → 204; at its next contact the device hands over what waits on it and forgets its key.
http::Reply revokeDevice(const http::Request& request, services::Services& services);
/// POST /v1/devices/farewell?device=ID&nonce=N&signature=S[&last=1]: a PushRequest in the binary form of
/// sync/protocol.h → a PushReply; the only thing a revoked device may do. Nonce and signature (ES256 over
/// "NONCE.BASE64URL(SHA-256 of the body)") in base64url.
http::Reply farewell(const http::Request& request, services::Services& services);
/// GET /v1/quarantine[?before=POSITION] → {changes: [{position, device, device_name, author, made_at, received_at, kind,
/// entity, record, code, reason, fields: [{field, before, after}]}], more}, newest first.
http::Reply listQuarantine(const http::Request& request, services::Services& services);

} // namespace mitoyen::server::handlers
