// SPDX-License-Identifier: AGPL-3.0-or-later
#include "open_loop.h"

#include <chrono>
#include <sys/prctl.h>
#include <thread>

namespace mitoyen::bench {

std::vector<double> openLoop(const Load& load, const std::function<void(int lane, std::int64_t number)>& request)
{
    using Clock = std::chrono::steady_clock;
    const auto total = static_cast<std::int64_t>((load.seconds + 1) * load.perSecond);
    const auto begin = Clock::now() + std::chrono::milliseconds(100);
    std::vector<std::vector<double>> byLane(static_cast<std::size_t>(load.lanes));
    std::vector<std::thread> threads;
    for (int lane = 0; lane < load.lanes; ++lane)
        threads.emplace_back([&, lane] {
            // The kernel may lengthen a sleep by 50 µs, which is no latency of the server's.
            prctl(PR_SET_TIMERSLACK, 1000UL);
            auto& latencies = byLane[static_cast<std::size_t>(lane)];
            for (std::int64_t n = lane; n < total; n += load.lanes) {
                const auto due = begin + std::chrono::nanoseconds(n * 1'000'000'000 / load.perSecond);
                std::this_thread::sleep_until(due);
                request(lane, n);
                if (n >= load.perSecond)
                    latencies.push_back(std::chrono::duration<double>(Clock::now() - due).count());
            }
        });
    for (auto& thread : threads)
        thread.join();
    std::vector<double> all;
    for (const auto& latencies : byLane)
        all.insert(all.end(), latencies.begin(), latencies.end());
    return all;
}

} // namespace mitoyen::bench
