// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/replica.h"

namespace mitoyen::storage {

/// Writes the file anew under a key that nobody keeps: once it is closed nothing opens it any more, neither its key
/// file nor the recovery phrase. For the replica of a revoked device.
void forgetKey(Replica& replica);

} // namespace mitoyen::storage
