// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <string_view>

namespace mitoyen::core {

[[noreturn]] void requirementFailed(std::string_view what, const char* file, int line);

/// Stops the program when something only a bug can cause has happened. Always on, in release builds too: wrong
/// books are worse than a program that ends.
inline void require(bool holds, std::string_view what = {}, const char* file = __builtin_FILE(),
                    int line = __builtin_LINE())
{
    // The built-ins rather than std::source_location: clang 14, which builds the fuzz targets, lacks the latter.
    if (!holds) [[unlikely]]
        requirementFailed(what, file, line);
}

} // namespace mitoyen::core
