// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mitoyen::server {

enum class Command { Serve, Migrate, AddUser };

struct CommandLine {
    std::string configFile;
    Command command = Command::Serve;
    std::string user;
    std::string organisation;
    std::string role;
    std::string passwordFile;
};

std::string_view usage();

/// Error usage: what is wrong with the arguments (without the program's name).
core::Result<CommandLine> parseCommandLine(std::span<const char* const> arguments);

/// Runs a command to its end and returns the exit code of docs/ADMIN.md: 0 done, 1 refused, 2 usage, 4 database or
/// network out of reach. What it says goes to stdout and stderr.
int runCommand(const CommandLine& commandLine);

} // namespace mitoyen::server
