// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/request_body.h"

#include <fmt/format.h>

namespace mitoyen::server::http {

namespace {

using std::chrono::steady_clock;

// A body slower than this is somebody holding a thread.
constexpr std::size_t slowestBytesPerSecond = 16 * 1024;
// What is read and thrown away after a refusal, so that the answer is not lost in a reset connection.
constexpr std::size_t largestLeftover = 1024 * 1024;

} // namespace

RequestBody::RequestBody(std::istream& stream, Frame frame, ByteBudget& budget, std::chrono::seconds timeout)
    : stream_(stream),
      frame_(frame),
      share_(budget),
      timeout_(timeout)
{}

core::Result<std::string> RequestBody::read(std::size_t limit)
{
    const core::Error tooLarge{"body_too_large", fmt::format("The body is larger than {} bytes.", limit), {}};
    if (frame_.chunked && frame_.length)
        return core::Error{"body_malformed", "The request states its length in two ways.", {}};
    if (!expectsBody())
        return std::string();
    if (frame_.length && static_cast<std::uint64_t>(*frame_.length) > limit)
        return tooLarge;
    const auto deadline = steady_clock::now() + timeout_ + std::chrono::seconds(limit / slowestBytesPerSecond);
    std::string body;
    while (fill()) {
        if (body.size() + available() > limit)
            return tooLarge;
        if (!share_.grow(static_cast<std::int64_t>(available())))
            return core::Error{"server_busy", "The server is busy; try again in a moment.", {}};
        if (steady_clock::now() > deadline)
            return core::Error{"body_too_slow", "The body came too slowly.", {}};
        take(body);
    }
    if (frame_.length && static_cast<std::int64_t>(body.size()) != *frame_.length)
        return core::Error{"body_incomplete", "The body ended before its stated length.", {}};
    whole_ = true;
    return body;
}

void RequestBody::throwAwayLeftover()
{
    const auto deadline = steady_clock::now() + std::chrono::seconds(2);
    std::string leftover;
    std::size_t thrown = 0;
    while (thrown < largestLeftover && steady_clock::now() < deadline && fill()) {
        thrown += available();
        take(leftover);
        leftover.clear();
    }
}

/// One read of the socket; false at the end of the body.
bool RequestBody::fill()
{
    return stream_.peek() != std::istream::traits_type::eof();
}

std::size_t RequestBody::available() const
{
    return static_cast<std::size_t>(stream_.rdbuf()->in_avail());
}

void RequestBody::take(std::string& body)
{
    const auto before = body.size();
    body.resize(before + available());
    stream_.read(body.data() + before, static_cast<std::streamsize>(body.size() - before));
}

} // namespace mitoyen::server::http
