// SPDX-License-Identifier: AGPL-3.0-or-later
#include "schema_versions/frames.h"

#include <cstring>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace mitoyen::tests {

namespace {

sockaddr_un addressOf(const std::string& socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socket.size() >= sizeof address.sun_path)
        throw std::runtime_error("the path of a socket is too long: " + socket);
    std::memcpy(address.sun_path, socket.c_str(), socket.size() + 1);
    return address;
}

int opened()
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        throw std::runtime_error("no socket");
    return descriptor;
}

void writeAll(int descriptor, const char* bytes, std::size_t length)
{
    while (length > 0) {
        const auto written = ::send(descriptor, bytes, length, MSG_NOSIGNAL);
        if (written <= 0)
            throw std::runtime_error("the other peer went away");
        bytes += written;
        length -= static_cast<std::size_t>(written);
    }
}

bool readAll(int descriptor, char* bytes, std::size_t length)
{
    while (length > 0) {
        const auto read = ::recv(descriptor, bytes, length, 0);
        if (read <= 0)
            return false;
        bytes += read;
        length -= static_cast<std::size_t>(read);
    }
    return true;
}

} // namespace

Line Line::to(const std::string& socket)
{
    const auto address = addressOf(socket);
    Line line(opened());
    if (::connect(line.descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("nobody listens at " + socket);
    return line;
}

Line::~Line()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

void Line::send(const Frame& frame)
{
    const auto length = static_cast<std::uint32_t>(frame.bytes.size());
    writeAll(descriptor_, &frame.kind, 1);
    writeAll(descriptor_, reinterpret_cast<const char*>(&length), sizeof length);
    writeAll(descriptor_, frame.bytes.data(), frame.bytes.size());
}

std::optional<Frame> Line::receive()
{
    Frame frame;
    std::uint32_t length = 0;
    if (!readAll(descriptor_, &frame.kind, 1) || !readAll(descriptor_, reinterpret_cast<char*>(&length), sizeof length))
        return std::nullopt;
    frame.bytes.resize(length);
    return readAll(descriptor_, frame.bytes.data(), length) ? std::optional(std::move(frame)) : std::nullopt;
}

Door::Door(const std::string& socket) : descriptor_(opened())
{
    const auto address = addressOf(socket);
    if (::bind(descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(descriptor_, 4) != 0)
        throw std::runtime_error("cannot listen at " + socket);
}

Door::~Door()
{
    ::close(descriptor_);
}

Line Door::accept() const
{
    const int descriptor = ::accept4(descriptor_, nullptr, nullptr, SOCK_CLOEXEC);
    if (descriptor < 0)
        throw std::runtime_error("accept failed");
    return Line(descriptor);
}

} // namespace mitoyen::tests
