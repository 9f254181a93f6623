// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>

namespace mitoyen::bench {

/// Bytes this process has received and sent over sockets so far, encryption and HTTP included: libcurl's calls are
/// counted on their way to the kernel.
struct Wire {
    std::int64_t received = 0;
    std::int64_t sent = 0;
    std::int64_t both() const { return received + sent; }
};
Wire wire();

} // namespace mitoyen::bench
