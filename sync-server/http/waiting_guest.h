// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "http/waiting_room.h"

#include <Poco/Net/StreamSocket.h>

namespace mitoyen::server::http {

/// A connection whose request is answered later, taken from the thread that read it.
struct WaitingRoom::Guest {
    Poco::Net::StreamSocket socket;
    Wait wait;
    bool keepAlive = false; ///< whether the client wants to use the connection again
    std::string requestId;
    std::function<void(const Reply&)> answered; ///< told once, when the client is answered or has gone
};

} // namespace mitoyen::server::http
