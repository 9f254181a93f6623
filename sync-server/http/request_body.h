// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/byte_budget.h"

#include <chrono>
#include <cstdint>
#include <istream>
#include <optional>
#include <string>

namespace mitoyen::server::http {

/// The body of one request, read in what pieces the socket has, against a limit, a deadline and the common budget.
class RequestBody {
public:
    /// What the head of the request says of it.
    struct Frame {
        bool chunked = false;
        std::optional<std::int64_t> length;
    };
    /// Each read of `stream` is one of the socket.
    RequestBody(std::istream& stream, Frame frame, ByteBudget& budget, std::chrono::seconds timeout);

    /// Errors: as Arrival::readBody, and body_malformed.
    core::Result<std::string> read(std::size_t limit);
    bool reserve(std::size_t bytes) { return share_.grow(static_cast<std::int64_t>(bytes)); }
    /// Whether the next request on this connection begins where this one ended.
    bool isWhole() const { return whole_ || !expectsBody(); }
    void throwAwayLeftover();

private:
    bool expectsBody() const { return frame_.chunked || frame_.length.value_or(0) > 0; }
    bool fill();
    std::size_t available() const;
    void take(std::string& body);

    std::istream& stream_;
    Frame frame_;
    ByteBudget::Share share_;
    std::chrono::seconds timeout_;
    bool whole_ = false;
};

} // namespace mitoyen::server::http
