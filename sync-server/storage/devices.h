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
    std::string userName; ///< of the account
    std::optional<std::int64_t> waiting; ///< changes that waited on it when it was seen; nothing: never told
    std::optional<std::int64_t> cursor; ///< how far it had come
    std::string farewellAt; ///< when it handed over what waited on it, to be wiped; empty: not yet
};

enum class Registration { Done, OtherKey, Revoked, NoSeriesLeft };

/// Registers a device or recognises it by its key; `device.series` is filled in. OtherKey also for an identifier that
/// another tenant uses.
Registration registerDevice(Transaction& transaction, Device& device);
std::vector<Device> devices(Transaction& transaction);
/// What a device says of itself with a pull; `waiting` only when it says it.
void noteContact(Transaction& transaction, const core::Uuid& device, std::optional<std::int64_t> waiting,
                 std::int64_t cursor);

/// A device in any tenant, found before anybody is known.
struct FoundDevice {
    core::Uuid tenant;
    std::optional<core::Uuid> organisation;
    core::Uuid account;
    std::string publicKey;
    bool revoked = false;
};
std::optional<FoundDevice> findDevice(Transaction& transaction, const core::Uuid& device);
/// It has handed over all that waited on it.
void noteFarewell(Transaction& transaction, const core::Uuid& device);
/// False when the tenant has no such device. Ends its sessions too.
bool revokeDevice(Transaction& transaction, const core::Uuid& device);

} // namespace mitoyen::server::storage
