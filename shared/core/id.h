// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace mitoyen::core {

/// 128 bits, RFC 9562. Records carry version 7 (time-ordered), made on the device.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};
    constexpr auto operator<=>(const Uuid&) const = default;
    bool isNil() const { return *this == Uuid{}; }
};

/// Lower case with dashes.
std::string toText(const Uuid& id);
/// Error id_not_an_id.
Result<Uuid> parseUuid(std::string_view text);

/// Version 7 from a clock reading and ten random bytes (six bits of them are overwritten): RFC 9562 §5.7.
Uuid makeUuidV7(std::int64_t unixMilliseconds, const std::array<std::uint8_t, 10>& random);

/// An identifier that knows what it identifies, so that a unit is never taken for a building.
template <class E> struct Id {
    Uuid uuid;
    constexpr auto operator<=>(const Id&) const = default;
    bool isNil() const { return uuid.isNil(); }
};

/// What hands out new identifiers; the caller gives it its clock and randomness.
using IdSource = std::function<Uuid()>;

struct UuidHash {
    std::size_t operator()(const Uuid& id) const noexcept
    {
        std::uint64_t hash = 1469598103934665603ULL;
        for (const auto byte : id.bytes)
            hash = (hash ^ byte) * 1099511628211ULL;
        return static_cast<std::size_t>(hash);
    }
};

} // namespace mitoyen::core

template <> struct std::hash<mitoyen::core::Uuid> : mitoyen::core::UuidHash {};
template <class E> struct std::hash<mitoyen::core::Id<E>> {
    std::size_t operator()(const mitoyen::core::Id<E>& id) const noexcept { return mitoyen::core::UuidHash{}(id.uuid); }
};
