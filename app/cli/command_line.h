// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <span>

namespace mitoyen::cli {

/// A command line taken apart. `command` is null when help or the version was asked for.
struct CommandLine {
    const Command* command = nullptr;
    Call call;
    bool help = false;
    bool version = false;
    bool json = false; ///< known even when the rest cannot be understood
    std::optional<core::Error> error;
};

/// Options may stand anywhere; "--" ends them, and so does the third argument of `set`, whose value may begin with
/// dashes. Errors: usage.
CommandLine readCommandLine(std::span<const std::string> arguments);

/// The whole help.
std::string usageText();

} // namespace mitoyen::cli
