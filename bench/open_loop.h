// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace mitoyen::bench {

/// A load with a fixed arrival rate: request number n is due at n / perSecond, whatever became of those before it. The
/// lanes take the requests in turn, each by one thread that sends one at a time. A latency counts from the moment a
/// request was due, so that a slow answer shows in everything that queues behind it.
struct Load {
    int perSecond = 0;
    double seconds = 0;
    int lanes = 0;
};

/// Seconds of each request after the first second, which warms up. `request` is called by the lane's own thread.
std::vector<double> openLoop(const Load& load, const std::function<void(int lane, std::int64_t number)>& request);

} // namespace mitoyen::bench
