// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace mitoyen::server::crypto {

/// RFC 4648 §5, without padding.
std::string toBase64Url(std::string_view bytes);
/// Strict RFC 4648 §5 without padding, as tokens are written: no other spelling of the same bytes is accepted.
std::optional<std::string> fromBase64Url(std::string_view text);
/// What a peer sends as a key or a signature: either alphabet, padded or not.
std::optional<std::string> fromAnyBase64(std::string_view text);

} // namespace mitoyen::server::crypto
