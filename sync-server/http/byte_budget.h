// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace mitoyen::server::http {

/// Bytes that all requests together may hold at once, so that many large bodies cannot exhaust the memory.
class ByteBudget {
public:
    explicit ByteBudget(std::int64_t bytes) : left_(bytes) {}

    /// A share of the budget, given back at the end of its life.
    class Share {
    public:
        explicit Share(ByteBudget& budget) : budget_(budget) {}
        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;
        ~Share() { budget_.left_ += held_; }
        /// False when the budget has not that much left.
        bool grow(std::int64_t bytes)
        {
            if (budget_.left_.fetch_sub(bytes) < bytes) {
                budget_.left_ += bytes;
                return false;
            }
            held_ += bytes;
            return true;
        }

    private:
        ByteBudget& budget_;
        std::int64_t held_ = 0;
    };

private:
    std::atomic<std::int64_t> left_;
};

} // namespace mitoyen::server::http
