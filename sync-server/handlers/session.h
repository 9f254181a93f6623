// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "services/services.h"

namespace mitoyen::server::handlers {

/// POST /v1/session/challenge → {nonce, expires_in}.
http::Reply challenge(const http::Request& request, services::Services& services);
/// POST /v1/session {user, password, device: {id, name, public_key}, nonce, signature} → the tokens, who signed in,
/// the organisation and the device's series.
http::Reply openSession(const http::Request& request, services::Services& services);
/// POST /v1/session/refresh {refresh_token, attempt?} → the next tokens.
http::Reply refreshSession(const http::Request& request, services::Services& services);
/// DELETE /v1/session → 204.
http::Reply closeSession(const http::Request& request, services::Services& services);
/// GET /v1/session → who calls, as at signing in, without tokens.
http::Reply showSession(const http::Request& request, services::Services& services);

} // namespace mitoyen::server::handlers
