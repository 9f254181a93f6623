// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "services/services.h"
#include "sync/protocol.h"

namespace mitoyen::server::services {

/// Takes what a revoked device still had to say into the journal, as quarantined, and no record changes. `isLast`: all
/// has come, the device forgets its key after the answer. Errors: device_mismatch, server_too_old, device_cloned,
/// out_of_order.
core::Result<sync::PushReply> takeFarewell(Services& services, const identity::RevokedDevice& device,
                                           const sync::PushRequest& request, bool isLast);

} // namespace mitoyen::server::services
