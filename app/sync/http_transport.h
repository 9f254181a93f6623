// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "base/office_file.h"
#include "sync/server_session.h"
#include "sync/session.h"
#include "sync/transport.h"

namespace mitoyen::sync {

/// The exchange over HTTPS.
class HttpTransport final : public Transport {
public:
    /// `waiting`: how many changes have no answer, for the office's list of devices.
    explicit HttpTransport(ServerSession& session, std::function<std::int64_t()> waiting = {})
        : session_(session),
          waiting_(std::move(waiting))
    {}
    core::Result<PushReply> push(const PushRequest& request) override;
    core::Result<PullReply> pull(const PullRequest& request) override;
    core::Result<FirstReply> first(const FirstRequest& request) override;
    core::Result<FirstReply> segment(const Segment& wanted) override;

private:
    ServerSession& session_;
    std::function<std::int64_t()> waiting_;
};

/// One whole exchange of a connected replica; notes when it was. When the office has revoked this device, what waits is
/// handed over and the key destroyed (revoked_device.h). Errors: not_connected, replica_wiped, and those of the transport.
core::Result<SyncReport> exchangeWithServer(storage::Replica& replica, const base::KeychainSource& keychain = {});

/// The same on a line that is open already.
core::Result<SyncReport> exchangeWithServer(storage::Replica& replica, ServerSession& session,
                                            const base::KeychainSource& keychain = {});

/// What the replica remembers of an exchange: its moment, how far its clock is off, how long it may stay away; after
/// device_cloned, that it is another device from now on and must connect again.
void noteExchange(storage::Replica& replica, const core::Result<SyncReport>& report, const ServerContact& contact);

/// By how many seconds this computer's clock is ahead of the server's (negative: behind), when it was more than two
/// minutes at the last contact: worth a word to whoever reads its times.
std::optional<std::int64_t> clockSkew(storage::Replica& replica);
/// In words: "3 minutes behind the server's".
std::string clockSkewText(std::int64_t seconds);

} // namespace mitoyen::sync
