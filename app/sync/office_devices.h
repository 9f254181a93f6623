// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/server_session.h"

#include <optional>
#include <string>
#include <vector>

namespace mitoyen::sync {

/// A device of the office, as the server knows it. Moments are ISO texts, UTC.
struct OfficeDevice {
    core::Uuid id;
    std::string name;
    std::string series; ///< three digits
    std::string userName; ///< who signed in on it last
    std::string registeredAt;
    std::string seenAt;
    std::optional<std::int64_t> waiting; ///< changes that waited on it when it was seen; nothing: it never said so
    std::optional<std::int64_t> behind; ///< revisions it had not received when it was seen
    bool revoked = false;
    std::string farewellAt; ///< when, revoked, it handed over what waited on it; empty: not yet
};

/// A change that took no effect, kept for an administrator: its author or its device had lost the right to it.
struct QuarantinedChange {
    struct Field {
        std::string name;
        std::string before;
        std::string after;
    };
    std::int64_t position = 0; ///< in the server's journal
    core::Uuid device;
    std::string deviceName;
    std::string author;
    std::string madeAt;
    std::string receivedAt;
    std::string kind; ///< create, patch, delete, or the name of a command
    std::string entity;
    core::Uuid record;
    std::string code; ///< device_revoked, forbidden, building_withdrawn
    std::vector<Field> fields; ///< what was typed
};

/// Errors of all: role_not_allowed, message_damaged, those of the line.
core::Result<std::vector<OfficeDevice>> officeDevices(ServerSession& session);
/// Error device_unknown.
core::Result<void> revokeDevice(ServerSession& session, const core::Uuid& device);
/// Newest first.
core::Result<std::vector<QuarantinedChange>> quarantinedChanges(ServerSession& session);

} // namespace mitoyen::sync
