// SPDX-License-Identifier: AGPL-3.0-or-later
#pragma once

#include "simulation/world.h"

namespace mitoyen::simulation {

struct RunOptions {
    std::uint64_t seed = 1;
    std::size_t acts = 50; ///< things that happen before everything heals
    bool aloud = false; ///< tells everything on standard error
    bool closesPeriods = false; ///< fiscal years are made and closed meanwhile
};

struct RunResult {
    std::uint64_t hash = 0; ///< of everything that happened
    std::int64_t changes = 0; ///< called saved
    std::int64_t messages = 0;
    std::string violation; ///< empty: every promise held
    std::string recent; ///< what happened last
};

/// One run from one seed: an office or two, their laptops, days of work with everything that may go wrong; then the
/// faults heal, everybody exchanges until it is quiet, and every promise is checked.
RunResult run(const RunOptions& options);

/// Heals everything, exchanges until quiet, checks every promise. Throws Violation.
void healAndCheck(World& world);

/// A device for the office, empty or the one that founded it.
Device& addDevice(World& world, std::size_t office, const std::string& user, bool founder, bool onFile);
void addOffice(World& world);

} // namespace mitoyen::simulation
