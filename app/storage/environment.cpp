// SPDX-License-Identifier: AGPL-3.0-or-later
#include "storage/replica.h"

#include <sodium.h>

#include <chrono>
#include <mutex>

namespace mitoyen::storage {

namespace {

std::int64_t systemMilliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// Identifiers of one process grow even within a millisecond and when the clock goes back: a counter fills the twelve
/// bits after the time (RFC 9562 §6.2, method 1).
class GrowingIds {
public:
    core::Uuid next()
    {
        std::array<std::uint8_t, 10> random{};
        randombytes_buf(random.data(), random.size());
        const std::lock_guard guard(mutex_);
        const auto now = systemMilliseconds();
        if (now > time_) {
            time_ = now;
            counter_ = static_cast<std::uint16_t>(random[0] & 0x3);
        } else if (++counter_ > 0xfff) {
            ++time_;
            counter_ = 0;
        }
        random[0] = static_cast<std::uint8_t>(counter_ >> 8);
        random[1] = static_cast<std::uint8_t>(counter_);
        return core::makeUuidV7(time_, random);
    }

private:
    std::mutex mutex_;
    std::int64_t time_ = 0;
    std::uint16_t counter_ = 0;
};

} // namespace

Environment systemEnvironment()
{
    core::require(sodium_init() >= 0, "no source of randomness");
    static GrowingIds ids;
    return {[] { return core::Instant{systemMilliseconds()}; }, [] { return ids.next(); }};
}

} // namespace mitoyen::storage
