// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

namespace mitoyen::cli {

/// Does what the command line asks for: one of the two places where exceptions of the machine end. In the reply of a
/// failure with --json stands one document too: {"error": {"code", "message", "where": {"file", "line", "field"}}};
/// the same goes to `world.notice` as a line.
Reply run(const CommandLine& line, const World& world);

} // namespace mitoyen::cli
