// SPDX-License-Identifier: AGPL-3.0-or-later
#include "http/connections.h"

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

namespace mitoyen::server::http {

void Connections::opened(Key connection, int socket, const std::string& address)
{
    const std::lock_guard lock(mutex_);
    const int second = ::dup(socket);
    open_[connection] = {socket, second, address, false};
    ++byAddress_[address];
    if (stopping_)
        ::shutdown(second, SHUT_RD);
}

void Connections::closed(Key connection)
{
    const std::lock_guard lock(mutex_);
    if (const auto found = open_.find(connection); found != open_.end())
        forget(found);
}

void Connections::handedOver(int socket)
{
    const std::lock_guard lock(mutex_);
    const auto found =
        std::find_if(open_.begin(), open_.end(), [socket](const auto& entry) { return entry.second.socket == socket; });
    if (found != open_.end())
        forget(found);
}

void Connections::forget(std::map<Key, Connection>::iterator connection)
{
    ::close(connection->second.second);
    const auto address = byAddress_.find(connection->second.address);
    if (--address->second == 0)
        byAddress_.erase(address);
    open_.erase(connection);
    gone_.notify_all();
}

int Connections::number() const
{
    const std::lock_guard lock(mutex_);
    return static_cast<int>(open_.size());
}

int Connections::numberFrom(const std::string& address) const
{
    const std::lock_guard lock(mutex_);
    const auto found = byAddress_.find(address);
    return found == byAddress_.end() ? 0 : found->second;
}

int Connections::inFlight() const
{
    const std::lock_guard lock(mutex_);
    return static_cast<int>(
        std::count_if(open_.begin(), open_.end(), [](const auto& entry) { return entry.second.busy; }));
}

Connections::Connection* Connections::bySocket(int socket)
{
    for (auto& [key, connection] : open_)
        if (connection.socket == socket)
            return &connection;
    return nullptr;
}

bool Connections::requestBegan(int socket)
{
    const std::lock_guard lock(mutex_);
    if (auto* connection = bySocket(socket))
        connection->busy = true;
    return !stopping_;
}

void Connections::requestEnded(int socket)
{
    const std::lock_guard lock(mutex_);
    auto* connection = bySocket(socket);
    if (connection == nullptr)
        return;
    connection->busy = false;
    if (stopping_)
        ::shutdown(connection->second, SHUT_RD);
}

bool Connections::drain(std::chrono::milliseconds patience)
{
    std::unique_lock lock(mutex_);
    stopping_ = true;
    for (auto& [key, connection] : open_)
        if (!connection.busy)
            ::shutdown(connection.second, SHUT_RD);
    return gone_.wait_for(lock, patience, [this] { return open_.empty(); });
}

void Connections::cut()
{
    const std::lock_guard lock(mutex_);
    for (auto& [key, connection] : open_)
        ::shutdown(connection.second, SHUT_RDWR);
}

} // namespace mitoyen::server::http
