// SPDX-License-Identifier: AGPL-3.0-or-later
#include "crypto/random.h"

#include <sodium.h>

#include <array>
#include <chrono>

namespace mitoyen::server::crypto {

std::string randomBytes(std::size_t number)
{
    std::string bytes(number, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

Clock systemClock()
{
    return [] {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        return core::Instant{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
    };
}

core::Uuid newId(core::Instant now)
{
    std::array<std::uint8_t, 10> random{};
    randombytes_buf(random.data(), random.size());
    return core::makeUuidV7(now.milliseconds, random);
}

} // namespace mitoyen::server::crypto
