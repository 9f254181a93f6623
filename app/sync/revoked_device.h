// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/office_file.h"
#include "sync/http_client.h"
#include "sync/on_replica.h"

namespace mitoyen::sync {

/// What a replica does once its server says that the office revoked this device: hands over every change that waits,
/// which the server keeps for an administrator, and only then destroys its key, so that nothing opens the file any
/// more. The error it comes back with says plainly what happened: replica_wiped; or device_revoked when the changes
/// could not be handed over (nothing was destroyed, it is tried again at the next contact).
core::Error sayFarewell(const OnReplica& run, HttpClient& client, const base::KeychainSource& keychain);

} // namespace mitoyen::sync
