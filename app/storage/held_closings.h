// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"

#include <set>

namespace mitoyen::storage {

/// After the server was put back, what is offered again into a fiscal year must come before its closing: this device's
/// waiting closings are withdrawn until everything was compared, then made again.
void holdClosings(Replica& replica, std::int64_t answeredUpTo);
/// The years of those that are held; they are no longer afterwards.
std::set<core::Uuid> takeHeldClosings(Replica& replica);

} // namespace mitoyen::storage
