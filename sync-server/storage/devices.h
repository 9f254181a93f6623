// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace mitoyen::server::storage {

/// A registered device of the transaction's tenant.
struct Device {
    core::Uuid id;
    core::Uuid account; ///< who signed in on it last
    std::string name;
    std::string publicKey; ///< SubjectPublicKeyInfo, DER
    int series = 0; ///< 1 to 999, unique in the tenant, never given twice
    std::string registeredAt; ///< ISO, UTC
    std::string seenAt;
    bool revoked = false;
};

enum class Registration { Done, OtherKey, Revoked, NoSeriesLeft };

/// Registers a device or recognises it by its key; `device.series` is filled in. OtherKey also for an identifier that
/// another tenant uses.
Registration registerDevice(Transaction& transaction, Device& device);
std::vector<Device> devices(Transaction& transaction);
/// False when the tenant has no such device. Ends its sessions too.
bool revokeDevice(Transaction& transaction, const core::Uuid& device);

} // namespace mitoyen::server::storage
