// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/server_core.h"
#include "sync/transport.h"

#include <memory>
#include <optional>
#include <set>
#include <string>

namespace mitoyen::sync {

/// The server's judgement over rows in memory: the peer of simulations and property tests. The same `judge` as in the
/// product; every message passes through its wire form.
class InProcessServer {
public:
    InProcessServer(core::Uuid organisation, core::IdSource newId);
    ~InProcessServer();

    /// A connection of one device.
    std::unique_ptr<Transport> connect(const core::Uuid& device, const std::string& author, rules::Role role);

    /// The buildings a person has rights in from now on; nothing: all of them.
    void grant(const std::string& author, std::optional<std::set<core::Uuid>> buildings);

    /// A copy of everything, and going back to it: a server put back from its backup lives in another epoch.
    class Backup;
    std::shared_ptr<const Backup> backUp() const;
    void restore(const Backup& backup);

    std::int64_t head() const;
    /// Every row of a table, by identifier.
    std::map<core::Uuid, ServerRow> table(const schema::EntityDescription& entity) const;
    std::size_t journalSize() const;

private:
    class Content;
    class Connection;
    std::unique_ptr<Content> content_;
};

} // namespace mitoyen::sync
