// SPDX-License-Identifier: AGPL-3.0-or-later
#include "handlers/operations.h"

#include "http/failure.h"
#include "storage/database.h"

namespace mitoyen::server::handlers {

http::Reply health(const http::Request&, services::Services& services)
{
    services.database.checkAnswer();
    return {200, "application/json", "{\"status\":\"ok\"}\n", {}};
}

http::Reply metrics(const http::Request&, services::Services& services)
{
    return {200, "text/plain; version=0.0.4; charset=utf-8", services.metrics.text(), {}};
}

} // namespace mitoyen::server::handlers
