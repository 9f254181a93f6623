// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "sync/first_replica.h"
#include "sync/protocol.h"

namespace mitoyen::sync {

/// The one interface between both sides of the exchange: over HTTP in the product, in process in simulations.
/// Errors that may pass by themselves: network_unreachable, network_timeout, server_busy (with a wait); that need a
/// person: signed_out, forbidden, server_too_old, message_damaged.
class Transport {
public:
    virtual ~Transport() = default;
    virtual core::Result<PushReply> push(const PushRequest& request) = 0;
    virtual core::Result<PullReply> pull(const PullRequest& request) = 0;
    virtual core::Result<FirstReply> first(const FirstRequest& request) = 0;
    /// The rows of a segment from its file, checked against its name. Errors: segment_unknown, segment_damaged.
    virtual core::Result<FirstReply> segment(const Segment& wanted)
    {
        return core::Error{"segment_unknown", "There is no segment " + wanted.sha256 + " here.", {}};
    }
};

} // namespace mitoyen::sync
