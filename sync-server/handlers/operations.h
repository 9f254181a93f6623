// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "services/services.h"

namespace mitoyen::server::handlers {

/// GET /health → 200 {"status":"ok"} when the database answers, else 503: for load balancers and monitoring.
http::Reply health(const http::Request& request, services::Services& services);
/// GET /metrics → Prometheus text format.
http::Reply metrics(const http::Request& request, services::Services& services);

} // namespace mitoyen::server::handlers
