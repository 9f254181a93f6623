// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace mitoyen::server::crypto {

/// 32 bytes.
using Digest = std::array<std::uint8_t, 32>;

Digest sha256(std::string_view bytes);
/// RFC 2104 with SHA-256.
Digest hmacSha256(std::string_view key, std::string_view bytes);
/// The digest as a string of 32 bytes, for the places that carry bytes as text.
std::string bytesOf(const Digest& digest);
/// Compares in a time that depends on the lengths only.
bool equalInConstantTime(std::string_view a, std::string_view b);

} // namespace mitoyen::server::crypto
