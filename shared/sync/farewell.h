// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/server_core.h"

namespace mitoyen::sync {

/// What a revoked device still had to say, kept for an administrator: every change that was not judged before gets the
/// outcome quarantined (code device_revoked) and changes no record; one that was judged keeps its answer. As with
/// `judge`, nothing is kept when the server was put back to an older state: the answer only says where it stands.
/// Errors: device_cloned, out_of_order.
core::Result<PushJudgement> quarantine(const PushRequest& request, const core::Uuid& device, const ServerState& state,
                                       ServerRows& rows);

} // namespace mitoyen::sync
