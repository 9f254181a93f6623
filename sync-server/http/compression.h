// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace mitoyen::server::http {

/// One zstd frame (RFC 8878).
std::string compress(std::string_view bytes);

/// What the first frame says it will become, if it does and that is less than `limit`, else `limit`.
std::size_t announcedSize(std::string_view bytes, std::size_t limit);

/// Whole zstd frames, `limit` bytes at most: the announced size is not believed, the output is counted.
/// Errors: body_too_large, body_malformed (no zstd, or cut off).
core::Result<std::string> decompress(std::string_view bytes, std::size_t limit);

} // namespace mitoyen::server::http
