// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "identity/caller.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mitoyen::server::http {

/// A request as it arrives, its body still unread: who may not call has no body read for him.
struct Arrival {
    std::string id; ///< stands in the log and in the reply header Request-Id
    std::string method;
    std::string target; ///< path and query as sent
    std::string address; ///< of the peer, or what the trusted proxy says
    std::string authorization;
    std::string contentEncoding;
    std::string acceptEncoding;
    /// Reads the body, at most `limit` bytes. Errors: body_too_large, body_incomplete, body_too_slow, server_busy.
    std::function<core::Result<std::string>(std::size_t limit)> readBody;
    /// Takes so many bytes of what all requests together may hold; false when there are not so many left.
    std::function<bool(std::size_t bytes)> reserve;
};

/// What a handler gets: everything checked that the table of routes can say.
struct Request {
    std::string id;
    std::map<std::string, std::string, std::less<>> parameters; ///< of the path: {id}
    std::map<std::string, std::string, std::less<>> query;
    std::string body; ///< decompressed
    std::string address;
    std::optional<identity::Caller> caller; ///< set on every route that asks for one
};

/// Until when a reply is held back: the counter of the organisation passes `cursor`, or `longest` is over.
struct Wait {
    core::Uuid organisation;
    core::Uuid device;
    std::int64_t cursor = 0;
    /// Of listening for changes, when the counter was looked at: in a later round something may have passed unheard.
    std::uint64_t round = 0;
    std::chrono::milliseconds longest{0};
};

/// What is zstd already, and travels as it is.
inline constexpr std::string_view compressedType = "application/zstd";

struct Reply {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    std::optional<Wait> wait; ///< set: none of the above is sent, the waiting room answers
};

} // namespace mitoyen::server::http
