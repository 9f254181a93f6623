// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string_view>

namespace mitoyen::cli {

/// How the program ends, for scripts.
namespace exits {
inline constexpr int done = 0;
inline constexpr int refused = 1;
inline constexpr int usage = 2;
inline constexpr int wrongPassphrase = 3;
inline constexpr int network = 4;
inline constexpr int file = 5;
} // namespace exits

/// By the code of the error; what is not named there is a refusal.
int exitCodeOf(std::string_view errorCode);

} // namespace mitoyen::cli
