// SPDX-License-Identifier: AGPL-3.0-or-later
#include "wire_count.h"

#include <atomic>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::atomic<std::int64_t> received{0};
std::atomic<std::int64_t> sent{0};
} // namespace

// The program's own definitions take the place of the C library's for every shared library it loads. Counting at the
// interface of the machine would count everybody's bytes, a relay in between would cost time of the figures. PostgreSQL
// speaks through local sockets: they are counted as well, in phases that look at neither.
extern "C" ssize_t recv(int socket, void* buffer, size_t length, int flags)
{
    const auto size = syscall(SYS_recvfrom, socket, buffer, length, flags, nullptr, nullptr);
    if (size > 0)
        received.fetch_add(size, std::memory_order_relaxed);
    return size;
}

extern "C" ssize_t send(int socket, const void* buffer, size_t length, int flags)
{
    const auto size = syscall(SYS_sendto, socket, buffer, length, flags, nullptr, 0);
    if (size > 0)
        sent.fetch_add(size, std::memory_order_relaxed);
    return size;
}

namespace mitoyen::bench {

Wire wire()
{
    return {received.load(), sent.load()};
}

} // namespace mitoyen::bench
