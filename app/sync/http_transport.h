// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "sync/server_session.h"
#include "sync/session.h"
#include "sync/transport.h"

namespace mitoyen::sync {

/// The exchange over HTTPS.
class HttpTransport final : public Transport {
public:
    explicit HttpTransport(ServerSession& session) : session_(session) {}
    core::Result<PushReply> push(const PushRequest& request) override;
    core::Result<PullReply> pull(const PullRequest& request) override;
    core::Result<FirstReply> first(const FirstRequest& request) override;

private:
    ServerSession& session_;
};

/// One whole exchange of a connected replica; notes when it was. Errors: not_connected, and those of the transport.
core::Result<SyncReport> exchangeWithServer(storage::Replica& replica);

/// What the replica remembers of an exchange: its moment; after device_cloned, that it is another device from now on
/// and must connect again.
void noteExchange(storage::Replica& replica, const core::Result<SyncReport>& report);

} // namespace mitoyen::sync
