// SPDX-License-Identifier: AGPL-3.0-or-later
#include "core/require.h"

#include <cstdio>
#include <cstdlib>

namespace mitoyen::core {

void requirementFailed(std::string_view what, const std::source_location& where)
{
    std::fprintf(stderr, "requirement failed at %s:%u: %.*s\n", where.file_name(),
                 static_cast<unsigned>(where.line()), static_cast<int>(what.size()), what.data());
    std::abort();
}

} // namespace mitoyen::core
