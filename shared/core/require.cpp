// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/require.h"

#include <cstdio>
#include <cstdlib>

namespace mitoyen::core {

void requirementFailed(std::string_view what, const char* file, int line)
{
    std::fprintf(stderr, "requirement failed at %s:%d: %.*s\n", file, line, static_cast<int>(what.size()), what.data());
    std::abort();
}

} // namespace mitoyen::core
