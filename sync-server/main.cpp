// SPDX-License-Identifier: AGPL-3.0-or-later
#include "command_line.h"

#include <cstdio>
#include <malloc.h>
#include <span>
#include <string_view>

int main(int argumentCount, char** arguments)
{
    // Each thread would otherwise keep an arena of its own: with 256 of them the memory never comes back.
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_TRIM_THRESHOLD, 1 << 20);
    mallopt(M_MMAP_THRESHOLD, 256 << 10);

    const std::span all(arguments, static_cast<std::size_t>(argumentCount));
    if (all.size() == 2 && (std::string_view(all[1]) == "--help" || std::string_view(all[1]) == "-h")) {
        std::fputs(mitoyen::server::usage().data(), stdout);
        return 0;
    }
    const auto commandLine = mitoyen::server::parseCommandLine(all.subspan(all.empty() ? 0 : 1));
    if (!commandLine) {
        std::fprintf(stderr, "mitoyen-server: %s\n\n%s", commandLine.error().text.c_str(),
                     mitoyen::server::usage().data());
        return 2;
    }
    return mitoyen::server::runCommand(*commandLine);
}
