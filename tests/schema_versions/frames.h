// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace mitoyen::tests {

/// One message between two peers: what it is, then its bytes as they go over the wire.
struct Frame {
    char kind = 0;
    std::string bytes;
};

/// A local socket, closed with the object.
class Line {
public:
    /// The other end of a listening socket. Throws std::runtime_error when nobody listens there.
    static Line to(const std::string& socket);
    explicit Line(int descriptor) : descriptor_(descriptor) {}
    ~Line();
    Line(Line&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;
    Line& operator=(Line&&) = delete;

    void send(const Frame& frame);
    /// Nothing when the other end is closed.
    std::optional<Frame> receive();

private:
    int descriptor_;
};

/// Listens at a path; each call of `accept` waits for the next peer.
class Door {
public:
    explicit Door(const std::string& socket);
    ~Door();
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;
    Line accept() const;

private:
    int descriptor_;
};

} // namespace mitoyen::tests
