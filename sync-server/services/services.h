// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "crypto/random.h"
#include "identity/sessions.h"
#include "observability/log.h"
#include "observability/metrics.h"
#include "services/exchange.h"
#include "services/heads.h"
#include "services/segments.h"
#include "storage/database.h"

namespace mitoyen::server::blobs {
class Blobs;
}

namespace mitoyen::server::services {

/// What handlers may use; made once by the server, alive as long as it.
struct Services {
    storage::Database& database;
    identity::Sessions& sessions;
    Exchange& exchange;
    Heads& heads;
    blobs::Blobs& blobs;
    Segments& segments;
    observability::Metrics& metrics;
    observability::Log& log;
    crypto::Clock clock;
    int leaseDays = 60; ///< how long a device may stay away before its replica locks itself; 0: for ever
};

} // namespace mitoyen::server::services
