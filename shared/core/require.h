// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include <source_location>
#include <string_view>

namespace mitoyen::core {

[[noreturn]] void requirementFailed(std::string_view what, const std::source_location& where);

/// Stops the program when something only a bug can cause has happened. Always on, in release builds too: wrong
/// books are worse than a program that ends.
inline void require(bool holds, std::string_view what = {},
                    const std::source_location& where = std::source_location::current())
{
    if (!holds) [[unlikely]]
        requirementFailed(what, where);
}

} // namespace mitoyen::core
